package io.github.throughline.chronology.record;

import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts case files in an order that depends on what they say, and not on the order they came in: by
 * the date of the document, then by its name, then by all that it holds.
 */
public final class FileOrder {
  private FileOrder() {}

  /**
   * Puts files in order.
   *
   * @param files the files, in any order
   * @return the same files, each as often as it is given
   */
  public static List<CaseFile> sorted(List<CaseFile> files) {
    return files.stream()
        .map(
            file ->
                new Written(
                    file,
                    date(file.provenance()),
                    document(file.provenance()),
                    DocumentFormat.CASE_FILE.write(file)))
        .sorted(
            Comparator.comparing(Written::date, When.chronological())
                .thenComparing(Written::document)
                .thenComparing(Written::text))
        .map(Written::file)
        .toList();
  }

  /**
   * The last day on which a document can have been written.
   *
   * @param provenance what the document says of itself
   * @return the day; null when it does not say
   */
  public static @Nullable LocalDate writtenOn(Provenance provenance) {
    return provenance.sources().stream()
        .map(Source::date)
        .filter(Objects::nonNull)
        .map(UncertainDate::latest)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static When date(Provenance provenance) {
    LocalDate written = writtenOn(provenance);
    return written == null ? UncertainDate.unknown() : UncertainDate.on(written);
  }

  private static String document(Provenance provenance) {
    return provenance.sources().stream()
        .map(Source::document)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
  }

  private record Written(CaseFile file, When date, String document, String text) {}
}
