package io.github.throughline.examples.cli;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.core.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be in a chronology, and in what order. */
final class ScopeOptions {
  /** What {@link ChronologyBuilder} makes of one child only. */
  private static final Set<ChronologyKind> OF_ONE_CHILD =
      EnumSet.of(ChronologyKind.CHILD, ChronologyKind.SIBLING_AWARE, ChronologyKind.LIFE_STORY);

  @Option(
      names = "--as-at",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day up to which it looks, YYYY-MM-DD. Default: today.")
  private @Nullable LocalDate asAt;

  @Option(
      names = "--known-on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Only what the service knew on this day, YYYY-MM-DD: a guard against hindsight.")
  private @Nullable LocalDate knownOn;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "Only from this day on. What lies before is counted. Without it nothing is left out for its age.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "With --from: only up to this day and with it.")
  private @Nullable LocalDate to;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = NamedConverter.Kind.class,
      description =
          "single-agency, multi-agency, integrated, child, family, sibling-aware, impact, court, review, transfer-summary or life-story. Default: sibling-aware with --child, otherwise family.")
  private @Nullable ChronologyKind kind;

  @Option(
      names = "--with",
      paramLabel = "PART",
      split = ",",
      converter = NamedConverter.Part.class,
      description =
          "Of whom it tells besides the child or children: siblings, household, adults, with commas between. Default: what the kind has.")
  private List<FamilyPart> parts = List.of();

  @Option(
      names = "--detail",
      paramLabel = "LEVEL",
      converter = NamedConverter.Detail.class,
      description = "minimal, standard or full. Default: what the kind has.")
  private @Nullable DetailLevel detail;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      converter = NamedConverter.Order.class,
      description = "happened (the default), or became-known: as the service came to know.")
  private @Nullable EntryOrder order;

  @Option(
      names = "--purpose",
      paramLabel = "WORDS",
      description = "What it is made for, as it shall stand in it.")
  private @Nullable String purpose;

  @Option(
      names = "--agency-name",
      paramLabel = "NAME",
      description = "For --kind single-agency: whose account it is, as its sources name it.")
  private @Nullable String agency;

  @Option(
      names = "--with-routine-contacts",
      description = "Show ordinary visits, calls and letters in which nothing was learned, too.")
  private boolean routineContacts;

  @Option(
      names = "--with-retracted",
      description = "Show what was recorded by mistake, too, as an audit needs.")
  private boolean retracted;

  @Option(
      names = "--accept-possible-matches",
      description =
          "Take accounts of several agencies that agree in person, day and kind for one event. Without it they are a question.")
  private boolean possibleMatches;

  /** Refuses what cannot be together, before anything is read. */
  void check(boolean ofOneChild) {
    if (to != null && from == null) {
      throw new UsageProblem("--to: say with --from where the stretch of time begins");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new UsageProblem("--to: this day is before that of --from");
    }
    if (kind != null && OF_ONE_CHILD.contains(kind) && !ofOneChild) {
      throw new UsageProblem("--kind: this kind is of one child; say of whom with --child");
    }
    if ((kind == ChronologyKind.SINGLE_AGENCY) != (agency != null)) {
      throw new UsageProblem("--kind single-agency and --agency-name NAME belong together");
    }
  }

  void apply(ChronologyBuilder builder) {
    // The one place where the program asks what day it is, and only when the user did not say.
    builder.asAt(asAt != null ? asAt : LocalDate.now(ZoneId.of("Europe/London")));
    if (knownOn != null) {
      builder.asKnownOn(knownOn);
    }
    if (from != null) {
      builder.window(to == null ? Period.from(from) : Period.through(from, to));
    }
    if (kind != null) {
      builder.kind(kind);
    }
    if (!parts.isEmpty()) {
      Set<FamilyPart> wanted = EnumSet.of(FamilyPart.CHILD);
      wanted.addAll(parts);
      builder.about(wanted);
    }
    if (detail != null) {
      builder.detail(detail);
    }
    if (order != null) {
      builder.order(order);
    }
    if (purpose != null) {
      builder.purpose(purpose);
    }
    if (agency != null) {
      builder.agency(agency);
    }
    if (routineContacts) {
      builder.withRoutineContacts();
    }
    if (retracted) {
      builder.withRetracted();
    }
    if (possibleMatches) {
      builder.acceptPossibleMatches();
    }
  }
}
