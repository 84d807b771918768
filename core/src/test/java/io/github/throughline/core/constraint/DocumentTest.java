package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.ServiceFileBuilder;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.decision.DecisionBuilder;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.plan.CarePlanBuilder;
import io.github.throughline.core.model.plan.PlanOutcomeBuilder;
import io.github.throughline.core.model.plan.PlanVersionBuilder;
import io.github.throughline.core.model.plan.ProgressJudgementBuilder;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.CitationBuilder;
import io.github.throughline.core.model.supervision.SupervisionDiscussionBuilder;
import io.github.throughline.core.model.workforce.PractitionerBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a document as a whole: references lead somewhere, identifiers are unique. */
class DocumentTest {
  private static final String NOT_THERE =
      ": No such record is in this document: correct the identifier, or add the record it points at";
  private static final String TWICE =
      ": Another record of this document has the same identifier: give each its own";

  private static Person person(String id) {
    return PersonBuilder.builder().id(id).build();
  }

  private static CaseFileBuilder file() {
    return CaseFileBuilder.builder().child(person("c1"));
  }

  private static Citation citation(String recordId, String document) {
    return CitationBuilder.builder().recordId(recordId).document(document).build();
  }

  @Test
  void an_action_of_a_plan_is_in_the_list_of_actions() {
    var first = PlanVersionBuilder.builder().id("v1").build();
    var second = PlanVersionBuilder.builder().id("v2").actionIds(List.of("a1", "a2")).build();
    var plan = CarePlanBuilder.builder().id("p1").versions(List.of(first, second)).build();
    var action = ActionBuilder.builder().id("a1");

    assertThat(Asked.texts(file().plans(List.of(plan)).actions(List.of(action.build())).build()))
        .containsExactly("plans[0].versions[1].actionIds[1]" + NOT_THERE);
    assertThat(
            Asked.of(
                file()
                    .plans(List.of(plan))
                    .actions(List.of(action.build(), action.id("a2").build()))
                    .build()))
        .isEmpty();
  }

  @Test
  void a_reference_leads_to_a_record_of_the_kind_it_names() {
    var meeting =
        MeetingBuilder.builder()
            .id("m1")
            .kind(MeetingKind.OTHER)
            .planId("p1")
            .decisionIds(List.of("p1"));
    var plan = CarePlanBuilder.builder().id("p1").build();

    assertThat(Asked.paths(file().plans(List.of(plan)).meetings(List.of(meeting.build())).build()))
        .containsExactly("meetings[0].decisionIds[0]");
  }

  @Test
  void what_is_cited_may_be_of_any_kind_and_in_another_document() {
    var judgement =
        ProgressJudgementBuilder.builder()
            .evidence(
                List.of(citation("d1", null), citation("gone", "family-7"), citation("gone", null)))
            .build();
    var outcome = PlanOutcomeBuilder.builder().id("o1").progress(List.of(judgement)).build();
    var version = PlanVersionBuilder.builder().id("v1").outcomes(List.of(outcome)).build();
    var plan = CarePlanBuilder.builder().id("p1").versions(List.of(version)).build();
    var decision = DecisionBuilder.builder().id("d1").build();

    assertThat(Asked.of(file().plans(List.of(plan)).decisions(List.of(decision)).build()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path())
                  .isEqualTo("plans[0].versions[0].outcomes[0].progress[0].evidence[2].recordId");
              assertThat(found.pointer())
                  .isEqualTo("/plans/0/versions/0/outcomes/0/progress/0/evidence/2/recordId");
            });
  }

  @Test
  void a_kind_of_record_that_a_document_has_no_list_of_is_looked_for_elsewhere() {
    var discussion =
        SupervisionDiscussionBuilder.builder().id("s1").sessionId("in-the-service-file");
    var event = SignificantEventBuilder.builder().id("e1").subjects(List.of("in-the-family-file"));

    assertThat(
            Asked.of(
                file()
                    .supervision(List.of(discussion.build()))
                    .events(List.of(event.build()))
                    .build()))
        .isEmpty();
    assertThat(
            Asked.paths(
                FamilyFileBuilder.builder()
                    .id("f1")
                    .people(List.of(person("c1")))
                    .events(List.of(event.build()))
                    .build()))
        .containsExactly("events[0].subjects[0]");
  }

  @Test
  void the_people_of_a_relationship_are_in_the_family_file() {
    var relationship =
        RelationshipBuilder.builder()
            .id("r1")
            .personId("c1")
            .kind(RelationshipKind.PARENT)
            .otherPersonId("c2");

    assertThat(
            Asked.paths(
                FamilyFileBuilder.builder()
                    .id("f1")
                    .people(List.of(person("c1")))
                    .relationships(List.of(relationship.build()))
                    .build()))
        .containsExactly("relationships[0].otherPersonId");
  }

  @Test
  void a_practitioner_who_is_named_is_listed() {
    var worker = PartyBuilder.builder().practitionerId("w1").build();
    var decision = DecisionBuilder.builder().id("d1").madeBy(worker).build();

    assertThat(Asked.paths(file().decisions(List.of(decision)).build()))
        .containsExactly("decisions[0].madeBy.practitionerId");
    assertThat(
            Asked.of(
                file()
                    .practitioners(List.of(PractitionerBuilder.builder().id("w1").build()))
                    .decisions(List.of(decision))
                    .build()))
        .isEmpty();
  }

  @Test
  void no_two_records_have_one_identifier_whatever_they_are() {
    var first = ActionBuilder.builder().id("x").build();
    var second = DecisionBuilder.builder().id("x").build();
    var version = PlanVersionBuilder.builder().id("x").build();
    var plan = CarePlanBuilder.builder().id("p1").versions(List.of(version)).build();

    assertThat(
            Asked.texts(
                file()
                    .plans(List.of(plan))
                    .actions(List.of(first))
                    .decisions(List.of(second))
                    .build()))
        .containsExactly("actions[0].id" + TWICE, "decisions[0].id" + TWICE);
    assertThat(
            Asked.paths(
                ServiceFileBuilder.builder().id("s1").actions(List.of(first, first)).build()))
        .containsExactly("actions[1].id");
  }

  @Test
  void an_entry_of_a_chronology_shows_an_event_that_stands_elsewhere() {
    SignificantEvent event = SignificantEventBuilder.builder().id("e1").build();
    var entry = ChronologyEntryBuilder.builder().entryId("n1").version(1).event(event).build();

    assertThat(Asked.of(file().events(List.of(event)).chronology(List.of(entry, entry)).build()))
        .isEmpty();
  }
}
