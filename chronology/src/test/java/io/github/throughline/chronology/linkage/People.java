package io.github.throughline.chronology.linkage;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.Address;
import io.github.throughline.core.model.people.AddressBuilder;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.stream.Stream;

/** Invented people, and short ways of writing them. */
final class People {
  private People() {}

  static PersonName name(String given, String family) {
    return PersonNameBuilder.builder().given(text(given)).family(text(family)).build();
  }

  private static FreeText text(String text) {
    return text == null || text.isEmpty() ? null : FreeText.of(text);
  }

  static PersonBuilder called(String id, String given, String family, String born) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(name(given, family)))
        .birthDate(born == null || born.isEmpty() ? null : UncertainDate.parse(born));
  }

  static Person person(String id, String given, String family, String born) {
    return called(id, given, family, born).build();
  }

  static Coded sex(String code) {
    return Coded.of("cin-census/Sex", code);
  }

  static Address home(String line, String postcode) {
    return AddressBuilder.builder().lines(List.of(FreeText.of(line))).postcode(postcode).build();
  }

  static Identifier identifier(String system, String value) {
    return IdentifierBuilder.builder().system(system).value(value).build();
  }

  static Relationship related(Person one, RelationshipKind kind, Person other) {
    return RelationshipBuilder.builder()
        .id(one.id() + "-" + other.id())
        .personId(one.id())
        .kind(kind)
        .otherPersonId(other.id())
        .build();
  }

  static FamilyFile family(String id, Person... people) {
    return FamilyFileBuilder.builder().id(id).people(List.of(people)).build();
  }

  /** What is asked about one person of one document and one of another. */
  static List<PossibleSamePerson> between(Person one, Person other) {
    return Linkage.standard()
        .add(Appearance.of("first", one))
        .add(Appearance.of("second", other))
        .compare()
        .questions();
  }

  static List<String> agrees(PossibleSamePerson question) {
    return question.agrees().stream().map(FreeText::text).toList();
  }

  static List<String> differs(PossibleSamePerson question) {
    return question.differs().stream().map(FreeText::text).toList();
  }

  /** The two of each question, as document/person. */
  static List<String> pairs(List<PossibleSamePerson> questions) {
    return questions.stream()
        .map(
            one ->
                Stream.of(
                        one.personId(),
                        one.otherPersonId() != null
                            ? one.otherPersonId()
                            : one.otherIdentifier().value())
                    .reduce((a, b) -> a + "=" + b)
                    .orElseThrow())
        .toList();
  }
}
