package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.pattern.ChildPattern;
import io.github.throughline.chronology.pattern.PatternBuilder;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.Statement;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.HouseholdMemberBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.List;

/** An invented child, her brother, mother and grandmother, and short ways of writing records. */
final class Fixture {
  static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private Fixture() {}

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

  static FamilyFileBuilder family() {
    return FamilyFileBuilder.builder()
        .id("f")
        .people(
            List.of(
                person("amy", "Amy", "2015-05-20"),
                person("jay", "Jay", "2010-11-02"),
                person("mum", "Ann", "1990-01-01"),
                person("gran", "Sue", "1960-01-01"),
                person("neil", "Neil", "1988-01-01")))
        .relationships(
            List.of(
                tie("mum", RelationshipKind.PARENT, "amy"),
                tie("mum", RelationshipKind.PARENT, "jay"),
                tie("gran", RelationshipKind.GRANDPARENT, "amy")));
  }

  static Relationship tie(String who, RelationshipKind kind, String whose) {
    return RelationshipBuilder.builder()
        .id(who + kind + whose)
        .personId(who)
        .kind(kind)
        .otherPersonId(whose)
        .build();
  }

  static HouseholdMember member(String id, String start, String end) {
    return HouseholdMemberBuilder.builder()
        .personId(id)
        .start(start == null ? null : on(start))
        .end(end == null ? null : on(end))
        .build();
  }

  static CaseFileBuilder file() {
    return CaseFileBuilder.builder().child(person("amy", "Amy", "2015-05-20"));
  }

  static CaseFileBuilder file(SignificantEventBuilder... events) {
    return file()
        .events(java.util.Arrays.stream(events).map(SignificantEventBuilder::build).toList());
  }

  static SignificantEventBuilder event(String id, EventType type, String edtf) {
    When when = edtf == null ? null : edtf.contains("/") ? UncertainPeriod.parse(edtf) : on(edtf);
    return SignificantEventBuilder.builder()
        .id(id)
        .types(List.of(type))
        .occurred(when)
        .summary(FreeText.of("Event " + id))
        .subjects(List.of("amy"));
  }

  static SignificantEventBuilder weighty(String id, EventType type, String edtf) {
    return event(id, type, edtf)
        .significance(
            List.of(SignificanceJudgementBuilder.builder().level(SignificanceLevel.HIGH).build()));
  }

  static Provenance from(String agency) {
    return Provenance.of(SourceBuilder.builder().agency(agency).build());
  }

  static IndicatorResult of(Indicator indicator, CaseFileBuilder file) {
    return of(indicator, family().build(), file);
  }

  static IndicatorResult of(Indicator indicator, FamilyFile family, CaseFileBuilder file) {
    ChildPattern pattern =
        PatternBuilder.ofChild(family, "amy").addAll(List.of(file.build())).asAt(AS_AT).build();
    return pattern.get(indicator);
  }

  static List<String> sentences(IndicatorResult result) {
    return result.statements().stream().map(Statement::sentence).toList();
  }

  static List<String> kinds(IndicatorResult result) {
    return result.prompts().stream().map(prompt -> prompt.kind()).toList();
  }

  static List<List<String>> rows(IndicatorResult result, String table) {
    return result.tables().stream()
        .filter(one -> one.title().equals(table))
        .flatMap(one -> one.rows().stream())
        .map(row -> row.cells())
        .toList();
  }
}
