package io.github.throughline.chronology;

import io.github.throughline.core.model.CaseFile;
import java.util.List;

/** s. */
final class FileOrder {
  private FileOrder() {}

  static List<CaseFile> sorted(List<CaseFile> files) {
    return files;
  }
}
