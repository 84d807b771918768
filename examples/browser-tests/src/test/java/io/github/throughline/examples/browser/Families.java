package io.github.throughline.examples.browser;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.plan.ChildProtectionPlanBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented families of any size, the same ones every time. */
final class Families {
  static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final List<EventType> TYPES = List.copyOf(EventType.all());
  private static final List<String> AGENCIES =
      List.of(
          "Children's social care",
          "Police",
          "Health visiting",
          "Housing",
          "Anyfield Primary School",
          "Anytown General Hospital",
          "Domestic abuse service",
          "Speech and language therapy");
  private static final List<String> CHILDREN = List.of("Callum", "Amy", "Jay", "Noor");
  private static final List<String> ADULTS = List.of("Leanne", "Darren", "Samir", "Pat");

  private Families() {}

  /** Four children and four adults over twelve years. */
  static Chronology of(int entries) {
    Random random = new Random(entries);
    List<SignificantEvent> events = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      events.add(event(i, random));
    }
    return ChronologyBuilder.ofFamily(family(CHILDREN, ADULTS))
        .add(file(CHILDREN.get(0), events))
        .asAt(AS_AT)
        .build();
  }

  /** One child, few entries. */
  static Chronology oneChild() {
    Person amy = person("Amy", "Amy", UncertainDate.on(LocalDate.of(2016, 5, 10)));
    List<SignificantEvent> events =
        List.of(
            on("a", "2017-02-01", EventType.INJURY, "Amy").build(),
            on("b", "2018-22", EventType.HOUSE_MOVE, "Amy").build(),
            on("c", "2021-06-01/2021-12-24", EventType.ACHIEVEMENT, "Amy").build());
    return ChronologyBuilder.ofChild(amy)
        .add(CaseFileBuilder.builder().child(amy).events(events).build())
        .asAt(AS_AT)
        .build();
  }

  /** Names and texts that try to leave their place, run right to left or never end. */
  static Chronology hostile() {
    String evil = "</title></script><script>document.title='taken'</script><img src=x>\"'&]]>";
    List<String> children =
        List.of(
            evil,
            "\u202E\u05D0\u05D1\u05D2 \u0645\u0631\u064A\u0645",
            "x".repeat(400),
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
    List<SignificantEvent> events = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      events.add(
          on("e" + i, (2015 + i) + "-03-01", new EventType(evil), children.get(i))
              .occurred(UncertainDate.parse((2015 + i) + "-22").withWords(children.get(i)))
              .summary(FreeText.of(children.get(i) + " " + "word ".repeat(2_000)))
              .response(FreeText.of(children.get(i)))
              .recordedSeverity(children.get(i))
              .provenance(Provenance.of(SourceBuilder.builder().agency(children.get(i)).build()))
              .build());
    }
    return ChronologyBuilder.ofFamily(family(children, List.of()))
        .add(file(children.get(0), events))
        .asAt(AS_AT)
        .build();
  }

  private static SignificantEvent event(int number, Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(4_400));
    EventType type = TYPES.get(random.nextInt(TYPES.size()));
    SignificantEventBuilder event =
        on("e" + number, day.toString(), type, people(random))
            .summary(
                FreeText.of(
                    "What was seen and said on visit "
                        + number
                        + ". "
                        + "More was written. ".repeat(random.nextInt(12))))
            .response(random.nextInt(3) == 0 ? null : FreeText.of("The worker went to see them."))
            .verification(VerificationStatus.values()[random.nextInt(6)])
            .valence(random.nextInt(3) == 0 ? Valence.values()[random.nextInt(6)] : null);
    switch (random.nextInt(12)) {
      case 0 ->
          event.occurred(UncertainDate.parse(day.getYear() + "-22").withWords("in the summer"));
      case 1 -> event.occurred(When.parse(day + "/" + day.plusDays(90)));
      case 2 -> event.occurred(When.parse(String.valueOf(day.getYear())));
      case 3 ->
          event.childAccounts(
              List.of(
                  ChildAccountBuilder.builder()
                      .personId("Amy")
                      .words(FreeText.of("I like it at Nan's"))
                      .build()));
      case 4, 5 ->
          event.significance(
              List.of(
                  SignificanceJudgementBuilder.builder()
                      .level(SignificanceLevel.values()[random.nextInt(4)])
                      .author(FreeText.of("A. Worker"))
                      .reason(FreeText.of("It changed where the children lived"))
                      .build()));
      default -> {}
    }
    return event.build();
  }

  private static String[] people(Random random) {
    List<String> people = new ArrayList<>();
    people.add(CHILDREN.get(random.nextInt(CHILDREN.size())));
    if (random.nextInt(3) == 0) {
      people.add(ADULTS.get(random.nextInt(ADULTS.size())));
    }
    return people.toArray(String[]::new);
  }

  private static SignificantEventBuilder on(
      String id, String when, EventType type, String... people) {
    String agency = AGENCIES.get(Math.floorMod(id.hashCode(), AGENCIES.size()));
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(When.parse(when))
        .types(List.of(type))
        .summary(FreeText.of("What happened"))
        .subjects(List.of(people))
        .provenance(
            Provenance.of(
                SourceBuilder.builder()
                    .agency(agency)
                    .document("Case notes")
                    .place("page " + id.length())
                    .author(FreeText.of("A. Worker"))
                    .build()));
  }

  private static CaseFile file(String child, List<SignificantEvent> events) {
    return CaseFileBuilder.builder()
        .child(person(child, child, null))
        .events(events)
        .plans(
            List.of(
                ChildProtectionPlanBuilder.builder()
                    .id("plan")
                    .startedOn(UncertainDate.parse("2016-02-01"))
                    .endedOn(UncertainDate.parse("2017-03-01"))
                    .build()))
        .build();
  }

  private static FamilyFile family(List<String> children, List<String> adults) {
    List<Person> people = new ArrayList<>();
    List<Relationship> relationships = new ArrayList<>();
    for (int i = 0; i < children.size(); i++) {
      people.add(
          person(
              children.get(i),
              children.get(i),
              UncertainDate.on(LocalDate.of(2012 + 3 * i, 2, 17))));
    }
    for (String adult : adults) {
      people.add(person(adult, adult, UncertainDate.on(LocalDate.of(1990, 1, 1))));
      for (String child : children) {
        relationships.add(
            RelationshipBuilder.builder()
                .id(adult + child)
                .personId(adult)
                .kind(RelationshipKind.PARENT)
                .otherPersonId(child)
                .build());
      }
    }
    return FamilyFileBuilder.builder()
        .id("family")
        .label(FreeText.of("An invented family"))
        .people(people)
        .relationships(relationships)
        .build();
  }

  private static Person person(String id, String name, UncertainDate born) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of(name)).build()))
        .birthDate(born)
        .build();
  }
}
