package io.github.throughline.validation.practice.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.Truth;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimescalesTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile("(?i)\\b(risk|risks|likely|will|score|rank|failed to)\\b");

  @Test
  void every_timescale_is_worked_out_or_says_why_it_cannot_be() {
    for (Timescale timescale : Timescales.all()) {
      assertThat(Expectations.findHow(timescale.code()))
          .as(timescale.code())
          .hasValueSatisfying(how -> assertThat(how).matches("(?s)[A-Z].*\\."));
      assertThat(Expectations.looksAt(timescale.code()).isEmpty())
          .as(timescale.code())
          .isNotEqualTo(Expectations.isWorkedOut(timescale.code()));
    }
  }

  @Test
  void there_are_all_of_them_in_order() {
    assertThat(Timescales.all()).hasSize(116);
    assertThat(Timescales.all())
        .extracting(Timescale::code)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("T\\d{3}"));
  }

  @Test
  void every_timescale_is_read_from_lists_that_there_are() {
    Set<String> lists = new HashSet<>();
    for (RecordComponent part : CaseFile.class.getRecordComponents()) {
      lists.add(part.getName());
    }
    for (RecordComponent part : ServiceFile.class.getRecordComponents()) {
      lists.add("service." + part.getName());
    }
    for (RecordComponent part : FamilyFile.class.getRecordComponents()) {
      lists.add("family." + part.getName());
    }
    for (Timescale timescale : Timescales.all()) {
      assertThat(lists).containsAll(Expectations.looksAt(timescale.code()));
    }
  }

  @Test
  void what_is_national_cannot_be_set_and_what_is_local_can() {
    for (Timescale timescale : Timescales.all()) {
      if (!timescale.isLocal() && timescale.mayBeCalledMissed()) {
        assertThat(timescale.setting()).as(timescale.code()).isNull();
      }
      if (timescale.isLocal() && timescale.limit() != null) {
        assertThat(timescale.setting()).as(timescale.code()).isNotNull();
      }
    }
  }

  @Test
  void every_setting_says_why_and_whence() {
    for (Setting<?> setting : Expectations.settings()) {
      assertThat(setting.key()).matches("T\\d{3}\\.[a-zA-Z]+");
      assertThat(setting.reason()).as(setting.key()).isNotBlank();
      assertThat(setting.source()).as(setting.key()).isNotBlank();
    }
  }

  @Test
  void nothing_local_or_unchecked_is_ever_called_missed() {
    assertThat(Timescales.get("T020").mayBeCalledMissed()).isFalse();
    assertThat(Timescales.get("T109").mayBeCalledMissed()).isFalse();
    assertThat(Timescales.get("T012").mayBeCalledMissed()).isTrue();
    assertThat(Timescales.get("T063").mayBeCalledMissed()).isTrue();
    assertThat(Timescales.get("T105").mayBeCalledMissed()).isTrue();
  }

  @Test
  void no_text_of_the_table_forecasts_or_blames() {
    for (Timescale one : Timescales.all()) {
      for (String text :
          new String[] {one.name(), one.appliesTo(), one.trigger(), one.variants(), one.notes()}) {
        assertThat(FORBIDDEN.matcher(text).find()).as(one.code() + ": " + text).isFalse();
      }
      assertThat(FORBIDDEN.matcher(Expectations.findHow(one.code()).orElse("")).find())
          .as(one.code())
          .isFalse();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2010-03-16, 2006",
    "2010-03-17, 2010",
    "2013-04-14, 2010",
    "2013-04-15, 2013",
    "2015-03-25, 2013",
    "2015-03-26, 2015",
    "2018-07-03, 2015",
    "2018-07-04, 2018",
    "2023-12-14, 2018",
    "2023-12-15, 2023",
  })
  void the_edition_is_that_of_the_day_that_set_the_clock(LocalDate day, int year) {
    assertThat(Edition.findOn(day)).map(Edition::year).contains(year);
    assertThat(Timescales.get("T017").citation(day))
        .startsWith("Working Together to Safeguard Children " + year);
  }

  @Test
  void a_citation_names_document_chapter_and_section() {
    assertThat(Timescales.get("T014").citation(LocalDate.of(2024, 1, 8)))
        .isEqualTo(
            "Working Together to Safeguard Children 2023, chapter 3, core group section/flow"
                + " chart");
    assertThat(Timescales.get("T063").citation(LocalDate.of(2024, 1, 8)))
        .isEqualTo(
            "Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959),"
                + " regulation 28(2)(a)");
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "T006, 2010-03-16, NO",
    "T006, 2010-03-17, YES",
    "T006, 2013-04-14, YES",
    "T006, 2013-04-15, NO",
    "T003, 2013-04-14, NO",
    "T003, 2013-04-15, YES",
    "T003, 2013, CANNOT_TELL",
    "T046, 2023-12-14, YES",
    "T046, 2023-12-15, NO",
    "T047, 2023-12-14, NO",
    "T047, 2023-12-15, YES",
    "T063, 2011-03-31, NO",
    "T063, 2011-04-01, YES",
    "T150, 2020-04-23, NO",
    "T150, 2020-04-24, YES",
    "T150, 2020-09-25, YES",
    "T150, 2020-09-26, NO",
  })
  void a_limit_holds_from_its_first_day_to_its_last(String code, String day, Truth expected) {
    assertThat(Timescales.get(code).wasInForce(UncertainDate.parse(day))).isEqualTo(expected);
  }
}
