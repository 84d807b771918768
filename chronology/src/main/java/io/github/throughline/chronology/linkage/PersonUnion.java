package io.github.throughline.chronology.linkage;

import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of entries that a person has declared one. Lists are put together; where
 * only one value can stand, the first entry's counts, and the entries themselves still say what
 * they say.
 */
final class PersonUnion {
  private final List<Person> entries;

  private PersonUnion(List<Person> entries) {
    this.entries = entries;
  }

  static Person of(List<Person> entries) {
    return new PersonUnion(entries).union();
  }

  private Person union() {
    return PersonBuilder.builder(entries.get(0))
        .names(all(Person::names))
        .identifiers(all(Person::identifiers))
        .birthDate(first(Person::birthDate))
        .expectedBirthDate(first(Person::expectedBirthDate))
        .deathDate(first(Person::deathDate))
        .deceased(first(Person::deceased))
        .sex(first(Person::sex))
        .gender(first(Person::gender))
        .ethnicity(first(Person::ethnicity))
        .disabilities(all(Person::disabilities))
        .disabilityDetails(all(Person::disabilityDetails))
        .communication(all(Person::communication))
        .languages(all(Person::languages))
        .interpreterNeeded(first(Person::interpreterNeeded))
        .religion(first(Person::religion))
        .nationalities(all(Person::nationalities))
        .immigrationStatuses(all(Person::immigrationStatuses))
        .addresses(all(Person::addresses))
        .contactPoints(all(Person::contactPoints))
        .keyProfessionals(all(Person::keyProfessionals))
        .alsoKnownAs(all(Person::alsoKnownAs))
        .preferredTerms(all(Person::preferredTerms))
        .roleLabel(first(Person::roleLabel))
        .provenance(provenance())
        .extensions(extensions())
        .build();
  }

  private <T> List<T> all(Function<Person, List<T>> part) {
    LinkedHashSet<T> all = new LinkedHashSet<>();
    entries.forEach(entry -> all.addAll(part.apply(entry)));
    return new ArrayList<>(all);
  }

  private <T> @Nullable T first(Function<Person, @Nullable T> part) {
    for (Person entry : entries) {
      T value = part.apply(entry);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private Provenance provenance() {
    LinkedHashSet<Source> sources = new LinkedHashSet<>();
    entries.forEach(entry -> sources.addAll(entry.provenance().sources()));
    return new Provenance(
        new ArrayList<>(sources),
        earliest(Provenance::recordedAt),
        earliest(Provenance::knownToServiceAt),
        entries.get(0).provenance().extensions());
  }

  private @Nullable Instant earliest(Function<Provenance, @Nullable Instant> time) {
    return entries.stream()
        .map(Person::provenance)
        .flatMap(provenance -> Stream.ofNullable(time.apply(provenance)))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private Map<String, Object> extensions() {
    Map<String, Object> all = new LinkedHashMap<>();
    entries.forEach(entry -> entry.extensions().forEach(all::putIfAbsent));
    return all;
  }
}
