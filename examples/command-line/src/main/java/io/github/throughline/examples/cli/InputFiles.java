package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.json.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file that was named with an option, and says plainly why it cannot be used. */
final class InputFiles {
  private InputFiles() {}

  /** Reads a file whose trouble is told by the message of an exception, which holds no data. */
  interface Reading<T> {
    T read(Path file) throws IOException;
  }

  static <T> T read(Path file, Reading<T> reading) {
    if (Files.isDirectory(file)) {
      throw new InputProblem(file + ": this is a folder; give the name of a file");
    }
    try {
      return reading.read(file);
    } catch (NoSuchFileException e) {
      throw new InputProblem(file + ": there is no such file");
    } catch (FileSystemException e) {
      throw new InputProblem(file + ": cannot be read; check that you may read it");
    } catch (UnreadableReturnException e) {
      String place = e.place().isKnown() ? e.place() + ": " : "";
      throw new InputProblem(file + ": " + place + e.getMessage());
    } catch (IOException | UnreadableDocumentException e) {
      throw new InputProblem(file + ": " + e.getMessage());
    }
  }
}
