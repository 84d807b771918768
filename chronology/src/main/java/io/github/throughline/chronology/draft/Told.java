package io.github.throughline.chronology.draft;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record as one document tells it.
 *
 * @param record the record
 * @param document the position of its document among all that were given
 * @param order the position of the record in its document
 * @param provenance where it came from
 * @param written the last day on which the document can have been written; null when not known
 */
public record Told<T>(
    T record, int document, int order, Provenance provenance, @Nullable LocalDate written) {
  /** The main source; a document without any is a source that says nothing of itself. */
  Source source() {
    List<Source> sources = provenance.sources();
    return sources.isEmpty() ? SourceBuilder.builder().agency("Case file").build() : sources.get(0);
  }

  /**
   * The record as the latest document tells it, which knows most; a document without date least.
   */
  static <T> Told<T> latest(List<Told<T>> told) {
    return told.stream()
        .max(
            Comparator.comparing(
                    Told<T>::written, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Told::document))
        .orElseThrow();
  }
}
