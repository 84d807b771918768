package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.AttentionChecks.FOUNDATIONS;
import static io.github.throughline.validation.practice.check.AttentionChecks.HELP_SOON_ENOUGH;
import static io.github.throughline.validation.practice.check.AttentionChecks.WHO_GOT_THE_TIME;
import static io.github.throughline.validation.practice.check.Cases.CHILD;
import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.involvement.ServiceOfferedBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.supervision.SupervisionDiscussionBuilder;
import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.DirectWorkSessionBuilder;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at Wednesday 12 March 2025. */
class AttentionChecksTest {

  private static CaseFileBuilder open(String since) {
    return file()
        .referrals(List.of(ReferralBuilder.builder().id("r").referredOn(on(since)).build()));
  }

  private static Visit visit(String day, Boolean seen) {
    return VisitBuilder.builder().id("v" + day).on(on(day)).childSeen(seen).build();
  }

  private static CaseFileBuilder allFour() {
    return open("2025-01-06")
        .assessments(
            List.of(AssessmentBuilder.builder().id("a").startedOn(on("2025-01-06")).build()))
        .visits(List.of(visit("2025-01-30", true)))
        .plans(
            List.of(ChildInNeedPlanBuilder.builder().id("p").startedOn(on("2025-02-20")).build()))
        .supervision(
            List.of(SupervisionDiscussionBuilder.builder().id("s").on(on("2025-01-13")).build()));
  }

  @Test
  void all_four_go_well_and_each_is_missed() {
    assertThat(kinds(FOUNDATIONS, at(allFour()))).containsExactly(WELL);
    assertThat(kinds(FOUNDATIONS, at(allFour().assessments(List.of())))).containsExactly(RAISED);
    assertThat(kinds(FOUNDATIONS, at(allFour().plans(List.of())))).containsExactly(RAISED);
    assertThat(kinds(FOUNDATIONS, at(allFour().visits(List.of(visit("2025-01-29", true))))))
        .as("six weeks and a day ago")
        .containsExactly(RAISED);
    assertThat(
            kinds(
                FOUNDATIONS,
                at(
                    allFour()
                        .supervision(
                            List.of(
                                SupervisionDiscussionBuilder.builder()
                                    .id("s")
                                    .on(on("2025-01-12"))
                                    .build())))))
        .as("two months ago to the day is the last that no longer counts")
        .containsExactly(RAISED);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-11, RAISED",
    "2025-02-12, QUIET",
    "2025-02-13, QUIET",
    "2025-02, CANNOT_TELL"
  })
  void a_child_open_for_20_working_days_has_time(String since, OutcomeKind expected) {
    assertThat(kinds(FOUNDATIONS, at(open(since)))).containsExactly(expected);
  }

  @Test
  void an_uncertain_day_may_be_what_was_looked_for() {
    assertThat(kinds(FOUNDATIONS, at(allFour().visits(List.of(visit("2025-02", true))))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(FOUNDATIONS, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static DirectWorkSession session(String day, String person) {
    return DirectWorkSessionBuilder.builder()
        .id("d" + day + person)
        .on(on(day))
        .personId(person)
        .build();
  }

  private static CaseFileBuilder sessions(DirectWorkSession... sessions) {
    return file().directWork(List.of(sessions));
  }

  @Test
  void visits_without_any_direct_work_are_asked_about() {
    assertThat(kinds(WHO_GOT_THE_TIME, at(file().visits(List.of(visit("2024-12-13", true))))))
        .containsExactly(RAISED);
    assertThat(kinds(WHO_GOT_THE_TIME, at(file().visits(List.of(visit("2024-12-12", true))))))
        .as("91 days ago")
        .containsExactly(NOT_APPLICABLE);
  }

  @Test
  void three_times_as_much_for_adults_is_asked_about() {
    DirectWorkSession child = session("2025-02-01", CHILD);
    DirectWorkSession one = session("2025-02-02", "mum");
    DirectWorkSession two = session("2025-02-03", "mum");
    assertThat(kinds(WHO_GOT_THE_TIME, at(sessions(child, one, two)))).containsExactly(QUIET);
    assertThat(
            kinds(
                WHO_GOT_THE_TIME,
                at(sessions(child, one, two).visits(List.of(visit("2025-02-04", false))))))
        .containsExactly(RAISED);
    assertThat(kinds(WHO_GOT_THE_TIME, at(sessions(child, one)))).containsExactly(WELL);
    assertThat(kinds(WHO_GOT_THE_TIME, at(sessions(session("2025-02-01", null)))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(WHO_GOT_THE_TIME, at(sessions(child, session("2025", CHILD)))))
        .containsExactly(CANNOT_TELL);
  }

  private static CaseFileBuilder service(String seen, String started, Boolean accepted) {
    return file()
        .services(
            List.of(
                ServiceOfferedBuilder.builder()
                    .id("s")
                    .needIdentifiedOn(on(seen))
                    .startedOn(on(started))
                    .accepted(accepted)
                    .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-17, WELL", // a Friday, ten working days after Friday the 3rd
    "2025-01-18, RAISED",
    "2025-01-20, RAISED",
    "2025-01, CANNOT_TELL",
  })
  void help_begins_within_ten_working_days(String started, OutcomeKind expected) {
    assertThat(kinds(HELP_SOON_ENOUGH, at(service("2025-01-03", started, true))))
        .containsExactly(expected);
  }

  @Test
  void help_that_has_not_begun_is_asked_about_when_the_time_is_over() {
    assertThat(kinds(HELP_SOON_ENOUGH, at(service("2025-02-26", null, true))))
        .as("due today")
        .containsExactly(QUIET);
    assertThat(kinds(HELP_SOON_ENOUGH, at(service("2025-02-25", null, true))))
        .containsExactly(RAISED);
    assertThat(kinds(HELP_SOON_ENOUGH, at(service("2025-02-25", null, false))))
        .as("declined")
        .containsExactly(NOT_APPLICABLE);
    assertThat(kinds(HELP_SOON_ENOUGH, at(service("2025-01", null, true))))
        .containsExactly(CANNOT_TELL);
  }
}
