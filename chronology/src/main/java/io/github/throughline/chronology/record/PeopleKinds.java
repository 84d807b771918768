package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Disability;
import io.github.throughline.core.model.people.Person;
import java.util.List;

/**
 * A person as a record: every file of one child tells the same birth and death, or contradicts
 * another. Of an adult only the death is an event in the children's lives.
 */
public final class PeopleKinds {
  /** A child: birth and death. */
  public static final RecordKind<Person> CHILD =
      person("child")
          .moment(MINIMAL, "the date of birth", EventType.BIRTH, Person::birthDate)
          .saysOnly("Born")
          .moment(MINIMAL, "the date of death", EventType.DEATH_IN_FAMILY, Person::deathDate)
          .saysOnly("Died")
          .happens()
          .build();

  /** An adult: death. */
  public static final RecordKind<Person> ADULT =
      person("person")
          .moment(MINIMAL, "the date of death", EventType.DEATH_IN_FAMILY, Person::deathDate)
          .saysOnly("Died")
          .happens()
          .build();

  /** One impairment or condition, and who has it. */
  record Diagnosis(Person person, Disability disability) {}

  static final RecordKind<Diagnosis> DIAGNOSIS =
      KindBuilder.of(
              "diagnosis",
              "child",
              PeopleKinds::diagnoses,
              diagnosis -> diagnosis.person().id(),
              diagnosis -> diagnosis.person().provenance())
          .moment(
              STANDARD,
              "the day of the diagnosis",
              EventType.DIAGNOSIS,
              diagnosis -> diagnosis.disability().diagnosedOn())
          .tells(MINIMAL, "", diagnosis -> diagnosis.disability().diagnosis())
          .tells(STANDARD, "Kind", diagnosis -> diagnosis.disability().category())
          .tells(STANDARD, "", diagnosis -> diagnosis.disability().description())
          .apart(diagnosis -> diagnosis.disability().toString())
          .sensitive(RecordKind.HEALTH)
          .recurs()
          .happens()
          .build();

  private PeopleKinds() {}

  private static KindBuilder<Person> person(String name) {
    return KindBuilder.of(
        name, "child", file -> List.of(file.child()), Person::id, Person::provenance);
  }

  /** Only what somebody diagnosed on a day: a disability without one is not an event. */
  private static List<Diagnosis> diagnoses(CaseFile file) {
    return file.child().disabilityDetails().stream()
        .filter(disability -> disability.diagnosedOn() != null)
        .map(disability -> new Diagnosis(file.child(), disability))
        .toList();
  }
}
