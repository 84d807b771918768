package io.github.throughline.core.time.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.time.DatePrecision;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInWordsTest {
  /** A table written on 20 March 2025, about a child born on 10 May 2018. */
  private static final DateContext CONTEXT =
      DateContext.dayFirst()
          .withWrittenOn(LocalDate.of(2025, 3, 20))
          .withBirth(UncertainDate.parse("2018-05-10"));

  private static final DatesInWords DATES = DatesInWords.in(CONTEXT);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # days in numbers
          03/04/2019            | 2019-04-03
          3/4/2019              | 2019-04-03
          3.4.2019              | 2019-04-03
          3-4-2019              | 2019-04-03
          03 04 2019            | 2019-04-03
          3.4.19                | 2019-04-03
          03/04/19              | 2019-04-03
          12/05/48              | 1948-05-12
          01/01/26              | 2026-01-01
          01/01/27              | 1927-01-01
          29/02/2020            | 2020-02-29
          2019/04/03            | 2019-04-03
          2019.4.3              | 2019-04-03
          20190403              | 2019-04-03
          00/04/2019            | 2019-04
          00/00/2019            | 2019
          ??/04/2019            | 2019-04
          xx/xx/2019            | 2019
          04/2019               | 2019-04
          4-2019                | 2019-04
          2019/04               | 2019-04
          # days in words
          3 April 2019          | 2019-04-03
          3rd April 2019        | 2019-04-03
          3rd of April 2019     | 2019-04-03
          the 3rd April 2019    | 2019-04-03
          on 3 April 2019       | 2019-04-03
          3 Apr 19              | 2019-04-03
          03-Apr-2019           | 2019-04-03
          3Apr2019              |
          3 APRIL 2019          | 2019-04-03
          April 3rd, 2019       | 2019-04-03
          April 3 2019          | 2019-04-03
          1 Sept 2019           | 2019-09-01
          Wednesday 3 April 2019| 2019-04-03
          Wed 03/04/2019        | 2019-04-03
          Weds, 3 April 2019    | 2019-04-03
          3 April 2019.         | 2019-04-03
          (3 April 2019)        | 2019-04-03
          3  April\u00a02019    | 2019-04-03
          # months and years
          April 2019            | 2019-04
          in April 2019         | 2019-04
          Apr-19                | 2019-04
          Apr 19                | 2019-04
          April '19             | 2019-04
          2016                  | 2016
          in 2016               | 2016
          during 2016           | 2016
          the 1990s             | 199X
          90s                   | 199X
          1990's                | 199X
          2015/16               | [2015-01-01..2016-12-31]
          2011/12               | [2011-01-01..2012-12-31]
          2015-16               | [2015-01-01..2016-12-31]
          2015-18               | 2015/2018
          school year 2015/16   | [2015-09-01..2016-08-31]
          academic year 2015-16 | [2015-09-01..2016-08-31]
          financial year 2015/16| [2015-04-01..2016-03-31]
          tax year 2015/16      | [2015-04-06..2016-04-05]
          # seasons and named times
          summer 2016           | 2016-22
          in the summer of 2016 | 2016-22
          Spring 2017           | 2017-21
          autumn '18            | 2018-23
          winter 2018/19        | 2018-24
          winter 2018-2019      | 2018-24
          winter 2016           | [2016-01-01..2017-02-28]
          Christmas 2018        | [2018-12-24~..2019-01-01~]
          at Christmas 2018     | [2018-12-24~..2019-01-01~]
          Christmas Day 2018    | 2018-12-25
          Boxing Day 2018       | 2018-12-26
          New Year 2019         | [2018-12-31~..2019-01-01~]
          Easter 2019           | [2019-04-19~..2019-04-22~]
          Easter Sunday 2025    | 2025-04-20
          Good Friday 2024      | 2024-03-29
          summer holidays 2016  | [2016-07-15~..2016-09-10~]
          autumn term 2019      | [2019-09-01~..2019-12-31~]
          October half-term 2019| [2019-10-15~..2019-11-05~]
          bonfire night 2019    | 2019-11-05
          # parts
          early 2015            | [2015-01-01~..2015-04-30~]
          mid 2015              | [2015-05-01~..2015-08-31~]
          mid-2015              | [2015-05-01~..2015-08-31~]
          late 2015             | [2015-09-01~..2015-12-31~]
          end of 2015           | [2015-09-01~..2015-12-31~]
          early April 2019      | [2019-04-01~..2019-04-10~]
          late February 2019    | [2019-02-21~..2019-02-28~]
          early summer 2016     | 2016-06~
          mid-90s               | [1994-01-01~..1996-12-31~]
          early 1990s           | [1990-01-01~..1993-12-31~]
          late 90s              | [1997-01-01~..1999-12-31~]
          first half of 2015    | [2015-01-01~..2015-06-30~]
          # about and perhaps
          c. 2014               | 2014~
          c.2014                | 2014~
          circa 2014            | 2014~
          about 2014            | 2014~
          approx 3 April 2019   | 2019-04-03~
          around Easter 2019    | [2019-04-19~..2019-04-22~]
          ~2014                 | 2014~
          2014ish               | 2014~
          2014 or so            | 2014~
          2014 (approx)         | 2014~
          2016?                 | 2016?
          ?2016                 | 2016?
          2016 (?)              | 2016?
          possibly summer 2016  | 2016-22?
          c. 2014?              | 2014%
          probably about 2014   | 2014%
          # one day among several
          between March and May 2020           | [2020-03-01..2020-05-31]
          between 3 and 5 April 2019           | [2019-04-03..2019-04-05]
          between 3/4/2019 and 5/4/2019        | [2019-04-03..2019-04-05]
          between December and February 2020   | [2019-12-01..2020-02-29]
          between 2015 and 2017                | [2015-01-01..2017-12-31]
          between c. 2015 and 2017             | [2015-01-01~..2017-12-31~]
          2015 or 2016                         | [2015-01-01..2016-12-31]
          March or April 2020                  | [2020-03-01..2020-04-30]
          before March 2020                    | [..2020-02-29]
          prior to 2015                        | [..2014-12-31]
          pre-2015                             | [..2014-12-31]
          after March 2020                     | [2020-04-01..]
          post 2015                            | [2016-01-01..]
          by June 2019                         | [..2019-06-30]
          w/c 3 April 2023                     | [2023-04-03..2023-04-09]
          week commencing 03/04/2023           | [2023-04-03..2023-04-09]
          week ending 9 April 2023             | [2023-04-03..2023-04-09]
          week of 5 April 2023                 | [2023-04-03..2023-04-09]
          weekend of 22 June 2024              | [2024-06-22..2024-06-23]
          # stretches of time
          since 2017                           | 2017/..
          since about October 2023             | 2023-10~/..
          March 2019 to present                | 2019-03/..
          March 2019 - ongoing                 | 2019-03/..
          from 2017 onwards                    | 2017/
          from 3 April 2019                    | 2019-04-03/
          until June 2019                      | /2019-06
          up to June 2019                      | /2019-06
          March to May 2020                    | 2020-03/2020-05
          March-May 2020                       | 2020-03/2020-05
          March \u2013 May 2020                | 2020-03/2020-05
          Nov 2019 to Feb 2020                 | 2019-11/2020-02
          Nov - Feb 2020                       | 2019-11/2020-02
          3-5 April 2019                       | 2019-04-03/2019-04-05
          3rd to 5th April 2019                | 2019-04-03/2019-04-05
          03/04/2019 - 05/04/2019              | 2019-04-03/2019-04-05
          3/4/19-5/4/19                        | 2019-04-03/2019-04-05
          3-5/4/2019                           | 2019-04-03/2019-04-05
          from 3 March to 5 April 2019         | 2019-03-03/2019-04-05
          summer 2016 to early 2017            | 2016-22/[2017-01-01~..2017-04-30~]
          2015 to 2017                         | 2015/2017
          # by a child's age
          aged 3                               | [2021-05-10..2022-05-09]
          age 3                                | [2021-05-10..2022-05-09]
          when she was 3                       | [2021-05-10..2022-05-09]
          when Amy was three                   | [2021-05-10..2022-05-09]
          3 years old                          | [2021-05-10..2022-05-09]
          3 yrs                                | [2021-05-10..2022-05-09]
          about 3 yrs                          | [2021-05-10~..2022-05-09~]
          when she was about three             | [2021-05-10~..2022-05-09~]
          aged 2 or 3                          | [2020-05-10..2022-05-09]
          aged 2-3                             | [2020-05-10..2022-05-09]
          18 months                            | [2019-11-10..2019-12-09]
          aged 18 months                       | [2019-11-10..2019-12-09]
          6 weeks old                          | [2018-06-21..2018-06-27]
          at birth                             | 2018-05-10
          as a baby                            | [2018-05-10..2019-05-09]
          # with a time
          03/04/2019 14:30                     | 2019-04-03T14:30:00
          3 April 2019 at 2.30pm               | 2019-04-03T14:30:00
          3 April 2019, 2.30 p.m.              | 2019-04-03T14:30:00
          14:30 on 3 April 2019                | 2019-04-03T14:30:00
          3 April 2019 approx 9pm              | 2019-04-03T21:00:00~
          3 April 2019 1430hrs                 | 2019-04-03T14:30:00
          3 April 2019 noon                    | 2019-04-03T12:00:00
          3 April 2019 evening                 | 2019-04-03
          overnight 14 March 2023              | [2023-03-14..2023-03-15]
          night of 14/15 March 2023            | [2023-03-14..2023-03-15]
          03/04/2019 22:00 - 02:00             | 2019-04-03T22:00:00/2019-04-04T02:00:00
          # ISO 8601 and EDTF
          2019-04-03                           | 2019-04-03
          2019-04                              | 2019-04
          2011-12                              | 2011-12
          2019-04-03T14:30                     | 2019-04-03T14:30:00
          2019-04-03 14:30:00                  | 2019-04-03T14:30:00
          2019-04-03T14:30:00Z                 | 2019-04-03T15:30:00
          2019-01-03T14:30:00+00:00            | 2019-01-03T14:30:00
          2016-22~                             | 2016-22~
          2016-04/..                           | 2016-04/..
          [2016-05-01..2016-08-31]             | [2016-05-01..2016-08-31]
          201X                                 | 201X
          XXXX                                 | XXXX
          # not known, and said to be so
          unknown                              | XXXX
          N/K                                  | XXXX
          date not known                       | XXXX
          """)
  void dates_are_read_as_they_are_written(String text, String edtf) {
    DateReading read = DATES.read(text);

    if (edtf == null) {
      assertThat(read.problem()).isEqualTo(DateProblem.NOT_UNDERSTOOD);
      return;
    }
    assertThat(read.when().toEdtf()).isEqualTo(edtf);
    assertThat(read.problem()).isNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30/02/2019            | NO_SUCH_DAY
          30 February 2019      | NO_SUCH_DAY
          31/04/2019            | NO_SUCH_DAY
          29/02/2019            | NO_SUCH_DAY
          04/13/2019            | NO_SUCH_DAY
          13/2019               | NO_SUCH_DAY
          32 May 2019           | NO_SUCH_DAY
          2019-02-30            | NO_SUCH_DAY
          2019-02-30T10:00:00Z  | NO_SUCH_DAY
          3 April               | NO_YEAR
          April                 | NO_YEAR
          summer                | NO_YEAR
          Christmas             | NO_YEAR
          03/04                 | NO_YEAR
          until June            | NO_YEAR
          between March and May | NO_YEAR
          between May and March 2020/21 | NOT_UNDERSTOOD
          5 to 3 April 2019     | ENDS_BEFORE_START
          2017 to 2015          | ENDS_BEFORE_START
          aged 4 or 3           | ENDS_BEFORE_START
          2016-22               | TWO_MEANINGS
          3 April 2019 and 5 April 2019 | SEVERAL_DATES
          03/04/2019, 05/04/2019| SEVERAL_DATES
          03/04/2019 & 05/04/2019 | SEVERAL_DATES
          43558                 | SPREADSHEET_NUMBER
          43558.6041666667      | SPREADSHEET_NUMBER
          3 Aprl 2019           | NOT_UNDERSTOOD
          after 3 Aprl 2019     | NOT_UNDERSTOOD
          ongoing               | NOT_UNDERSTOOD
          Year 3                | NOT_UNDERSTOOD
          2530                  | NOT_UNDERSTOOD
          12/03/04/05           | NOT_UNDERSTOOD
          aged 300              | NOT_UNDERSTOOD
          ' '                   | EMPTY
          .                     | EMPTY
          """)
  void what_is_no_date_is_not_guessed(String text, DateProblem problem) {
    DateReading read = DATES.read(text);

    assertThat(read.problem()).isEqualTo(problem);
    assertThat(read.when().toEdtf()).isEqualTo("XXXX");
    assertThat(read.when().words()).isEqualTo(text.isBlank() ? null : text);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "before the move",
        "after the baby came",
        "when Darren moved in",
        "the weekend of the school fair",
        "shortly after the funeral",
        "while Leanne was in hospital"
      })
  void a_date_told_by_an_event_is_kept_as_such(String text) {
    DateReading read = DATES.read(text);

    assertThat(read.problem()).isNull();
    assertThat(((UncertainDate) read.when()).precision()).isEqualTo(DatePrecision.RELATIVE);
    assertThat(read.when().words()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} at {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          03/04/2019     | 14:30       | 2019-04-03T14:30:00                     |
          03/04/2019     | 14.30       | 2019-04-03T14:30:00                     |
          03/04/2019     | 1430        | 2019-04-03T14:30:00                     |
          03/04/2019     | 0930hrs     | 2019-04-03T09:30:00                     |
          03/04/2019     | 09:30       | 2019-04-03T09:30:00                     |
          03/04/2019     | 2.30pm      | 2019-04-03T14:30:00                     |
          03/04/2019     | 2:30 PM     | 2019-04-03T14:30:00                     |
          03/04/2019     | 12.15am     | 2019-04-03T00:15:00                     |
          03/04/2019     | 12.15pm     | 2019-04-03T12:15:00                     |
          03/04/2019     | 9pm         | 2019-04-03T21:00:00                     |
          03/04/2019     | approx 9pm  | 2019-04-03T21:00:00~                    |
          03/04/2019     | 9pm approx  | 2019-04-03T21:00:00~                    |
          03/04/2019     | noon        | 2019-04-03T12:00:00                     |
          03/04/2019     | evening     | 2019-04-03                              |
          03/04/2019     | a.m.        | 2019-04-03                              |
          03/04/2019     | overnight   | [2019-04-03..2019-04-04]                |
          03/04/2019     | midnight    | [2019-04-03..2019-04-04]                |
          03/04/2019     | 14:00-15:30 | 2019-04-03T14:00:00/2019-04-03T15:30:00 |
          03/04/2019     | 22:00-02:00 | 2019-04-03T22:00:00/2019-04-04T02:00:00 |
          03/04/2019     | 9pm to 10pm | 2019-04-03T21:00:00/2019-04-03T22:00:00 |
          03/04/2019     | n/k         | 2019-04-03                              |
          03/04/2019     | ''          | 2019-04-03                              |
          April 2019     | 14:30       | 2019-04                                 |
          03/04/2019     | 2.30        | 2019-04-03                              | TIME_HALF_OF_DAY
          03/04/2019     | 2:30        | 2019-04-03                              | TIME_HALF_OF_DAY
          03/04/2019     | 25:10       | 2019-04-03                              | NO_SUCH_TIME
          03/04/2019     | 14:75       | 2019-04-03                              | NO_SUCH_TIME
          03/04/2019     | 14.30am     | 2019-04-03                              | NO_SUCH_TIME
          03/04/2019     | 0pm         | 2019-04-03                              | NO_SUCH_TIME
          03/04/2019     | teatime-ish maybe | 2019-04-03                        | TIME_NOT_UNDERSTOOD
          30/02/2019     | 14:30       | XXXX                                    | NO_SUCH_DAY
          """)
  void a_time_in_a_column_of_its_own(String date, String time, String edtf, DateProblem problem) {
    DateReading read = DATES.read(date, time);

    assertThat(read.when().toEdtf()).isEqualTo(edtf);
    assertThat(read.problem()).isEqualTo(problem);
    assertThat(read.when().words()).startsWith(date);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "03/04/2019 25:10, 2019-04-03, NO_SUCH_TIME",
    "03/04/2019 at 2.30, 2019-04-03, TIME_HALF_OF_DAY",
    "Monday 3 April 2019, 2019-04-03?, OTHER_WEEKDAY",
    "Mon 03/04/2019, 2019-04-03?, OTHER_WEEKDAY",
  })
  void what_stands_beside_the_day_costs_only_itself(String text, String edtf, DateProblem problem) {
    DateReading read = DATES.read(text);

    assertThat(read.when().toEdtf()).isEqualTo(edtf);
    assertThat(read.problem()).isEqualTo(problem);
    assertThat(problem.leavesTheDay()).isTrue();
  }

  @Test
  void a_system_may_write_its_hours_with_one_digit() {
    DatesInWords exported = DatesInWords.in(CONTEXT.withTwentyFourHours(true));

    assertThat(exported.read("03/04/2019", "2:30").when().toEdtf())
        .isEqualTo("2019-04-03T02:30:00");
  }

  @Test
  void american_tables_say_so() {
    DatesInWords american = DatesInWords.in(CONTEXT.withOrder(DateOrder.MONTH_FIRST));

    assertThat(american.read("03/04/2019").when().toEdtf()).isEqualTo("2019-03-04");
    assertThat(american.read("2019/03/04").when().toEdtf()).isEqualTo("2019-03-04");
    assertThat(american.read("Apr 19").problem()).isEqualTo(DateProblem.NO_YEAR);
    assertThat(american.read("13/04/2019").problem()).isEqualTo(DateProblem.NO_SUCH_DAY);
  }

  @Test
  void a_table_of_one_year_may_leave_it_out() {
    DatesInWords ofTheYear = DatesInWords.in(CONTEXT.withYear(2019));

    assertThat(ofTheYear.read("3 April").when().toEdtf()).isEqualTo("2019-04-03");
    assertThat(ofTheYear.read("3/4").when().toEdtf()).isEqualTo("2019-04-03");
    assertThat(ofTheYear.read("summer").when().toEdtf()).isEqualTo("2019-22");
    assertThatThrownBy(() -> CONTEXT.withYear(19)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void without_a_day_of_writing_two_digits_are_from_1950_to_2049() {
    DatesInWords any = DatesInWords.in(DateContext.dayFirst());

    assertThat(any.read("1.1.49").when().toEdtf()).isEqualTo("2049-01-01");
    assertThat(any.read("1.1.50").when().toEdtf()).isEqualTo("1950-01-01");
  }

  @Test
  void an_uncertain_birth_makes_the_age_as_much_wider() {
    DatesInWords born2018 = DatesInWords.in(CONTEXT.withBirth(UncertainDate.parse("2018~")));
    UncertainDate read = (UncertainDate) born2018.read("aged 3").when();

    assertThat(read.toEdtf()).isEqualTo("[2021-01-01~..2022-12-30~]");
    assertThat(read.precision()).isEqualTo(DatePrecision.AGE_OF_CHILD);
  }

  @Test
  void an_age_without_a_birth_date_is_said_to_lack_it() {
    DateReading read = DatesInWords.in(DateContext.dayFirst()).read("aged 3");

    assertThat(read.problem()).isEqualTo(DateProblem.NO_BIRTH_DATE);
    assertThat(read.when()).isEqualTo(UncertainDate.unknown().withWords("aged 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1 or ", "~", "c. ", "about ", "-", "?", "before ", "1-", "between 1 and ", "or "})
  void a_text_made_to_be_slow_is_given_up(String piece) {
    String text = piece.repeat(120 / piece.length()) + "?".repeat(120 % piece.length());
    String half = piece.repeat(60 / piece.length()) + "?".repeat(50);

    assertThat(DATES.read(text).when().toEdtf()).isEqualTo("XXXX");
    assertThat(DATES.read(half).when().toEdtf()).isEqualTo("XXXX");
  }

  @Test
  void a_birth_date_is_not_shown() {
    assertThat(CONTEXT.toString()).doesNotContain("2018");
  }

  @ParameterizedTest
  @CsvSource({
    "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27", "2018-04-01", "2019-04-21",
    "2020-04-12", "2024-03-31", "2025-04-20", "2038-04-25", "1818-03-22", "1981-04-19"
  })
  void easter_is_when_it_was(LocalDate sunday) {
    assertThat(NamedTimes.easterSunday(sunday.getYear())).isEqualTo(sunday);
  }
}
