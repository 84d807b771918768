package io.github.throughline.examples.cli;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.document.CourtDocument;
import io.github.throughline.chronology.document.CourtNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The serial numbers of a court chronology, kept from one filing to the next: read if the file is
 * there, and written anew once the document has been written whole.
 */
final class CourtNumbersFile {
  private CourtNumbersFile() {}

  /** Writes the document for the court and keeps its numbers; null to keep none. */
  static void write(Chronology chronology, String to, @Nullable Path numbers, Terminal terminal)
      throws IOException {
    CourtDocument document = CourtDocument.of(chronology);
    if (numbers != null && Files.exists(numbers)) {
      document = document.after(InputFiles.read(numbers, CourtNumbersFile::read));
    }
    try (OutputStream out = Outputs.open(to, terminal)) {
      document.writeTo(out);
    }
    if (numbers != null) {
      keep(document.numbers(), numbers, terminal);
    }
    document.warnings().forEach(terminal::say);
  }

  private static CourtNumbers read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return CourtNumbers.readFrom(in);
    } catch (IllegalArgumentException e) {
      throw new InputProblem(file + ": " + e.getMessage());
    }
  }

  /** Numbers of an earlier filing are not lost when the disk is full. */
  private static void keep(CourtNumbers numbers, Path file, Terminal terminal) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (OutputStream out = Outputs.open(fresh.toString(), terminal)) {
      numbers.writeTo(out);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
