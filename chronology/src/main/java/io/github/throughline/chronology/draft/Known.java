package io.github.throughline.chronology.draft;

import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When the service first knew what a line tells. */
public final class Known {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private Known() {}

  /**
   * The day the service first knew: by each account the day it is recorded to have known, else the
   * day the account was written down, and of several accounts the earliest. Without any, for
   * something the service itself did, the day it did it; null when nothing tells.
   */
  public static @Nullable LocalDate on(Draft line) {
    Instant known = Provenances.earliest(line.provenances, Known::knew);
    if (known != null) {
      return known.atZone(ENGLAND).toLocalDate();
    }
    When when = line.occurred();
    return line.isOfService() && when != null ? when.latest() : null;
  }

  /** Whether a line may be shown to somebody who is to know what was known on a day. */
  public static boolean mayShow(Draft line, LocalDate day) {
    LocalDate known = on(line);
    When when = line.occurred();
    LocalDate earliest = when == null ? null : when.earliest();
    boolean hadHappened = earliest == null || !earliest.isAfter(day);
    return hadHappened && (known == null || !known.isAfter(day));
  }

  /**
   * Whether a visit may be counted by somebody who looks up to a day and, where it is given, is to
   * know what was known on another. What the service did it knew when it did it.
   */
  public static boolean mayShow(VisitDraft visit, LocalDate last, @Nullable LocalDate asKnownOn) {
    When when = visit.on();
    LocalDate earliest = when == null ? null : when.earliest();
    if (earliest != null && earliest.isAfter(last)) {
      return false;
    }
    if (asKnownOn == null) {
      return true;
    }
    Instant knew = knew(visit.provenance());
    LocalDate known =
        knew != null ? knew.atZone(ENGLAND).toLocalDate() : when == null ? null : when.latest();
    return known == null || !known.isAfter(asKnownOn);
  }

  private static @Nullable Instant knew(Provenance provenance) {
    Instant known = provenance.knownToServiceAt();
    return known == null ? provenance.recordedAt() : known;
  }
}
