package io.github.throughline.chronology.view;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.HouseholdBuilder;
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
import io.github.throughline.core.model.recordkeeping.HandlingMark;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A made-up family whose names are as awkward as names are. */
final class MadeUp {
  final List<SignificantEvent> events = new ArrayList<>();
  final List<HandlingMark> marks = new ArrayList<>();
  final List<Person> people = new ArrayList<>();
  final List<Relationship> relationships = new ArrayList<>();

  MadeUp() {
    child("mia", "Mia", "Okafor", "2014-03-02");
    child("zoe", "Zo\u00EB", "Okafor", "2011-07-19");
    adult("nkechi", "Nkechi", "Okafor", "F");
    adult("sean", "Se\u00E1n", "O\u2019Brien-Jones", "M");
    adult("will", "Will", "Church", "M");
    adult("anne-marie", "Anne-Marie", "M\u00FCller", "F");
    adult("omar", "\u0639\u0645\u0631", "\u0627\u0644\u062D\u0633\u0646", "M");
    for (String child : List.of("mia", "zoe")) {
      related("nkechi", RelationshipKind.PARENT, child, null);
    }
    related("sean", RelationshipKind.PARTNER, "nkechi", "2015-01-01");
    related("will", RelationshipKind.PARTNER, "nkechi", "2017-01-01");
    related("omar", RelationshipKind.PARTNER, "nkechi", "2019-01-01");
    related("anne-marie", RelationshipKind.FRIEND, "nkechi", null);
  }

  MadeUp child(String id, String given, String family, String born) {
    people.add(
        PersonBuilder.builder()
            .id(id)
            .names(name(given, family))
            .birthDate(UncertainDate.parse(born))
            .sex(Coded.of("cin-census/Sex", "F"))
            .identifiers(
                List.of(
                    IdentifierBuilder.builder()
                        .system(IdentifierSystems.LA_CHILD_ID)
                        .value("LA-" + id.length() + "7731")
                        .build()))
            .build());
    return this;
  }

  MadeUp adult(String id, String given, String family, String sex) {
    people.add(
        PersonBuilder.builder()
            .id(id)
            .names(name(given, family))
            .sex(Coded.of("cin-census/Sex", sex))
            .build());
    return this;
  }

  private static List<io.github.throughline.core.model.people.PersonName> name(
      String given, String family) {
    return List.of(
        PersonNameBuilder.builder().given(FreeText.of(given)).family(FreeText.of(family)).build());
  }

  MadeUp related(String who, RelationshipKind kind, String toWhom, String start) {
    relationships.add(
        RelationshipBuilder.builder()
            .id("r" + relationships.size())
            .personId(who)
            .kind(kind)
            .otherPersonId(toWhom)
            .start(start == null ? null : UncertainDate.parse(start))
            .build());
    return this;
  }

  static SignificantEventBuilder event(String id, String on, String summary, String... subjects) {
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(When.parse(on))
        .types(List.of(EventType.CONTACT))
        .summary(FreeText.of(summary))
        .subjects(List.of(subjects))
        .provenance(
            Provenance.of(
                SourceBuilder.builder()
                    .agency("Children's social care")
                    .document("Note " + on)
                    .build()));
  }

  MadeUp add(SignificantEventBuilder event) {
    events.add(event.build());
    return this;
  }

  MadeUp says(String summary) {
    return add(
        event("event" + events.size(), "2020-05-0" + (1 + events.size() % 9), summary, "mia"));
  }

  FamilyFile family() {
    return FamilyFileBuilder.builder()
        .id("okafor")
        .label(FreeText.of("The Okafor family"))
        .people(people)
        .relationships(relationships)
        .households(
            List.of(
                HouseholdBuilder.builder()
                    .id("refuge")
                    .address(FreeText.of("7 Hidden Road, Farhaven"))
                    .addressWithheld(true)
                    .members(
                        List.of(
                            HouseholdMemberBuilder.builder().personId("nkechi").build(),
                            HouseholdMemberBuilder.builder().personId("mia").build()))
                    .build()))
        .events(events)
        .handlingMarks(marks)
        .build();
  }

  Chronology chronology() {
    return ChronologyBuilder.ofFamily(family()).asAt(LocalDate.of(2024, 3, 31)).build();
  }

  Redaction redaction(RedactionProfile profile, String... readers) {
    return Redaction.of(profile).family(family()).audience(readers);
  }

  RedactedChronology copy(RedactionProfile profile, String... readers) {
    return redaction(profile, readers).apply(chronology());
  }

  /** The summaries of a copy for the mother, in order. */
  List<String> summaries(RedactedChronology copy) {
    return copy.chronology().entries().stream()
        .map(entry -> entry.entry().event().summary())
        .filter(summary -> summary != null)
        .map(FreeText::text)
        .toList();
  }

  /** For a failed property: everybody here is made up. */
  @Override
  public String toString() {
    return events.stream()
        .map(
            event ->
                event.subjects()
                    + " "
                    + event.occurred().toEdtf()
                    + " "
                    + event.sensitivity()
                    + " '"
                    + event.summary().text()
                    + "' '"
                    + (event.response() == null ? "" : event.response().text())
                    + "' "
                    + event.provenance().sources().stream()
                        .map(source -> source.reportedBy())
                        .map(told -> told == null ? "" : told.text())
                        .toList())
        .toList()
        .toString();
  }
}
