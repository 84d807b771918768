package io.github.throughline.core.time.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.DateQualifier;
import io.github.throughline.core.time.Season;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import io.github.throughline.testsupport.TimeArbitraries;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DatesInWordsProperties {
  private static final LocalDate WRITTEN = LocalDate.of(2025, 3, 20);
  private static final UncertainDate BIRTH = UncertainDate.on(LocalDate.of(2018, 5, 10));
  private static final DatesInWords DATES =
      DatesInWords.in(DateContext.dayFirst().withWrittenOn(WRITTEN).withBirth(BIRTH));

  private static final List<String> DAY_FORMS =
      List.of(
          "dd/MM/uuuu",
          "d/M/uuuu",
          "d.M.uuuu",
          "dd-MM-uuuu",
          "d M uuuu",
          "uuuu-MM-dd",
          "uuuu/M/d",
          "d MMMM uuuu",
          "d MMM uuuu",
          "dd-MMM-uuuu",
          "d'th of' MMMM uuuu",
          "EEEE d MMMM uuuu",
          "EEE d/M/uuuu",
          "MMMM d, uuuu",
          "'on' d MMMM uuuu");

  private static final List<String> TIME_FORMS =
      List.of("HH:mm", "HH.mm", "HHmm'hrs'", "h:mma", "h.mm a", "'at' HH:mm");

  @Property
  void a_day_reads_back_to_itself(@ForAll("days") LocalDate day, @ForAll("dayForms") String form) {
    DateReading read = DATES.read(written(day, form));

    assertThat(read.problem()).isNull();
    assertThat(plain(read)).isEqualTo(UncertainDate.on(day));
  }

  @Property
  void two_digits_read_back_within_a_hundred_years(@ForAll("recentDays") LocalDate day) {
    assertThat(plain(DATES.read(written(day, "d.M.uu")))).isEqualTo(UncertainDate.on(day));
    assertThat(plain(DATES.read(written(day, "d MMM uu")))).isEqualTo(UncertainDate.on(day));
  }

  @Property
  void a_time_reads_back_to_itself(
      @ForAll("days") LocalDate day,
      @ForAll("dayForms") String form,
      @ForAll("times") LocalTime time,
      @ForAll("timeForms") String timeForm) {
    String date = written(day, form);
    String clock = written(time, timeForm);
    UncertainDate at = UncertainDate.at(LocalDateTime.of(day, time));

    assertThat(plain(DATES.read(date + " " + clock))).isEqualTo(at);
    assertThat(plain(DATES.read(date, clock.replace("at ", "")))).isEqualTo(at);
  }

  @Property
  void a_month_season_and_year_read_back_to_themselves(
      @ForAll("days") LocalDate day, @ForAll Season season) {
    YearMonth month = YearMonth.from(day);
    int year = day.getYear();

    assertThat(plain(DATES.read(written(day, "MMMM uuuu")))).isEqualTo(UncertainDate.month(month));
    assertThat(plain(DATES.read(written(day, "MM/uuuu")))).isEqualTo(UncertainDate.month(month));
    assertThat(plain(DATES.read(String.valueOf(year)))).isEqualTo(UncertainDate.year(year));
    String words = season.name().toLowerCase(Locale.ROOT) + " " + year;
    assertThat(plain(DATES.read(season == Season.WINTER ? words + "/" + (year + 1) : words)))
        .isEqualTo(UncertainDate.season(year, season));
  }

  @Property
  void edtf_reads_back_to_itself(@ForAll("whens") When when) {
    String edtf = when.toEdtf();
    Assume.that(when.isWholeInEdtf() && !edtf.matches("\\d{4}(-2[1-4])?"));

    assertThat(DATES.read(edtf).when()).isEqualTo(when);
  }

  @Property
  void a_day_between_two_is_as_wide_as_the_two(
      @ForAll("told") Told one, @ForAll("told") Told other) {
    Told first = one.date.earliest().isAfter(other.date.earliest()) ? other : one;
    Told last = first == one ? other : one;
    Assume.that(!last.date.latest().isBefore(first.date.earliest()));

    When read = DATES.read("between " + first.words + " and " + last.words).when();

    assertThat(read.earliest()).isEqualTo(first.date.earliest());
    assertThat(read.latest()).isEqualTo(last.date.latest());
  }

  @Property
  void a_stretch_of_time_has_the_ends_it_was_given(
      @ForAll("told") Told one,
      @ForAll("told") Told other,
      @ForAll("separators") String separator) {
    Told first = one.date.earliest().isAfter(other.date.earliest()) ? other : one;
    Told last = first == one ? other : one;
    Assume.that(!last.date.latest().isBefore(first.date.earliest()));

    DateReading read = DATES.read(first.words + separator + last.words);

    assertThat(read.when().toEdtf()).isEqualTo(UncertainPeriod.of(first.date, last.date).toEdtf());
  }

  @Property
  void before_and_after_leave_one_end_open(@ForAll("told") Told told) {
    When before = DATES.read("before " + told.words).when();
    When after = DATES.read("after " + told.words).when();
    When since = DATES.read("since " + told.words).when();

    assertThat(before.earliest()).isNull();
    assertThat(before.latest()).isEqualTo(told.date.earliest().minusDays(1));
    assertThat(after.earliest()).isEqualTo(told.date.latest().plusDays(1));
    assertThat(after.latest()).isNull();
    assertThat(since.toEdtf()).isEqualTo(told.date.toEdtf() + "/..");
  }

  @Property
  void about_and_perhaps_change_the_qualifier_and_no_day(
      @ForAll("told") Told told, @ForAll("about") String about) {
    UncertainDate near = (UncertainDate) DATES.read(about + told.words).when();
    UncertainDate doubtful = (UncertainDate) DATES.read(told.words + "?").when();

    assertThat(near.withoutWords().withQualifier(told.date.qualifier())).isEqualTo(told.date);
    assertThat(near.qualifier()).isEqualTo(DateQualifier.APPROXIMATE);
    assertThat(doubtful.withoutWords()).isEqualTo(told.date.uncertain());
  }

  @Property
  void a_part_of_a_time_is_within_it(@ForAll("told") Told told, @ForAll("parts") String part) {
    DateReading read = DATES.read(part + " " + told.words);

    if (read.isClean()) {
      assertThat(read.when().earliest()).isAfterOrEqualTo(told.date.earliest());
      assertThat(read.when().latest()).isBeforeOrEqualTo(told.date.latest());
    }
  }

  @Property
  void an_age_is_as_wide_as_the_birth_date(@ForAll @IntRange(max = 17) int years) {
    UncertainDate read = (UncertainDate) DATES.read("aged " + years).when();

    assertThat(read.withoutWords()).isEqualTo(UncertainDate.atAge(BIRTH, years));
  }

  @Property(tries = 3000)
  void any_text_is_a_date_or_a_problem(@ForAll("texts") String text) {
    DateReading read = DATES.read(text);

    boolean hasDay = read.problem() == null || read.problem().leavesTheDay();
    assertThat(hasDay || read.when().toEdtf().equals("XXXX")).isTrue();
    String words = read.when().words();
    assertThat(words == null ? text.isBlank() || When.parse(text.strip()) != null : true).isTrue();
    assertThat(words == null || words.equals(text)).isTrue();
    assertThat(DATES.read(text)).isEqualTo(read);
  }

  @Property(tries = 1000)
  void any_time_beside_a_day_leaves_the_day(
      @ForAll("days") LocalDate day, @ForAll("texts") String time) {
    DateReading read = DATES.read(day.toString(), time);

    assertThat(read.when().earliest()).isEqualTo(day);
    assertThat(read.problem() == null || read.problem().leavesTheDay()).isTrue();
  }

  private record Told(String words, UncertainDate date) {}

  @Provide
  Arbitrary<Told> told() {
    Arbitrary<Told> exact =
        Combinators.combine(days(), Arbitraries.of("d/M/uuuu", "d MMMM uuuu", "uuuu-MM-dd"))
            .as((day, form) -> new Told(written(day, form), UncertainDate.on(day)));
    Arbitrary<Told> month =
        days()
            .map(
                day ->
                    new Told(written(day, "MMMM uuuu"), UncertainDate.month(YearMonth.from(day))));
    Arbitrary<Told> year =
        days().map(day -> new Told("" + day.getYear(), UncertainDate.year(day.getYear())));
    Arbitrary<Told> season =
        days()
            .map(
                day ->
                    new Told(
                        "summer " + day.getYear(),
                        UncertainDate.season(day.getYear(), Season.SUMMER)));
    return Arbitraries.oneOf(exact, month, year, season);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> vocabulary =
        Arbitraries.of(
                "3",
                "03/04/2019",
                "30/02/2019",
                "april",
                "Feb",
                "2019",
                "19",
                "'19",
                "between",
                "and",
                "to",
                "-",
                "/",
                "since",
                "until",
                "before",
                "after",
                "about",
                "c.",
                "?",
                "~",
                "early",
                "mid",
                "late",
                "summer",
                "winter",
                "Christmas",
                "Easter",
                "aged",
                "3 yrs",
                "when she was",
                "months old",
                "at",
                "14:30",
                "25:99",
                "2.30pm",
                "overnight",
                "night of",
                "w/c",
                "Monday",
                "the",
                "of",
                "from",
                "onwards",
                "present",
                "or",
                "90s",
                "00",
                "xx",
                "2016-22",
                "[..2016]",
                "2015/16",
                "43558",
                "9999",
                "31 December 9999",
                "1 January 1800")
            .list()
            .ofMaxSize(6)
            .flatMap(words -> Arbitraries.of(" ", "", "-", ", ").map(by -> String.join(by, words)));
    return Arbitraries.oneOf(
        vocabulary,
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().withChars("0123456789/.-: ?~").ofMaxLength(14));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1801, 1, 1).toEpochDay(), LocalDate.of(2198, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalDate> recentDays() {
    return Arbitraries.longs()
        .between(LocalDate.of(1927, 1, 1).toEpochDay(), LocalDate.of(2026, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
  }

  @Provide
  Arbitrary<When> whens() {
    return TimeArbitraries.whens();
  }

  @Provide
  Arbitrary<String> dayForms() {
    return Arbitraries.of(DAY_FORMS);
  }

  @Provide
  Arbitrary<String> timeForms() {
    return Arbitraries.of(TIME_FORMS);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(" to ", " - ", " until ", " \u2013 ");
  }

  @Provide
  Arbitrary<String> about() {
    return Arbitraries.of("about ", "c. ", "circa ", "approx. ", "around ", "~");
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of("early", "mid", "late", "end of", "beginning of", "first half of");
  }

  private static String written(LocalDate day, String form) {
    return DateTimeFormatter.ofPattern(form, Locale.UK).format(day);
  }

  private static String written(LocalTime time, String form) {
    return DateTimeFormatter.ofPattern(form, Locale.UK).format(time);
  }

  private static UncertainDate plain(DateReading read) {
    return ((UncertainDate) read.when()).withoutWords();
  }
}
