package io.github.throughline.chronology;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;

/** An invented family, and short ways of writing its records. */
public final class Files {
  private Files() {}

  public static UncertainDate on(String day) {
    return day == null ? null : UncertainDate.on(LocalDate.parse(day));
  }

  public static Person person(String id, String name, String sex, String born) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(name(name)))
        .identifiers(List.of(laChildId("ANY" + id)))
        .sex(Coded.of("cin-census/Sex", sex))
        .birthDate(on(born))
        .build();
  }

  public static PersonName name(String given) {
    return PersonNameBuilder.builder().given(FreeText.of(given)).build();
  }

  public static Identifier laChildId(String value) {
    return IdentifierBuilder.builder().system(IdentifierSystems.LA_CHILD_ID).value(value).build();
  }

  public static Relationship related(String who, RelationshipKind kind, String toWhom) {
    return RelationshipBuilder.builder()
        .id(who + kind.code() + toWhom)
        .personId(who)
        .kind(kind)
        .otherPersonId(toWhom)
        .build();
  }

  /** Mother Ann; Callum by another father; Amy and Jay by Dean. */
  public static FamilyFile family() {
    return FamilyFileBuilder.builder()
        .id("f1")
        .label(FreeText.of("The invented family"))
        .people(
            List.of(
                person("mum", "Ann", "F", "1990-01-01"),
                person("dad", "Dean", "M", "1988-05-05"),
                person("callum", "Callum", "M", "2009-02-10"),
                person("amy", "Amy", "F", "2015-05-20"),
                person("jay", "Jay", "M", "2017-11-02"),
                person("gran", "Rose", "F", "1965-03-03")))
        .relationships(
            List.of(
                related("mum", RelationshipKind.PARENT, "callum"),
                related("mum", RelationshipKind.PARENT, "amy"),
                related("mum", RelationshipKind.PARENT, "jay"),
                related("dad", RelationshipKind.PARENT, "amy"),
                related("dad", RelationshipKind.PARENT, "jay"),
                related("callum", RelationshipKind.HALF_SIBLING, "amy"),
                related("callum", RelationshipKind.HALF_SIBLING, "jay"),
                related("gran", RelationshipKind.GRANDPARENT, "amy")))
        .provenance(source("Family file", "2024-03-31"))
        .build();
  }

  public static Provenance source(String document, String date) {
    return Provenance.of(
        SourceBuilder.builder()
            .agency("Children's social care")
            .document(document)
            .date(on(date))
            .build());
  }

  /** A case file of a person of the family, known by the authority's identifier only. */
  public static CaseFileBuilder file(String personId, String document, String date) {
    return CaseFileBuilder.builder()
        .child(
            PersonBuilder.builder()
                .id("in " + document)
                .identifiers(List.of(laChildId("ANY" + personId)))
                .build())
        .provenance(source(document, date));
  }

  public static CaseFile fileWith(
      String personId, String document, String date, Referral... referrals) {
    return file(personId, document, date).referrals(List.of(referrals)).build();
  }

  public static Referral referral(String id, String on, String closed) {
    return ReferralBuilder.builder()
        .id(id)
        .referredOn(on(on))
        .closedOn(on(closed))
        .source(Coded.of("cin-census/ReferralSource", "6"))
        .noFurtherAction(false)
        .build();
  }

  public static ChildProtectionPlan protectionPlan(String id, String start, String end) {
    return ChildProtectionPlanBuilder.builder()
        .id(id)
        .startedOn(on(start))
        .endedOn(on(end))
        .build();
  }

  public static SignificantEvent event(String id, String on, EventType type, String... subjects) {
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(on(on))
        .types(List.of(type))
        .summary(FreeText.of("What happened in " + id))
        .subjects(List.of(subjects))
        .build();
  }
}
