package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.PeopleWords;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of the tables for those who count, with what each holds. */
final class TidyColumns {
  /** One row for each entry and person. */
  static final List<TidyColumn<TidyRow>> EVENTS =
      List.of(
          column(
              "entry_id",
              "The entry's stable identifier; with person_id it names the row.",
              row -> row.included().entry().entryId()),
          column("person_id", "The person; empty when the entry names nobody.", TidyRow::personId),
          column(
              "role",
              "The person's part, the nearest first: `subject`, `affected_child`, `actor`,"
                  + " `included` (only belongs to the family of it) or `family` (names nobody).",
              TidyRow::role),
          column(
              "affected",
              "`true` when the entry says that it affected the person.",
              TidyRow::isAffected),
          column(
              "actor_certainty",
              "Where the person is said to have done it, how sure that is; empty otherwise.",
              row -> actor(row.actor())),
          column(
              "date_earliest",
              "First day on which it can have happened or begun; empty when nothing bounds it.",
              row -> date(row, UncertainDate::earliest)),
          column(
              "date_latest",
              "Last day on which it can have happened or begun; empty when nothing bounds it.",
              row -> date(row, UncertainDate::latest)),
          column(
              "end_earliest",
              "For a stretch of time, the first day that can have been its last; else empty.",
              row -> end(row, UncertainDate::earliest)),
          column(
              "end_latest",
              "For a stretch of time, the last day that can have been its last; else empty.",
              row -> end(row, UncertainDate::latest)),
          column(
              "ongoing",
              "`true` or `false` for a stretch of time: whether it was going on when recorded;"
                  + " empty for a date.",
              row -> row.when() instanceof UncertainPeriod period ? period.isOpen() : null),
          column(
              "precision",
              "How closely the date or beginning was told: TIME, DAY, MONTH, SEASON, YEAR, RANGE,"
                  + " AGE_OF_CHILD, RELATIVE or UNKNOWN.",
              row -> date(row, UncertainDate::precision)),
          column(
              "qualifier",
              "How surely it is meant: EXACT, APPROXIMATE, UNCERTAIN or"
                  + " APPROXIMATE_AND_UNCERTAIN.",
              row -> date(row, UncertainDate::qualifier)),
          column(
              "date_exact",
              "`true` only for a day or a time that is known, or a stretch between such days.",
              row -> !DateWords.isUncertain(row.when())),
          column("edtf", "When, in EDTF (ISO 8601-2).", row -> edtf(row.when())),
          column(
              "type",
              "The main type of event, as a code; empty when not recorded.",
              row -> row.event().types().stream().findFirst().orElse(null)),
          column(
              "types",
              "Every type of event, the main one first, parted by semicolons.",
              row -> joined(row.event().types().stream().map(EventType::code))),
          column(
              "group",
              "The group of the main type.",
              row -> row.event().types().stream().findFirst().map(EventType::group).orElse(null)),
          column(
              "valence",
              "Good or bad for the child, as a person judged it; empty when nobody did.",
              row -> row.event().valence()),
          column(
              "harm_confirmed",
              "`true` or `false` as a person said whether it is about harm; empty when nobody did.",
              row -> row.event().harmConfirmed()),
          column(
              "significance",
              "The latest judgement of how much it matters: LOW, MEDIUM, HIGH or CRITICAL; empty"
                  + " when nobody judged.",
              row -> significance(row.event().significance())),
          column(
              "verification",
              "How far it is established; empty when not recorded. What a court did not find is"
                  + " NOT_FOUND_BY_COURT and should not be counted as having happened.",
              row -> row.event().verification()),
          column(
              "disputed",
              "`true` when somebody concerned does not agree.",
              row -> EventWords.isDisputed(row.event())),
          column(
              "agency",
              "The agency of the main source; empty when not recorded.",
              row -> agencies(row).findFirst().orElse(null)),
          column("agencies", "Every agency, parted by semicolons.", row -> joined(agencies(row))),
          column(
              "source_count",
              "How many sources it rests on.",
              row -> row.event().provenance().sources().size()),
          column(
              "known_on",
              "Day on which the service first knew; empty when nothing tells.",
              row -> known(row.included())),
          column(
              "recorded_on",
              "Day on which it was written down; empty when not recorded.",
              row -> EventWords.day(row.event().provenance().recordedAt())),
          column(
              "before_birth",
              "For a child of the chronology, whether it was before the child's birth: `certain`,"
                  + " `possible` or `no`; empty when it cannot be told.",
              row -> age(row, TidyColumns::beforeBirth)),
          column(
              "age_years_least",
              "Completed years that a child of the chronology had lived at least; empty before"
                  + " birth, for an adult, and when it cannot be told.",
              row -> age(row, age -> lived(age, age.leastMonths(), 12))),
          column(
              "age_years_most",
              "The same at most.",
              row -> age(row, age -> lived(age, age.mostMonths(), 12))),
          column(
              "age_months_least",
              "The same in completed months, at least.",
              row -> age(row, age -> lived(age, age.leastMonths(), 1))),
          column(
              "age_months_most",
              "The same in completed months, at most.",
              row -> age(row, age -> lived(age, age.mostMonths(), 1))),
          column(
              "level_certain",
              "The strongest level of help that the child had, as recorded, on every day on which"
                  + " it can have happened or begun; empty when there was none for certain.",
              TidyRow::certainLevel),
          column(
              "level_possible",
              "The strongest level of help that the child can have had then; empty when none.",
              TidyRow::possibleLevel),
          column(
              "response_recorded",
              "`true` when a response, or why there was none, is recorded.",
              row -> row.event().response() != null || row.event().reasonNoResponse() != null),
          column(
              "child_account",
              "`true` when the words of a child, or what a child showed, are recorded.",
              row -> !row.event().childAccounts().isEmpty()));

  /** One row for each stretch of one level of help. */
  static final List<TidyColumn<LevelSpan>> LEVELS =
      List.of(
          column("person_id", "The child.", LevelSpan::personId),
          column(
              "level",
              "OPEN_EPISODE, CHILD_IN_NEED, CHILD_PROTECTION, PRE_PROCEEDINGS or LOOKED_AFTER.",
              LevelSpan::level),
          column(
              "start_earliest",
              "First day on which it can have begun; empty when nothing bounds it.",
              span -> span.start().earliest()),
          column(
              "start_latest",
              "Last day on which it can have begun; empty when nothing bounds it.",
              span -> span.start().latest()),
          column("start_edtf", "When it began, in EDTF.", span -> span.start().toEdtf()),
          column(
              "end_earliest",
              "First day on which it can have ended; empty when no end is recorded.",
              span -> span.end() == null ? null : span.end().earliest()),
          column(
              "end_latest",
              "Last day on which it can have ended; empty when no end is recorded.",
              span -> span.end() == null ? null : span.end().latest()),
          column(
              "end_edtf",
              "When it ended, in EDTF; empty when no end is recorded.",
              span -> span.end() == null ? null : span.end().toEdtf()),
          column("end_recorded", "`true` when an end is recorded.", span -> span.end() != null),
          column(
              "entry_ids",
              "The entries that say so, parted by semicolons.",
              span -> joined(span.entryIds().stream())));

  /** One row for each person. */
  static final List<TidyColumn<Lane>> PEOPLE =
      List.of(
          column("person_id", "The person's identifier.", lane -> lane.person().id()),
          column("label", "How the person is spoken of.", Lane::label),
          column(
              "relation",
              "How the person belongs to the family; empty for the child it is told from.",
              Lane::relation),
          column("child", "`true` for a child of the chronology.", Lane::child),
          column(
              "birth_earliest",
              "First day on which the person can have been born; empty when not known.",
              lane -> birth(lane, UncertainDate::earliest)),
          column(
              "birth_latest",
              "Last day on which the person can have been born; empty when not known.",
              lane -> birth(lane, UncertainDate::latest)),
          column(
              "birth_edtf",
              "The date of birth in EDTF; empty when not recorded.",
              lane -> birth(lane, UncertainDate::toEdtf)),
          column(
              "birth_expected",
              "`true` when the date is that of an expected birth; empty when no date is recorded.",
              lane -> birth(lane, born -> lane.person().birthDate() == null)),
          column(
              "death_edtf",
              "The date of death in EDTF; empty while alive or when not recorded.",
              lane -> edtf(lane.person().deathDate())));

  private TidyColumns() {}

  private static <T> TidyColumn<T> column(
      String name, String meaning, Function<T, @Nullable Object> value) {
    return new TidyColumn<>(name, meaning, value);
  }

  private static @Nullable Object date(TidyRow row, Function<UncertainDate, @Nullable Object> of) {
    UncertainDate begun = row.begun();
    return begun == null ? null : of.apply(begun);
  }

  private static @Nullable Object end(TidyRow row, Function<UncertainDate, @Nullable Object> of) {
    UncertainDate end = row.when() instanceof UncertainPeriod period ? period.end() : null;
    return end == null ? null : of.apply(end);
  }

  private static @Nullable Object birth(Lane lane, Function<UncertainDate, @Nullable Object> of) {
    UncertainDate born = PeopleWords.born(lane.person());
    return born == null ? null : of.apply(born);
  }

  private static String beforeBirth(Age age) {
    return age.isBeforeBirth() ? "certain" : age.leastMonths() < 0 ? "possible" : "no";
  }

  /** Numbers below nought would be disarmed as formulas, so that no program could count them. */
  private static @Nullable Object lived(Age age, int months, int inOne) {
    return age.isBeforeBirth() ? null : Math.max(0, months) / inOne;
  }

  private static @Nullable Object age(TidyRow row, Function<Age, @Nullable Object> of) {
    Age age = row.personId() == null ? null : row.included().ages().get(row.personId());
    return age == null ? null : of.apply(age);
  }

  private static @Nullable Object known(IncludedEntry included) {
    return included.knownOn() == null
        ? EventWords.known(included.entry().event())
        : included.knownOn();
  }

  private static @Nullable Object actor(@Nullable Actor actor) {
    return actor == null ? null : actor.certainty();
  }

  private static @Nullable String edtf(@Nullable When when) {
    return when == null ? null : when.toEdtf();
  }

  private static @Nullable Object significance(List<SignificanceJudgement> judgements) {
    return judgements.isEmpty() ? null : judgements.get(judgements.size() - 1).level();
  }

  private static Stream<String> agencies(TidyRow row) {
    return row.event().provenance().sources().stream().map(Source::agency).filter(Objects::nonNull);
  }

  private static String joined(Stream<String> values) {
    return values.distinct().collect(Collectors.joining(";"));
  }
}
