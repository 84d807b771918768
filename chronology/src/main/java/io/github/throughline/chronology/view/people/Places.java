package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.chronology.view.text.PhraseBook;
import io.github.throughline.chronology.view.text.Tokens;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.Address;
import io.github.throughline.core.model.people.ContactPoint;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every address, telephone number and identifier that the files know, and which of them must not
 * stand in a text.
 */
public final class Places {
  private static final Map<String, List<String>> SHORT =
      Map.of(
          "road", List.of("rd"),
          "street", List.of("st", "str"),
          "lane", List.of("ln"),
          "avenue", List.of("ave", "av"),
          "close", List.of("cl"),
          "drive", List.of("dr", "drv"),
          "court", List.of("ct", "crt"),
          "crescent", List.of("cres"),
          "terrace", List.of("ter", "terr"),
          "gardens", List.of("gdns"));

  private final People people;
  private final Map<Matter, Treatment> treatments;
  private final Map<String, @Nullable Matter> parts = new LinkedHashMap<>();
  private final Map<String, Matter> contacts = new LinkedHashMap<>();
  private final Set<String> identifiers = new LinkedHashSet<>();

  Places(
      FamilyFile family, List<CaseFile> files, People people, Map<Matter, Treatment> treatments) {
    this.people = people;
    this.treatments = treatments;
    List<Known> known = new ArrayList<>();
    for (Household household : family.households()) {
      List<String> residents = household.members().stream().map(HouseholdMember::personId).toList();
      boolean withheld = household.addressWithheld();
      FreeText text = household.address();
      if (text != null) {
        known.add(new Known(text.text(), null, residents, withheld));
      }
      household.addresses().forEach(address -> known.add(known(address, residents, withheld)));
    }
    List<Person> all = new ArrayList<>(family.people());
    files.forEach(file -> all.add(file.child()));
    for (Person person : all) {
      person.addresses().forEach(address -> known.add(known(address, List.of(person.id()), false)));
      person.contactPoints().forEach(contact -> addContacts(contact, person.id()));
      person.identifiers().forEach(this::addIdentifier);
      person.alsoKnownAs().forEach(this::addIdentifier);
    }
    addParts(known);
  }

  /** An address as one text, with its postcode, and whose it is. */
  private record Known(
      String text, @Nullable String postcode, List<String> residents, boolean withheld) {}

  private static Known known(Address address, List<String> residents, boolean withheld) {
    List<String> parts = new ArrayList<>();
    address.lines().forEach(line -> parts.add(line.text()));
    if (address.city() != null) {
      parts.add(address.city().text());
    }
    return new Known(
        String.join(", ", parts),
        address.postcode(),
        residents,
        withheld || Marks.isWithheld(List.of(address)));
  }

  /** Why an address is hidden; null when it is shown. */
  private @Nullable Matter hidden(Known known) {
    boolean isProtected =
        known.withheld()
            || known.residents().stream()
                .anyMatch(id -> people.find(id).map(Identity::protectedPlace).orElse(false));
    if (isProtected && treatments.get(Matter.PROTECTED_ADDRESSES) == Treatment.REPLACE) {
      return Matter.PROTECTED_ADDRESSES;
    }
    boolean ofOthers =
        !known.residents().isEmpty() && known.residents().stream().allMatch(people::isReplaced);
    return ofOthers && treatments.get(Matter.ADDRESSES_OF_OTHERS) == Treatment.REPLACE
        ? Matter.ADDRESSES_OF_OTHERS
        : null;
  }

  /**
   * A town is hidden when every address in it is, and one of them is withheld or there is no other:
   * a town where many of the family live tells nothing, and stands in the names of its hospital and
   * schools.
   */
  private void addParts(List<Known> known) {
    Set<String> shownTowns = new HashSet<>();
    Map<String, Integer> towns = new LinkedHashMap<>();
    Set<String> withheldTowns = new HashSet<>();
    for (Known address : known) {
      Set<String> once = new HashSet<>();
      for (String part : split(address.text())) {
        if (once.add(folded(part))) {
          towns.merge(folded(part), 1, Integer::sum);
        }
      }
      (address.withheld() ? withheldTowns : hidden(address) == null ? shownTowns : once)
          .addAll(once);
    }
    towns.forEach(
        (town, addresses) -> {
          if (addresses > 1 && !withheldTowns.contains(town)) {
            shownTowns.add(town);
          }
        });
    for (Known address : known) {
      Matter matter = hidden(address);
      List<String> split = split(address.text());
      put(address.text(), matter);
      boolean street = false;
      for (String part : split) {
        boolean numbered = !street && Tokens.words(part).stream().anyMatch(Places::isNumber);
        if (numbered) {
          street = true;
          put(part, matter);
          putStreet(part, matter);
        } else if (matter == null || !shownTowns.contains(folded(part))) {
          put(part, matter);
        }
      }
      if (address.postcode() != null && matter != null) {
        contacts.put(address.postcode(), matter);
      }
    }
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0));
  }

  /** The street without the number of the house, and with the usual short forms. */
  private void putStreet(String part, @Nullable Matter matter) {
    List<String> words = new ArrayList<>(Tokens.words(part));
    List<String> whole = List.copyOf(words);
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      if (isNumber(words.get(i)) || (last == i - 1 && words.get(i).length() == 1)) {
        last = i;
      }
    }
    List<String> street = words.subList(last + 1, words.size());
    if (street.size() > 1) {
      put(String.join(" ", street), matter);
    }
    String end = words.get(words.size() - 1);
    for (String shorter : SHORT.getOrDefault(end, List.of())) {
      List<String> copy = new ArrayList<>(whole);
      copy.set(copy.size() - 1, shorter);
      put(String.join(" ", copy), matter);
      if (street.size() > 1) {
        put(String.join(" ", copy.subList(last + 1, copy.size())), matter);
      }
    }
  }

  private void put(String part, @Nullable Matter matter) {
    if (matter != null || !parts.containsKey(part)) {
      parts.put(part, matter);
    }
  }

  private static List<String> split(String address) {
    List<String> parts = new ArrayList<>();
    for (String part : address.replaceAll("\\([^)]*\\)", "").split("[,;\\n]", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static String folded(String part) {
    return String.join(" ", Tokens.words(part));
  }

  private void addContacts(ContactPoint contact, String personId) {
    boolean hidden =
        treatments.get(Matter.CONTACT_DETAILS) == Treatment.REPLACE || people.isReplaced(personId);
    if (hidden) {
      contact.telephones().forEach(one -> contacts.put(one.text(), Matter.CONTACT_DETAILS));
      contact.emails().forEach(one -> contacts.put(one.text(), Matter.CONTACT_DETAILS));
    }
  }

  private void addIdentifier(Identifier identifier) {
    String value = identifier.value();
    if (value != null
        && Tokens.words(value).stream().mapToInt(String::length).sum() > 3
        && treatments.get(Matter.IDENTIFIERS) == Treatment.REPLACE) {
      identifiers.add(value);
    }
  }

  /** The words of every address, hidden or shown. */
  void addTo(PhraseBook book) {
    parts.forEach(
        (part, matter) -> {
          if (matter != null) {
            book.addAddress(part, matter);
          }
        });
    parts.forEach(
        (part, matter) -> {
          if (matter == null) {
            book.addAddress(part, null);
          }
        });
  }

  Map<String, Matter> contacts() {
    return contacts;
  }

  Collection<String> identifiers() {
    return identifiers;
  }
}
