package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.pattern.ChildPattern;
import io.github.throughline.chronology.pattern.PatternBuilder;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.chronology.pattern.result.PatternTable;
import io.github.throughline.chronology.pattern.result.Statement;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** An invented child born on 10 March 2015, and short ways of writing what is recorded of Sam. */
final class Sam {
  static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private Sam() {}

  static Person person(String id, String name, String born) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of(name)).build()))
        .identifiers(
            List.of(
                IdentifierBuilder.builder()
                    .system(IdentifierSystems.LA_CHILD_ID)
                    .value("SAM" + id)
                    .build()))
        .birthDate(UncertainDate.parse(born))
        .build();
  }

  static FamilyFile family() {
    return FamilyFileBuilder.builder()
        .id("f")
        .people(
            List.of(
                person("sam", "Sam", "2015-03-10"),
                person("kit", "Kit", "2018-06-01"),
                person("mum", "Ann", "1990-01-01"),
                person("lee", "Lee", "1988-01-01")))
        .relationships(
            List.of(
                tie("mum", RelationshipKind.PARENT, "sam"),
                tie("mum", RelationshipKind.PARENT, "kit"),
                tie("lee", RelationshipKind.PARTNER, "mum")))
        .build();
  }

  private static Relationship tie(String who, RelationshipKind kind, String whose) {
    return RelationshipBuilder.builder()
        .id(who + whose)
        .personId(who)
        .kind(kind)
        .otherPersonId(whose)
        .build();
  }

  static CaseFileBuilder file() {
    return CaseFileBuilder.builder().child(person("sam", "Sam", "2015-03-10"));
  }

  /** An event to Sam that a person confirmed as harm, told by the police. */
  static SignificantEventBuilder harm(String id, String when, EventType... types) {
    return event(id, when, types).harmConfirmed(true);
  }

  static SignificantEventBuilder event(String id, String when, EventType... types) {
    return SignificantEventBuilder.builder()
        .id(id)
        .types(List.of(types))
        .occurred(when == null ? null : When.parse(when))
        .summary(FreeText.of("Event " + id))
        .subjects(List.of("sam"))
        .provenance(
            ProvenanceBuilder.builder()
                .sources(List.of(SourceBuilder.builder().agency("Police").build()))
                .build());
  }

  static CaseFile of(SignificantEventBuilder... events) {
    return file()
        .events(Arrays.stream(events).map(SignificantEventBuilder::build).toList())
        .build();
  }

  static ChildPattern pattern(CaseFile... files) {
    return pattern(Settings.defaults(), files);
  }

  static ChildPattern pattern(Settings settings, CaseFile... files) {
    return PatternBuilder.ofChild(family(), "sam")
        .addAll(List.of(files))
        .asAt(AS_AT)
        .settings(settings)
        .build();
  }

  static IndicatorResult says(Indicator indicator, CaseFile... files) {
    return pattern(files).get(indicator);
  }

  static IndicatorResult says(Indicator indicator, SignificantEventBuilder... events) {
    return says(indicator, of(events));
  }

  static List<String> sentences(IndicatorResult result) {
    return result.statements().stream().map(Statement::sentence).toList();
  }

  static List<List<String>> rows(IndicatorResult result, String title) {
    return result.tables().stream()
        .filter(table -> table.title().equals(title))
        .map(PatternTable::rows)
        .flatMap(List::stream)
        .map(PatternRow::cells)
        .toList();
  }

  static List<String> prompts(IndicatorResult result) {
    return result.prompts().stream().map(prompt -> prompt.kind()).toList();
  }
}
