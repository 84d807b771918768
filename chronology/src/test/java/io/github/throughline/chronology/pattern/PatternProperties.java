package io.github.throughline.chronology.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.chronology.pattern.result.PatternTable;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.AddressBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.PersonNameBuilder;
import io.github.throughline.core.model.people.RelationshipBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What must hold of every pattern, whatever is recorded. */
class PatternProperties {
  private static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);
  private static final List<EventType> TYPES =
      List.of(
          EventType.PHYSICAL_ABUSE,
          EventType.NEGLECT_SUPERVISION,
          EventType.EXPOSURE_TO_DOMESTIC_ABUSE,
          EventType.PARENT_SUBSTANCE_MISUSE,
          EventType.WAS_NOT_BROUGHT,
          EventType.NO_FURTHER_ACTION,
          EventType.STRENGTH_NOTED);

  private static Person person(String id, String name) {
    return PersonBuilder.builder()
        .id(id)
        .names(List.of(PersonNameBuilder.builder().given(FreeText.of(name)).build()))
        .identifiers(
            List.of(
                IdentifierBuilder.builder()
                    .system(IdentifierSystems.LA_CHILD_ID)
                    .value("P" + id)
                    .build()))
        .birthDate(UncertainDate.parse("2012-05-06"))
        .build();
  }

  private static FamilyFile family(Person child, boolean turned) {
    List<Person> people =
        new ArrayList<>(List.of(child, person("kit", "Kit"), person("mum", "Ann")));
    if (turned) {
      Collections.reverse(people);
    }
    return FamilyFileBuilder.builder()
        .id("f")
        .people(people)
        .relationships(
            List.of(
                RelationshipBuilder.builder()
                    .id("a")
                    .personId("mum")
                    .kind(RelationshipKind.PARENT)
                    .otherPersonId("sam")
                    .build(),
                RelationshipBuilder.builder()
                    .id("b")
                    .personId("mum")
                    .kind(RelationshipKind.PARENT)
                    .otherPersonId("kit")
                    .build()))
        .build();
  }

  private static ChildPattern pattern(Person child, CaseFile... files) {
    return PatternBuilder.ofChild(family(child, false), "sam")
        .addAll(List.of(files))
        .asAt(AS_AT)
        .build();
  }

  private static CaseFile file(
      Person child, List<SignificantEvent> events, List<Referral> referrals) {
    return CaseFileBuilder.builder().child(child).events(events).referrals(referrals).build();
  }

  @Provide
  Arbitrary<List<SignificantEvent>> events() {
    Arbitrary<String> day =
        Arbitraries.integers()
            .between(0, 4000)
            .map(days -> LocalDate.of(2012, 1, 1).plusDays(days).toString());
    Arbitrary<String> when =
        Arbitraries.frequencyOf(
            Tuple.of(6, day),
            Tuple.of(2, day.map(text -> text.substring(0, 7))),
            Tuple.of(1, day.map(text -> text.substring(0, 4))),
            Tuple.of(1, day.map(text -> text + "/")));
    Arbitrary<SignificantEvent> one =
        Combinators.combine(
                when,
                Arbitraries.of(TYPES),
                Arbitraries.of(true, true, true, false).injectNull(0.2),
                Arbitraries.of(Valence.values()).injectNull(0.5))
            .as(
                (date, type, harm, valence) ->
                    SignificantEventBuilder.builder()
                        .id("x")
                        .types(List.of(type))
                        .occurred(When.parse(date))
                        .summary(FreeText.of("Something recorded"))
                        .subjects(List.of("sam"))
                        .harmConfirmed(harm)
                        .valence(valence)
                        .build());
    return one.list()
        .ofMaxSize(12)
        .map(
            all -> {
              List<SignificantEvent> numbered = new ArrayList<>();
              for (int i = 0; i < all.size(); i++) {
                numbered.add(SignificantEventBuilder.builder(all.get(i)).id("e" + i).build());
              }
              return numbered;
            });
  }

  @Provide
  Arbitrary<List<Referral>> referrals() {
    return Arbitraries.integers()
        .between(0, 4000)
        .set()
        .ofMaxSize(6)
        .map(
            days -> {
              List<Referral> all = new ArrayList<>();
              for (int day : new TreeSet<>(days)) {
                all.add(
                    ReferralBuilder.builder()
                        .id("r" + day)
                        .referredOn(UncertainDate.on(LocalDate.of(2012, 1, 1).plusDays(day)))
                        .noFurtherAction(day % 2 == 0)
                        .build());
              }
              return all;
            });
  }

  @Property(tries = 60)
  void the_order_of_files_events_and_people_changes_nothing(
      @ForAll("events") List<SignificantEvent> events,
      @ForAll("referrals") List<Referral> referrals,
      @ForAll Random random) {
    Person sam = person("sam", "Sam");
    CaseFile one = file(sam, events, List.of());
    CaseFile other = file(sam, List.of(), referrals);
    List<SignificantEvent> mixed = new ArrayList<>(events);
    Collections.shuffle(mixed, random);
    ChildPattern there = pattern(sam, one, other);
    ChildPattern back =
        PatternBuilder.ofChild(family(sam, true), "sam")
            .addAll(List.of(other, file(sam, mixed, List.of())))
            .asAt(AS_AT)
            .build();
    assertThat(back.results()).isEqualTo(there.results());
  }

  @Property(tries = 60)
  void every_sentence_rests_on_entries_of_the_chronology(
      @ForAll("events") List<SignificantEvent> events,
      @ForAll("referrals") List<Referral> referrals) {
    ChildPattern pattern =
        pattern(person("sam", "Sam"), file(person("sam", "Sam"), events, referrals));
    Set<String> known =
        pattern.chronology().entries().stream()
            .map(included -> included.entry().entryId())
            .collect(Collectors.toSet());
    for (IndicatorResult result : pattern.results()) {
      assertThat(known).containsAll(result.entriesUsed());
      result.leftOut().forEach(left -> assertThat(known).contains(left.entryId()));
    }
  }

  @Property(tries = 60)
  void an_entry_about_somebody_else_changes_no_indicator_of_what_happened_to_the_child(
      @ForAll("events") List<SignificantEvent> events) {
    Person sam = person("sam", "Sam");
    SignificantEvent other =
        SignificantEventBuilder.builder()
            .id("other")
            .types(List.of(EventType.ACHIEVEMENT))
            .occurred(When.parse("2020-01-01"))
            .summary(FreeText.of("A prize"))
            .subjects(List.of("kit"))
            .build();
    List<SignificantEvent> more = new ArrayList<>(events);
    more.add(other);
    ChildPattern before = pattern(sam, file(sam, events, List.of()));
    ChildPattern after = pattern(sam, file(sam, more, List.of()));
    for (Indicator indicator : harms()) {
      assertThat(after.get(indicator)).isEqualTo(before.get(indicator));
    }
  }

  @Property(tries = 60)
  void a_strength_never_takes_anything_from_an_indicator_of_harm(
      @ForAll("events") List<SignificantEvent> events) {
    Person sam = person("sam", "Sam");
    SignificantEvent strength =
        SignificantEventBuilder.builder()
            .id("strength")
            .types(List.of(EventType.STRENGTH_NOTED))
            .occurred(When.parse("2020-01-01"))
            .summary(FreeText.of("Grandmother collects Sam from school"))
            .subjects(List.of("sam"))
            .valence(Valence.PROTECTIVE)
            .build();
    List<SignificantEvent> more = new ArrayList<>(events);
    more.add(strength);
    ChildPattern before = pattern(sam, file(sam, events, List.of()));
    ChildPattern after = pattern(sam, file(sam, more, List.of()));
    for (Indicator indicator : harms()) {
      assertThat(after.get(indicator)).isEqualTo(before.get(indicator));
    }
  }

  @Property(tries = 60)
  void protected_characteristics_and_postcodes_change_nothing(
      @ForAll("events") List<SignificantEvent> events,
      @ForAll("referrals") List<Referral> referrals) {
    Person plain = person("sam", "Sam");
    Person other =
        PersonBuilder.builder(plain)
            .ethnicity(Coded.of("DfE", "BAFR"))
            .religion(Coded.of("local", "X"))
            .sex(Coded.of("DfE", "F"))
            .gender(Coded.of("DfE", "2"))
            .disabilities(List.of(Coded.of("DfE", "MOB")))
            .languages(List.of(Coded.of("ISO", "pl")))
            .nationalities(List.of(Coded.of("ISO", "POL")))
            .addresses(List.of(AddressBuilder.builder().postcode("ZZ1 1ZZ").build()))
            .build();
    assertThat(pattern(other, file(other, events, referrals)).results())
        .isEqualTo(pattern(plain, file(plain, events, referrals)).results());
  }

  @Property(tries = 40)
  void whole_years_of_four_shift_results_and_change_none_of_their_counts(
      @ForAll("events") List<SignificantEvent> events) {
    Person sam = person("sam", "Sam");
    Person later = PersonBuilder.builder(sam).birthDate(UncertainDate.parse("2016-05-06")).build();
    List<SignificantEvent> moved =
        events.stream()
            .filter(event -> event.occurred() instanceof UncertainDate date && date.isExact())
            .filter(event -> ((UncertainDate) event.occurred()).findExactDay().isPresent())
            .toList();
    List<SignificantEvent> shifted =
        moved.stream()
            .map(
                event ->
                    SignificantEventBuilder.builder(event)
                        .occurred(
                            UncertainDate.on(
                                ((UncertainDate) event.occurred())
                                    .findExactDay()
                                    .orElseThrow()
                                    .plusYears(4)))
                        .build())
            .toList();
    ChildPattern before = pattern(sam, file(sam, moved, List.of()));
    ChildPattern after =
        PatternBuilder.ofChild(family(later, false), "sam")
            .addAll(List.of(file(later, shifted, List.of())))
            .asAt(AS_AT.plusYears(4))
            .build();
    for (Indicator indicator : harms()) {
      assertThat(shape(after.get(indicator))).isEqualTo(shape(before.get(indicator)));
    }
  }

  /** How many sentences, rows and prompts there are, and how many entries each rests on. */
  private static List<Integer> shape(IndicatorResult result) {
    List<Integer> shape = new ArrayList<>();
    result.statements().forEach(statement -> shape.add(statement.entryIds().size()));
    shape.add(-1);
    for (PatternTable table : result.tables()) {
      for (PatternRow row : table.rows()) {
        shape.add(row.entryIds().size());
      }
    }
    shape.add(-1);
    result.prompts().forEach(prompt -> shape.add(prompt.entryIds().size()));
    shape.add(result.leftOut().size());
    return shape;
  }

  private static List<Indicator> harms() {
    return List.of(
        Indicator.CI_01,
        Indicator.CI_02,
        Indicator.CI_03,
        Indicator.CI_04,
        Indicator.CI_05,
        Indicator.CI_06,
        Indicator.CI_07,
        Indicator.CI_08,
        Indicator.CI_09);
  }
}
