package io.github.throughline.chronology;

import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import java.util.Comparator;
import java.util.List;

/** Puts case files in an order that depends on what they say, and not on the order they came in. */
final class FileOrder {
  private FileOrder() {}

  static List<CaseFile> sorted(List<CaseFile> files) {
    return files.stream()
        .map(file -> new Written(file, DocumentFormat.CASE_FILE.write(file)))
        .sorted(Comparator.comparing(Written::text))
        .map(Written::file)
        .toList();
  }

  private record Written(CaseFile file, String text) {}
}
