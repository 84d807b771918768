package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.record.FileOrder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where lines and the records behind them came from. */
public final class Provenances {
  private Provenances() {}

  /** A record that does not say where it came from came from where its document did. */
  static Provenance orOf(Provenance own, Provenance document) {
    return own.sources().isEmpty()
        ? new Provenance(
            document.sources(), own.recordedAt(), own.knownToServiceAt(), own.extensions())
        : own;
  }

  /** The last day on which the file, or else the record in it, can have been written. */
  static @Nullable LocalDate writtenOn(CaseFile file, Provenance ofRecord) {
    LocalDate written = FileOrder.writtenOn(file.provenance());
    return written == null ? FileOrder.writtenOn(ofRecord) : written;
  }

  /**
   * The sources of several records, each once, with the earliest times at which any was written and
   * known.
   */
  public static Provenance joined(Collection<Provenance> provenances) {
    LinkedHashSet<Source> sources = new LinkedHashSet<>();
    provenances.forEach(provenance -> sources.addAll(provenance.sources()));
    return new Provenance(
        List.copyOf(sources),
        earliest(provenances, Provenance::recordedAt),
        earliest(provenances, Provenance::knownToServiceAt),
        Map.of());
  }

  /** The earliest of a time that some of them have; null when none has it. */
  static @Nullable Instant earliest(
      Collection<Provenance> provenances, Function<Provenance, @Nullable Instant> time) {
    return provenances.stream()
        .map(time)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
