package io.github.throughline.chronology;

import static io.github.throughline.chronology.Agencies.AS_AT;
import static io.github.throughline.chronology.Agencies.family;
import static io.github.throughline.chronology.Agencies.file;
import static io.github.throughline.chronology.Agencies.of;
import static io.github.throughline.chronology.Agencies.told;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.person;
import static io.github.throughline.chronology.Files.related;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records that cannot be so, or that break what was not made for them: each has one outcome. */
class HostileRecordsTest {
  @Test
  void an_event_before_the_birth_stays_in_and_its_age_says_so() {
    Chronology chronology =
        family(file("p", told("Police", "early", "2010-01-01", EventType.INJURY).build())).build();

    assertThat(of(chronology, EventType.INJURY))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.ages().get("amy").isBeforeBirth()).isTrue();
              assertThat(one.inclusions())
                  .extracting(Inclusion::reason)
                  .containsExactly("one of the children");
            });
  }

  @Test
  void a_birth_after_the_day_of_the_chronology_is_left_out_and_counted() {
    FamilyFile family =
        FamilyFileBuilder.builder(Files.family())
            .people(List.of(person("amy", "Amy", "F", "2030-01-01")))
            .relationships(List.of())
            .build();
    Chronology chronology =
        ChronologyBuilder.ofFamily(family)
            .add(file("p", told("Police", "x", "2020-01-01", EventType.INJURY).build()))
            .asAt(AS_AT)
            .build();

    assertThat(of(chronology, EventType.BIRTH)).isEmpty();
    assertThat(of(chronology, EventType.INJURY)).hasSize(1);
    assertThat(chronology.coverage())
        .contains(
            "1 entry began after the day up to which this chronology looks, and is left out.");
  }

  @Test
  void people_in_a_circle_and_related_to_themselves_get_a_chronology_and_a_question() {
    FamilyFile family =
        FamilyFileBuilder.builder(Files.family())
            .relationships(
                List.of(
                    related("amy", RelationshipKind.PARENT, "mum"),
                    related("mum", RelationshipKind.PARENT, "amy"),
                    related("jay", RelationshipKind.SIBLING, "jay")))
            .build();
    Chronology chronology =
        ChronologyBuilder.ofChild(family, "amy")
            .add(file("p", told("Police", "x", "2020-01-01", EventType.INJURY).build()))
            .asAt(AS_AT)
            .build();

    assertThat(of(chronology, EventType.INJURY)).hasSize(1);
    assertThat(chronology.questions())
        .contains(
            "1 relationship is recorded of a person to themself, and not used. Who is meant?",
            "2 people are recorded as parent and child of each other in a circle. Which"
                + " relationship is wrong?");
  }

  @Test
  void the_thirtieth_of_february_is_kept_as_words_and_never_moved_to_another_day() {
    assertThatThrownBy(() -> UncertainDate.parse("2020-02-30"))
        .isInstanceOf(IllegalArgumentException.class);
    UncertainDate told = UncertainDate.relative("30 February 2020", UncertainDate.parse("2020-02"));
    Chronology chronology =
        family(
                file(
                    "p",
                    told("Police", "x", "2020-01-01", EventType.INJURY).occurred(told).build()))
            .build();

    assertThat(of(chronology, EventType.INJURY).get(0).entry().event().occurred())
        .isEqualTo(told)
        .satisfies(when -> assertThat(when.words()).isEqualTo("30 February 2020"))
        .satisfies(when -> assertThat(when.earliest()).isEqualTo("2020-02-01"))
        .satisfies(when -> assertThat(when.latest()).isEqualTo("2020-02-29"));
  }

  @Test
  void a_case_file_with_the_thirtieth_of_february_is_refused_with_its_place() {
    String json =
        DocumentFormat.CASE_FILE
            .write(file("p", told("Police", "x", "2020-02-29", EventType.INJURY).build()))
            .replace("2020-02-29", "2020-02-30");

    assertThatThrownBy(() -> DocumentFormat.CASE_FILE.read(json))
        .hasMessageContaining("events")
        .hasMessageNotContaining("amy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0645\u0631\u064a\u0645",
        "\u05de\u05e8\u05d9\u05dd \u202e\u202d",
        "\ud83d\udc67\ud83c\udffd\u200d\ud83e\uddb1",
        "<script>alert(1)</script>",
        "=1+1",
        "a\u0000b\uFFFE"
      })
  void names_and_words_of_every_script_come_out_as_they_went_in(String text) {
    Person amy =
        PersonBuilder.builder(person("amy", "x", "F", "2015-05-20"))
            .names(List.of(Files.name(text)))
            .build();
    FamilyFile family =
        FamilyFileBuilder.builder(Files.family())
            .people(List.of(amy))
            .relationships(List.of())
            .build();
    SignificantEvent event =
        told(text, "x", "2020-01-01", EventType.INJURY).summary(FreeText.of(text)).build();
    Chronology chronology =
        ChronologyBuilder.ofFamily(family).add(file("p", event)).asAt(AS_AT).build();

    assertThat(chronology.lanes()).extracting(Lane::label).containsExactly(text);
    assertThat(of(chronology, EventType.INJURY))
        .extracting(Agencies::summary)
        .containsExactly(text);
  }

  @Test
  void half_of_a_character_is_refused_with_its_place_and_without_its_words() {
    SignificantEvent event =
        told("Police", "x", "2020-01-01", EventType.INJURY)
            .summary(FreeText.of("secret \ud83d"))
            .build();

    assertThatThrownBy(() -> family(file("p", event)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("events[0].summary")
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_summary_of_ten_thousand_words_is_kept_whole_also_when_accounts_are_joined() {
    String words = String.join(" ", Collections.nCopies(10_000, "worried"));
    SignificantEvent police =
        told("Police", "p", "2020-01-01", EventType.INJURY).summary(FreeText.of(words)).build();
    SignificantEvent school =
        told("School", "s", "2020-01-01", EventType.INJURY)
            .summary(FreeText.of(words + " again"))
            .build();
    Chronology chronology =
        family(file("p", police), file("s", school)).acceptPossibleMatches().build();

    assertThat(of(chronology, EventType.INJURY))
        .singleElement()
        .satisfies(one -> assertThat(Agencies.summary(one)).contains(words));
    assertThat(chronology.merges().get(0).accounts()).containsExactly(police, school);
  }

  @Test
  void a_thousand_accounts_of_one_day_are_one_question() {
    List<SignificantEvent> events = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      events.add(
          told(i % 2 == 0 ? "Police" : "School", "e" + i, "2020-01-01", EventType.INJURY).build());
    }
    CaseFile file = file("p", events.toArray(SignificantEvent[]::new));
    Chronology chronology = family(file).acceptPossibleMatches().build();

    assertThat(of(chronology, EventType.INJURY)).hasSize(1_000);
    assertThat(chronology.merges()).hasSize(1);
    assertThat(chronology.questions()).hasSize(1);
  }

  @Test
  void a_death_before_the_birth_stands_as_recorded() {
    Person amy =
        PersonBuilder.builder(person("amy", "Amy", "F", "2015-05-20"))
            .deathDate(on("2014-01-01"))
            .build();
    FamilyFile family =
        FamilyFileBuilder.builder(Files.family())
            .people(List.of(amy))
            .relationships(List.of())
            .build();
    Chronology chronology = ChronologyBuilder.ofFamily(family).asAt(AS_AT).build();

    assertThat(chronology.entries())
        .extracting(one -> one.entry().event().types().get(0))
        .containsExactly(EventType.DEATH_IN_FAMILY, EventType.BIRTH);
    assertThat(chronology.unrecorded()).isEmpty();
  }
}
