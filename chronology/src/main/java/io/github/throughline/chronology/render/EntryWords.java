package io.github.throughline.chronology.render;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What the page says of an entry beyond what the entry says itself. */
final class EntryWords {
  /** Known later than this after it happened is worth a reader's attention. */
  static final int KNOWN_LATE_DAYS = 30;

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private EntryWords() {}

  /** For example {@code 3 March 2021, Referral}. */
  static String reference(Shown entry) {
    return DateWords.of(entry.when()) + ", " + entry.type();
  }

  /**
   * Whether a missing response is worth saying: where something happened that may be about harm, or
   * somebody turned to the service. An act of a service is its own response.
   */
  static boolean expectsResponse(SignificantEvent event) {
    return event.types().stream()
        .anyMatch(
            type ->
                type.nature() == EventNature.MAY_BE_HARM
                    || type.equals(EventType.REFERRAL)
                    || type.equals(EventType.CONTACT));
  }

  /** The day the service first knew, as recorded; null when nobody recorded it. */
  static @Nullable LocalDate known(SignificantEvent event) {
    Instant known = event.provenance().knownToServiceAt();
    return known == null ? null : known.atZone(ENGLAND).toLocalDate();
  }

  /** When it became known, if that was long after it happened or began; else empty. */
  static String knownLate(SignificantEvent event) {
    LocalDate known = known(event);
    LocalDate happened = happened(event.occurred());
    if (known == null
        || happened == null
        || ChronoUnit.DAYS.between(happened, known) <= KNOWN_LATE_DAYS) {
      return "";
    }
    long years = ChronoUnit.YEARS.between(happened, known);
    long months = ChronoUnit.MONTHS.between(happened, known);
    long days = ChronoUnit.DAYS.between(happened, known);
    String later =
        years >= 2 ? years + " years" : months >= 2 ? months + " months" : days + " days";
    return "First known to the service on " + DateWords.of(known) + ", " + later + " later.";
  }

  private static @Nullable LocalDate happened(@Nullable When when) {
    if (when instanceof UncertainPeriod period) {
      return period.start().latest();
    }
    return when instanceof UncertainDate date ? date.latest() : null;
  }
}
