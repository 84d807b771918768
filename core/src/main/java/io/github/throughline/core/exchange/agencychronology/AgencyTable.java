package io.github.throughline.core.exchange.agencychronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a table beside its rows.
 *
 * @param document what the table is called, such as its file name: the source of every event
 * @param child the child whose chronology it is, by an identifier; null for the one that the
 *     mapping names
 * @param people the people of the family, whose identifiers may stand in the table; empty when they
 *     are not known
 * @param writtenOn when the agency wrote the table, by which years of two digits are read; null
 *     when not known
 * @param receivedAt when the service received it, and so first knew what only it says; null when
 *     not known
 */
public record AgencyTable(
    String document,
    @Nullable Identifier child,
    List<Person> people,
    @Nullable LocalDate writtenOn,
    @Nullable Instant receivedAt) {
  /**
   * What is known of a table beside its rows.
   *
   * @param document what the table is called
   * @param child the child whose chronology it is; null for the one that the mapping names
   * @param people the people of the family; empty when they are not known
   * @param writtenOn when the agency wrote the table; null when not known
   * @param receivedAt when the service received it; null when not known
   */
  public AgencyTable {
    requireNonNull(document, "document");
    people = people == null ? List.of() : List.copyOf(people);
  }

  /**
   * A table of which only the name is known. Its mapping names the child.
   *
   * @param document what the table is called
   * @return the table
   */
  public static AgencyTable of(String document) {
    return new AgencyTable(document, null, List.of(), null, null);
  }

  /**
   * The same for a child.
   *
   * @param child an identifier of the child
   * @return a copy
   */
  public AgencyTable withChild(Identifier child) {
    return new AgencyTable(document, child, people, writtenOn, receivedAt);
  }

  /**
   * The same with the people of a family, among whom identifiers are looked up.
   *
   * @param family the family
   * @return a copy
   */
  public AgencyTable withFamily(FamilyFile family) {
    return new AgencyTable(document, child, family.people(), writtenOn, receivedAt);
  }

  /**
   * The same for a table written on a day.
   *
   * @param day the day
   * @return a copy
   */
  public AgencyTable withWrittenOn(LocalDate day) {
    return new AgencyTable(document, child, people, day, receivedAt);
  }

  /**
   * The same for a table received at a time.
   *
   * @param time the time
   * @return a copy
   */
  public AgencyTable withReceivedAt(Instant time) {
    return new AgencyTable(document, child, people, writtenOn, time);
  }

  /**
   * The number of people and nothing that tells who they are.
   *
   * @return a text for a developer
   */
  @Override
  public String toString() {
    return "AgencyTable[" + people.size() + " people]";
  }
}
