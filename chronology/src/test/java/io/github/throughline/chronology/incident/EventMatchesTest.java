package io.github.throughline.chronology.incident;

import static io.github.throughline.chronology.Agencies.decision;
import static io.github.throughline.chronology.Agencies.entry;
import static io.github.throughline.chronology.Agencies.family;
import static io.github.throughline.chronology.Agencies.file;
import static io.github.throughline.chronology.Agencies.fileOfEntries;
import static io.github.throughline.chronology.Agencies.link;
import static io.github.throughline.chronology.Agencies.of;
import static io.github.throughline.chronology.Agencies.summary;
import static io.github.throughline.chronology.Agencies.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.Files;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.match.AccountReference;
import io.github.throughline.chronology.match.MatchBasis;
import io.github.throughline.chronology.match.MatchShown;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMatchesTest {
  private static final EventType CALL_OUT = EventType.POLICE_CALL_OUT;
  private static final EventType INCIDENT = EventType.DOMESTIC_ABUSE_INCIDENT;
  private static final String DAY = "2021-03-04";

  private static final SignificantEvent POLICE =
      told("Police", "p1", DAY, INCIDENT, CALL_OUT).build();
  private static final SignificantEvent SCHOOL = told("School", "s1", DAY, INCIDENT).build();
  private static final SignificantEvent HEALTH = told("Health", "h1", DAY, INCIDENT).build();

  private static final AccountReference P1 = AccountReference.event("amy", "p1", null);
  private static final AccountReference S1 = AccountReference.event("amy", "s1", null);
  private static final AccountReference H1 = AccountReference.event("amy", "h1", null);

  private static CaseFile[] files() {
    return new CaseFile[] {file("police", POLICE), file("school", SCHOOL)};
  }

  private static List<IncludedEntry> incidents(Chronology chronology) {
    return of(chronology, INCIDENT);
  }

  @Test
  void accounts_that_only_agree_are_put_as_a_question_and_stay_two() {
    Chronology chronology = family(files()).kind(ChronologyKind.INTEGRATED).build();

    assertThat(incidents(chronology)).hasSize(2);
    assertThat(chronology.merges())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.basis()).isEqualTo(MatchBasis.POSSIBLE);
              assertThat(match.shown()).isEqualTo(MatchShown.QUESTION);
              assertThat(match.entryIds())
                  .containsExactlyElementsOf(
                      incidents(chronology).stream().map(one -> one.entry().entryId()).toList());
              assertThat(match.agreed())
                  .containsExactly(
                      "the same day, 4 March 2021",
                      "the same kind of event: Domestic abuse incident",
                      "the same person",
                      "told by different agencies: Police, School");
            });
    assertThat(chronology.questions())
        .containsExactly(
            "2 entries may be accounts of one event (the same day, 4 March 2021; the same kind of"
                + " event: Domestic abuse incident; the same person; told by different agencies:"
                + " Police, School). Are they?");
    assertThat(incidents(chronology)).allMatch(one -> one.entry().links().isEmpty());
  }

  @Test
  void another_day_another_kind_another_person_or_the_same_agency_agrees_in_nothing() {
    assertThat(
            family(
                    file("police", POLICE),
                    file("a", told("School", "a", "2021-03-05", INCIDENT).build()),
                    file("b", told("School", "b", DAY, EventType.INJURY).build()),
                    file("c", told("School", "c", DAY, INCIDENT).subjects(List.of("jay")).build()),
                    file("d", told("police", "d", DAY, INCIDENT).build()))
                .build()
                .merges())
        .isEmpty();
  }

  @Test
  void agreement_is_enough_when_the_chronology_is_asked_to_accept_it() {
    Chronology chronology = family(files()).acceptPossibleMatches().build();

    assertThat(incidents(chronology))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(summary(one))
                  .isEqualTo("What Police said of p1 [School: What School said of s1]");
              assertThat(one.entry().event().types()).containsExactly(INCIDENT, CALL_OUT);
              assertThat(one.entry().event().provenance().sources())
                  .extracting(Source::agency)
                  .containsExactly("Police", "School");
              assertThat(one.entry().records()).hasSize(2);
            });
    assertThat(chronology.merges())
        .extracting(MatchedEvent::basis, MatchedEvent::shown)
        .containsExactly(tuple(MatchBasis.ACCEPTED, MatchShown.ONE_LINE));
    assertThat(chronology.questions()).isEmpty();
  }

  @Test
  void two_accounts_of_one_agency_are_a_question_even_then() {
    Chronology chronology =
        family(
                file("police", POLICE, told("Police", "p2", DAY, INCIDENT).build()),
                file("school", SCHOOL))
            .acceptPossibleMatches()
            .build();

    assertThat(incidents(chronology)).hasSize(3);
    assertThat(chronology.merges())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.shown()).isEqualTo(MatchShown.QUESTION);
              assertThat(match.accounts()).hasSize(3);
            });
  }

  @Test
  void a_decision_makes_accounts_one_line_and_keeps_the_words_of_each() {
    Chronology chronology = family(files()).decide(decision(P1, S1, true, "2024-02-01")).build();

    assertThat(incidents(chronology)).hasSize(1);
    assertThat(chronology.merges())
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.basis()).isEqualTo(MatchBasis.DECIDED);
              assertThat(match.basis().isExplicit()).isTrue();
              assertThat(match.decisions()).hasSize(1);
              assertThat(match.accounts()).containsExactly(POLICE, SCHOOL);
              assertThat(match.records())
                  .extracting(RecordReference::recordId)
                  .containsExactly("p1", "s1");
              assertThat(match.toString()).doesNotContain("Police", "amy");
            });
  }

  @Test
  void a_decision_that_they_are_not_one_ends_the_question() {
    Chronology chronology =
        family(files())
            .acceptPossibleMatches()
            .decide(decision(S1, P1, false, "2024-02-01"))
            .build();

    assertThat(incidents(chronology)).hasSize(2);
    assertThat(chronology.merges()).isEmpty();
    assertThat(chronology.questions()).isEmpty();
  }

  @Test
  void the_latest_decision_counts_and_on_one_day_that_they_are_not_one() {
    ChronologyBuilder changed =
        family(files())
            .decide(decision(P1, S1, false, "2024-02-01"))
            .decide(decision(S1, P1, true, "2024-02-02"));
    ChronologyBuilder undecided =
        family(files())
            .decide(decision(P1, S1, true, "2024-02-02"))
            .decide(decision(P1, S1, false, "2024-02-02"));

    assertThat(incidents(changed.build())).hasSize(1);
    assertThat(incidents(undecided.build())).hasSize(2);
  }

  @Test
  void a_decision_keeps_a_record_apart_from_the_event_a_person_wrote_of_that_day() {
    CaseFile file =
        Files.file("amy", "care", "2024-01-31")
            .referrals(List.of(Files.referral("r1", DAY, null)))
            .events(List.of(told("Police", "p9", DAY, EventType.REFERRAL).build()))
            .build();
    AccountReference record =
        new AccountReference(new RecordReference("amy", "referral", "r1"), null);
    AccountReference event = AccountReference.event("amy", "p9", null);

    assertThat(of(family(file).build(), EventType.REFERRAL)).hasSize(1);
    assertThat(
            of(
                family(file).decide(decision(record, event, false, "2024-02-01")).build(),
                EventType.REFERRAL))
        .hasSize(2);
  }

  @Test
  void decisions_against_each_other_leave_all_apart_and_ask() {
    Chronology chronology =
        family(file("police", POLICE), file("school", SCHOOL), file("health", HEALTH))
            .decide(decision(P1, S1, true, "2024-02-01"))
            .decide(decision(S1, H1, true, "2024-02-01"))
            .decide(decision(P1, H1, false, "2024-02-01"))
            .build();

    assertThat(incidents(chronology)).hasSize(3);
    assertThat(chronology.questions())
        .anyMatch(question -> question.startsWith("1 group of entries would be of one event"));
  }

  @Test
  void a_decision_on_a_record_that_is_not_here_is_a_question() {
    Chronology chronology =
        family(file("police", POLICE)).decide(decision(P1, S1, true, "2024-02-01")).build();

    assertThat(chronology.questions())
        .singleElement()
        .asString()
        .startsWith("1 decision on whether accounts are of one event could not be followed");
  }

  @Test
  void one_identifier_in_two_documents_is_told_apart_by_the_document() {
    SignificantEvent police = told("Police", "1", DAY, INCIDENT).build();
    SignificantEvent school = told("School", "1", DAY, INCIDENT).subjects(List.of("jay")).build();
    AccountReference one = AccountReference.event("amy", "1", "Police chronology");
    AccountReference other = AccountReference.event("amy", "1", "School chronology");

    Chronology chronology =
        family(file("police", police), file("school", school))
            .decide(decision(one, other, true, "2024-02-01"))
            .build();

    assertThat(incidents(chronology))
        .singleElement()
        .satisfies(
            line -> assertThat(line.entry().event().subjects()).containsExactly("amy", "jay"));
  }

  @Test
  void a_decision_is_about_two_accounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> decision(P1, P1, true, "2024-02-01"));
  }

  private static CaseFile linked(String target, String otherDay) {
    return fileOfEntries(
        "amy",
        "kept",
        entry("k1", POLICE),
        entry(
            "k2",
            told("School", "s1", otherDay, INCIDENT).build(),
            link(LinkKind.SAME_EVENT_AS, target)));
  }

  @Test
  void linked_entries_are_one_line_under_the_first_identifier() {
    Chronology chronology = family(linked("k1", DAY)).build();

    assertThat(incidents(chronology))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.entry().entryId()).isEqualTo("k1");
              assertThat(one.entry().links()).isEmpty();
            });
    assertThat(chronology.merges())
        .extracting(MatchedEvent::basis)
        .containsExactly(MatchBasis.LINKED);
  }

  @Test
  void a_decision_overrules_a_link() {
    Chronology chronology =
        family(linked("k1", DAY))
            .decide(
                decision(
                    AccountReference.entry("amy", "k1"),
                    AccountReference.entry("amy", "k2"),
                    false,
                    "2024-02-01"))
            .build();

    assertThat(incidents(chronology)).hasSize(2);
    assertThat(chronology.merges()).isEmpty();
  }

  @Test
  void side_by_side_each_agency_has_its_line_and_the_lines_are_linked() {
    Chronology chronology = family(linked("k1", DAY)).kind(ChronologyKind.MULTI_AGENCY).build();

    assertThat(incidents(chronology))
        .extracting(one -> one.entry().entryId(), one -> summary(one))
        .containsExactly(
            tuple("k1", "What Police said of p1"), tuple("k2", "What School said of s1"));
    assertThat(incidents(chronology))
        .flatExtracting(one -> one.entry().links())
        .extracting(EntryLink::kind, EntryLink::entryId)
        .containsExactly(tuple(LinkKind.SAME_EVENT_AS, "k2"), tuple(LinkKind.SAME_EVENT_AS, "k1"));
    assertThat(chronology.merges())
        .extracting(MatchedEvent::shown)
        .containsExactly(MatchShown.LINKED_LINES);
  }

  @Test
  void accounts_of_one_event_with_different_dates_stand_side_by_side_and_contradict() {
    Chronology chronology = family(linked("k1", "2021-03-05")).build();

    assertThat(incidents(chronology))
        .flatExtracting(one -> one.entry().links())
        .extracting(EntryLink::kind, EntryLink::entryId)
        .containsExactlyInAnyOrder(
            tuple(LinkKind.CONTRADICTS, "k2"),
            tuple(LinkKind.SAME_EVENT_AS, "k2"),
            tuple(LinkKind.SAME_EVENT_AS, "k1"),
            tuple(LinkKind.CONTRADICTS, "k1"));
    assertThat(chronology.contradictions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.statements())
                  .extracting(Contradiction.Statement::says)
                  .containsExactly("4 March 2021", "5 March 2021");
              assertThat(one.entryIds()).containsExactly("k1", "k2");
            });
  }

  @Test
  void a_date_less_well_known_goes_with_the_day_that_it_can_be() {
    SignificantEvent march =
        told("School", "s1", DAY, INCIDENT).occurred(UncertainDate.parse("2021-03")).build();
    Chronology chronology =
        family(file("police", POLICE), file("school", march))
            .decide(decision(P1, S1, true, "2024-02-01"))
            .build();

    assertThat(incidents(chronology))
        .singleElement()
        .satisfies(one -> assertThat(one.entry().event().occurred()).isEqualTo(Files.on(DAY)));
  }

  @Test
  void a_link_counts_in_the_file_that_holds_it() {
    CaseFile amy = fileOfEntries("amy", "amy", entry("1", POLICE));
    CaseFile jay =
        fileOfEntries(
            "jay",
            "jay",
            entry("1", told("Health", "x", "2020-01-01", EventType.INJURY).build()),
            entry("2", SCHOOL, link(LinkKind.SAME_EVENT_AS, "1")));

    Chronology chronology = family(amy, jay).build();

    assertThat(chronology.merges())
        .filteredOn(match -> match.basis() == MatchBasis.LINKED)
        .singleElement()
        .satisfies(
            match ->
                assertThat(match.accounts())
                    .extracting(SignificantEvent::id)
                    .containsExactly("x", "s1"));
  }

  @Test
  void entries_on_one_record_of_one_day_and_kind_are_one() {
    RecordReference log = new RecordReference("amy", "police log", "L7");
    Chronology chronology =
        family(
                fileOfEntries(
                    "amy",
                    "kept",
                    ChronologyEntryBuilder.builder(entry("k1", POLICE))
                        .records(List.of(log))
                        .build(),
                    ChronologyEntryBuilder.builder(entry("k2", SCHOOL))
                        .records(List.of(log))
                        .build()))
            .build();

    assertThat(incidents(chronology)).hasSize(1);
    assertThat(chronology.merges())
        .extracting(MatchedEvent::basis)
        .containsExactly(MatchBasis.SHARED_RECORD);
  }

  private static AffectedChild impact(String on, String by) {
    return AffectedChildBuilder.builder()
        .personId(on)
        .impact(FreeText.of("Impact on " + on + " as " + by + " saw it"))
        .judgedBy(FreeText.of(by))
        .build();
  }

  @Test
  void the_impact_on_each_child_stays_as_each_account_has_it() {
    SignificantEvent police =
        told("Police", "p1", DAY, INCIDENT)
            .affectedChildren(List.of(impact("amy", "an officer")))
            .build();
    SignificantEvent school =
        told("School", "s1", DAY, INCIDENT)
            .affectedChildren(List.of(impact("amy", "a teacher"), impact("jay", "a teacher")))
            .build();
    Chronology chronology =
        family(file("police", police), file("school", school)).acceptPossibleMatches().build();

    assertThat(incidents(chronology).get(0).entry().event().affectedChildren())
        .containsExactly(
            impact("amy", "an officer"), impact("amy", "a teacher"), impact("jay", "a teacher"));
  }

  @Test
  void judgements_that_differ_are_told_and_not_averaged() {
    SignificantEvent police =
        told("Police", "p1", DAY, INCIDENT)
            .verification(VerificationStatus.OBSERVED_BY_PROFESSIONAL)
            .valence(Valence.HARMFUL)
            .build();
    SignificantEvent school =
        told("School", "s1", DAY, INCIDENT)
            .verification(VerificationStatus.DISPUTED)
            .valence(Valence.NEUTRAL)
            .build();
    Chronology chronology =
        family(file("police", police), file("school", school)).acceptPossibleMatches().build();

    assertThat(incidents(chronology).get(0).entry().event().verification())
        .isEqualTo(VerificationStatus.DISPUTED);
    assertThat(incidents(chronology).get(0).entry().event().valence()).isNull();
    assertThat(chronology.contradictions())
        .extracting(Contradiction::what)
        .containsExactly("how far the event is established", "whether it was good or bad");
  }

  @Test
  void what_became_known_later_is_not_told_before_and_the_line_keeps_its_identifier() {
    SignificantEvent early = known(POLICE, "2021-03-04T10:00:00Z");
    SignificantEvent late = known(SCHOOL, "2022-06-01T10:00:00Z");
    ChronologyBuilder builder =
        family(file("police", early), file("school", late)).acceptPossibleMatches();

    IncludedEntry after = incidents(builder.build()).get(0);
    IncludedEntry before = incidents(builder.asKnownOn(LocalDate.of(2021, 12, 31)).build()).get(0);

    assertThat(summary(before)).isEqualTo("What Police said of p1");
    assertThat(before.entry().entryId()).isEqualTo(after.entry().entryId());
    assertThat(summary(after)).contains("School");
  }

  private static SignificantEvent known(SignificantEvent event, String at) {
    return SignificantEventBuilder.builder(event)
        .provenance(
            ProvenanceBuilder.builder(event.provenance())
                .knownToServiceAt(Instant.parse(at))
                .build())
        .build();
  }
}
