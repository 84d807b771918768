package io.github.throughline.examples.cli;

import io.github.throughline.chronology.document.ChronologyFormat;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that files go to, all with one name and each with its own ending.
 *
 * @param folder the folder, made when it is not there
 * @param name what the files are called
 */
record OutFolder(Path folder, String name) {
  static OutFolder of(Path folder, String name) {
    return new OutFolder(folder, safe(name));
  }

  /** A name that no file system takes for anything else. */
  static String safe(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "_");
    return plain.isEmpty() ? "chronology" : plain;
  }

  String file(ChronologyFormat format) {
    return folder.resolve(name + format.fileSuffix()).toString();
  }

  void make() {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw new InputProblem(folder + ": this is a file; give the folder for the chronology");
    } catch (IOException e) {
      throw new InputProblem(folder + ": cannot be made; check that you may write there");
    }
  }
}
