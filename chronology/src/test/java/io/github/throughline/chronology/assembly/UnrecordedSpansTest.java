package io.github.throughline.chronology.assembly;

import static io.github.throughline.chronology.Files.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnrecordedSpansTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private static Lane child(String born) {
    return new Lane(PersonBuilder.builder().id("amy").birthDate(on(born)).build(), "Amy", "", true);
  }

  private static IncludedEntry entry(String edtf) {
    return entry(edtf, EventType.CONTACT, "amy");
  }

  private static IncludedEntry entry(String edtf, EventType type, String personId) {
    return new IncludedEntry(
        ChronologyEntryBuilder.builder()
            .entryId(edtf)
            .event(
                SignificantEventBuilder.builder()
                    .id(edtf)
                    .occurred(When.parse(edtf))
                    .types(List.of(type))
                    .subjects(List.of(personId))
                    .build())
            .records(List.of(new RecordReference(personId, "child", personId)))
            .build(),
        List.of(),
        new TreeMap<>());
  }

  private static LevelSpan level(String personId, String start, String end) {
    return new LevelSpan(personId, Level.CHILD_IN_NEED, on(start), on(end), List.of("e"));
  }

  private static List<Period> of(List<LevelSpan> levels, LocalDate asAt, IncludedEntry... entries) {
    return UnrecordedSpans.of(child("2018-01-01"), Arrays.asList(entries), levels, asAt).stream()
        .map(UnrecordedSpan::period)
        .toList();
  }

  /** Days without an entry between two entries, and whether that is named. */
  @ParameterizedTest
  @CsvSource({
    "180, open, false",
    "181, open, true",
    "365, closed, false",
    "366, closed, true",
    "181, closed, false",
    "181, of another child, false"
  })
  void the_limit_depends_on_whether_help_was_open(int days, String help, boolean named) {
    LocalDate second = FIRST.plusDays(days + 1L);
    List<LevelSpan> levels =
        switch (help) {
          case "open" -> List.of(level("amy", "2020-01-01", null));
          case "closed" -> List.of(level("amy", "2019-01-01", "2020-01-01"));
          default -> List.of(level("jay", "2020-01-01", null));
        };

    List<Period> spans = of(levels, second, entry("2020-01-01"), entry(second.toString()));

    assertThat(spans)
        .isEqualTo(
            named ? List.of(Period.through(FIRST.plusDays(1), FIRST.plusDays(days))) : List.of());
  }

  @Test
  void help_that_ended_within_the_stretch_was_open_in_it() {
    List<LevelSpan> levels = List.of(level("amy", "2020-01-01", "2020-01-03"));
    LocalDate second = FIRST.plusDays(182);
    assertThat(of(levels, second, entry("2020-01-01"), entry(second.toString()))).hasSize(1);
  }

  @Test
  void the_time_before_the_first_entry_is_not_named_and_the_time_after_the_last_one_is() {
    assertThat(of(List.of(), AS_AT, entry("2020-01-01")))
        .containsExactly(Period.through(FIRST.plusDays(1), AS_AT));
  }

  @Test
  void the_time_before_birth_is_not_named() {
    assertThat(of(List.of(), LocalDate.of(2020, 1, 1), entry("2012-01-01"), entry("2018-01-01")))
        .containsExactly(Period.through(LocalDate.of(2018, 1, 2), LocalDate.of(2020, 1, 1)));
  }

  @Test
  void the_time_after_death_is_not_named() {
    assertThat(
            of(
                List.of(),
                AS_AT,
                entry("2020-01-01"),
                entry("2020-03-01", EventType.DEATH_IN_FAMILY, "amy")))
        .isEmpty();
  }

  @Test
  void the_death_of_another_ends_nothing() {
    assertThat(
            of(
                List.of(),
                AS_AT,
                entry("2020-01-01"),
                entry("2020-03-01", EventType.DEATH_IN_FAMILY, "gran")))
        .hasSize(1);
  }

  @Test
  void the_time_from_the_eighteenth_birthday_is_not_named() {
    List<UnrecordedSpan> spans =
        UnrecordedSpans.of(child("2004-06-15"), List.of(entry("2020-01-01")), List.of(), AS_AT);
    assertThat(spans)
        .extracting(UnrecordedSpan::period)
        .containsExactly(Period.through(FIRST.plusDays(1), LocalDate.of(2022, 6, 14)));
  }

  @Test
  void an_uncertain_date_may_lie_anywhere_so_no_day_of_it_is_named() {
    assertThat(of(List.of(), LocalDate.of(2021, 12, 1), entry("2020-01-01"), entry("2021")))
        .isEmpty();
  }

  @Test
  void what_goes_on_is_recorded_until_the_day_of_the_chronology() {
    assertThat(of(List.of(), AS_AT, entry("2020-01-01/.."))).isEmpty();
  }

  @Test
  void an_entry_without_a_date_and_one_of_somebody_else_say_nothing_of_a_day() {
    assertThat(of(List.of(), AS_AT, entry("XXXX"))).isEmpty();
    assertThat(
            of(
                List.of(),
                AS_AT,
                entry("2020-01-01"),
                entry("2022-01-01", EventType.CONTACT, "gran")))
        .hasSize(1);
  }

  @Test
  void nothing_recorded_at_all_is_no_stretch_between_entries() {
    assertThat(of(List.of(), AS_AT)).isEmpty();
    assertThat(of(List.of(), AS_AT, entry("2024-04-01"))).isEmpty();
  }
}
