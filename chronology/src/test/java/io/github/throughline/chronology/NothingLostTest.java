package io.github.throughline.chronology;

import static io.github.throughline.chronology.Files.event;
import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.fileWith;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.person;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.EntryReviewBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What records say must not be lost on the way into a chronology. */
class NothingLostTest {
  private static Chronology build(FamilyFile family, CaseFile... files) {
    return ChronologyBuilder.ofFamily(family)
        .addAll(Arrays.asList(files))
        .asAt(LocalDate.of(2024, 3, 31))
        .build();
  }

  private static List<IncludedEntry> of(EventType type, CaseFile... files) {
    return of(type, build(family(), files));
  }

  private static List<IncludedEntry> of(EventType type, Chronology chronology) {
    return chronology.entries().stream()
        .filter(included -> included.entry().event().types().contains(type))
        .toList();
  }

  private static SignificantEvent only(EventType type, CaseFile... files) {
    List<IncludedEntry> entries = of(type, files);
    assertThat(entries).hasSize(1);
    return entries.get(0).entry().event();
  }

  @Test
  void what_an_assessment_found_is_told_at_its_start_while_it_is_not_authorised() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .assessments(
                List.of(
                    AssessmentBuilder.builder()
                        .id("as")
                        .startedOn(on("2022-01-10"))
                        .conclusion(FreeText.of("Amy is cared for well"))
                        .build()))
            .build();

    assertThat(only(EventType.ASSESSMENT_START, file).summary().text())
        .isEqualTo("Assessment started. Amy is cared for well.");
  }

  @Test
  void an_event_that_two_files_tell_alike_is_one_with_both_sources() {
    SignificantEvent told = event("e1", "2022-01-10", EventType.INJURY, "amy");

    SignificantEvent shown =
        only(
            EventType.INJURY,
            file("amy", "a", "2022-03-31").events(List.of(told)).build(),
            file("amy", "b", "2023-03-31").events(List.of(told)).build());

    assertThat(shown.provenance().sources()).extracting(Source::document).containsExactly("a", "b");
  }

  private static ChronologyEntry kept(String id, int version, SignificantEvent event) {
    return ChronologyEntryBuilder.builder()
        .entryId(id)
        .version(version)
        .event(event)
        .reviews(List.of(EntryReviewBuilder.builder().reviewedOn(on("2023-01-01")).build()))
        .build();
  }

  @Test
  void an_entry_that_a_worker_kept_stays_as_it_was_kept() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .chronology(List.of(kept("k1", 3, event("e1", "2022-01-10", EventType.INJURY, "amy"))))
            .build();

    ChronologyEntry entry = of(EventType.INJURY, file).get(0).entry();
    assertThat(entry.version()).isEqualTo(3);
    assertThat(entry.reviews()).hasSize(1);
  }

  @Test
  void the_latest_version_of_a_kept_entry_is_the_one_that_counts() {
    SignificantEvent first = event("e1", "2022-01-10", EventType.INJURY, "amy");
    SignificantEvent second =
        SignificantEventBuilder.builder(first).occurred(on("2022-01-12")).build();
    CaseFile before =
        file("amy", "a", "2022-03-31").chronology(List.of(kept("k1", 1, first))).build();
    CaseFile after =
        file("amy", "b", "2023-03-31").chronology(List.of(kept("k1", 2, second))).build();

    assertThat(of(EventType.INJURY, before, after))
        .extracting(included -> included.entry().version(), included -> included.entry().links())
        .containsExactly(tuple(2, List.of()));
  }

  @Test
  void an_event_that_says_otherwise_than_the_entry_that_was_kept_of_it_stands_beside_it() {
    SignificantEvent first = event("e1", "2022-01-10", EventType.INJURY, "amy");
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .events(
                List.of(SignificantEventBuilder.builder(first).occurred(on("2022-01-12")).build()))
            .chronology(List.of(kept("k1", 1, first)))
            .build();

    List<IncludedEntry> told = of(EventType.INJURY, file);
    assertThat(told).hasSize(2);
    assertThat(told.get(1).entry().links())
        .extracting(EntryLink::kind, EntryLink::entryId)
        .containsExactly(tuple(LinkKind.CONTRADICTS, "k1"));
  }

  @Test
  void kept_entries_of_two_children_that_bear_one_identifier_are_two_entries() {
    CaseFile amy =
        file("amy", "a", "2022-03-31")
            .chronology(List.of(kept("1", 1, event("e1", "2022-01-10", EventType.INJURY, "amy"))))
            .build();
    CaseFile jay =
        file("jay", "b", "2022-03-31")
            .chronology(List.of(kept("1", 1, event("e2", "2022-02-10", EventType.INJURY, "jay"))))
            .build();

    List<IncludedEntry> told = of(EventType.INJURY, amy, jay);
    assertThat(told).extracting(included -> included.entry().entryId()).doesNotHaveDuplicates();
    assertThat(told).allSatisfy(included -> assertThat(included.entry().links()).isEmpty());
  }

  @Test
  void events_of_two_children_that_bear_one_identifier_are_two_events() {
    CaseFile amy =
        file("amy", "a", "2022-03-31")
            .events(List.of(event("1", "2022-01-10", EventType.INJURY, "amy")))
            .build();
    CaseFile jay =
        file("jay", "b", "2022-03-31")
            .events(List.of(event("1", "2022-02-10", EventType.INJURY, "jay")))
            .build();

    List<IncludedEntry> told = of(EventType.INJURY, amy, jay);
    assertThat(told).extracting(included -> included.entry().entryId()).doesNotHaveDuplicates();
    assertThat(told).allSatisfy(included -> assertThat(included.entry().links()).isEmpty());
  }

  @Test
  void an_event_that_tells_a_record_is_about_every_child_of_the_record() {
    CaseFile amy =
        file("amy", "a", "2022-03-31")
            .referrals(List.of(referral("r1", "2022-01-10", null)))
            .events(List.of(event("e1", "2022-01-10", EventType.REFERRAL, "amy")))
            .build();
    CaseFile jay = fileWith("jay", "a", "2022-03-31", referral("r1", "2022-01-10", null));

    assertThat(only(EventType.REFERRAL, amy, jay).subjects()).containsExactly("amy", "jay");
  }

  @Test
  void what_a_record_did_and_led_to_stands_beside_what_the_event_says_of_it() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .referrals(
                List.of(
                    io.github.throughline.core.model.involvement.ReferralBuilder.builder(
                            referral("r1", "2022-01-10", null))
                        .noFurtherAction(true)
                        .decision(FreeText.of("No further action: nothing could be verified."))
                        .build()))
            .events(
                List.of(
                    SignificantEventBuilder.builder(
                            event("e1", "2022-01-10", EventType.REFERRAL, "amy"))
                        .response(FreeText.of("The caller was thanked."))
                        .build()))
            .build();

    assertThat(only(EventType.REFERRAL, file).response().text())
        .isEqualTo("The caller was thanked. [No further action: nothing could be verified.]");
  }

  @Test
  void a_record_that_says_no_more_than_its_kind_adds_no_words_to_an_event() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .referrals(List.of(referral("r1", "2021-01-10", "2022-01-10")))
            .events(List.of(event("e1", "2022-01-10", EventType.CASE_CLOSED, "amy")))
            .build();

    assertThat(only(EventType.CASE_CLOSED, file).summary().text()).isEqualTo("What happened in e1");
  }

  @Test
  void two_referrals_of_one_day_of_a_brother_and_a_sister_are_two_lines_about_both() {
    CaseFile amy =
        fileWith(
            "amy",
            "a",
            "2022-03-31",
            referral("r1", "2022-01-10", null),
            referral("r2", "2022-01-10", null));
    CaseFile jay =
        fileWith(
            "jay",
            "a",
            "2022-03-31",
            referral("r1", "2022-01-10", null),
            referral("r2", "2022-01-10", null));

    assertThat(of(EventType.REFERRAL, amy, jay))
        .extracting(included -> included.entry().event().subjects())
        .containsExactly(List.of("amy", "jay"), List.of("amy", "jay"));
  }

  @Test
  void reviews_without_a_date_are_not_taken_for_one() {
    CaseFile file =
        file("amy", "a", "2022-03-31")
            .plans(
                List.of(
                    ChildInNeedPlanBuilder.builder()
                        .id("p")
                        .startedOn(on("2021-05-01"))
                        .reviews(
                            List.of(
                                PlanReviewBuilder.builder().build(),
                                PlanReviewBuilder.builder().build()))
                        .build()))
            .build();

    assertThat(of(new EventType("CHILD_IN_NEED_REVIEW"), file)).hasSize(2);
  }

  @Test
  void a_parents_own_case_file_is_history_of_the_parent_and_not_of_a_child() {
    CaseFile own = fileWith("mum", "old file", "2004-03-31", referral("r1", "2002-01-10", null));

    Chronology chronology = build(family(), own);

    assertThat(chronology.lanes())
        .filteredOn(lane -> lane.person().id().equals("mum"))
        .extracting(Lane::child)
        .containsExactly(false);
    assertThat(of(EventType.REFERRAL, chronology))
        .flatExtracting(IncludedEntry::inclusions)
        .extracting(Inclusion::reason)
        .containsExactly("mother of Callum, Amy and Jay");
    assertThat(chronology.levels()).isEmpty();
  }

  @Test
  void the_death_of_an_adult_is_told() {
    FamilyFile family =
        FamilyFileBuilder.builder(family())
            .people(
                family().people().stream()
                    .map(
                        person ->
                            person.id().equals("gran")
                                ? PersonBuilder.builder(person).deathDate(on("2020-02-02")).build()
                                : person)
                    .toList())
            .build();

    assertThat(of(EventType.DEATH_IN_FAMILY, build(family)))
        .singleElement()
        .satisfies(
            included -> {
              assertThat(included.entry().event().subjects()).containsExactly("gran");
              assertThat(included.inclusions())
                  .extracting(Inclusion::reason)
                  .containsExactly("grandmother of Amy");
            });
  }

  @Test
  void a_relative_who_is_a_child_stands_among_the_children_of_a_chronology_for_one() {
    Person cousin = person("cousin", "Kai", "M", "2018-01-01");
    FamilyFile family =
        FamilyFileBuilder.builder(family())
            .people(
                java.util.stream.Stream.concat(
                        family().people().stream(), java.util.stream.Stream.of(cousin))
                    .toList())
            .build();

    assertThat(
            ChronologyBuilder.ofChild(family, "amy")
                .asAt(LocalDate.of(2024, 3, 31))
                .build()
                .lanes())
        .filteredOn(lane -> lane.person().id().equals("cousin"))
        .extracting(Lane::child)
        .containsExactly(true);
  }
}
