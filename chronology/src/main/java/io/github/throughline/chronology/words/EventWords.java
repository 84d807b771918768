package io.github.throughline.chronology.words;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is said of an event, and what is said beyond what its record says itself. */
public final class EventWords {
  /** Known later than this after it happened is worth a reader's attention. */
  static final int KNOWN_LATE_DAYS = 30;

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private EventWords() {}

  /**
   * The main type of event in plain English.
   *
   * @param event the event
   * @return the words
   */
  public static String type(SignificantEvent event) {
    return event.types().isEmpty() ? "Type not recorded" : event.types().get(0).label();
  }

  /**
   * Every type of event in plain English, the main one first.
   *
   * @param event the event
   * @return the words
   */
  public static String types(SignificantEvent event) {
    return event.types().isEmpty()
        ? type(event)
        : String.join("; ", event.types().stream().map(EventType::label).toList());
  }

  /**
   * For example {@code 3 March 2021, Referral}.
   *
   * @param event the event
   * @return the words
   */
  public static String reference(SignificantEvent event) {
    return DateWords.of(event.occurred()) + ", " + type(event);
  }

  /**
   * The words in which a date was told; empty when none were kept.
   *
   * @param when when
   * @return the words
   */
  public static String toldWhen(@Nullable When when) {
    if (when == null) {
      return "";
    }
    if (when.words() != null) {
      return when.words();
    }
    if (when instanceof UncertainPeriod period) {
      UncertainDate end = period.end();
      String first = period.start().words();
      String last = end == null ? null : end.words();
      return first == null
          ? (last == null ? "" : last)
          : last == null ? first : first + " \u2026 " + last;
    }
    return "";
  }

  /**
   * Whether a court did not find it, or who reported it took it back.
   *
   * @param event the event
   * @return true if so
   */
  public static boolean isInDoubt(SignificantEvent event) {
    VerificationStatus status = event.verification();
    return status == VerificationStatus.NOT_FOUND_BY_COURT
        || status == VerificationStatus.WITHDRAWN;
  }

  /**
   * Whether somebody concerned does not agree.
   *
   * @param event the event
   * @return true if so
   */
  public static boolean isDisputed(SignificantEvent event) {
    return event.verification() == VerificationStatus.DISPUTED || !event.disagreements().isEmpty();
  }

  /**
   * Whether a status has to be seen before the entry is read.
   *
   * @param status the status
   * @return true if so
   */
  public static boolean isWarning(VerificationStatus status) {
    return switch (status) {
      case DISPUTED, NOT_FOUND_BY_COURT, WITHDRAWN, RETRACTED -> true;
      default -> false;
    };
  }

  /**
   * Whether a missing response is worth saying: where something happened that may be about harm, or
   * somebody turned to the service. An act of a service is its own response.
   *
   * @param event the event
   * @return true if so
   */
  public static boolean expectsResponse(SignificantEvent event) {
    return event.types().stream()
        .anyMatch(
            type ->
                type.nature() == EventNature.MAY_BE_HARM
                    || type.equals(EventType.REFERRAL)
                    || type.equals(EventType.CONTACT));
  }

  /**
   * From whom a child's words are, to whom and whether seen alone.
   *
   * @param account what the child said or showed
   * @param nameOf gives a person's name by identifier
   * @return the words
   */
  public static String accountBy(ChildAccount account, Function<String, String> nameOf) {
    String alone =
        account.alone() == null ? "" : account.alone() ? ", seen alone" : ", not seen alone";
    return nameOf.apply(account.personId()) + text(", to ", account.obtainedBy()) + alone;
  }

  /**
   * Who did it, in what role.
   *
   * @param actor who did it
   * @param nameOf gives a person's name by identifier
   * @return the words
   */
  public static String actor(Actor actor, Function<String, String> nameOf) {
    String who =
        actor.personId() == null ? "A person not identified" : nameOf.apply(actor.personId());
    return who + (actor.role() == null ? "" : " (" + actor.role() + ")") + ".";
  }

  /**
   * A judgement of significance, with who judged, when and why.
   *
   * @param judgement the judgement
   * @return the words
   */
  public static String judgement(SignificanceJudgement judgement) {
    String when = judgement.judgedOn() == null ? "" : ", " + DateWords.of(judgement.judgedOn());
    return StatusWords.of(judgement.level())
        + text(", by ", judgement.author())
        + when
        + text(": ", judgement.reason());
  }

  /**
   * Who does not agree, and when they said so.
   *
   * @param disagreement the disagreement
   * @param nameOf gives a person's name by identifier
   * @return the words
   */
  public static String disagreeing(Disagreement disagreement, Function<String, String> nameOf) {
    String personId = disagreement.personId();
    return (personId == null
            ? "Somebody does not agree"
            : nameOf.apply(personId) + " does not agree")
        + (disagreement.saidOn() == null ? "" : ", " + DateWords.of(disagreement.saidOn()));
  }

  /**
   * What somebody said who does not agree.
   *
   * @param disagreement the disagreement
   * @return the words
   */
  public static String disagreement(Disagreement disagreement) {
    return disagreement.words() == null
        ? "words not recorded."
        : "\u201C" + disagreement.words().text() + "\u201D";
  }

  /**
   * The day the service first knew, as recorded; null when nobody recorded it.
   *
   * @param event the event
   * @return the day
   */
  public static @Nullable LocalDate known(SignificantEvent event) {
    return day(event.provenance().knownToServiceAt());
  }

  /**
   * The day in England of an instant; null of none.
   *
   * @param instant the instant
   * @return the day
   */
  public static @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(ENGLAND).toLocalDate();
  }

  /**
   * When it became known, if that was long after it happened or began; else empty.
   *
   * @param event the event
   * @return the words
   */
  public static String knownLate(SignificantEvent event) {
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

  private static String text(String before, @Nullable FreeText text) {
    return text == null ? "" : before + text.text();
  }
}
