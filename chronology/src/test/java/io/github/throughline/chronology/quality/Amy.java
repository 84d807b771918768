package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;

/** An invented child, her brother and mother, and short ways of writing what is recorded. */
final class Amy {
  static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private Amy() {}

  static UncertainDate on(String edtf) {
    return UncertainDate.parse(edtf);
  }

  static Person person(String id, String name, String born) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of(name)).build()))
        .identifiers(
            List.of(
                IdentifierBuilder.builder()
                    .system(IdentifierSystems.LA_CHILD_ID)
                    .value("ANY" + id)
                    .build()))
        .birthDate(on(born))
        .build();
  }

  static FamilyFile family() {
    return FamilyFileBuilder.builder()
        .id("f")
        .people(
            List.of(
                person("amy", "Amy", "2015-05-20"),
                person("jay", "Jay", "2017-11-02"),
                person("mum", "Ann", "1990-01-01"),
                person("new", "Neil", "1988-01-01")))
        .relationships(
            List.of(
                parent("mum", "amy"),
                parent("mum", "jay"),
                RelationshipBuilder.builder()
                    .id("partner")
                    .personId("new")
                    .kind(RelationshipKind.PARTNER)
                    .otherPersonId("mum")
                    .build()))
        .build();
  }

  private static Relationship parent(String who, String whose) {
    return RelationshipBuilder.builder()
        .id(who + whose)
        .personId(who)
        .kind(RelationshipKind.PARENT)
        .otherPersonId(whose)
        .build();
  }

  static CaseFileBuilder file() {
    return CaseFileBuilder.builder().child(person("amy", "Amy", "2015-05-20"));
  }

  /** Open without an end since a day. */
  static CaseFileBuilder openSince(String day) {
    return file().referrals(List.of(ReferralBuilder.builder().id("r").referredOn(on(day)).build()));
  }

  static SignificantEventBuilder event(String id, EventType type, String edtf, String summary) {
    return SignificantEventBuilder.builder()
        .id(id)
        .types(List.of(type))
        .occurred(on(edtf))
        .summary(FreeText.of(summary))
        .subjects(List.of("amy"));
  }

  static SignificantEventBuilder weighty(String id, String edtf) {
    return event(id, EventType.INJURY, edtf, "Event " + id)
        .significance(
            List.of(SignificanceJudgementBuilder.builder().level(SignificanceLevel.HIGH).build()));
  }

  static List<QualityFinding> findings(CaseFileBuilder file) {
    return findings(file, QualitySettings.defaults());
  }

  static List<QualityFinding> findings(CaseFileBuilder file, QualitySettings settings) {
    return ChronologyQuality.findings(
        ChronologyBuilder.ofFamily(family()).add(file.build()).asAt(AS_AT).build(),
        List.of(file.build()),
        settings);
  }

  static List<QualityFinding> of(QualityCheck check, CaseFileBuilder file) {
    return findings(file).stream().filter(finding -> finding.check() == check).toList();
  }
}
