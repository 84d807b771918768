package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.chronology.ChronologyReview;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** CH-Q1 and CH-Q2: whether the chronology was reviewed when it mattered. */
final class ReviewChecks {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  /** T142: the steps that should rest on a chronology that was looked at for them. */
  private static final Set<String> GATES =
      Set.of(
          EventType.ASSESSMENT_AUTHORISED.code(),
          EventType.ICPC.code(),
          EventType.RCPC.code(),
          EventType.LAC_REVIEW.code(),
          EventType.LEGAL_PLANNING_MEETING.code(),
          EventType.CASE_TRANSFERRED.code(),
          EventType.CASE_CLOSED.code(),
          "CHILD_IN_NEED_REVIEW",
          "CIN_REVIEW");

  private ReviewChecks() {}

  static void look(Looked in, Consumer<QualityFinding> out) {
    for (Lane child : in.children()) {
      if (in.filesOf(child).isEmpty()) {
        continue; // reviews are kept in case files, so nothing can be said without one
      }
      List<ChronologyReview> reviews = reviews(in, child);
      gates(in, child, reviews, out);
      interval(in, child, reviews, out);
      sinceReview(in, child, reviews, out);
    }
  }

  /** The reviews that may have been held by the day up to which the chronology looks. */
  private static List<ChronologyReview> reviews(Looked in, Lane child) {
    return in.filesOf(child).stream()
        .flatMap(file -> file.chronologyReviews().stream())
        .filter(
            review -> {
              LocalDate on = Looked.earliest(review.on());
              return on != null && !on.isAfter(in.asAt());
            })
        .toList();
  }

  private static void gates(
      Looked in, Lane child, List<ChronologyReview> reviews, Consumer<QualityFinding> out) {
    List<IncludedEntry> without =
        in.entriesAbout(child).stream()
            .filter(
                entry ->
                    Looked.event(entry).types().stream()
                        .anyMatch(type -> GATES.contains(type.code())))
            .filter(entry -> Looked.event(entry).occurred() != null)
            .filter(entry -> reviews.stream().noneMatch(review -> isFor(review, entry, in)))
            .toList();
    if (without.isEmpty()) {
      return;
    }
    String label = child.label();
    out.accept(
        new QualityFinding(
            QualityCheck.REVIEW_AT_GATE,
            child.person().id(),
            "Before "
                + Looked.both(without.size(), "step about ", "steps about ")
                + label
                + " no review of the chronology is recorded in the "
                + in.settings().reviewBeforeGateDays()
                + " days that led to "
                + (without.size() == 1 ? "it" : "them")
                + ". Did the history inform "
                + (without.size() == 1 ? "it" : "them")
                + " in another way?",
            Looked.ids(without)));
  }

  /** Whether a review may have been held in the days before a step; what is uncertain counts. */
  private static boolean isFor(ChronologyReview review, IncludedEntry gate, Looked in) {
    LocalDate first = Looked.earliest(Looked.event(gate).occurred());
    LocalDate last = Looked.latest(Looked.event(gate).occurred());
    LocalDate from = Looked.earliest(review.on());
    LocalDate to = Looked.latest(review.on());
    boolean notTooLate = last == null || from == null || !from.isAfter(last);
    boolean notTooEarly =
        first == null
            || to == null
            || !to.isBefore(first.minusDays(in.settings().reviewBeforeGateDays()));
    return notTooLate && notTooEarly;
  }

  private static void interval(
      Looked in, Lane child, List<ChronologyReview> reviews, Consumer<QualityFinding> out) {
    LocalDate since = in.asAt().minusMonths(in.settings().reviewIntervalMonths());
    if (in.findOpenThroughout(child, since, in.asAt()).isEmpty()) {
      return;
    }
    Optional<ChronologyReview> last = last(reviews);
    if (last.isPresent()) {
      LocalDate on = Looked.latest(last.get().on());
      if (on == null || !on.isBefore(since)) {
        return;
      }
    }
    String told =
        last.map(review -> "The last one recorded is of " + DateWords.of(review.on()) + ".")
            .orElse("None is recorded before either.");
    out.accept(
        new QualityFinding(
            QualityCheck.REVIEW_AT_GATE,
            child.person().id(),
            child.label()
                + " has been open for the last "
                + in.settings().reviewIntervalMonths()
                + " months, in which no review of the chronology is recorded. "
                + told
                + " When is it to be looked at again?",
            in.findOpenThroughout(child, since, in.asAt()).orElseThrow().entryIds()));
  }

  private static void sinceReview(
      Looked in, Lane child, List<ChronologyReview> reviews, Consumer<QualityFinding> out) {
    UncertainDate on = last(reviews).map(ChronologyReview::on).orElse(null);
    LocalDate day = Looked.latest(on);
    if (day == null) {
      return;
    }
    List<IncludedEntry> since =
        in.weightyAbout(child).stream()
            .filter(
                entry -> {
                  LocalDate known = knownOn(entry);
                  return known != null && known.isAfter(day);
                })
            .toList();
    if (!since.isEmpty()) {
      out.accept(
          new QualityFinding(
              QualityCheck.SIGNIFICANT_SINCE_REVIEW,
              child.person().id(),
              Looked.entries(since.size())
                  + " about "
                  + child.label()
                  + ", judged HIGH or CRITICAL, became known after the last review of the chronology on "
                  + DateWords.of(on)
                  + ". What do they mean beside what was known before?",
              Looked.ids(since)));
    }
  }

  private static Optional<ChronologyReview> last(List<ChronologyReview> reviews) {
    return reviews.stream()
        .filter(review -> Looked.latest(review.on()) != null)
        .max(
            Comparator.comparing(
                    (ChronologyReview review) -> Objects.requireNonNull(Looked.latest(review.on())))
                .thenComparing(ChronologyReview::id));
  }

  /** The day the service knew, or wrote it, or else the last day on which it can have happened. */
  private static @Nullable LocalDate knownOn(IncludedEntry entry) {
    Provenance provenance = Looked.event(entry).provenance();
    Instant known =
        provenance.knownToServiceAt() != null
            ? provenance.knownToServiceAt()
            : provenance.recordedAt();
    return known == null
        ? Looked.latest(Looked.event(entry).occurred())
        : known.atZone(ENGLAND).toLocalDate();
  }
}
