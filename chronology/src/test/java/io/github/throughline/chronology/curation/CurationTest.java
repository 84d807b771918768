package io.github.throughline.chronology.curation;

import static io.github.throughline.chronology.curation.Worked.PRIYA;
import static io.github.throughline.chronology.curation.Worked.TOM;
import static io.github.throughline.chronology.curation.Worked.at;
import static io.github.throughline.chronology.curation.Worked.chronology;
import static io.github.throughline.chronology.curation.Worked.entry;
import static io.github.throughline.chronology.curation.Worked.event;
import static io.github.throughline.chronology.curation.Worked.eventOf;
import static io.github.throughline.chronology.curation.Worked.four;
import static io.github.throughline.chronology.curation.Worked.ids;
import static io.github.throughline.chronology.curation.Worked.included;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyParts;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.curation.work.Steps;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.ChronologyReviewBuilder;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.DisagreementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurationTest {
  private static final Curation NEW = Curation.of("c1");

  private static CurationSession on(Curation curation, String day) {
    return curation.by(PRIYA, at(day + "T10:00:00Z"));
  }

  @Test
  void only_what_was_selected_is_shown_and_what_is_not_is_counted() {
    Curation curation =
        on(NEW, "2024-01-10").select("e1", "It began here.").select("e3", null).done();

    Curated curated = curation.apply(four(), Show.SELECTED);

    assertThat(ids(curated.shown())).containsExactly("e1", "e3");
    assertThat(curated.shown().coverage())
        .containsExactly(
            "Made for a test.", "2 entries are not shown: a person selected those that are.");
    assertThat(ids(curation.apply(four(), Show.ALL).shown())).isEqualTo(ids(four()));
  }

  @Test
  void a_later_choice_counts_and_the_earlier_one_stays() {
    Curation curation = on(NEW, "2024-01-10").select("e1", null).select("e2", null).done();
    Curation later = on(curation, "2024-02-10").leaveOut("e2", "The police withdrew it.").done();

    assertThat(ids(later.apply(four(), Show.SELECTED).shown())).containsExactly("e1");
    assertThat(later.selections()).hasSize(3);
    assertThat(later.keeps(curation)).isTrue();
    assertThat(curation.keeps(later)).isFalse();
  }

  @Test
  void what_matters_much_or_supports_the_family_needs_a_reason_to_be_left_out() {
    Curation curation =
        on(NEW, "2024-01-10")
            .select("e1", null)
            .judge("e2", SignificanceLevel.HIGH, "Harm.")
            .done();

    assertThat(curation.apply(four(), Show.SELECTED).leftOut())
        .extracting(LeftOut::entryId, LeftOut::supportsFamily, LeftOut::needsReason)
        .containsExactly(tuple("e2", false, true), tuple("e3", true, true));

    Curation reasoned = on(curation, "2024-01-11").leaveOut("e3", "Told in the statement.").done();
    assertThat(reasoned.apply(four(), Show.SELECTED).leftOut())
        .extracting(LeftOut::needsReason)
        .containsExactly(true, false);
    assertThat(NEW.apply(four(), Show.ALL).leftOut()).isEmpty();
  }

  @Test
  void a_decision_is_added_to_the_judgements_and_a_proposal_is_not() {
    Curation curation =
        on(NEW, "2024-01-10")
            .propose("e1", SignificanceLevel.LOW, "An ordinary visit.")
            .judge("e1", SignificanceLevel.HIGH, "The first sign.")
            .done();
    Curation later =
        on(curation, "2024-02-10").judge("e1", SignificanceLevel.MEDIUM, "Seen anew.").done();

    assertThat(eventOf(later.apply(four(), Show.ALL).shown(), "e1").significance())
        .extracting(one -> one.level())
        .containsExactly(SignificanceLevel.HIGH, SignificanceLevel.MEDIUM);
    assertThat(later.significance()).hasSize(3);
  }

  @Test
  void analysis_stands_apart_from_the_entries_it_cites() {
    Curation curation = on(NEW, "2024-01-10").note("The same pattern.", List.of("e1", "e2")).done();
    String first = curation.analysis().get(0).id();
    Curation later =
        curation
            .by(TOM, at("2024-02-10T10:00:00Z"))
            .replaceNote(first, "Not quite the same.", List.of("e1"))
            .done();

    Curated curated = later.apply(four(), Show.ALL);

    assertThat(curated.shown()).isEqualTo(four());
    assertThat(curated.analysis())
        .extracting(note -> note.text().text())
        .containsExactly("Not quite the same.");
    assertThat(later.analysis()).hasSize(2);
    assertThatThrownBy(() -> on(later, "2024-03-01").replaceNote("other", "x", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no note with the identifier that was given");
  }

  @Test
  void a_disagreement_stands_beside_the_entry_and_changes_nothing_else_in_it() {
    Disagreement mother =
        DisagreementBuilder.builder()
            .personId("mum")
            .saidOn(UncertainDate.parse("2024-01-09"))
            .words(FreeText.of("It was not like that."))
            .response(FreeText.of("Noted; the police record stays."))
            .build();

    SignificantEvent shown =
        eventOf(
            on(NEW, "2024-01-10").disagree("e2", mother).done().apply(four(), Show.ALL).shown(),
            "e2");

    assertThat(shown.disagreements()).containsExactly(mother);
    assertThat(SignificantEventBuilder.builder(shown).disagreements(List.of()).build())
        .isEqualTo(eventOf(four(), "e2"));
  }

  @Test
  void a_correction_is_a_new_version_and_the_one_before_is_handed_out_beside_it() {
    ChronologyEntry wrong = four().entries().get(1).entry();
    SignificantEvent right =
        SignificantEventBuilder.builder(wrong.event())
            .occurred(UncertainDate.parse("2023-12-01"))
            .build();
    Curation curation =
        on(NEW, "2024-01-10").correct(wrong, right, "The police gave the wrong year.").done();

    Curated curated = curation.apply(four(), Show.ALL);

    assertThat(ids(curated.shown())).containsExactly("e1", "e3", "e4", "e2");
    ChronologyEntry shown = curated.shown().entries().get(3).entry();
    assertThat(shown.version()).isEqualTo(2);
    assertThat(shown.event()).isEqualTo(right);
    assertThat(shown.reviews().get(0).note())
        .isEqualTo(FreeText.of("The police gave the wrong year."));
    assertThat(curated.earlierVersions()).containsOnlyKeys("e2");
    assertThat(curated.earlierVersions().get("e2")).containsExactly(wrong);
    assertThat(curated.correctedAndChanged()).isEmpty();

    Curation again =
        on(curation, "2024-02-10")
            .correct(
                shown,
                SignificantEventBuilder.builder(right).summary(FreeText.of("Police came.")).build(),
                "The words were not theirs.")
            .done();
    assertThat(again.apply(four(), Show.ALL).earlierVersions().get("e2"))
        .containsExactly(wrong, shown);
  }

  @Test
  void a_corrected_entry_whose_records_change_is_to_be_looked_at_again() {
    Chronology before = four();
    ChronologyEntry wrong = before.entries().get(1).entry();
    Curation curation =
        on(NEW, "2024-01-10")
            .correct(
                wrong,
                SignificantEventBuilder.builder(wrong.event()).place(FreeText.of("Home")).build(),
                "It was at home.")
            .done();
    Chronology after = chronology(included("e2", "2021-02-03", "Police were called to the home."));

    assertThat(curation.apply(after, Show.ALL).correctedAndChanged()).containsExactly("e2");
  }

  @Test
  void a_correction_does_not_cover_a_later_version_of_the_record() {
    Chronology before = four();
    ChronologyEntry wrong = before.entries().get(1).entry();
    Curation curation =
        on(NEW, "2024-01-10")
            .correct(
                wrong,
                SignificantEventBuilder.builder(wrong.event()).place(FreeText.of("Home")).build(),
                "It was at home.")
            .done();
    ChronologyEntry later =
        ChronologyEntryBuilder.builder(entry("e2", event("e2", "2021-02-04", "Police.").build()))
            .version(2)
            .build();

    Curated curated = curation.apply(chronology(included(later, null)), Show.ALL);

    assertThat(curated.shown().entries().get(0).entry()).isEqualTo(later);
    assertThat(curated.correctedAndChanged()).containsExactly("e2");
  }

  @Test
  void changes_are_told_against_the_last_look() {
    Curation curation = on(NEW, "2024-01-10").look(four()).done();
    Chronology now =
        chronology(
            included("e1", "2020-01-01", "A referral from the school."),
            included("e2", "2021-02-03", "Police were called twice."),
            included("e4", "2023-07-08", "A new referral."),
            included(
                entry("e5", event("e5", "2019-01-01", "A cousin told of it.").build()),
                LocalDate.of(2024, 2, 2)),
            included(
                entry("e6", event("e6", "2019-02-01", "An old letter.").build()),
                LocalDate.of(2019, 2, 2)),
            included("e7", "2024-03-01", "A visit."));

    Changes changes = curation.apply(now, Show.ALL).changes();

    assertThat(changes.added()).containsExactly("e5", "e6", "e7");
    assertThat(changes.changed()).containsExactly(new EntryChange("e2", List.of("summary")));
    assertThat(changes.withdrawn()).containsExactly("e3");
    assertThat(changes.knownLate()).extracting(KnownLate::entryId).containsExactly("e5");

    Curation looked = on(curation, "2024-03-10").look(now).done();
    assertThat(looked.apply(now, Show.ALL).changes().isEmpty()).isTrue();
    assertThat(looked.looks().get(1).entries())
        .extracting(SeenEntry::entryId)
        .containsExactly("e2", "e5", "e6", "e7");
    assertThat(looked.looks().get(1).gone()).containsExactly("e3");
  }

  @Test
  void known_late_is_told_from_the_last_review() {
    Curation curation =
        on(NEW, "2020-01-10")
            .look(four())
            .review(
                ChronologyReviewBuilder.builder()
                    .id("r1")
                    .on(UncertainDate.parse("2023-12-01"))
                    .build())
            .done();
    Chronology now =
        chronology(
            included(
                entry("e5", event("e5", "2022-01-01", "Told later.").build()),
                LocalDate.of(2024, 1, 2)),
            included(
                entry("e6", event("e6", "2023-12-24", "After the review.").build()),
                LocalDate.of(2024, 1, 2)));

    assertThat(curation.apply(now, Show.ALL).changes().knownLate())
        .extracting(KnownLate::entryId)
        .containsExactly("e5");
  }

  @Test
  void steps_about_an_entry_that_is_gone_are_told_and_kept() {
    Curation curation =
        on(NEW, "2024-01-10")
            .look(four())
            .select("e2", null)
            .note("It matters.", List.of("e1", "e2"))
            .done();
    ChronologyEntry moved =
        ChronologyEntryBuilder.builder(
                entry("e9", event("e9", "2021-02-04", "Police were called.").build()))
            .records(List.of(new RecordReference("amy", "referral", "record of e2")))
            .build();
    Chronology now =
        chronology(
            included("e1", "2020-01-01", "A referral from the school."), included(moved, null));

    Curated curated = curation.apply(now, Show.SELECTED);

    assertThat(curated.dangling())
        .containsExactly(
            new Dangling(
                "e2",
                List.of(curation.selections().get(0).id(), curation.analysis().get(0).id()),
                List.of("e9")));
    assertThat(ids(curated.shown())).isEmpty();
    assertThat(ids(curation.apply(four(), Show.SELECTED).shown())).containsExactly("e2");
  }

  @Test
  void serial_numbers_stay_when_entries_come_and_go() {
    Curation filed =
        on(NEW, "2024-01-10").selectAll(List.of("e1", "e2", "e4")).file(four(), "The court").done();
    assertThat(filed.serials())
        .containsEntry("e1", "1")
        .containsEntry("e2", "2")
        .containsEntry("e4", "3");

    Chronology now =
        chronology(
            included("e1", "2020-01-01", "A referral from the school."),
            included("e3", "2022-05-06", "Mother completed the course."),
            included("e4", "2023-07-08", "A new referral, and why."),
            included("e5", "2024-03-01", "A visit."));
    Curation more = on(filed, "2024-03-10").select("e3", "Fair.").select("e5", null).done();

    Changes since = more.sinceLastFiled(now);
    assertThat(since.added()).containsExactly("e3", "e5");
    assertThat(since.changed()).containsExactly(new EntryChange("e4", List.of("summary")));
    assertThat(since.withdrawn()).containsExactly("e2");

    Curation again = on(more, "2024-03-11").file(now, "The court").done();
    assertThat(again.serials())
        .containsEntry("e1", "1")
        .containsEntry("e2", "2")
        .containsEntry("e3", "1A")
        .containsEntry("e4", "3")
        .containsEntry("e5", "4");
    assertThat(again.sinceLastFiled(now).isEmpty()).isTrue();
  }

  @Test
  void nothing_can_be_filed_that_nobody_selected() {
    assertThatThrownBy(() -> on(NEW, "2024-01-10").file(four(), "The court"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Nothing of this chronology is selected: select entries first");
  }

  @Test
  void finished_holds_until_somebody_opens_it_again() {
    Curation finished = on(NEW, "2024-01-10").finish("For the conference.").done();
    assertThat(finished.apply(four(), Show.ALL).finished()).isTrue();

    Curation open = on(finished, "2024-02-10").reopen("A new account.").done();
    assertThat(open.apply(four(), Show.ALL).finished()).isFalse();
    assertThat(open.finished()).hasSize(2);
  }

  @Test
  void a_reason_that_is_required_cannot_be_blank() {
    assertThatThrownBy(() -> on(NEW, "2024-01-10").leaveOut("e1", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Say why, or what: the text that was given is blank");
    ChronologyEntry entry = four().entries().get(0).entry();
    assertThatThrownBy(() -> on(NEW, "2024-01-10").correct(entry, entry.event(), "Nothing."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A correction has to change something in the event");
  }

  @Test
  void the_audit_says_who_did_what_and_when() {
    Curation curation = NEW.by(TOM, at("2024-02-01T09:00:00Z")).leaveOut("e2", "Withdrawn.").done();
    curation =
        on(curation, "2024-01-10")
            .shared("mum", UncertainDate.parse("2024-01-09"), "I had forgotten that.", null)
            .notShared("dad", "His address is withheld.")
            .done();

    assertThat(curation.audit())
        .extracting(CurationAct::what)
        .containsExactly(
            "Recorded the view of somebody of the family",
            "Recorded why it was not shared with somebody of the family",
            "Left the entry out");
    assertThat(curation.audit().get(2).by()).isEqualTo(TOM);
    assertThat(curation.audit().get(2).entryIds()).containsExactly("e2");
  }

  @Test
  void what_is_left_out_takes_its_mentions_with_it() {
    Chronology with =
        ChronologyParts.builder(four())
            .contradictions(
                List.of(
                    new Contradiction("amy", "the day", List.of(), List.of("e1", "e2")),
                    new Contradiction("amy", "the reason", List.of(), List.of("e2"))))
            .build();

    Chronology shown =
        on(NEW, "2024-01-10").select("e1", null).done().apply(with, Show.SELECTED).shown();

    assertThat(shown.contradictions()).hasSize(1);
    assertThat(shown.contradictions().get(0).entryIds()).containsExactly("e1");
  }

  @Test
  void nothing_says_in_a_log_what_was_written() {
    Curation curation =
        on(NEW, "2024-01-10")
            .select("e1", "Zebra reason")
            .note("Zebra thought", List.of("e1"))
            .shared("mum", UncertainDate.parse("2024-01-09"), "Zebra words", null)
            .look(four())
            .file(four(), "Zebra court")
            .done();

    assertThat(
            curation
                + " "
                + Steps.of(curation)
                + " "
                + curation.audit()
                + " "
                + curation.apply(four(), Show.ALL))
        .doesNotContainIgnoringCase("zebra", "shah");
  }

  @Test
  void entries_are_otherwise_as_they_were() {
    Chronology recorded = four();
    IncludedEntry before = recorded.entries().get(0);
    Curation curation = on(NEW, "2024-01-10").select("e1", null).finish(null).done();

    assertThat(curation.apply(recorded, Show.ALL).shown().entries().get(0)).isSameAs(before);
  }
}
