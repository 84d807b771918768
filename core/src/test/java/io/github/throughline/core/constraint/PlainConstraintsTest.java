package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.legal.PlacementBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints on one value: numbers, texts, and dates that cannot be after today. */
class PlainConstraintsTest {
  @ParameterizedTest(name = "order {0}: {1}")
  @CsvSource({"0, reported", "1, silent", "-1, reported", ", silent"})
  void an_order_counts_from_one(Integer order, String expected) {
    assertThat(Asked.texts(ActionBuilder.builder().id("a1").order(order).build()))
        .isEqualTo(
            expected.equals("silent") ? List.of() : List.of("order: must be greater than 0"));
  }

  @ParameterizedTest(name = "{0} miles: {1}")
  @CsvSource({"-1, reported", "0, silent", ", silent"})
  void a_distance_is_not_negative(Integer miles, String expected) {
    assertThat(Asked.texts(PlacementBuilder.builder().id("p1").milesFromHome(miles).build()))
        .isEqualTo(
            expected.equals("silent")
                ? List.of()
                : List.of("milesFromHome: must be greater than or equal to 0"));
  }

  @Test
  void an_identifier_and_a_code_are_not_blank() {
    var file =
        CaseFileBuilder.builder()
            .child(PersonBuilder.builder().id(" ").sex(Coded.of("anyshire/sex", "")).build())
            .build();

    assertThat(Asked.texts(file))
        .containsExactly("child.id: must not be blank", "child.sex.code: must not be blank");
  }

  @ParameterizedTest(name = "born {0}, today 2025-03-31: {1}")
  @CsvSource({
    "2025-03-31, silent",
    "2025-04-01, reported",
    "2025-03,    silent",
    "2025-04,    reported",
    "2025,       silent",
    "2025-04-01~, silent",
    "XXXX,       silent",
    "          , silent"
  })
  void a_birth_is_not_after_today(String born, String expected) {
    var person =
        PersonBuilder.builder()
            .id("c1")
            .birthDate(born == null ? null : UncertainDate.parse(born))
            .build();

    assertThat(Asked.texts(person))
        .isEqualTo(
            expected.equals("silent")
                ? List.of()
                : List.of(
                    "birthDate: Date is after today, and what it dates has been done: correct the"
                        + " date"));
  }

  @Test
  void today_is_told_by_the_clock_of_the_provider_and_is_the_day_in_england() {
    var person = PersonBuilder.builder().id("c1").birthDate(UncertainDate.parse("2025-06-02"));
    // Half past eleven at night in Greenwich is already the next day in an English summer.
    Clock night = Clock.fixed(Instant.parse("2025-06-01T23:30:00Z"), ZoneOffset.ofHours(-8));
    Clock evening = Clock.fixed(Instant.parse("2025-06-01T22:30:00Z"), ZoneOffset.ofHours(14));

    try (ValidatorFactory factory =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator atNight = factory.usingContext().clockProvider(() -> night).getValidator();
      Validator inTheEvening = factory.usingContext().clockProvider(() -> evening).getValidator();

      assertThat(atNight.validate(person.build())).isEmpty();
      assertThat(inTheEvening.validate(person.build())).hasSize(1);
    }
  }

  @ParameterizedTest(name = "recorded {0}, now 2025-03-31T12:00:00Z: {1}")
  @CsvSource({"2025-03-31T12:00:00Z, silent", "2025-03-31T12:00:01Z, reported"})
  void nothing_is_recorded_after_now(Instant at, String expected) {
    var person =
        PersonBuilder.builder()
            .id("c1")
            .provenance(ProvenanceBuilder.builder().recordedAt(at).knownToServiceAt(at).build())
            .build();

    assertThat(Asked.paths(person))
        .isEqualTo(
            expected.equals("silent")
                ? List.of()
                : List.of("provenance.knownToServiceAt", "provenance.recordedAt"));
  }
}
