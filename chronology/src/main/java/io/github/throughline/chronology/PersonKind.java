package io.github.throughline.chronology;

import io.github.throughline.chronology.RecordKind.Moment;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Person;
import java.util.List;

/**
 * The child as a record: every file of one child tells the same birth and death, or contradicts
 * another.
 */
final class PersonKind {
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
              new Moment<>(
                  "the date of death",
                  person -> EventType.DEATH_IN_FAMILY,
                  Person::deathDate,
                  "Died")),
          List.of());

  private PersonKind() {}
}
