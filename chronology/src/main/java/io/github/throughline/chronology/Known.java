package io.github.throughline.chronology;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When the service first knew what a line tells. */
final class Known {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private Known() {}

  /**
   * The day the service first knew: as recorded, else the day it was written down, else for
   * something the service itself did the day it did it; null when nothing tells.
   */
  static @Nullable LocalDate on(Draft line) {
    Provenance provenance = RecordDrafts.joined(line.provenances);
    Instant known =
        provenance.knownToServiceAt() != null
            ? provenance.knownToServiceAt()
            : provenance.recordedAt();
    if (known != null) {
      return known.atZone(ENGLAND).toLocalDate();
    }
    When when = line.occurred();
    return line.isRecord() && when != null ? when.latest() : null;
  }
}
