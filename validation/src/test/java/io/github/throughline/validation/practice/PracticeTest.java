package io.github.throughline.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.setting.SettingUsed;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.timescale.Expectation;
import io.github.throughline.validation.practice.timescale.Timescale.Audience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final LocalDate AS_AT = LocalDate.of(2025, 3, 12);
  private static final Practice PRACTICE = Practice.with(Settings.defaults());

  private static CaseFile file() {
    return CaseFileBuilder.builder()
        .child(
            PersonBuilder.builder()
                .id("child")
                .birthDate(UncertainDate.parse("2016-01-15"))
                .build())
        .addPlans(
            ChildProtectionPlanBuilder.builder()
                .id("p")
                .startedOn(UncertainDate.parse("2025-02-03"))
                .build())
        .addVisits(visit("v1", "2025-02-10", SeenAlone.YES))
        .addVisits(visit("v2", "2025-03-07", SeenAlone.NO_OTHER))
        .build();
  }

  private static Visit visit(String id, String day, SeenAlone alone) {
    return VisitBuilder.builder()
        .id(id)
        .on(UncertainDate.parse(day))
        .childSeen(true)
        .seenAlone(alone)
        .build();
  }

  @Test
  void the_same_file_settings_and_day_give_the_same_report() {
    assertThat(PRACTICE.check(file(), AS_AT)).isEqualTo(PRACTICE.check(file(), AS_AT));
  }

  @Test
  void every_check_has_a_result_and_every_setting_its_value() {
    PracticeReport report = PRACTICE.check(file(), AS_AT);

    assertThat(report.results()).allMatch(result -> !result.outcomes().isEmpty());
    assertThat(report.failed()).isEmpty();
    assertThat(report.settings()).hasSameSizeAs(Practice.settings());
    assertThat(report.settings()).extracting(SettingUsed::key).isSorted();
  }

  @Test
  void a_record_has_only_what_rests_on_it() {
    PracticeCase c = PracticeCase.of(file(), AS_AT, Settings.defaults());

    PracticeReport report = PRACTICE.checkRecord(c, "v2");

    assertThat(report.with(OutcomeKind.RAISED))
        .extracting(result -> result.check().code())
        .contains("SM-40");
    assertThat(report.expectations()).isNotEmpty().allMatch(one -> one.restsOn("v2"));
  }

  @Test
  void what_falls_due_next_comes_in_the_order_of_its_days() {
    PracticeCase c = PracticeCase.of(file(), AS_AT, Settings.defaults());
    List<Due> told = new ArrayList<>();

    PRACTICE.tellDueNext(c, Audience.WORKER, told::add);

    assertThat(told).extracting(Due::day).isSorted();
    assertThat(told)
        .filteredOn(due -> due.expectation().timescale().code().equals("T020"))
        .singleElement()
        .satisfies(due -> assertThat(due.day()).isEqualTo(LocalDate.of(2025, 3, 21)))
        .satisfies(due -> assertThat(due.overdue()).isFalse());
    assertThat(told).isEqualTo(PRACTICE.check(c).dueNext(Audience.WORKER));
  }

  @Test
  void a_check_that_fails_is_told_apart_from_one_that_is_quiet() {
    PracticeCheck broken =
        PracticeCheck.check("SM-99", "A check that fails")
            .judging(
                c -> {
                  throw new IllegalStateException("broken");
                });

    PracticeReport report = Practice.of(List.of(broken), Settings.defaults()).check(file(), AS_AT);

    assertThat(report.failed()).hasSize(1);
    assertThat(report.results().get(0).outcomes()).isEmpty();
  }

  @Test
  void nothing_that_is_shown_by_accident_names_the_child() {
    PracticeReport report = PRACTICE.check(file(), AS_AT);

    assertThat(report.expectations()).extracting(Expectation::toString).isNotEmpty();
    assertThat(report.toString()).doesNotContain("child");
  }
}
