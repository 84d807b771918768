package io.github.throughline.chronology.render;

import static io.github.throughline.chronology.render.Invented.event;
import static io.github.throughline.chronology.render.Invented.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyParts;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntryBuilder;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.StatusChange;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.match.MatchBasis;
import io.github.throughline.chronology.match.MatchShown;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLinkBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.DisagreementBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Directness;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ChronologyPageTest {
  private static PageReader read(Invented invented) {
    return read(invented, invented.entries.size());
  }

  private static PageReader read(Invented invented, int shown) {
    Chronology chronology = invented.chronology();
    PageReader page = new PageReader(page(chronology));
    page.check(shown);
    return page;
  }

  private static Invented amy() {
    return new Invented().child("amy", "Amy", "2015-05-20").adult("mum", "Ann", "mother");
  }

  @Test
  void one_child() {
    PageReader page =
        read(
            amy()
                .add("a", "2018-02-01", EventType.INJURY, "amy")
                .add("b", "2019", EventType.ACHIEVEMENT, "amy"));

    assertThat(page.row("a"))
        .contains(
            "1 February 2018", "Amy 2 years 8 months", "Injury", "What happened in a", "Police");
    assertThat(page.withClass("as-at").get(0).getTextContent()).contains("31 March 2024");
  }

  @Test
  void six_children_and_an_event_of_all_of_them() {
    Invented six = new Invented().children(6);
    String[] all = six.lanes.stream().map(lane -> lane.person().id()).toArray(String[]::new);
    PageReader page = read(six.add("a", "2018-02-01", EventType.HOUSE_MOVE, all));

    assertThat(page.links("mark")).hasSize(6);
  }

  @Test
  void two_hundred_marks_in_one_year_keep_their_distance_and_none_is_lost() {
    Invented busy = amy();
    for (int i = 0; i < 200; i++) {
      busy.add(
          "e" + i,
          LocalDate.of(2020, 1, 1).plusDays(i * 9 % 366).toString(),
          EventType.REFERRAL,
          "amy");
    }
    busy.entries.sort(Comparator.comparing(entry -> entry.entry().event().occurred().toEdtf()));
    busy.add("late", "2024-01-01", EventType.ACHIEVEMENT, "amy");
    PageReader page = read(busy);

    assertThat(page.withClass("cluster")).isNotEmpty();
  }

  @Test
  void two_hundred_marks_on_one_day_are_one_box_and_what_fits_beside_it() {
    Invented busy = amy();
    for (int i = 0; i < 200; i++) {
      busy.add("e" + i, "2020-01-01", EventType.REFERRAL, "amy");
    }
    assertThat(read(busy).links("cluster")).hasSize(1);
  }

  @Test
  void no_entries_is_not_nothing_happened() {
    assertThat(read(amy()).text())
        .contains("Nothing is recorded here. That does not mean nothing happened.");
  }

  @Test
  void nobody_at_all() {
    read(new Invented());
  }

  @Test
  void entries_without_dates_stand_in_a_column_of_their_own() {
    Invented undated = amy().add("a", null, EventType.INJURY, "amy");
    for (int i = 0; i < 40; i++) {
      undated.add("x" + i, "XXXX", EventType.HOUSE_MOVE, "mum");
    }
    PageReader page = read(undated);

    assertThat(page.row("a")).contains("date not recorded", "no date");
  }

  @Test
  void a_child_not_yet_born_has_a_line_of_expected_birth() {
    PageReader page =
        read(
            amy()
                .unborn("new", "Baby", "2024-06-01")
                .add("a", "2024-01-10", EventType.PREGNANCY_KNOWN, "new"));

    assertThat(page.row("a")).contains("Baby before birth");
    assertThat(page.withClass("born"))
        .extracting(Element::getTextContent)
        .contains("expected 1 June 2024");
  }

  @Test
  void a_date_that_is_not_exact_is_drawn_and_said_with_the_words_it_was_told_in() {
    Invented told =
        amy()
            .add(
                event("a", null, EventType.HOUSE_MOVE, "amy")
                    .occurred(UncertainDate.parse("2018-22").withWords("the hot summer"))
                    .build());
    PageReader page = read(told);

    assertThat(page.row("a")).contains("summer 2018", "date not exact", "the hot summer");
    assertThat(page.withClass("label"))
        .extracting(Element::getTextContent)
        .contains("House move, \u201Cthe hot summer\u201D");
    assertThat(page.withClass("range")).isNotEmpty();
  }

  @Test
  void every_kind_of_date_can_be_uncertain_at_once() {
    Invented told = amy();
    for (String when :
        List.of(
            "2016~",
            "2016?",
            "2016-05",
            "201X",
            "[..2016-08-31]",
            "[2016-05-01..]",
            "2016/2017",
            "2016/..",
            "2016/",
            "/2017",
            "2016-03~/2018?",
            "XXXX",
            "/..")) {
      told.add("e" + told.entries.size(), when, EventType.NEGLECT_PHYSICAL, "amy");
    }
    read(told);
  }

  @Test
  void history_long_before_everything_else_does_not_press_it_together() {
    Invented old = amy().add("old", "1994-06-01", EventType.PARENT_CARE_EXPERIENCE, "mum");
    for (int i = 0; i < 8; i++) {
      old.add("e" + i, (2016 + i) + "-02-01", EventType.REFERRAL, "amy");
    }
    PageReader page = read(old);

    assertThat(page.text()).contains("not to scale");
  }

  @Test
  void levels_of_help_and_silence_are_drawn_and_named() {
    Invented help =
        amy()
            .add("a", "2018-02-01", EventType.CP_PLAN_START, "amy")
            .add("b", "2022-02-01", EventType.REFERRAL, "amy");
    help.levels.add(
        new LevelSpan(
            "amy", Level.CHILD_PROTECTION, day("2018-02-01"), day("2020-02-01"), List.of("a")));
    help.levels.add(
        new LevelSpan("amy", Level.OPEN_EPISODE, day("2022-02-01"), null, List.of("gone")));
    help.unrecorded.add(
        new UnrecordedSpan(
            "amy", Period.through(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 12, 31))));
    PageReader page = read(help);

    assertThat(page.withClass("level-name"))
        .extracting(Element::getTextContent)
        .contains("Child protection plan");
    assertThat(page.withClass("band"))
        .extracting(band -> band.getElementsByTagName("title").item(0).getTextContent())
        .containsExactly("Child protection plan, Amy: from 1 February 2018 to 1 February 2020.");
    assertThat(page.withClass("gap-name"))
        .extracting(Element::getTextContent)
        .containsExactly("nothing recorded");
    assertThat(page.text())
        .contains("Long stretches with nothing recorded", "from 1 March 2020 to 31 December 2021");
  }

  private static UncertainDate day(String day) {
    return UncertainDate.parse(day);
  }

  @Test
  void good_things_have_a_shape_as_harms_have() {
    Invented both =
        amy()
            .add("a", "2018-02-01", EventType.INJURY, "amy")
            .add("b", "2019-02-01", EventType.ACHIEVEMENT, "amy")
            .add(
                event("c", "2020-02-01", EventType.INJURY, "amy")
                    .valence(Valence.PROTECTIVE)
                    .build())
            .add(
                event("d", "2021-02-01", EventType.REFERRAL, "amy")
                    .valence(Valence.ADVERSE)
                    .build());
    PageReader page = read(both);

    assertThat(page.links("mark"))
        .extracting(link -> link.getAttribute("class"))
        .containsExactly("mark harm", "mark protective", "mark protective", "mark harm");
  }

  @Test
  void a_missing_response_is_said_where_one_is_to_be_expected_and_only_there() {
    PageReader page =
        read(
            amy()
                .add("a", "2018-02-01", EventType.INJURY, "amy")
                .add("b", "2018-03-01", EventType.REFERRAL, "amy")
                .add("c", "2018-04-01", EventType.ASSESSMENT_START, "amy")
                .add("d", "2018-05-01", EventType.ACHIEVEMENT, "amy"));

    assertThat(page.row("a")).contains("What was done about it is not recorded");
    assertThat(page.row("b")).contains("What was done about it is not recorded");
    assertThat(page.row("c")).doesNotContain("What was done");
    assertThat(page.row("d")).doesNotContain("What was done");
  }

  @Test
  void what_is_in_doubt_is_marked_and_what_was_recorded_by_mistake_is_left_out_and_counted() {
    Invented doubt = amy();
    for (VerificationStatus status : VerificationStatus.values()) {
      doubt.add(
          event(
                  status.name().toLowerCase().replace("_", "-"),
                  "2018-02-01",
                  EventType.INJURY,
                  "amy")
              .verification(status)
              .build());
    }
    PageReader page = read(doubt, VerificationStatus.values().length - 1);

    assertThat(page.row("not-found-by-court")).contains("A court did not find that it happened");
    assertThat(page.row("disputed")).contains("Disputed");
    assertThat(page.row("withdrawn")).contains("Taken back");
    assertThat(page.text()).contains("1 entry is marked as recorded by mistake and is not shown.");
    assertThat(
            Invented.text(
                out -> ChronologyPage.of(doubt.chronology()).withRetracted().writeTo(out)))
        .contains("id=\"e-retracted\"")
        .contains("Recorded by mistake, kept for audit");
  }

  @Test
  void known_later_is_said_from_the_thirty_first_day() {
    Invented late = amy();
    for (String known :
        List.of("2018-03-03T12:00:00Z", "2018-03-04T12:00:00Z", "2021-02-01T12:00:00Z")) {
      late.add(
          event("e" + late.entries.size(), "2018-02-01", EventType.INJURY, "amy")
              .provenance(new Provenance(List.of(), null, Instant.parse(known), Map.of()))
              .build());
    }
    PageReader page = read(late);

    assertThat(page.row("e0")).doesNotContain("known later");
    assertThat(page.row("e1"))
        .contains("First known to the service on 4 March 2018, 31 days later.");
    assertThat(page.row("e2"))
        .contains("First known to the service on 1 February 2021, 3 years later.");
  }

  @Test
  void entries_that_contradict_each_other_link_both_ways() {
    Invented two = amy().add("b", "2018-02-02", EventType.REFERRAL, "amy");
    two.add(
        ChronologyEntryBuilder.builder()
            .entryId("a")
            .version(1)
            .event(event("a", "2018-02-01", EventType.REFERRAL, "amy").build())
            .links(
                List.of(EntryLinkBuilder.builder().kind(LinkKind.CONTRADICTS).entryId("b").build()))
            .build());
    two.contradictions.add(
        new Contradiction(
            "amy",
            "the day of the referral",
            List.of(
                new Contradiction.Statement("1 February 2018", Invented.source("Police")),
                new Contradiction.Statement("2 February 2018", Invented.source("School"))),
            List.of("a", "b", "gone")));
    PageReader page = read(two);

    assertThat(page.row("a")).contains("Says otherwise than 2 February 2018, Referral");
    assertThat(page.row("b")).contains("Says otherwise than 1 February 2018, Referral");
    assertThat(page.withClass("differences").get(0).getTextContent())
        .contains("the day of the referral", "\u201C1 February 2018\u201D", "School: Form 7");
  }

  @Test
  void two_tellings_with_one_identifier_both_have_a_place() {
    read(
        amy()
            .add("same", "2018-02-01", EventType.INJURY, "amy")
            .add("same", "2018-02-03", EventType.INJURY, "amy")
            .add("same.2", "2018-02-05", EventType.INJURY, "amy"));
  }

  @Test
  void the_same_chronology_gives_the_same_bytes() {
    Chronology chronology = amy().add("a", "2018-02-01", EventType.INJURY, "amy").chronology();
    assertThat(page(chronology)).isEqualTo(page(chronology));
  }

  @Test
  void no_text_becomes_part_of_the_page() {
    String evil =
        "</title></text></script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&]]>";
    FreeText words = FreeText.of(evil);
    Invented hostile = new Invented();
    hostile.title = evil;
    hostile.child(evil, evil, "2015-05-20").adult("mum", evil, evil);
    hostile.questions.add(evil);
    hostile.coverage.add(evil);
    hostile.levels.add(
        new LevelSpan(evil, Level.LOOKED_AFTER, day("2018-02-01"), null, List.of(evil)));
    hostile.contradictions.add(
        new Contradiction(
            evil,
            evil,
            List.of(new Contradiction.Statement(evil, Invented.source(evil))),
            List.of(evil)));
    hostile.add(
        ChronologyEntryBuilder.builder()
            .entryId(evil)
            .version(1)
            .links(
                List.of(
                    EntryLinkBuilder.builder()
                        .kind(LinkKind.CORRECTS)
                        .entryId(evil)
                        .reason(words)
                        .build()))
            .event(
                event(evil, null, new EventType(evil), evil)
                    .occurred(UncertainDate.parse("2018-22").withWords(evil))
                    .summary(words)
                    .response(words)
                    .outcome(words)
                    .recordedSeverity(evil)
                    .harmCategory(evil)
                    .actors(List.of(new Actor(evil, evil, ActorCertainty.ALLEGED, Map.of())))
                    .affectedChildren(
                        List.of(
                            AffectedChildBuilder.builder()
                                .personId(evil)
                                .impact(words)
                                .judgedBy(words)
                                .build()))
                    .childAccounts(
                        List.of(
                            ChildAccountBuilder.builder()
                                .personId(evil)
                                .words(words)
                                .shown(words)
                                .obtainedBy(words)
                                .build()))
                    .significance(
                        List.of(
                            SignificanceJudgementBuilder.builder()
                                .level(SignificanceLevel.HIGH)
                                .author(words)
                                .reason(words)
                                .build()))
                    .disagreements(
                        List.of(
                            DisagreementBuilder.builder()
                                .personId(evil)
                                .words(words)
                                .response(words)
                                .build()))
                    .provenance(
                        Provenance.of(
                            SourceBuilder.builder()
                                .agency(evil)
                                .document(evil)
                                .place(evil)
                                .author(words)
                                .reportedBy(words)
                                .directness(Directness.HEARSAY)
                                .build()))
                    .build())
            .build());
    PageReader page = read(hostile);

    assertThat(page.all("script")).hasSize(1);
    assertThat(page.all("img")).isEmpty();
    assertThat(page.all("style")).hasSize(1);
    assertThat(page(hostile.chronology())).doesNotContain("<script>alert").doesNotContain("<img");
  }

  @Test
  void the_head_says_what_it_was_made_for_and_what_was_asked_of_it() {
    Chronology plain = amy().add("a", "2018-02-01", EventType.INJURY, "amy").chronology();
    assertThat(new PageReader(page(plain)).withClass("terms").get(0).getTextContent())
        .contains("no purpose is recorded", "as it happened", "everything recorded");

    Chronology asked =
        ChronologyParts.builder(plain)
            .kind(ChronologyKind.COURT)
            .purpose("for the hearing")
            .detail(DetailLevel.MINIMAL)
            .order(EntryOrder.AS_IT_BECAME_KNOWN)
            .window(Period.through(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31)))
            .build();
    PageReader page = new PageReader(page(asked));
    assertThat(page.withClass("as-at").get(0).getTextContent())
        .startsWith("Chronology for court as at 31 March 2024");
    assertThat(page.withClass("terms").get(0).getTextContent())
        .contains(
            "for the hearing",
            "turning points only",
            "as it became known to the service",
            "asked for from 1 January 2018 to 31 December 2019; what lies outside is left out");
  }

  @Test
  void what_is_not_known_is_said_in_a_part_of_its_own() {
    Invented told =
        amy().add("a", "2018", EventType.INJURY, "amy").add("b", null, EventType.INJURY, "amy");
    told.coverage.add("Nothing recorded does not mean nothing happened.");
    PageReader page = read(told);

    assertThat(page.withClass("not-known").get(0).getTextContent())
        .contains(
            "1 entry has a date that is not exact",
            "1 entry has no date at all",
            "What no agency wrote down",
            "Nothing recorded does not mean nothing happened.");
  }

  @Test
  void entries_stand_under_the_year_in_which_they_became_known_when_that_is_the_order() {
    Invented two =
        amy()
            .add("a", "2014-02-01", EventType.INJURY, "amy")
            .add("b", "2015-02-01", EventType.INJURY, "amy");
    two.entries.set(
        0,
        IncludedEntryBuilder.builder(two.entries.get(0)).knownOn(LocalDate.of(2019, 3, 4)).build());
    Chronology known =
        ChronologyParts.builder(two.chronology()).order(EntryOrder.AS_IT_BECAME_KNOWN).build();
    PageReader page = new PageReader(page(known));

    assertThat(page.withClass("year-of-entries"))
        .extracting(Element::getTextContent)
        .containsExactly("Became known in 2019", "Happened in 2015");
    assertThat(page.row("a")).contains("Became known 4 March 2019. It happened:");
    assertThat(page.row("b")).contains("When it became known is not recorded.");
  }

  @Test
  void a_lane_for_each_agency_holds_what_that_agency_is_a_source_of() {
    Invented three =
        amy()
            .add("a", "2018-02-01", EventType.INJURY, "amy")
            .add(
                event("b", "2019-02-01", EventType.INJURY, "amy")
                    .provenance(
                        new Provenance(
                            List.of(Invented.source("Police"), Invented.source("School")),
                            null,
                            null,
                            Map.of()))
                    .build())
            .add(
                event("c", "2020-02-01", EventType.INJURY, "amy")
                    .provenance(Provenance.none())
                    .build());
    Element agencies = read(three).withClass("by-agencies").get(0);

    assertThat(agencies.getTextContent())
        .contains("Police", "School", "No agency", "2 entries.", "1 entry.");
  }

  @Test
  void visits_are_strokes_and_are_listed_in_words() {
    Invented seen = amy().add("a", "2018-02-01", EventType.INJURY, "amy");
    Chronology visited =
        ChronologyParts.builder(seen.chronology())
            .visits(List.of(visit("2018-03-01", true), visit("2018-04-01", null)))
            .build();
    PageReader page = new PageReader(page(visited));
    page.check(1);

    assertThat(page.withClass("visits").get(0).getTextContent())
        .contains(
            "2 visits and sessions with Amy recorded; the child recorded as seen on 1, not recorded"
                + " on 1.");
    assertThat(page.withClass("visits-in-words").get(0).getTextContent())
        .contains(
            "1 March 2018: Statutory visit, child seen, alone.",
            "1 April 2018: Statutory visit, whether the child was seen is not recorded, alone.");
  }

  private static VisitMark visit(String on, Boolean seen) {
    return new VisitMark(
        "amy",
        day(on),
        VisitMark.Kind.VISIT,
        "Statutory visit",
        null,
        seen,
        SeenAlone.YES,
        false,
        new RecordReference("amy", "visit", on),
        Provenance.none());
  }

  @Test
  void accounts_told_as_one_are_all_kept_and_what_may_be_one_is_a_question() {
    Invented two =
        amy()
            .add("a", "2018-02-01", EventType.INJURY, "amy")
            .add("b", "2018-02-02", EventType.INJURY, "amy");
    MatchedEvent one =
        new MatchedEvent(
            List.of("a"),
            List.of(),
            MatchBasis.DECIDED,
            List.of("the same day"),
            MatchShown.ONE_LINE,
            List.of(
                event("x", "2018-02-01", EventType.INJURY, "amy").build(),
                event("y", "2018-02-03", EventType.INJURY, "amy").build()),
            List.of());
    MatchedEvent perhaps =
        new MatchedEvent(
            List.of("a", "b"),
            List.of(),
            MatchBasis.POSSIBLE,
            List.of("the same kind"),
            MatchShown.QUESTION,
            List.of(),
            List.of());
    PageReader page =
        new PageReader(
            page(ChronologyParts.builder(two.chronology()).merges(List.of(one, perhaps)).build()));

    assertThat(page.row("a"))
        .contains(
            "2 accounts told as one",
            "Why: a person decided that they are one event. They agree in this: the same day.",
            "3 February 2018: What happened in y (Police: Form 7)",
            "May be the same event as 2 February 2018, Injury");
    assertThat(page.row("b")).contains("May be the same event as 1 February 2018, Injury");
  }

  @Test
  void what_a_court_has_found_since_and_what_corrects_an_entry_stand_beside_it() {
    Invented three =
        amy()
            .add("a", "2018-02-01", EventType.INJURY, "amy")
            .add("b", "2019-02-01", EventType.COURT_FINDING, "amy");
    three.entries.set(
        0,
        IncludedEntryBuilder.builder(three.entries.get(0))
            .correctedBy(List.of("b"))
            .statusChange(
                new StatusChange(
                    VerificationStatus.REPORTED, VerificationStatus.NOT_FOUND_BY_COURT, "b"))
            .build());
    PageReader page = read(three);

    assertThat(page.row("a"))
        .contains(
            "corrected later",
            "Is corrected by 1 February 2019",
            "recorded as \u201CReported to the service\u201D",
            "shown as \u201CA court did not find that it happened\u201D because of 1 February 2019");
  }
}
