package io.github.throughline.chronology;

import static io.github.throughline.chronology.Files.event;
import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.fileWith;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.protectionPlan;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChronologyBuilderTest {
  private static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private static Chronology build(CaseFile... files) {
    return ChronologyBuilder.ofFamily(family()).addAll(Arrays.asList(files)).asAt(AS_AT).build();
  }

  private static List<IncludedEntry> of(Chronology chronology, EventType type) {
    return chronology.entries().stream()
        .filter(included -> included.entry().event().types().contains(type))
        .toList();
  }

  @Test
  void one_referral_in_two_returns_is_one_entry_with_both_sources() {
    Chronology chronology =
        build(
            fileWith("amy", "CIN 2021-22", "2022-03-31", referral("r1", "2022-01-10", null)),
            fileWith(
                "amy", "CIN 2022-23", "2023-03-31", referral("r1", "2022-01-10", "2022-06-01")));

    assertThat(of(chronology, EventType.REFERRAL))
        .singleElement()
        .satisfies(
            included -> {
              assertThat(included.entry().event().provenance().sources())
                  .extracting(Source::document)
                  .containsExactly("CIN 2021-22", "CIN 2022-23");
              assertThat(included.entry().records()).hasSize(1);
            });
    assertThat(of(chronology, EventType.CASE_CLOSED)).hasSize(1);
    assertThat(chronology.contradictions()).isEmpty();
  }

  @Test
  void two_closure_dates_of_one_referral_stand_side_by_side() {
    Chronology chronology =
        build(
            fileWith(
                "amy", "CIN 2021-22", "2022-03-31", referral("r1", "2022-01-10", "2022-03-01")),
            fileWith(
                "amy", "CIN 2022-23", "2023-03-31", referral("r1", "2022-01-10", "2022-04-20")));

    List<IncludedEntry> closures = of(chronology, EventType.CASE_CLOSED);
    assertThat(closures)
        .extracting(included -> included.entry().event().occurred())
        .containsExactly(on("2022-03-01"), on("2022-04-20"));
    assertThat(closures.get(0).entry().links())
        .extracting(EntryLink::kind, EntryLink::entryId)
        .containsExactly(tuple(LinkKind.CONTRADICTS, closures.get(1).entry().entryId()));
    assertThat(chronology.contradictions())
        .singleElement()
        .satisfies(
            contradiction -> {
              assertThat(contradiction.what()).isEqualTo("the day the case was closed");
              assertThat(contradiction.statements())
                  .extracting(Contradiction.Statement::says)
                  .containsExactly("1 March 2022", "20 April 2022");
              assertThat(contradiction.entryIds()).hasSize(2);
            });
  }

  @Test
  void a_referral_date_that_moved_by_a_month_is_a_contradiction_and_by_more_is_another_referral() {
    Chronology within =
        build(
            fileWith("amy", "a", "2022-03-31", referral("r1", "2022-01-10", null)),
            fileWith("amy", "b", "2023-03-31", referral("r1", "2022-02-10", null)));
    Chronology beyond =
        build(
            fileWith("amy", "a", "2022-03-31", referral("r1", "2022-01-10", null)),
            fileWith("amy", "b", "2023-03-31", referral("r1", "2022-02-11", null)));

    assertThat(within.contradictions())
        .extracting(Contradiction::what)
        .containsExactly("the day of the referral");
    assertThat(of(within, EventType.REFERRAL)).hasSize(2);
    assertThat(beyond.contradictions()).isEmpty();
    assertThat(of(beyond, EventType.REFERRAL)).hasSize(2);
  }

  @Test
  void two_referrals_of_one_document_are_never_the_same() {
    Chronology chronology =
        build(
            fileWith(
                "amy",
                "a",
                "2022-03-31",
                referral("r1", "2022-01-10", "2022-01-20"),
                referral("r2", "2022-01-25", null)));

    assertThat(of(chronology, EventType.REFERRAL)).hasSize(2);
    assertThat(chronology.contradictions()).isEmpty();
  }

  @Test
  void a_detail_that_differs_is_told_both_ways() {
    CaseFile again =
        fileWith(
            "amy",
            "b",
            "2023-03-31",
            ReferralBuilder.builder(referral("r1", "2022-01-10", null))
                .source(
                    io.github.throughline.core.model.value.Coded.of(
                        "cin-census/ReferralSource", "2A"))
                .build());
    Chronology chronology =
        build(fileWith("amy", "a", "2022-03-31", referral("r1", "2022-01-10", null)), again);

    assertThat(of(chronology, EventType.REFERRAL).get(0).entry().event().summary().text())
        .contains("Police / Schools");
    assertThat(chronology.contradictions())
        .extracting(Contradiction::what)
        .containsExactly("Referred by (referral)");
  }

  @Test
  void the_same_referral_of_two_children_is_one_line_about_both() {
    Chronology chronology =
        build(
            fileWith("amy", "a", "2022-03-31", referral("r1", "2022-01-10", null)),
            fileWith("jay", "a", "2022-03-31", referral("r1", "2022-01-10", null)));

    assertThat(of(chronology, EventType.REFERRAL))
        .singleElement()
        .satisfies(
            included -> {
              assertThat(included.entry().event().subjects()).containsExactly("amy", "jay");
              assertThat(included.entry().records()).hasSize(2);
            });
    assertThat(chronology.levels()).extracting(LevelSpan::personId).containsExactly("amy", "jay");
  }

  @Test
  void ages_are_told_for_every_child_and_before_birth_is_said() {
    Chronology chronology =
        build(fileWith("amy", "a", "2017-03-31", referral("r1", "2016-05-20", null)));

    assertThat(of(chronology, EventType.REFERRAL).get(0).ages())
        .containsOnlyKeys("callum", "amy", "jay")
        .hasEntrySatisfying("amy", age -> assertThat(age).hasToString("1 year"))
        .hasEntrySatisfying("jay", age -> assertThat(age).hasToString("before birth"))
        .hasEntrySatisfying("callum", age -> assertThat(age).hasToString("7 years 3 months"));
  }

  @Test
  void lanes_are_the_children_by_birth_and_then_the_adults() {
    Chronology chronology = build(fileWith("jay", "a", "2022-03-31"));

    assertThat(chronology.lanes())
        .extracting(Lane::label, Lane::relation, Lane::child)
        .containsExactly(
            tuple("Callum", "half-brother", true),
            tuple("Amy", "sister", true),
            tuple("Jay", "", true),
            tuple("Ann", "mother", false),
            tuple("Dean", "father", false),
            tuple("Rose", "grandmother of Amy", false));
  }

  @Test
  void every_entry_says_why_it_is_here() {
    var family =
        FamilyFileBuilder.builder(family())
            .events(
                List.of(
                    event("e1", "2014-02-01", EventType.PARENT_OFFENDING_OR_IMPRISONMENT, "dad"),
                    event("e2", "2018-02-01", EventType.CHILD_SAID, "callum"),
                    event("e3", "2018-03-01", EventType.HOUSE_MOVE)))
            .build();
    Chronology chronology = ChronologyBuilder.ofChild(family, "amy").asAt(AS_AT).build();

    assertThat(chronology.entries())
        .filteredOn(included -> !included.entry().event().types().contains(EventType.BIRTH))
        .flatExtracting(IncludedEntry::inclusions)
        .extracting(Inclusion::reason)
        .containsExactly(
            "father of Amy", "half-brother of Amy", "recorded for the family as a whole");
  }

  @Test
  void an_event_of_somebody_outside_the_family_is_left_out_and_counted() {
    var family =
        FamilyFileBuilder.builder(family())
            .events(List.of(event("e1", "2014-02-01", EventType.ACHIEVEMENT, "stranger")))
            .build();
    Chronology chronology = ChronologyBuilder.ofFamily(family).asAt(AS_AT).build();

    assertThat(of(chronology, EventType.ACHIEVEMENT)).isEmpty();
    assertThat(chronology.coverage())
        .contains(
            "1 entry of people who are not recorded as belonging to the family at the time is left out.");
  }

  @Test
  void a_file_of_a_child_who_shares_no_identifier_is_a_question_and_not_a_guess() {
    CaseFile sameNameOnly =
        file("nobody", "a", "2022-03-31")
            .child(PersonBuilder.builder().id("x").names(List.of(Files.name("Amy"))).build())
            .referrals(List.of(referral("r1", "2022-01-10", null)))
            .build();
    Chronology chronology = build(sameNameOnly);

    assertThat(of(chronology, EventType.REFERRAL)).isEmpty();
    assertThat(chronology.questions()).singleElement().asString().contains("1 case file");
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    CaseFile file = fileWith("amy", "a", "2022-03-31", referral("r1", "2022-01-10", null));
    assertThat(build(file, file)).isEqualTo(build(file));
  }

  @Test
  void what_begins_after_the_day_is_left_out_and_counted() {
    Chronology chronology =
        build(
            fileWith(
                "amy",
                "a",
                "2025-03-31",
                referral("r1", "2024-03-31", null),
                referral("r2", "2024-04-01", null)));

    assertThat(of(chronology, EventType.REFERRAL))
        .extracting(included -> included.entry().event().occurred())
        .containsExactly(on("2024-03-31"));
    assertThat(chronology.coverage())
        .contains(
            "1 entry began after the day up to which this chronology looks, and is left out.");
  }

  @Test
  void as_known_on_a_day_leaves_out_what_was_first_known_later() {
    var late =
        SignificantEventBuilder.builder(event("e1", "2018-06-01", EventType.INJURY, "amy"))
            .provenance(
                new Provenance(List.of(), null, Instant.parse("2021-03-03T23:30:00Z"), Map.of()))
            .build();
    var family = FamilyFileBuilder.builder(family()).events(List.of(late)).build();
    ChronologyBuilder builder = ChronologyBuilder.ofFamily(family).asAt(AS_AT);

    assertThat(of(builder.asKnownOn(LocalDate.of(2021, 3, 2)).build(), EventType.INJURY)).isEmpty();
    assertThat(of(builder.asKnownOn(LocalDate.of(2021, 3, 3)).build(), EventType.INJURY))
        .hasSize(1);
  }

  @Test
  void levels_of_help_are_drawn_from_the_latest_document() {
    Chronology chronology =
        build(
            file("amy", "a", "2022-03-31")
                .plans(List.of(protectionPlan("p", "2021-05-01", null)))
                .build(),
            file("amy", "b", "2023-03-31")
                .plans(List.of(protectionPlan("p", "2021-05-01", "2022-07-17")))
                .build());

    assertThat(chronology.levels())
        .extracting(LevelSpan::level, LevelSpan::start, LevelSpan::end)
        .containsExactly(tuple(Level.CHILD_PROTECTION, on("2021-05-01"), on("2022-07-17")));
    assertThat(chronology.levels().get(0).entryIds()).hasSize(2);
  }

  @Test
  void a_referral_without_further_action_opens_no_level() {
    CaseFile file =
        fileWith(
            "amy",
            "a",
            "2022-03-31",
            ReferralBuilder.builder(referral("r1", "2022-01-10", null))
                .noFurtherAction(true)
                .build());
    Chronology chronology = build(file);

    assertThat(chronology.levels()).isEmpty();
    assertThat(of(chronology, EventType.REFERRAL).get(0).entry().event().response().text())
        .isEqualTo("No further action.");
  }

  @Test
  void a_year_without_entries_is_named_as_unknown() {
    Chronology chronology =
        build(
            fileWith(
                "amy",
                "a",
                "2022-03-31",
                referral("r1", "2020-01-10", "2020-01-20"),
                referral("r2", "2021-01-20", "2021-02-01")));

    assertThat(chronology.unrecorded())
        .filteredOn(span -> span.personId().equals("amy"))
        .extracting(span -> span.period().firstDay())
        .contains(LocalDate.of(2021, 2, 2))
        .doesNotContain(LocalDate.of(2020, 1, 21));
  }

  @Test
  void what_was_before_a_childs_birth_is_no_stretch_without_entries_of_the_child() {
    Chronology chronology =
        build(fileWith("jay", "a", "2022-03-31", referral("r1", "2014-01-10", "2014-01-20")));

    assertThat(chronology.unrecorded())
        .filteredOn(span -> span.personId().equals("jay"))
        .extracting(span -> span.period().firstDay())
        .containsExactly(LocalDate.of(2017, 11, 3));
  }

  @Test
  void adults_about_whom_nothing_is_recorded_are_named() {
    assertThat(build(fileWith("amy", "a", "2022-03-31")).coverage())
        .contains("No entry is about Dean (father).")
        .endsWith("Nothing recorded does not mean nothing happened.");
  }

  @Test
  void a_chronology_needs_its_day() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ChronologyBuilder.ofFamily(family()).build())
        .withMessageContaining("asAt");
  }
}
