package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.json.CaseFileWriter;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.HouseholdBuilder;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.HouseholdMemberBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes made-up families and the case files of their children, so that the children of a family do
 * not stand together. The same numbers give the same files. The records are those of {@link
 * SyntheticCaseFiles}, and their events are about the child.
 */
public final class SyntheticFamilies {
  private static final LocalDate FIRST_BIRTH = LocalDate.of(2008, 1, 1);

  private SyntheticFamilies() {}

  /**
   * Writes the families, one on a line.
   *
   * @param file where they go
   * @param families how many
   * @param children how many children they have together
   * @throws IOException if the file cannot be written
   */
  public static void writeFamilies(Path file, int families, int children) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int family = 0; family < families; family++) {
        out.write(DocumentFormat.FAMILY_FILE.write(family(family, families, children)));
        out.write('\n');
      }
    }
  }

  /**
   * Writes a case file for each child, one on a line.
   *
   * @param file where they go
   * @param children how many
   * @return how many records they have together
   * @throws IOException if the file cannot be written
   */
  public static long writeCaseFiles(Path file, int children) throws IOException {
    long records = 0;
    try (CaseFileWriter writer = CaseFileWriter.to(file)) {
      for (int child = 0; child < children; child++) {
        CaseFile made = caseFile(child);
        records += SyntheticCaseFiles.records(made);
        writer.write(made);
      }
    }
    return records;
  }

  /** A mother, a father, and every child whose number is the family's, going round the families. */
  private static FamilyFile family(int number, int families, int children) {
    List<Person> people = new ArrayList<>();
    List<Relationship> relationships = new ArrayList<>();
    List<HouseholdMember> home = new ArrayList<>();
    people.add(adult("mother " + number, "Ann"));
    people.add(adult("father " + number, "Ben"));
    for (int child = number; child < children; child += families) {
      Person person = child(child);
      people.add(person);
      relationships.add(parent("mother " + number, person));
      relationships.add(parent("father " + number, person));
    }
    people.forEach(
        person -> home.add(HouseholdMemberBuilder.builder().personId(person.id()).build()));
    return FamilyFileBuilder.builder()
        .id("family " + number)
        .people(people)
        .relationships(relationships)
        .households(List.of(HouseholdBuilder.builder().id("home " + number).members(home).build()))
        .build();
  }

  private static Person adult(String id, String name) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of(name)).build()))
        .build();
  }

  private static Person child(int number) {
    return PersonBuilder.builder()
        .id("child " + number)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of("Child " + number)).build()))
        .identifiers(
            List.of(
                IdentifierBuilder.builder()
                    .system(IdentifierSystems.LA_CHILD_ID)
                    .value("SYN" + number)
                    .build()))
        .birthDate(UncertainDate.on(FIRST_BIRTH.plusDays(number * 37L % 5_000)))
        .build();
  }

  private static Relationship parent(String who, Person child) {
    return RelationshipBuilder.builder()
        .id(who + " of " + child.id())
        .personId(who)
        .kind(RelationshipKind.PARENT)
        .otherPersonId(child.id())
        .build();
  }

  private static CaseFile caseFile(int number) {
    CaseFile made = SyntheticCaseFiles.of(number);
    Person child = child(number);
    List<SignificantEvent> events =
        IntStream.range(0, made.events().size())
            .mapToObj(
                i ->
                    SignificantEventBuilder.builder(made.events().get(i))
                        .id(child.id() + " event " + i)
                        .subjects(List.of(child.id()))
                        .build())
            .toList();
    return CaseFileBuilder.builder(made).child(child).events(events).build();
  }
}
