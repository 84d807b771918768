package io.github.throughline.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.ActorBuilder;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.recordkeeping.HandlingMarkBuilder;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RedactionTest {
  private static List<Matter> leftOut(RedactedChronology copy) {
    return copy.removals().stream()
        .filter(removal -> removal.kind() == RemovalKind.ENTRY && removal.field().isEmpty())
        .map(Removal::reason)
        .toList();
  }

  private static Provenance toldBy(String who) {
    return Provenance.of(
        SourceBuilder.builder()
            .agency("Children's social care")
            .document("Contact record")
            .reportedBy(FreeText.of(who))
            .build());
  }

  @Test
  void one_parents_confidential_information_is_not_told_to_the_other() {
    MadeUp family = new MadeUp();
    family.add(MadeUp.event("secret", "2020-01-01", "Treated for depression.", "sean"));
    family.related(
        "sean", io.github.throughline.core.model.people.RelationshipKind.PARENT, "mia", null);
    assertThat(leftOut(family.copy(RedactionProfile.FAMILY, "nkechi")))
        .containsExactly(Matter.ABOUT_OTHER_ADULT);
    assertThat(leftOut(family.copy(RedactionProfile.FAMILY, "sean")))
        .doesNotContain(Matter.ABOUT_OTHER_ADULT);
  }

  @Test
  void
      what_another_adult_told_in_confidence_is_left_out_for_the_family_and_named_by_role_for_a_conference() {
    MadeUp family = new MadeUp();
    family.add(
        MadeUp.event("told", "2020-01-01", "A neighbour rang about noise.", "mia")
            .provenance(toldBy("Mrs Jean Pargeter, neighbour")));
    family.says("Mrs Pargeter was seen.");
    assertThat(leftOut(family.copy(RedactionProfile.FAMILY, "nkechi")))
        .containsExactly(Matter.TOLD_BY_ANOTHER_ADULT);
    RedactedChronology copy = family.copy(RedactionProfile.CONFERENCE);
    assertThat(family.summaries(copy))
        .contains("Neighbour (1) rang about noise.", "Neighbour (1) was seen.");
    assertThat(
            copy.chronology().entries().stream()
                .flatMap(entry -> entry.entry().event().provenance().sources().stream())
                .map(source -> source.reportedBy() == null ? "" : source.reportedBy().text()))
        .contains("Neighbour (1)");
  }

  @Test
  void whoever_reads_sees_what_they_told_themselves() {
    MadeUp family = new MadeUp();
    family.add(
        MadeUp.event("told", "2020-01-01", "Rang about school.", "mia")
            .provenance(toldBy("Nkechi")));
    assertThat(leftOut(family.copy(RedactionProfile.FAMILY, "nkechi"))).isEmpty();
    assertThat(leftOut(family.copy(RedactionProfile.FAMILY, "sean"))).isNotEmpty();
  }

  @Test
  void marks_of_those_it_came_from_are_honoured_until_they_agree() {
    MadeUp family = new MadeUp();
    family.add(MadeUp.event("asked", "2020-01-01", "From the hospital.", "mia"));
    family.marks.add(
        HandlingMarkBuilder.builder()
            .id("mark-1")
            .recordId("asked")
            .onwardSharing(OnwardSharing.ASK)
            .build());
    assertThat(leftOut(family.copy(RedactionProfile.COURT))).contains(Matter.ONWARD_ASK);
    Redaction redaction = family.redaction(RedactionProfile.COURT);
    assertThat(leftOut(redaction.agreed("mark-1").apply(family.chronology())))
        .doesNotContain(Matter.ONWARD_ASK);
  }

  @Test
  void the_strictest_of_several_marks_counts_and_a_release_can_be_over() {
    MadeUp family = new MadeUp();
    family.add(MadeUp.event("one", "2020-01-01", "From the hospital.", "mia"));
    family.add(MadeUp.event("two", "2020-01-02", "From the police.", "mia"));
    family.marks.add(
        HandlingMarkBuilder.builder()
            .id("m1")
            .recordId("one")
            .onwardSharing(OnwardSharing.ALLOWED)
            .build());
    family.marks.add(
        HandlingMarkBuilder.builder()
            .id("m2")
            .recordId("one")
            .onwardSharing(OnwardSharing.NEVER)
            .build());
    family.marks.add(
        HandlingMarkBuilder.builder()
            .id("m3")
            .recordId("two")
            .expiresOn(UncertainDate.parse("2023-12-31"))
            .build());
    assertThat(leftOut(family.copy(RedactionProfile.CONFERENCE)))
        .contains(Matter.ONWARD_NEVER, Matter.RELEASE_EXPIRED);
  }

  @Test
  void a_court_sees_what_has_a_document_labelled_when_not_proved_and_without_analysis() {
    MadeUp family = new MadeUp();
    family.add(
        MadeUp.event("a", "2020-01-01", "Mia disclosed that \"he claimed it\".", "mia")
            .verification(VerificationStatus.REPORTED)
            .recordedSeverity("grave"));
    family.add(MadeUp.event("b", "2020-01-02", "No paper.", "mia").provenance(Provenance.none()));
    RedactedChronology copy = family.copy(RedactionProfile.COURT);
    assertThat(family.summaries(copy))
        .contains("[Reported, not proved] Mia said that \"he claimed it\".")
        .doesNotContain("No paper.");
    assertThat(copy.chronology().entries())
        .allMatch(entry -> entry.entry().event().recordedSeverity() == null);
    assertThat(leftOut(copy)).contains(Matter.NO_SOURCE);
  }

  @Test
  void a_readers_access_keeps_order_and_reasons_and_says_what_is_missing() {
    MadeUp family = new MadeUp();
    family.add(MadeUp.event("late", "2021-01-01", "Second, with Anne-Marie.", "mia"));
    family.add(MadeUp.event("early", "2019-01-01", "First.", "mia"));
    family.add(
        MadeUp.event("police", "2020-01-01", "Log.", "mia")
            .sensitivity(List.of("POLICE_SENSITIVE")));
    RedactedChronology copy = family.copy(RedactionProfile.ADULT_ACCESS, "mia");
    assertThat(family.summaries(copy))
        .containsSubsequence("First.", "Second, with Other adult (1).");
    assertThat(copy.chronology().coverage())
        .contains("1 entry is left out: marked as police sensitive (POLICE_SENSITIVE).");
    assertThat(copy.chronology().entries()).allMatch(entry -> !entry.inclusions().isEmpty());
  }

  @Test
  void labels_are_the_same_in_every_view_and_whatever_the_order_of_the_family_file() {
    MadeUp family = new MadeUp().says("Se\u00E1n, Will Church and \u0639\u0645\u0631 came.");
    MadeUp shuffled = new MadeUp();
    shuffled.events.addAll(family.events);
    Collections.reverse(shuffled.people);
    Collections.reverse(shuffled.relationships);
    for (RedactionProfile profile :
        List.of(RedactionProfile.FAMILY, RedactionProfile.PARTNER_AGENCY)) {
      assertThat(labels(shuffled, profile)).isEqualTo(labels(family, profile));
    }
    assertThat(labels(family, RedactionProfile.FAMILY))
        .isEqualTo(labels(family, RedactionProfile.CONFERENCE))
        .containsEntry("sean", "Mother's partner (1)")
        .containsEntry("omar", "Mother's partner (3)");
  }

  private static Map<String, String> labels(MadeUp family, RedactionProfile profile) {
    return family.redaction(profile).key(family.chronology()).people().values().stream()
        .collect(Collectors.toMap(RedactionKey.Person::personId, RedactionKey.Person::label));
  }

  @Test
  void a_number_that_the_family_file_records_is_kept_when_others_come_before() {
    MadeUp family = new MadeUp();
    family.people.add(
        PersonBuilder.builder()
            .id("lee")
            .roleLabel(FreeText.of("Mia's friend; Lodger (4)"))
            .build());
    assertThat(labels(family, RedactionProfile.FAMILY)).containsEntry("lee", "Lodger (4)");
  }

  @Test
  void a_child_who_reads_is_told_of_brothers_and_sisters_from_where_they_stand() {
    MadeUp family = new MadeUp();
    assertThat(
            family
                .redaction(RedactionProfile.ADULT_ACCESS, "mia")
                .key(family.chronology())
                .people()
                .values())
        .anyMatch(
            person -> person.personId().equals("zoe") && person.label().equals("Older sister (1)"));
  }

  @Test
  void nobody_is_told_where_somebody_lives_who_is_to_be_kept_safe() {
    MadeUp family = new MadeUp();
    family.add(
        MadeUp.event("moved", "2020-01-01", "Moved to Hidden Road.", "mia")
            .place(FreeText.of("A house near the sea")));
    for (RedactionProfile profile : RedactionProfile.all()) {
      if (profile.equals(RedactionProfile.INTERNAL)) {
        continue;
      }
      RedactedChronology copy = family.copy(profile, "nkechi");
      assertThat(copy.chronology().entries())
          .as(profile.name())
          .noneMatch(entry -> String.valueOf(text(entry.entry().event().place())).contains("sea"))
          .noneMatch(
              entry -> String.valueOf(text(entry.entry().event().summary())).contains("Hidden"));
    }
  }

  private static String text(FreeText text) {
    return text == null ? null : text.text();
  }

  @Test
  void actors_who_are_replaced_are_told_by_their_role() {
    MadeUp family = new MadeUp();
    Actor actor =
        ActorBuilder.builder()
            .personId("sean")
            .role("Se\u00E1n, mother's partner")
            .certainty(ActorCertainty.ALLEGED)
            .build();
    family.add(MadeUp.event("a", "2020-01-01", "Shouting.", "mia").actors(List.of(actor)));
    Chronology copy = family.copy(RedactionProfile.FAMILY, "nkechi").chronology();
    Lane lane =
        copy.lanes().stream()
            .filter(one -> one.label().equals("Mother's partner (1)"))
            .findFirst()
            .orElseThrow();
    assertThat(lane.person().names()).isEmpty();
    assertThat(copy.entries().stream().flatMap(entry -> entry.entry().event().actors().stream()))
        .singleElement()
        .satisfies(one -> assertThat(one.personId()).isEqualTo(lane.person().id()))
        .satisfies(
            one -> assertThat(one.role()).isEqualTo("Mother's partner (1), mother's partner"));
  }

  @Test
  void inside_the_authority_nothing_changes_and_nothing_is_hidden() {
    MadeUp family = new MadeUp().says("Se\u00E1n came to 7 Hidden Road.");
    RedactedChronology copy = family.copy(RedactionProfile.INTERNAL);
    assertThat(copy.chronology()).isEqualTo(family.chronology());
    assertThat(copy.removals()).isEmpty();
  }

  @Test
  void the_key_leads_back_and_shows_nothing_in_a_log() {
    MadeUp family = new MadeUp().says("Se\u00E1n came.");
    RedactionKey key = family.redaction(RedactionProfile.FAMILY, "nkechi").key(family.chronology());
    assertThat(key.removed())
        .anyMatch(removed -> removed.original().equals("Se\u00E1n"))
        .extracting(RedactionKey.Removed::removal)
        .isEqualTo(family.copy(RedactionProfile.FAMILY, "nkechi").removals());
    assertThat(key.toJson()).contains("\"sean\"");
    assertThat(key.toString() + key.people() + key.removed()).doesNotContain("ean");
  }

  @Test
  void a_reader_who_is_not_in_the_family_file_is_refused_without_saying_who() {
    MadeUp family = new MadeUp();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> family.copy(RedactionProfile.FAMILY, "stranger"))
        .withMessageContaining("not in the family file")
        .withMessageNotContaining("stranger");
  }

  @Test
  void without_the_family_file_the_copy_says_so() {
    MadeUp family = new MadeUp();
    assertThat(
            Redaction.of(RedactionProfile.COURT).apply(family.chronology()).chronology().coverage())
        .anyMatch(sentence -> sentence.startsWith("This copy was made without the family file"));
  }
}
