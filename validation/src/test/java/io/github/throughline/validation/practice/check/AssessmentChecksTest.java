package io.github.throughline.validation.practice.check;

import static io.github.throughline.validation.practice.check.AssessmentChecks.CONTRIBUTIONS;
import static io.github.throughline.validation.practice.check.AssessmentChecks.VIEWS;
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
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.assessment.AgencyContribution;
import io.github.throughline.core.model.assessment.AgencyContributionBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.people.ParentalResponsibilityBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.ViewBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentChecksTest {

  /** Views of these people are in the assessment. */
  private static CaseFileBuilder withViewsOf(String... people) {
    return file()
        .views(
            Stream.of(people)
                .map(id -> ViewBuilder.builder().id("view of " + id).personId(id).build())
                .toList())
        .assessments(
            List.of(
                AssessmentBuilder.builder()
                    .id("a")
                    .authorisedOn(on("2025-02-20"))
                    .viewIds(Stream.of(people).map(id -> "view of " + id).toList())
                    .build()));
  }

  private static Relationship responsible(String who, UncertainDate until) {
    return RelationshipBuilder.builder()
        .id(who)
        .personId(who)
        .kind(RelationshipKind.PARENT)
        .otherPersonId(CHILD)
        .responsibilities(
            List.of(ParentalResponsibilityBuilder.builder().held(true).end(until).build()))
        .build();
  }

  private static FamilyFile family(Relationship... relationships) {
    return FamilyFileBuilder.builder().id("f").relationships(List.of(relationships)).build();
  }

  @Test
  void the_child_and_each_parent_are_looked_for() {
    FamilyFile both = family(responsible("mum", null), responsible("dad", null));
    assertThat(kinds(VIEWS, at(withViewsOf(CHILD, "mum", "dad")).with(both))).containsExactly(WELL);
    assertThat(kinds(VIEWS, at(withViewsOf("mum", "dad")).with(both))).containsExactly(RAISED);
    assertThat(kinds(VIEWS, at(withViewsOf(CHILD, "mum")).with(both))).containsExactly(RAISED);
    assertThat(kinds(VIEWS, at(withViewsOf()).with(both))).containsExactly(RAISED, RAISED, RAISED);
  }

  @Test
  void a_parent_whose_responsibility_had_ended_is_not_looked_for() {
    assertThat(
            kinds(VIEWS, at(withViewsOf(CHILD)).with(family(responsible("dad", on("2025-02-20"))))))
        .containsExactly(QUIET);
    assertThat(
            kinds(VIEWS, at(withViewsOf(CHILD)).with(family(responsible("dad", on("2025-02-21"))))))
        .containsExactly(RAISED);
    assertThat(kinds(VIEWS, at(withViewsOf(CHILD)).with(family(responsible("dad", on("2025"))))))
        .as("it may have ended before")
        .containsExactly(QUIET);
  }

  @Test
  void without_a_family_file_it_cannot_tell_of_parents() {
    assertThat(kinds(VIEWS, at(withViewsOf(CHILD)))).containsExactly(CANNOT_TELL);
    assertThat(kinds(VIEWS, at(file()))).containsExactly(NOT_APPLICABLE);
  }

  private static CaseFileBuilder asking(AgencyContribution... agencies) {
    return file()
        .assessments(
            List.of(
                AssessmentBuilder.builder()
                    .id("a")
                    .authorisedOn(on("2025-02-20"))
                    .contributions(List.of(agencies))
                    .build()));
  }

  private static AgencyContributionBuilder from(String agency) {
    return AgencyContributionBuilder.builder()
        .agency(agency)
        .requestedOn(on("2025-01-10"))
        .receivedOn(on("2025-01-20"));
  }

  private static AgencyContribution used(String agency) {
    return from(agency).usedIn(FreeText.of("Parenting")).build();
  }

  @Test
  void what_every_agency_sent_and_was_used_goes_well() {
    assertThat(
            kinds(
                CONTRIBUTIONS,
                at(asking(used("Health visitor"), used("Police"), used("Education welfare")))))
        .containsExactly(WELL);
  }

  @Test
  void an_agency_that_was_not_asked_or_not_used_is_asked_about() {
    assertThat(kinds(CONTRIBUTIONS, at(asking(used("Health visitor"), used("Police")))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                CONTRIBUTIONS,
                at(
                    asking(
                        used("Health visitor"),
                        used("Police"),
                        from("Education welfare").build()))))
        .containsExactly(RAISED);
    assertThat(
            kinds(
                CONTRIBUTIONS,
                at(
                    asking(
                        used("Health visitor"),
                        used("Police"),
                        from("Education welfare")
                            .reasonNotUsed(FreeText.of("About another child"))
                            .build()))))
        .containsExactly(QUIET);
  }

  @Test
  void without_a_list_of_agencies_it_cannot_tell() {
    assertThat(kinds(CONTRIBUTIONS, at(asking()))).containsExactly(CANNOT_TELL);
  }
}
