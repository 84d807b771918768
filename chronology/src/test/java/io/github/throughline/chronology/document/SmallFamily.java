package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.ActorBuilder;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.DisagreementBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** An invented family, built as anybody would build it. */
final class SmallFamily {
  static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private SmallFamily() {}

  /**
   * Amy and Jay with their mother Ann, two documents that do not agree, and events of each kind.
   */
  static Chronology chronology() {
    return withFiles(List.of(injury(), treatment(), mistake(), unsourced()));
  }

  /** The same family with these events, and what the two documents tell. */
  static Chronology withFiles(Collection<SignificantEvent> events) {
    return builder(family(events, "Amy"))
        .add(caseFile("Return 2022", "2022-03-31", "2021-03-02"))
        .add(caseFile("Return 2023", "2023-03-31", "2021-03-09"))
        .build();
  }

  /** The same family with these events only. */
  static Chronology of(Collection<SignificantEvent> events) {
    return builder(family(events, "Amy")).build();
  }

  /** The same with a child of another name. */
  static Chronology of(Collection<SignificantEvent> events, String name) {
    return builder(family(events, name)).build();
  }

  private static ChronologyBuilder builder(FamilyFile family) {
    return ChronologyBuilder.ofChild(family, "amy").asAt(AS_AT);
  }

  private static FamilyFile family(Collection<SignificantEvent> events, String name) {
    return FamilyFileBuilder.builder()
        .id("f1")
        .label(FreeText.of("The invented family"))
        .people(
            List.of(
                person("amy", name, "2015-05-20"),
                person("jay", "Jay", "2017-11-02"),
                person("mum", "Ann", "1990-01-01")))
        .relationships(List.of(mother("amy"), mother("jay"), sister()))
        .events(new ArrayList<>(events))
        .build();
  }

  private static Person person(String id, String name, String born) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of(name)).build()))
        .identifiers(
            List.of(
                IdentifierBuilder.builder()
                    .system(IdentifierSystems.LA_CHILD_ID)
                    .value("ANY" + id)
                    .build()))
        .birthDate(UncertainDate.parse(born))
        .build();
  }

  private static Relationship mother(String child) {
    return related("mum", RelationshipKind.PARENT, child);
  }

  private static Relationship sister() {
    return related("amy", RelationshipKind.SIBLING, "jay");
  }

  private static Relationship related(String who, RelationshipKind kind, String toWhom) {
    return RelationshipBuilder.builder()
        .id(who + toWhom)
        .personId(who)
        .kind(kind)
        .otherPersonId(toWhom)
        .build();
  }

  private static CaseFile caseFile(String document, String date, String closed) {
    Referral referral =
        ReferralBuilder.builder()
            .id("r1")
            .referredOn(UncertainDate.parse("2020-09-14"))
            .closedOn(UncertainDate.parse(closed))
            .concern(FreeText.of("Home conditions"))
            .build();
    return CaseFileBuilder.builder()
        .child(
            PersonBuilder.builder()
                .id("c1")
                .identifiers(
                    List.of(
                        IdentifierBuilder.builder()
                            .system(IdentifierSystems.LA_CHILD_ID)
                            .value("ANYamy")
                            .build()))
                .build())
        .referrals(List.of(referral))
        .plans(
            List.of(
                ChildProtectionPlanBuilder.builder()
                    .id("p1")
                    .startedOn(UncertainDate.parse("2020-10-20"))
                    .endedOn(UncertainDate.parse("2021-02-11"))
                    .build()))
        .provenance(
            Provenance.of(
                SourceBuilder.builder()
                    .agency("Children's social care")
                    .document(document)
                    .date(UncertainDate.parse(date))
                    .build()))
        .build();
  }

  static SignificantEventBuilder event(String id, String when, EventType type, String... people) {
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(when == null ? null : When.parse(when))
        .types(List.of(type))
        .summary(FreeText.of("What happened in " + id))
        .subjects(List.of(people))
        .provenance(
            Provenance.of(SourceBuilder.builder().agency("Police").document("Form 7").build()));
  }

  private static SignificantEvent injury() {
    return event("injury", null, EventType.INJURY, "amy")
        .occurred(UncertainDate.parse("2018-22").withWords("the hot summer"))
        .types(List.of(EventType.INJURY, EventType.CHILD_SAID))
        .summary(FreeText.of("A bruise on the left arm, seen at nursery."))
        .verification(VerificationStatus.DISPUTED)
        .valence(Valence.HARMFUL)
        .harmConfirmed(true)
        .actors(
            List.of(
                ActorBuilder.builder().personId("mum").certainty(ActorCertainty.ALLEGED).build()))
        .affectedChildren(
            List.of(
                AffectedChildBuilder.builder()
                    .personId("amy")
                    .impact(FreeText.of("She did not want to be picked up."))
                    .build(),
                AffectedChildBuilder.builder().personId("jay").impactNotKnown(true).build()))
        .childAccounts(
            List.of(
                ChildAccountBuilder.builder()
                    .personId("amy")
                    .words(FreeText.of("It hurt, \"a lot\""))
                    .obtainedBy(FreeText.of("Ms Okafor"))
                    .alone(true)
                    .build()))
        .response(FreeText.of("Seen by the health visitor."))
        .outcome(FreeText.of("No further action."))
        .significance(
            List.of(
                SignificanceJudgementBuilder.builder()
                    .level(SignificanceLevel.HIGH)
                    .author(FreeText.of("T. Ferreira"))
                    .judgedOn(UncertainDate.parse("2019-01-07"))
                    .reason(FreeText.of("Under five"))
                    .build()))
        .disagreements(
            List.of(
                DisagreementBuilder.builder()
                    .personId("mum")
                    .words(FreeText.of("She fell"))
                    .build()))
        .provenance(
            new Provenance(
                List.of(
                    SourceBuilder.builder()
                        .agency("Nursery")
                        .document("Body map")
                        .author(FreeText.of("Ms Okafor"))
                        .build(),
                    SourceBuilder.builder().agency("Health").build()),
                Instant.parse("2019-01-02T10:00:00Z"),
                Instant.parse("2019-01-01T10:00:00Z"),
                Map.of()))
        .build();
  }

  private static SignificantEvent treatment() {
    return event("treatment", "2019-02/..", EventType.PARENT_ENGAGED_WITH_TREATMENT, "mum")
        .summary(FreeText.of("=HYPERLINK(\"x\") is what the letter says"))
        .valence(Valence.PROTECTIVE)
        .build();
  }

  private static SignificantEvent mistake() {
    return event("mistake", "2019-05-01", EventType.POLICE_CALL_OUT, "amy")
        .verification(VerificationStatus.RETRACTED)
        .build();
  }

  private static SignificantEvent unsourced() {
    return event("unsourced", "2020-01", EventType.ACHIEVEMENT, "jay")
        .summary(FreeText.of("Walked without help."))
        .provenance(Provenance.none())
        .build();
  }

  /** What a format writes. */
  static byte[] bytes(ChronologyFormat format, Chronology chronology) {
    return bytes(out -> format.write(chronology, out));
  }

  static byte[] bytes(Written written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      written.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(Written written) {
    return new String(bytes(written), StandardCharsets.UTF_8);
  }

  /** Writes something. */
  @FunctionalInterface
  interface Written {
    void to(ByteArrayOutputStream out) throws IOException;
  }
}
