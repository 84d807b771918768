package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  /** All that a refusal may say. None has room for the text that was refused. */
  private static final List<String> REFUSALS =
      List.of(
          catchThrowable(() -> UncertainDate.parse("no date")).getMessage(),
          "Not a date: the calendar has no such month, day or time",
          "The latest day a date can have been cannot be before the earliest",
          "The year of a date must be from 1 to 9999");

  @ParameterizedTest(name = "{0} is {2} to {3}, {1}")
  @CsvSource({
    "2016-05-03T14:30:05, TIME, 2016-05-03, 2016-05-03",
    "2016-05-03T00:00:00, TIME, 2016-05-03, 2016-05-03",
    "2016-05-03, DAY, 2016-05-03, 2016-05-03",
    "2016-02-29, DAY, 2016-02-29, 2016-02-29",
    "2016-05, MONTH, 2016-05-01, 2016-05-31",
    "2016-02, MONTH, 2016-02-01, 2016-02-29",
    "2016-12, MONTH, 2016-12-01, 2016-12-31",
    "2016-21, SEASON, 2016-03-01, 2016-05-31",
    "2016-22, SEASON, 2016-06-01, 2016-08-31",
    "2016-23, SEASON, 2016-09-01, 2016-11-30",
    "2016-24, SEASON, 2016-12-01, 2017-02-28",
    "2015-24, SEASON, 2015-12-01, 2016-02-29",
    "2016, YEAR, 2016-01-01, 2016-12-31",
    "0001, YEAR, 0001-01-01, 0001-12-31",
    "9999, YEAR, 9999-01-01, 9999-12-31",
    "201X, RANGE, 2010-01-01, 2019-12-31",
    "20XX, RANGE, 2000-01-01, 2099-12-31",
    "[2016-05-01..2016-08-31], RANGE, 2016-05-01, 2016-08-31",
    "[2016-01-01..2016-12-31], RANGE, 2016-01-01, 2016-12-31",
    "[2010-01-01..2019-12-30], RANGE, 2010-01-01, 2019-12-30",
    "[2010-01-02..2019-12-31], RANGE, 2010-01-02, 2019-12-31",
    "[2011-01-01..2020-12-31], RANGE, 2011-01-01, 2020-12-31",
    "[..2016-08-31], RANGE, , 2016-08-31",
    "[2016-05-01..], RANGE, 2016-05-01, ",
    "XXXX, UNKNOWN, , ",
  })
  void each_form_reads_and_is_written_back(
      String edtf, DatePrecision precision, LocalDate earliest, LocalDate latest) {
    UncertainDate date = UncertainDate.parse(edtf);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date.qualifier()).isEqualTo(DateQualifier.EXACT);
    assertThat(date.words()).isNull();
    assertThat(date.toEdtf()).isEqualTo(edtf);
  }

  @ParameterizedTest(name = "{0} is the same as {1}")
  @CsvSource({
    "2016-XX, 2016",
    "2016-XX-XX, 2016",
    "2016-05-XX, 2016-05",
    "2016-XX~, 2016~",
    "XXXX-XX, XXXX",
    "XXXX-XX-XX?, XXXX?",
    "2016-05-03T14:30, 2016-05-03T14:30:00",
    "[2016-05..2016-08], [2016-05-01..2016-08-31]",
    "[2016-22..2016-24], [2016-06-01..2017-02-28]",
    "[201X..2024], [2010-01-01..2024-12-31]",
    "[..2016], [..2016-12-31]",
    "[2016..], [2016-01-01..]",
    "[2016-05-03..2016-05-03], 2016-05-03",
    "[2010..2019], 201X",
    "[2016-05~..2016-08], [2016-05-01~..2016-08-31~]",
    "[2016-05~..2016-08?], [2016-05-01%..2016-08-31%]",
  })
  void some_forms_have_a_usual_one(String edtf, String usual) {
    assertThat(UncertainDate.parse(edtf).toEdtf()).isEqualTo(usual);
    assertThat(UncertainDate.parse(edtf)).isEqualTo(UncertainDate.parse(usual));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2016~, APPROXIMATE",
    "2016?, UNCERTAIN",
    "2016%, APPROXIMATE_AND_UNCERTAIN",
    "2016-05-03T14:30:00~, APPROXIMATE",
    "2016-22?, UNCERTAIN",
    "201X%, APPROXIMATE_AND_UNCERTAIN",
    "[2016-05-01~..2016-08-31~], APPROXIMATE",
    "[..2016-08-31?], UNCERTAIN",
    "[2016-05-01%..], APPROXIMATE_AND_UNCERTAIN",
    "XXXX~, APPROXIMATE",
  })
  void a_qualifier_follows_the_date(String edtf, DateQualifier qualifier) {
    assertThat(UncertainDate.parse(edtf).qualifier()).isEqualTo(qualifier);
    assertThat(UncertainDate.parse(edtf).toEdtf()).isEqualTo(edtf);
  }

  @ParameterizedTest(name = "[{0}] is refused")
  @ValueSource(
      strings = {
        "",
        " ",
        "2016 ",
        " 2016",
        "~",
        "2016~~",
        "?2016",
        "2016-05-03T",
        "2016-05-03T14",
        "2016-05-03T14:30:00Z",
        "2016-05-03T14:30:00+01:00",
        "2016-05-03T14:30:00.5",
        "2016-05-XXT14:30:00",
        "2016-22-01",
        "2016-22-XX",
        "2016-XX-03",
        "2016-25",
        "2016-00",
        "2016-13",
        "2016-02-30",
        "2015-02-29",
        "2016-05-00",
        "2016-05-32",
        "2016-05-03T24:00:00",
        "2016-05-03T14:60:00",
        "0000",
        "0000-05-03",
        "000X",
        "9999-24",
        "-2016",
        "Y20160",
        "16-05-03",
        "2016-5-3",
        "20160503",
        "03/05/2016",
        "2XXX",
        "X016",
        "XXXX-05",
        "XXXX-05-03",
        "201X-05",
        "[]",
        "[..]",
        "[",
        "]",
        "[2016",
        "[2016]",
        "[2016..2017",
        "2016..2017",
        "[2016,2017]",
        "[2016..2017..2018]",
        "[2016/2017]",
        "[XXXX..2016]",
        "[2016..XXXX]",
        "[2016-05-03T14:30:00..2016-05-04]",
        "[[2016..2017]..2018]",
        "[2017..2016]",
        "[2016..2017]~",
        "{2016..2017}",
        "2015/2016",
        "２０１６",
        "٢٠١٦",
        "Ellie Sample",
      })
  void anything_else_is_refused_without_quoting_it(String text) {
    assertThatThrownBy(() -> UncertainDate.parse(text))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .message()
        .isIn(REFUSALS);
  }

  @Test
  void the_refusal_names_the_forms_expected() {
    assertThatThrownBy(() -> UncertainDate.parse("last summer"))
        .hasMessageContaining("2016-05-03")
        .hasMessageContaining("2016-22 (summer)")
        .hasMessageContaining("[2016-05-01..2016-08-31]");
    assertThatThrownBy(() -> UncertainDate.parse("2016-02-30"))
        .hasMessage("Not a date: the calendar has no such month, day or time");
    assertThatThrownBy(() -> UncertainPeriod.parse("last summer"))
        .hasMessageContaining("2016-04/..")
        .hasMessageContaining("/2016");
  }

  @ParameterizedTest(name = "{0}: {1} to {2}, open {3}")
  @CsvSource({
    "2015/2016, 2015-01-01, 2016-12-31, false",
    "2016/2016, 2016-01-01, 2016-12-31, false",
    "2016-05-03/2016-05-03, 2016-05-03, 2016-05-03, false",
    "2016-04/.., 2016-04-01, , true",
    "2016-04/, 2016-04-01, , false",
    "/2016, , 2016-12-31, false",
    "/.., , , true",
    "/, , , false",
    "2015~/2016-22?, 2015-01-01, 2016-08-31, false",
    "[2016-05-01..2016-08-31]/.., 2016-05-01, , true",
    "[..2016-08-31]/[2017-01-01..], , , false",
    "2016-05-03T14:30:00/2016-05-03T16:00:00, 2016-05-03, 2016-05-03, false",
    "XXXX~/2016, , 2016-12-31, false",
  })
  void a_period_has_a_slash(String edtf, LocalDate earliest, LocalDate latest, boolean open) {
    UncertainPeriod period = UncertainPeriod.parse(edtf);

    assertThat(period.earliest()).isEqualTo(earliest);
    assertThat(period.latest()).isEqualTo(latest);
    assertThat(period.isOpen()).isEqualTo(open);
    assertThat(period.toEdtf()).isEqualTo(edtf);
    assertThat(When.parse(edtf)).isEqualTo(period);
  }

  @ParameterizedTest(name = "{0} is the same as {1}")
  @CsvSource({
    "../2016, /2016",
    "../.., /..",
    "XXXX/2016, /2016",
    "2016/XXXX, 2016/",
    "2016-XX/2017-XX-XX, 2016/2017",
  })
  void some_periods_have_a_usual_form(String edtf, String usual) {
    assertThat(UncertainPeriod.parse(edtf)).isEqualTo(UncertainPeriod.parse(usual));
    assertThat(UncertainPeriod.parse(edtf).toEdtf()).isEqualTo(usual);
  }

  @ParameterizedTest(name = "[{0}] is refused")
  @ValueSource(
      strings = {
        "2016",
        "2015/2016/2017",
        "//",
        "2016 / 2017",
        "2016/...",
        "2016/2015",
        "2016-05-03T16:00:00/2016-05-03T14:30:00",
        "2015-02-29/..",
        "Ellie Sample/Sam Sample",
      })
  void other_periods_are_refused_without_quoting_them(String text) {
    assertThatThrownBy(() -> UncertainPeriod.parse(text))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .message()
        .doesNotContain("Sample");
  }

  @Test
  void without_a_slash_it_is_a_date() {
    assertThat(When.parse("2016-22~"))
        .isEqualTo(UncertainDate.season(2016, Season.SUMMER).approximately());
  }
}
