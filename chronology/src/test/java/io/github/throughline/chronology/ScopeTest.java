package io.github.throughline.chronology;

import static io.github.throughline.chronology.Agencies.AS_AT;
import static io.github.throughline.chronology.Agencies.entry;
import static io.github.throughline.chronology.Agencies.family;
import static io.github.throughline.chronology.Agencies.file;
import static io.github.throughline.chronology.Agencies.fileOfEntries;
import static io.github.throughline.chronology.Agencies.link;
import static io.github.throughline.chronology.Agencies.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.scope.EntryRule;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.chronology.scope.OrderConstraint;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a chronology was asked to show, and how what it leaves out is counted. */
class ScopeTest {
  private static SignificantEvent of(String person, String id, String day) {
    return told("Police", id, day, EventType.INJURY).subjects(List.of(person)).build();
  }

  private static final CaseFile EVERYBODY =
      file(
          "police",
          of("amy", "of amy", "2020-01-01"),
          of("jay", "of jay", "2020-02-01"),
          of("mum", "of mum", "2005-03-01"));

  private static ChronologyBuilder amy(CaseFile... files) {
    return ChronologyBuilder.ofChild(Files.family(), "amy").addAll(List.of(files)).asAt(AS_AT);
  }

  private static List<String> injuries(Chronology chronology) {
    return chronology.entries().stream()
        .map(included -> included.entry().event())
        .filter(event -> event.types().contains(EventType.INJURY))
        .map(SignificantEvent::id)
        .toList();
  }

  @Test
  void without_being_asked_it_shows_all_time_and_everybody() {
    assertThat(injuries(amy(EVERYBODY).build())).containsExactly("of mum", "of amy", "of jay");
    assertThat(amy(EVERYBODY).build().kind()).isEqualTo(ChronologyKind.SIBLING_AWARE);
    assertThat(family(EVERYBODY).build().kind()).isEqualTo(ChronologyKind.FAMILY);
    assertThat(family(EVERYBODY).build().window()).isNull();
  }

  @Test
  void the_chronology_of_one_child_leaves_the_others_out_and_counts_them() {
    Chronology chronology = amy(EVERYBODY).kind(ChronologyKind.CHILD).build();

    assertThat(injuries(chronology)).containsExactly("of amy");
    assertThat(chronology.coverage())
        .anyMatch(
            sentence ->
                sentence.endsWith(
                    "are only about people whom this chronology was not asked to tell of, and are"
                        + " left out."))
        .noneMatch(sentence -> sentence.startsWith("No entry is about"));
    assertThat(chronology.levels()).allMatch(level -> level.personId().equals("amy"));
  }

  @Test
  void it_tells_of_the_parts_of_the_family_that_are_asked_for() {
    assertThat(
            injuries(amy(EVERYBODY).about(Set.of(FamilyPart.CHILD, FamilyPart.SIBLINGS)).build()))
        .containsExactly("of amy", "of jay");
    assertThat(injuries(amy(EVERYBODY).about(Set.of(FamilyPart.ADULTS)).build()))
        .containsExactly("of mum");
    assertThatIllegalArgumentException().isThrownBy(() -> family().about(Set.of()));
  }

  @Test
  void an_event_of_several_people_is_in_through_those_asked_for() {
    CaseFile both =
        file(
            "police",
            told("Police", "both", "2020-01-01", EventType.INJURY)
                .subjects(List.of("amy", "jay"))
                .build());
    Chronology chronology = amy(both).kind(ChronologyKind.CHILD).build();

    assertThat(chronology.entries())
        .filteredOn(included -> included.entry().event().id().equals("both"))
        .singleElement()
        .satisfies(
            included ->
                assertThat(included.inclusions())
                    .extracting(Inclusion::personId)
                    .containsExactly("amy"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChronologyKind.class,
      names = {"CHILD", "SIBLING_AWARE", "LIFE_STORY"})
  void kinds_of_one_child_have_to_say_which(ChronologyKind kind) {
    assertThatIllegalStateException().isThrownBy(() -> family().kind(kind).build());
    assertThat(amy().kind(kind).build().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(
      value = ChronologyKind.class,
      names = {"MULTI_AGENCY", "INTEGRATED", "FAMILY", "IMPACT", "COURT", "REVIEW"})
  void kinds_of_a_family_show_everybody(ChronologyKind kind) {
    Chronology chronology = family(EVERYBODY).kind(kind).build();

    assertThat(chronology.kind()).isEqualTo(kind);
    assertThat(injuries(chronology)).containsExactly("of mum", "of amy", "of jay");
    assertThat(chronology.detail())
        .isEqualTo(kind == ChronologyKind.COURT ? DetailLevel.STANDARD : DetailLevel.FULL);
  }

  @Test
  void one_agencys_chronology_counts_what_others_tell() {
    CaseFile school = file("school", told("School", "s", "2020-01-05", EventType.INJURY).build());
    ChronologyBuilder builder = family(EVERYBODY, school).kind(ChronologyKind.SINGLE_AGENCY);

    assertThatIllegalStateException().isThrownBy(builder::build);
    Chronology chronology = builder.agency(" police ").build();
    assertThat(injuries(chronology)).containsExactly("of mum", "of amy", "of jay");
    assertThat(chronology.coverage())
        .anyMatch(
            sentence ->
                sentence.matches(
                    "\\d+ entries are left out by the rule “entries of other agencies”: they rest"
                        + " on no record of police\\."));
  }

  @ParameterizedTest
  @EnumSource(
      value = ChronologyKind.class,
      names = {"MULTI_AGENCY", "INTEGRATED", "COURT"})
  void merged_and_court_chronologies_leave_out_what_has_no_source(ChronologyKind kind) {
    SignificantEvent without =
        told("Police", "none", "2020-01-05", EventType.INJURY)
            .provenance(Provenance.none())
            .build();
    CaseFile file =
        CaseFileBuilder.builder(Files.file("amy", "x", "2024-01-31").build())
            .provenance(Provenance.none())
            .events(List.of(without))
            .build();

    assertThat(injuries(family(file).kind(kind).build())).isEmpty();
    assertThat(family(file).kind(kind).build().coverage())
        .contains(
            "1 entry does not say where it came from, and is left out of a chronology of this"
                + " kind.");
    assertThat(injuries(family(file).build())).containsExactly("none");
  }

  private static SignificantEvent judged(String id, String day, SignificanceLevel... levels) {
    return told("Police", id, day, EventType.INJURY)
        .significance(
            Arrays.stream(levels)
                .map(level -> SignificanceJudgementBuilder.builder().level(level).build())
                .toList())
        .build();
  }

  @Test
  void a_summary_for_transfer_has_what_was_judged_high_and_the_current_plan() {
    CaseFile events =
        file(
            "police",
            judged("high", "2020-01-01", SignificanceLevel.HIGH),
            judged("lowered", "2020-01-02", SignificanceLevel.HIGH, SignificanceLevel.LOW),
            judged("never", "2020-01-03"));
    CaseFile plans =
        Files.file("amy", "plans", "2024-01-31")
            .plans(
                List.of(
                    Files.protectionPlan("old", "2019-01-01", "2019-12-01"),
                    Files.protectionPlan("now", "2023-11-01", null)))
            .build();
    Chronology chronology = family(events, plans).kind(ChronologyKind.TRANSFER_SUMMARY).build();

    assertThat(chronology.entries())
        .extracting(IncludedEntry::selectedBy)
        .containsExactly(
            List.of("its significance was judged high or more"),
            List.of(
                "it tells of a plan or a period of care that was running at the end of this"
                    + " chronology"));
    assertThat(chronology.entries().get(1).entry().event().occurred())
        .isEqualTo(Files.on("2023-11-01"));
    assertThat(chronology.coverage())
        .anyMatch(
            sentence ->
                sentence.matches(
                    "\\d+ entries are none of what was asked for \\(entries of high significance or"
                        + " more; entries of the current plan\\), and left out\\. Of \\d+ of them"
                        + " nobody has recorded how much it matters\\."));
    assertThat(chronology.levels()).hasSize(2);
  }

  @Test
  void routine_contacts_are_left_out_counted_and_shown_when_asked_for() {
    EventType visit = new EventType("HOME_VISIT");
    SignificantEvent routine = told("Police", "routine", "2020-01-01", visit).build();
    SignificantEvent learned =
        told("Police", "learned", "2020-01-02", visit)
            .childAccounts(
                List.of(
                    ChildAccountBuilder.builder()
                        .personId("amy")
                        .words(FreeText.of("I like school"))
                        .build()))
            .build();
    SignificantEvent contact = told("Police", "contact", "2020-01-03", EventType.CONTACT).build();
    CaseFile file = file("police", routine, learned, contact);

    assertThat(family(file).build().entries())
        .extracting(included -> included.entry().event().id())
        .contains("learned", "contact")
        .doesNotContain("routine");
    assertThat(family(file).build().coverage())
        .contains(
            "1 entry is left out by the rule “routine contacts”: nothing is recorded to have been"
                + " learned in them.");
    assertThat(family(file).withRoutineContacts().build().entries())
        .extracting(included -> included.entry().event().id())
        .contains("routine");
  }

  @Test
  void rules_of_ones_own_are_counted_by_their_names() {
    Chronology chronology =
        family(EVERYBODY)
            .exclude(EntryRule.ofTypes("injuries", EventType.INJURY))
            .include(EntryRule.ofTypes("births", EventType.BIRTH))
            .build();

    assertThat(chronology.entries())
        .isNotEmpty()
        .allMatch(included -> included.selectedBy().equals(List.of("it is one of: births")));
    assertThat(chronology.coverage())
        .contains("3 entries are left out by the rule “injuries”: it is one of: injuries.");
  }

  @Test
  void a_window_leaves_out_what_certainly_lies_outside_and_counts_it() {
    CaseFile file =
        file(
            "police",
            of("amy", "before", "2019-12-31"),
            of("amy", "first", "2020-01-01"),
            of("amy", "last", "2020-12-31"),
            of("amy", "after", "2021-01-01"),
            told("Police", "maybe", "2020-01-01", EventType.INJURY)
                .occurred(UncertainDate.between(LocalDate.of(2019, 6, 1), LocalDate.of(2020, 2, 1)))
                .build(),
            told("Police", "unknown", "2020-01-01", EventType.INJURY).occurred(null).build());
    Period year = Period.through(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
    Chronology chronology = family(file).window(year).build();

    assertThat(chronology.window()).isEqualTo(year);
    assertThat(injuries(chronology)).containsExactly("maybe", "first", "last", "unknown");
    assertThat(chronology.coverage())
        .anyMatch(sentence -> sentence.contains("outside the stretch of time"));
    assertThat(injuries(family(file).window(Period.from(LocalDate.of(2021, 1, 1))).build()))
        .containsExactly("after", "unknown");
  }

  @Test
  void what_is_left_out_makes_no_silence() {
    CaseFile file =
        file(
            "police",
            of("amy", "a", "2018-01-01"),
            of("amy", "b", "2018-09-01"),
            of("amy", "c", "2019-06-01"));
    Chronology all = family(file).build();
    Chronology few = family(file).exclude(EntryRule.ofTypes("injuries", EventType.INJURY)).build();

    assertThat(few.unrecorded()).isEqualTo(all.unrecorded());
    assertThat(few.coverage()).noneMatch(sentence -> sentence.startsWith("No entry is about Amy"));
  }

  private static final SignificantEvent FULL =
      SignificantEventBuilder.builder(
              told("Police", "full", "2020-01-01", EventType.INJURY)
                  .sensitivity(List.of("ADDRESS_WITHHELD"))
                  .verification(VerificationStatus.NOT_FOUND_BY_COURT)
                  .response(FreeText.of("Called"))
                  .build())
          .actors(List.of(new Actor("mum", "mother", ActorCertainty.ALLEGED, Map.of())))
          .affectedChildren(
              List.of(
                  AffectedChildBuilder.builder()
                      .personId("amy")
                      .impact(FreeText.of("Afraid"))
                      .build()))
          .childAccounts(List.of(ChildAccountBuilder.builder().personId("amy").build()))
          .harmCategory("Neglect")
          .build();

  private static SignificantEvent at(DetailLevel level) {
    Chronology chronology = family(file("police", FULL)).detail(level).build();
    assertThat(chronology.detail()).isEqualTo(level);
    assertThat(chronology.coverage())
        .filteredOn(sentence -> sentence.startsWith("Each entry is shown in"))
        .hasSize(level == DetailLevel.FULL ? 0 : 1);
    return chronology.entries().stream()
        .map(included -> included.entry().event())
        .filter(event -> event.id().equals("full"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_level_of_detail_keeps_what_the_field_list_says() {
    assertThat(at(DetailLevel.FULL)).isEqualTo(FULL);
    assertThat(at(DetailLevel.STANDARD).response()).isNotNull();
    assertThat(at(DetailLevel.STANDARD).actors()).hasSize(1);
    assertThat(at(DetailLevel.STANDARD).childAccounts()).isEmpty();
    assertThat(at(DetailLevel.STANDARD).affectedChildren())
        .containsExactly(AffectedChildBuilder.builder().personId("amy").build());
    SignificantEvent least = at(DetailLevel.MINIMAL);
    assertThat(least.response()).isNull();
    assertThat(least.actors()).isEmpty();
    assertThat(least.summary()).isEqualTo(FULL.summary());
    assertThat(least.provenance().sources()).isEqualTo(FULL.provenance().sources());
  }

  @ParameterizedTest
  @EnumSource(DetailLevel.class)
  void marks_and_what_a_court_did_not_find_stay_at_every_level(DetailLevel level) {
    assertThat(at(level).verification()).isEqualTo(VerificationStatus.NOT_FOUND_BY_COURT);
    assertThat(at(level).sensitivity()).containsExactly("ADDRESS_WITHHELD");
  }

  @Test
  void as_it_became_known_orders_by_the_day_the_service_first_knew() {
    SignificantEvent told =
        told("Police", "told late", "2010-01-01", EventType.INJURY)
            .provenance(
                new Provenance(
                    Agencies.of("Police").sources(),
                    Instant.parse("2023-05-02T10:00:00Z"),
                    null,
                    Map.of()))
            .build();
    CaseFile file = file("police", told, of("amy", "undated knowledge", "2020-01-01"));
    Chronology chronology = family(file).order(EntryOrder.AS_IT_BECAME_KNOWN).build();

    assertThat(injuries(family(file).build())).containsExactly("told late", "undated knowledge");
    assertThat(injuries(chronology)).containsExactly("undated knowledge", "told late");
    assertThat(chronology.order()).isEqualTo(EntryOrder.AS_IT_BECAME_KNOWN);
    assertThat(chronology.entries())
        .filteredOn(included -> included.entry().event().id().equals("told late"))
        .extracting(IncludedEntry::knownOn)
        .containsExactly(LocalDate.of(2023, 5, 2));
  }

  private static CaseFile referred(String closed, String again) {
    return Files.fileWith(
        "amy",
        "care",
        "2024-01-31",
        Files.referral("r1", "2019-01-01", closed),
        Files.referral("r2", again, null));
  }

  @Test
  void a_time_between_two_cases_of_which_nothing_is_recorded_is_a_question() {
    assertThat(family(referred("2019-06-01", "2021-02-03")).build().questions())
        .containsExactly(
            "Nothing is recorded about Amy between the closing of the case on 1 June 2019 and the"
                + " next referral on 3 February 2021. What happened in that time?");
    assertThat(family(referred("2021-01-03", "2021-02-03")).build().questions()).isEmpty();
    assertThat(
            family(referred("2019-06-01", "2021-02-03"), file("p", of("amy", "x", "2020-01-01")))
                .build()
                .questions())
        .isEmpty();
  }

  @Test
  void an_order_that_the_dates_deny_is_a_contradiction_and_moves_nothing() {
    CaseFile file =
        fileOfEntries(
            "amy",
            "kept",
            entry("k1", of("amy", "a", "2020-01-01"), link(LinkKind.FOLLOWS_FROM, "k2")),
            entry("k2", of("amy", "b", "2020-05-01")),
            entry("k3", of("amy", "c", "2020-06-01"), link(LinkKind.RESPONSE_TO, "k2")));
    Chronology chronology =
        family(file).inOrder(new OrderConstraint("k3", "k1", "The worker says so")).build();

    assertThat(injuries(chronology)).containsExactly("a", "b", "c");
    assertThat(chronology.contradictions())
        .extracting(Contradiction::what, Contradiction::entryIds)
        .containsExactlyInAnyOrder(
            tuple("which of two entries came first", List.of("k2", "k1")),
            tuple("which of two entries came first", List.of("k3", "k1")));
  }

  @Test
  void an_order_in_a_circle_or_of_an_entry_that_is_not_here_is_a_question() {
    CaseFile file =
        fileOfEntries(
            "amy",
            "kept",
            entry("k1", of("amy", "a", "2020-01-01")),
            entry("k2", of("amy", "b", "2020-01-01")));
    Chronology chronology =
        family(file)
            .inOrder(new OrderConstraint("k1", "k2", "one"))
            .inOrder(new OrderConstraint("k2", "k1", "other"))
            .inOrder(new OrderConstraint("k1", "gone", "third"))
            .build();

    assertThat(chronology.questions())
        .containsExactly(
            "2 entries are said to come before each other in a circle, and stand by their dates."
                + " Which came first?",
            "1 statement of which entry came first names an entry that is not here. Which is"
                + " meant?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OrderConstraint("k1", "k1", "itself"));
  }

  @Test
  void purpose_is_kept_in_its_own_words() {
    assertThat(family().purpose("Initial conference on 3 May").build().purpose())
        .isEqualTo("Initial conference on 3 May");
  }
}
