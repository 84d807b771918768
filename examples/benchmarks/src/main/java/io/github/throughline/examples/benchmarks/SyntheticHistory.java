package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.assessment.AssessmentBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.HouseholdBuilder;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.HouseholdMemberBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A made-up family of many people with a long history, told by five agencies' documents about each
 * child. The same numbers give the same records.
 */
public final class SyntheticHistory {
  /** The last day of the history. */
  public static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);
  private static final int ADULTS = 4;
  private static final List<String> AGENCIES =
      List.of("Children's social care", "Police", "School", "Health visiting", "Housing");
  private static final List<EventType> TYPES =
      List.of(
          EventType.DOMESTIC_ABUSE_INCIDENT,
          EventType.INJURY,
          EventType.WAS_NOT_BROUGHT,
          EventType.ACHIEVEMENT,
          EventType.HOUSE_MOVE);

  private final Random random;
  private final List<Person> children = new ArrayList<>();
  private final FamilyFile family;
  private final List<CaseFile> files = new ArrayList<>();
  private int records;

  /**
   * Makes a family and its files.
   *
   * @param people how many people, four of them adults
   * @param wanted how many records at most, shared evenly between the children
   * @param seed what the made-up dates follow from
   */
  public SyntheticHistory(int people, int wanted, long seed) {
    this.random = new Random(seed);
    List<Person> everyone = new ArrayList<>();
    List<Relationship> relationships = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      boolean adult = i < ADULTS;
      LocalDate born = adult ? LocalDate.of(1975 + i, 6, 1) : FIRST.plusDays(i * 300L);
      Person person =
          PersonBuilder.builder().id("person " + i).birthDate(UncertainDate.on(born)).build();
      everyone.add(person);
      if (!adult) {
        children.add(person);
        relationships.add(parent("person " + i % 2, person.id()));
        relationships.add(parent("person " + (2 + i % 2), person.id()));
      }
    }
    List<HouseholdMember> home =
        everyone.stream()
            .map(person -> HouseholdMemberBuilder.builder().personId(person.id()).build())
            .toList();
    family =
        FamilyFileBuilder.builder()
            .id("family")
            .people(everyone)
            .relationships(relationships)
            .households(List.of(HouseholdBuilder.builder().id("home").members(home).build()))
            .build();
    int ofFile = wanted / Math.max(1, children.size()) / AGENCIES.size();
    for (Person child : children) {
      AGENCIES.forEach(agency -> files.add(file(child, agency, ofFile)));
    }
  }

  /**
   * The family file.
   *
   * @return the family
   */
  public FamilyFile family() {
    return family;
  }

  /**
   * The case files, one of each agency for each child.
   *
   * @return the files
   */
  public List<CaseFile> files() {
    return files;
  }

  /**
   * How many records the files have together.
   *
   * @return the number
   */
  public int records() {
    return records;
  }

  private static Relationship parent(String who, String child) {
    return RelationshipBuilder.builder()
        .id(who + " of " + child)
        .personId(who)
        .kind(RelationshipKind.PARENT)
        .otherPersonId(child)
        .build();
  }

  private CaseFile file(Person child, String agency, int number) {
    int fourth = number / 4;
    int rest = number - 3 * fourth;
    records += number;
    return CaseFileBuilder.builder()
        .child(child)
        .referrals(made(fourth, this::referral))
        .assessments(made(fourth, this::assessment))
        .meetings(made(fourth, this::meeting))
        .events(made(rest, i -> event(child, agency, i)))
        .provenance(
            Provenance.of(
                SourceBuilder.builder()
                    .agency(agency)
                    .document(agency + " on " + child.id())
                    .date(UncertainDate.on(AS_AT))
                    .build()))
        .build();
  }

  private static <T> List<T> made(int number, IntFunction<T> make) {
    return IntStream.range(0, number).mapToObj(make).toList();
  }

  private UncertainDate day() {
    return UncertainDate.on(FIRST.plusDays(random.nextInt(6_600)));
  }

  private Referral referral(int number) {
    LocalDate on = FIRST.plusDays(random.nextInt(6_500));
    return ReferralBuilder.builder()
        .id("referral " + number)
        .referredOn(UncertainDate.on(on))
        .closedOn(UncertainDate.on(on.plusDays(20)))
        .concern(FreeText.of("A made-up worry, number " + number))
        .build();
  }

  private Assessment assessment(int number) {
    LocalDate on = FIRST.plusDays(random.nextInt(6_500));
    return AssessmentBuilder.builder()
        .id("assessment " + number)
        .startedOn(UncertainDate.on(on))
        .authorisedOn(UncertainDate.on(on.plusDays(45)))
        .conclusion(FreeText.of("A made-up conclusion, number " + number))
        .build();
  }

  private Meeting meeting(int number) {
    return MeetingBuilder.builder()
        .id("meeting " + number)
        .kind(number % 2 == 0 ? MeetingKind.CORE_GROUP : MeetingKind.STRATEGY_DISCUSSION)
        .heldOn(day())
        .build();
  }

  private SignificantEvent event(Person child, String agency, int number) {
    return SignificantEventBuilder.builder()
        .id(agency + " " + child.id() + " " + number)
        .occurred(day())
        .types(List.of(TYPES.get(random.nextInt(TYPES.size()))))
        .summary(FreeText.of("What " + agency + " made up, number " + number))
        .subjects(List.of(child.id()))
        .build();
  }
}
