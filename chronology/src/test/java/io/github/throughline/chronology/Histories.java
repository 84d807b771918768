package io.github.throughline.chronology;

import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.source;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.PlanReviewBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Small histories over few days, children, documents and identifiers, so that everything meets: the
 * same record in two documents, two on one day, one identifier used twice.
 */
public final class Histories {
  public static final LocalDate AS_AT = LocalDate.of(2023, 3, 31);
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final List<String> CHILDREN = List.of("callum", "amy", "jay");

  private Histories() {}

  /** One of few days, or a month, or not known. */
  public static Arbitrary<UncertainDate> dates() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(
            8, Arbitraries.integers().between(0, 8).map(n -> UncertainDate.on(day(n * 10)))),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(UncertainDate.parse("2022-02"))),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(UncertainDate.unknown())));
  }

  public static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("1", "2", "3");
  }

  private static Arbitrary<Provenance> provenances() {
    Arbitrary<Provenance> own =
        Combinators.combine(Arbitraries.of("a", "d"), Arbitraries.integers().between(0, 120))
            .as(
                (document, day) ->
                    new Provenance(
                        source(document, "2022-12-31").sources(),
                        day(day).atStartOfDay().toInstant(ZoneOffset.UTC),
                        null,
                        Map.of()));
    return Arbitraries.oneOf(Arbitraries.just(Provenance.none()), own);
  }

  private static Arbitrary<Referral> referrals() {
    return Combinators.combine(
            ids(),
            dates(),
            dates().injectNull(0.5),
            Arbitraries.of("Worried.", "Not washed").injectNull(0.5),
            Arbitraries.of(true, false).injectNull(0.3),
            provenances())
        .as(
            (id, on, closed, concern, none, provenance) ->
                ReferralBuilder.builder()
                    .id(id)
                    .referredOn(on)
                    .closedOn(closed)
                    .concern(concern == null ? null : FreeText.of(concern))
                    .noFurtherAction(none)
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<Assessment> assessments() {
    return Combinators.combine(ids(), dates().injectNull(0.2), dates().injectNull(0.5))
        .as(
            (id, start, authorised) ->
                AssessmentBuilder.builder()
                    .id(id)
                    .startedOn(start)
                    .authorisedOn(authorised)
                    .conclusion(FreeText.of("Found"))
                    .build());
  }

  private static Arbitrary<Plan> plans() {
    return Combinators.combine(
            ids(), dates(), dates().injectNull(0.5), dates().list().ofMaxSize(2), provenances())
        .as(
            (id, start, end, reviews, provenance) ->
                ChildProtectionPlanBuilder.builder()
                    .id(id)
                    .startedOn(start)
                    .endedOn(end)
                    .reviews(
                        reviews.stream()
                            .map(held -> PlanReviewBuilder.builder().heldOn(held).build())
                            .toList())
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<Meeting> meetings() {
    return Combinators.combine(
            ids(),
            Arbitraries.of(MeetingKind.REVIEW_CHILD_PROTECTION_CONFERENCE, MeetingKind.CORE_GROUP),
            dates(),
            provenances())
        .as(
            (id, kind, held, provenance) ->
                MeetingBuilder.builder()
                    .id(id)
                    .kind(kind)
                    .heldOn(held)
                    .provenance(provenance)
                    .build());
  }

  /** Events of people of the family, or of the family as a whole. */
  public static Arbitrary<SignificantEvent> events() {
    return Combinators.combine(
            ids(),
            dates(),
            Arbitraries.of(EventType.REFERRAL, EventType.RCPC, EventType.INJURY),
            Arbitraries.of("amy", "jay", "mum").set().ofMaxSize(2),
            provenances())
        .as(
            (id, on, type, people, provenance) ->
                SignificantEventBuilder.builder()
                    .id(id)
                    .occurred(on)
                    .types(List.of(type))
                    .summary(FreeText.of("Event " + id))
                    .subjects(people.stream().sorted().toList())
                    .provenance(provenance)
                    .build());
  }

  private static Arbitrary<ChronologyEntry> entries() {
    return Combinators.combine(ids(), Arbitraries.integers().between(1, 2), events())
        .as(
            (id, version, event) ->
                ChronologyEntryBuilder.builder()
                    .entryId("kept-" + id)
                    .version(version)
                    .event(event)
                    .build());
  }

  public static Arbitrary<CaseFile> files() {
    return Combinators.combine(
            Arbitraries.of(CHILDREN),
            Arbitraries.of("a", "b", "c"),
            Arbitraries.of("2022-03-31", "2022-12-31"),
            referrals().list().ofMaxSize(3),
            plans().list().ofMaxSize(2),
            meetings().list().ofMaxSize(2),
            assessments().list().ofMaxSize(1),
            Combinators.combine(events().list().ofMaxSize(2), entries().list().ofMaxSize(1))
                .as(Map::entry))
        .as(
            (child, document, date, referrals, plans, meetings, assessments, told) ->
                file(child, document, date)
                    .referrals(referrals)
                    .plans(plans)
                    .meetings(meetings)
                    .assessments(assessments)
                    .events(told.getKey())
                    .chronology(told.getValue())
                    .build());
  }

  public static Arbitrary<FamilyFile> families() {
    return events()
        .list()
        .ofMaxSize(2)
        .map(events -> FamilyFileBuilder.builder(Files.family()).events(events).build());
  }
}
