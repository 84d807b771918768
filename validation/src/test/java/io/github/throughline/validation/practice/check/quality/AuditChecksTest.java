package io.github.throughline.validation.practice.check.quality;

import static io.github.throughline.validation.practice.check.Cases.CHILD;
import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.worker;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.quality.AuditConversationChecks.FAMILY;
import static io.github.throughline.validation.practice.check.quality.AuditConversationChecks.WORKER;
import static io.github.throughline.validation.practice.check.quality.AuditLearningChecks.LEARNING;
import static io.github.throughline.validation.practice.check.quality.AuditLearningChecks.MODERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.quality.AuditBuilder;
import io.github.throughline.core.model.quality.AuditParticipation;
import io.github.throughline.core.model.quality.AuditParticipationBuilder;
import io.github.throughline.core.model.quality.LearningActionBuilder;
import io.github.throughline.core.model.quality.ModerationBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.FeedbackBuilder;
import io.github.throughline.core.model.workforce.AllocationBuilder;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditChecksTest {
  private static AuditBuilder audit(AuditParticipation... participation) {
    return AuditBuilder.builder()
        .id("audit")
        .on(on("2024-09-12"))
        .auditor(worker("auditor"))
        .participation(List.of(participation));
  }

  private static PracticeCase of(AuditBuilder audit) {
    return at(file().audits(List.of(audit.build())));
  }

  private static AuditParticipationBuilder colleague() {
    return AuditParticipationBuilder.builder().who(worker("w"));
  }

  private static AuditParticipationBuilder child() {
    return AuditParticipationBuilder.builder().who(PartyBuilder.builder().personId(CHILD).build());
  }

  @Test
  void a_worker_takes_part_in_an_audit() {
    assertThat(kinds(WORKER, of(audit(colleague().tookPart(true).build())))).containsExactly(WELL);
    assertThat(kinds(WORKER, of(audit(colleague().tookPart(false).build()))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                WORKER,
                of(audit(colleague().tookPart(false).reasonNot(FreeText.of("Has left")).build()))))
        .containsExactly(QUIET);
    assertThat(kinds(WORKER, of(audit(child().tookPart(true).build()))))
        .as("nobody of the service")
        .containsExactly(RAISED);
  }

  @Test
  void the_auditor_alone_is_no_conversation() {
    AuditParticipation auditor =
        AuditParticipationBuilder.builder().who(worker("auditor")).tookPart(true).build();
    assertThat(kinds(WORKER, of(audit(auditor)))).containsExactly(RAISED);
  }

  @Test
  void without_participation_it_cannot_tell() {
    assertThat(kinds(WORKER, of(audit()))).containsExactly(CANNOT_TELL);
    assertThat(kinds(WORKER, of(audit(colleague().build())))).containsExactly(CANNOT_TELL);
    assertThat(kinds(FAMILY, of(audit()))).containsExactly(CANNOT_TELL);
    assertThat(kinds(FAMILY, of(audit(child().build())))).containsExactly(CANNOT_TELL);
    assertThat(kinds(WORKER, at(file()))).containsExactly(NOT_APPLICABLE);
    assertThat(kinds(FAMILY, of(audit().on(on("2025-03-13"))))).containsExactly(NOT_APPLICABLE);
  }

  @Test
  void the_child_and_family_are_asked() {
    assertThat(kinds(FAMILY, of(audit(child().asked(true).tookPart(true).build()))))
        .containsExactly(WELL);
    assertThat(kinds(FAMILY, of(audit(child().asked(true).tookPart(false).build()))))
        .as("asked, and said no")
        .containsExactly(QUIET);
    assertThat(kinds(FAMILY, of(audit(child().asked(false).build())))).containsExactly(RAISED);
    assertThat(
            kinds(
                FAMILY,
                of(audit(child().asked(false).reasonNot(FreeText.of("In hospital")).build()))))
        .containsExactly(QUIET);
    assertThat(kinds(FAMILY, of(audit(colleague().tookPart(true).build()))))
        .containsExactly(RAISED);
  }

  @Test
  void feedback_that_was_given_counts() {
    AuditBuilder audit = audit(colleague().tookPart(true).build()).feedbackIds(List.of("f"));
    assertThat(
            kinds(
                FAMILY,
                at(
                    file()
                        .audits(List.of(audit.build()))
                        .feedback(
                            List.of(
                                FeedbackBuilder.builder()
                                    .id("f")
                                    .words(FreeText.of("She listens"))
                                    .build())))))
        .containsExactly(WELL);
  }

  private static AuditBuilder moderatedBy(String who) {
    return audit()
        .moderation(ModerationBuilder.builder().moderator(worker(who)).blind(true).build());
  }

  @Test
  void somebody_else_moderates() {
    assertThat(kinds(MODERATOR, of(moderatedBy("auditor")))).containsExactly(RAISED);
    assertThat(kinds(MODERATOR, of(moderatedBy("other")))).containsExactly(WELL);
    assertThat(
            kinds(
                MODERATOR,
                of(
                    audit()
                        .moderation(
                            ModerationBuilder.builder().moderator(worker("other")).build()))))
        .as("not blind, as far as is recorded")
        .containsExactly(QUIET);
    assertThat(
            kinds(
                MODERATOR,
                of(
                    audit()
                        .moderation(
                            ModerationBuilder.builder()
                                .moderator(PartyBuilder.builder().name(FreeText.of("Sam")).build())
                                .build()))))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(MODERATOR, of(audit()))).containsExactly(NOT_APPLICABLE);
  }

  @Test
  void the_manager_of_the_case_does_not_moderate() {
    assertThat(kinds(MODERATOR, managed("2024-09-12")))
        .as("began that day")
        .containsExactly(RAISED);
    assertThat(kinds(MODERATOR, managed("2024-09-13"))).as("the day after").containsExactly(WELL);
  }

  private static PracticeCase managed(String from) {
    return at(
        file()
            .audits(List.of(moderatedBy("boss").build()))
            .allocations(
                List.of(
                    AllocationBuilder.builder()
                        .id("m")
                        .role(AllocationRole.MANAGER)
                        .worker(worker("boss"))
                        .start(on(from))
                        .build())));
  }

  private static PracticeCase learning(String audited, String closed, String evidence) {
    return of(
        audit()
            .on(on(audited))
            .learning(
                List.of(
                    LearningActionBuilder.builder()
                        .id("l")
                        .closedOn(on(closed))
                        .evidence(evidence == null ? null : FreeText.of(evidence))
                        .build())));
  }

  @Test
  void learning_is_open_for_six_months() {
    assertThat(kinds(LEARNING, learning("2024-09-13", null, null))).containsExactly(QUIET);
    assertThat(kinds(LEARNING, learning("2024-09-12", null, null))).containsExactly(QUIET);
    assertThat(kinds(LEARNING, learning("2024-09-11", null, null))).containsExactly(RAISED);
    assertThat(kinds(LEARNING, learning("2024-09", null, null))).containsExactly(CANNOT_TELL);
    assertThat(kinds(LEARNING, learning("2024-09-11", "2025-03-12", "Seen in five files")))
        .containsExactly(WELL);
    assertThat(kinds(LEARNING, learning("2024-09-11", "2025-03-12", null)))
        .containsExactly(CANNOT_TELL);
    assertThat(kinds(LEARNING, learning("2024-09-11", "2025-03-13", "Later")))
        .as("not yet closed")
        .containsExactly(RAISED);
    assertThat(kinds(LEARNING, of(audit()))).containsExactly(NOT_APPLICABLE);
  }
}
