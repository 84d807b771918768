package io.github.throughline.chronology;

import io.github.throughline.chronology.RecordKind.Moment;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Person;
import java.util.List;

/**
 * A person as a record: every file of one child tells the same birth and death, or contradicts
 * another. Of an adult only the death is an event in the children's lives.
 */
final class PersonKind {
  private static final Moment<Person> DEATH =
      new Moment<>(
          "the date of death", person -> EventType.DEATH_IN_FAMILY, Person::deathDate, "Died");

  static final RecordKind<Person> CHILD =
      new RecordKind<>(
          "child",
          file -> List.of(file.child()),
          Person::id,
          Person::provenance,
          person -> "",
          List.of(
              new Moment<>(
                  "the date of birth", person -> EventType.BIRTH, Person::birthDate, "Born"),
              DEATH),
          List.of());

  static final RecordKind<Person> ADULT =
      new RecordKind<>(
          "person",
          file -> List.of(file.child()),
          Person::id,
          Person::provenance,
          person -> "",
          List.of(DEATH),
          List.of());

  private PersonKind() {}
}
