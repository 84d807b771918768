package io.github.throughline.chronology.linkage;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Address;
import io.github.throughline.core.model.people.AddressBuilder;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;

/**
 * A person as they appear in one document: a family file, a case file or an agency's own
 * chronology.
 *
 * @param document the document, by a name that no other document has
 * @param person the person as the document has them
 * @param homes where the person lived by the document's households, with the person's own dates
 *     there; the addresses of the person's own record are not repeated here
 */
public record Appearance(String document, Person person, List<Address> homes) {
  /**
   * Copies the list.
   *
   * @param document the document, by a name that no other document has
   * @param person the person as the document has them
   * @param homes where the person lived by the document's households
   */
  public Appearance {
    requireNonNull(document, "document");
    requireNonNull(person, "person");
    homes = List.copyOf(homes);
  }

  /**
   * A person of a document that keeps no households, such as an agency's own chronology.
   *
   * @param document the document, by a name that no other document has
   * @param person the person
   * @return the appearance
   */
  public static Appearance of(String document, Person person) {
    return new Appearance(document, person, List.of());
  }

  /**
   * Everyone in a family file, which is known by its own identifier.
   *
   * @param family the family file
   * @return its people, in its order
   */
  public static List<Appearance> inFamily(FamilyFile family) {
    return family.people().stream()
        .map(person -> new Appearance(family.id(), person, homesOf(person.id(), family)))
        .toList();
  }

  /**
   * The child of a case file.
   *
   * @param document the case file, by a name that no other document has, such as its file name
   * @param file the case file
   * @return the child
   */
  public static Appearance inCase(String document, CaseFile file) {
    return of(document, file.child());
  }

  private static List<Address> homesOf(String personId, FamilyFile family) {
    List<Address> homes = new ArrayList<>();
    for (Household household : family.households()) {
      for (HouseholdMember member : household.members()) {
        if (member.personId().equals(personId)) {
          homes.addAll(homesOf(member, household));
        }
      }
    }
    return homes;
  }

  /** Where a household moved, the person's own dates in it do not say at which address. */
  private static List<Address> homesOf(HouseholdMember member, Household household) {
    List<Address> homes = new ArrayList<>(household.addresses());
    FreeText told = household.address();
    if (told != null) {
      homes.add(
          AddressBuilder.builder()
              .lines(List.of(told))
              .withheld(household.addressWithheld() ? Boolean.TRUE : null)
              .build());
    }
    if (homes.size() > 1) {
      return homes;
    }
    return homes.stream()
        .map(
            home ->
                AddressBuilder.builder(home)
                    .start(member.start() == null ? home.start() : member.start())
                    .end(member.end() == null ? home.end() : member.end())
                    .build())
        .toList();
  }

  PersonKey key() {
    return new PersonKey(document, person.id());
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Appearance[masked]";
  }
}
