package io.github.throughline.validation.practice.check.voice;

import static io.github.throughline.validation.practice.check.Cases.at;
import static io.github.throughline.validation.practice.check.Cases.born;
import static io.github.throughline.validation.practice.check.Cases.file;
import static io.github.throughline.validation.practice.check.Cases.kinds;
import static io.github.throughline.validation.practice.check.Cases.on;
import static io.github.throughline.validation.practice.check.Cases.only;
import static io.github.throughline.validation.practice.check.OutcomeKind.CANNOT_TELL;
import static io.github.throughline.validation.practice.check.OutcomeKind.NOT_APPLICABLE;
import static io.github.throughline.validation.practice.check.OutcomeKind.QUIET;
import static io.github.throughline.validation.practice.check.OutcomeKind.RAISED;
import static io.github.throughline.validation.practice.check.OutcomeKind.WELL;
import static io.github.throughline.validation.practice.check.voice.ConferenceVoiceChecks.ADVOCATE_OFFERED;
import static io.github.throughline.validation.practice.check.voice.ConferenceVoiceChecks.TOOK_PART;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.provenance.CitationBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.AdvocacyAnswer;
import io.github.throughline.core.model.voice.AdvocacyOfferBuilder;
import io.github.throughline.core.model.voice.ParticipationBuilder;
import io.github.throughline.core.model.voice.ViewBuilder;
import io.github.throughline.validation.practice.check.Cases;
import io.github.throughline.validation.practice.check.OutcomeKind;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As at 12 March 2025; the conference is on 1 February 2025, and the child is nine. */
class ConferenceVoiceChecksTest {

  private static MeetingBuilder conference(String id, String day) {
    return MeetingBuilder.builder()
        .id(id)
        .kind(MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE)
        .heldOn(on(day));
  }

  private static CaseFileBuilder held(CaseFileBuilder file, MeetingBuilder... meetings) {
    List<Meeting> all = java.util.Arrays.stream(meetings).map(MeetingBuilder::build).toList();
    return file.meetings(all);
  }

  private static CaseFileBuilder held() {
    return held(file(), conference("m", "2025-02-01"));
  }

  private static ParticipationBuilder participation() {
    return ParticipationBuilder.builder().id("p").personId(Cases.CHILD).meetingId("m");
  }

  @Test
  void a_conference_without_any_part_of_the_child_is_asked_about() {
    PracticeOutcome raised = only(TOOK_PART, at(held()));
    assertThat(raised.kind()).isEqualTo(RAISED);
    assertThat(raised.says()).contains("review child protection conference of 1 February 2025");
    assertThat(raised.evidence()).extracting("path").containsExactly("/meetings/0");
  }

  @Test
  void any_way_of_taking_part_goes_well() {
    assertThat(
            kinds(TOOK_PART, at(held().addParticipation(participation().attended(true).build()))))
        .containsExactly(WELL);
    assertThat(
            kinds(
                TOOK_PART,
                at(held().addParticipation(participation().how(FreeText.of("A drawing")).build()))))
        .containsExactly(WELL);
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held(
                        file(),
                        conference("m", "2025-02-01")
                            .attendances(
                                List.of(
                                    AttendanceBuilder.builder()
                                        .personId(Cases.CHILD)
                                        .attended(true)
                                        .build()))))))
        .containsExactly(WELL);
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held()
                        .addViews(
                            ViewBuilder.builder()
                                .id("v")
                                .personId(Cases.CHILD)
                                .obtainedIn(CitationBuilder.builder().recordId("m").build())
                                .build()))))
        .containsExactly(WELL);
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held()
                        .addAdvocacyOffers(
                            AdvocacyOfferBuilder.builder()
                                .id("a")
                                .attended(List.of("m"))
                                .build()))))
        .containsExactly(WELL);
  }

  @Test
  void a_code_for_none_is_no_way_and_a_reason_is_a_reason() {
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held()
                        .addParticipation(
                            participation().code(Coded.of("local", "None")).build()))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held()
                        .addParticipation(
                            participation().code(Coded.of("local", "letter")).build()))))
        .containsExactly(WELL);
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held()
                        .addParticipation(
                            participation()
                                .attended(false)
                                .reasonNot(FreeText.of("She did not want to"))
                                .build()))))
        .containsExactly(QUIET);
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held()
                        .addParticipation(participation().personId("mum").attended(true).build()))))
        .as("another person's part")
        .containsExactly(RAISED);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-01-31, RAISED",
    "2017-02-01, RAISED",
    "2017-02-02, QUIET",
    "2017-02, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void the_child_is_asked_for_from_eight(String birth, OutcomeKind expected) {
    assertThat(kinds(TOOK_PART, at(held(born(birth), conference("m", "2025-02-01")))))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-12, NOT_APPLICABLE",
    "2024-03-13, RAISED",
    "2025-03-12, RAISED",
    "2025-03-13, NOT_APPLICABLE",
    "2025-01, CANNOT_TELL",
  })
  void a_year_is_looked_back(String day, OutcomeKind expected) {
    assertThat(kinds(TOOK_PART, at(held(file(), conference("m", day))))).containsExactly(expected);
  }

  @Test
  void a_part_in_a_meeting_that_is_not_named_cannot_tell() {
    assertThat(
            kinds(
                TOOK_PART,
                at(
                    held()
                        .addParticipation(participation().meetingId(null).attended(true).build()))))
        .containsExactly(CANNOT_TELL);
  }

  private static CaseFileBuilder planned(CaseFileBuilder file) {
    return file.addPlans(
        ChildProtectionPlanBuilder.builder().id("plan").startedOn(on("2024-08-15")).build());
  }

  private static AdvocacyOfferBuilder offer(String day) {
    return AdvocacyOfferBuilder.builder()
        .id("a")
        .offeredOn(on(day))
        .answer(AdvocacyAnswer.DECLINED);
  }

  private static OutcomeKind offered(AdvocacyOfferBuilder offer) {
    return only(ADVOCATE_OFFERED, at(planned(held()).addAdvocacyOffers(offer.build()))).kind();
  }

  @Test
  void no_offer_before_a_conference_is_asked_about() {
    assertThat(kinds(ADVOCATE_OFFERED, at(planned(held())))).containsExactly(RAISED);
    assertThat(kinds(ADVOCATE_OFFERED, at(held()))).as("no plan").containsExactly(QUIET);
    assertThat(kinds(ADVOCATE_OFFERED, at(planned(file())))).containsExactly(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-01, RAISED",
    "2024-08-02, WELL",
    "2025-02-01, WELL",
    "2025-02-02, RAISED",
    "2025-01, WELL",
    "2025-02, CANNOT_TELL",
    ", CANNOT_TELL",
  })
  void an_offer_counts_for_six_months_whatever_the_answer(String day, OutcomeKind expected) {
    assertThat(offered(offer(day))).isEqualTo(expected);
  }

  @Test
  void an_offer_for_the_conference_needs_no_day_and_one_for_another_does_not_count() {
    assertThat(offered(offer(null).before(CitationBuilder.builder().recordId("m").build())))
        .isEqualTo(WELL);
    CaseFileBuilder two =
        planned(held(file(), conference("m0", "2024-11-01"), conference("m", "2025-02-01")));
    assertThat(
            kinds(
                ADVOCATE_OFFERED,
                at(
                    two.addAdvocacyOffers(
                        offer("2024-10-20")
                            .before(CitationBuilder.builder().recordId("m0").build())
                            .build()))))
        .containsExactly(WELL, RAISED);
  }

  @Test
  void an_offer_before_the_conference_before_has_to_be_made_again() {
    CaseFileBuilder two =
        planned(held(file(), conference("m0", "2024-11-01"), conference("m", "2025-02-01")));
    assertThat(kinds(ADVOCATE_OFFERED, at(two.addAdvocacyOffers(offer("2024-11-01").build()))))
        .containsExactly(WELL, RAISED);
  }

  @Test
  void where_somebody_else_answered_nothing_was_offered_to_the_child() {
    assertThat(offered(offer("2025-01-20").answer(AdvocacyAnswer.NOT_ASKED))).isEqualTo(RAISED);
  }

  @ParameterizedTest
  @CsvSource({"2020-02-01, RAISED", "2020-02-02, QUIET", "2020, CANNOT_TELL"})
  void an_advocate_is_asked_for_from_five(String birth, OutcomeKind expected) {
    assertThat(
            kinds(ADVOCATE_OFFERED, at(planned(held(born(birth), conference("m", "2025-02-01"))))))
        .containsExactly(expected);
  }
}
