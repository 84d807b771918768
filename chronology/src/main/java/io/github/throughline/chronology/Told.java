package io.github.throughline.chronology;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;

/**
 * A record as one document tells it.
 *
 * @param record the record
 * @param document the position of its document among all that were given
 * @param order the position of the record in its document
 * @param provenance where it came from
 */
record Told<T>(T record, int document, int order, Provenance provenance) {
  /** The main source; a document without any is a source that says nothing of itself. */
  Source source() {
    List<Source> sources = provenance.sources();
    return sources.isEmpty() ? SourceBuilder.builder().agency("Case file").build() : sources.get(0);
  }

  /** The date of the document, the earliest there is when it has none. */
  LocalDate documentDate() {
    UncertainDate date = source().date();
    LocalDate latest = date == null ? null : date.latest();
    return latest == null ? LocalDate.MIN : latest;
  }
}
