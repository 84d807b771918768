package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.model.legal.MissingEpisodeBuilder;
import io.github.throughline.core.model.legal.ReturnInterviewBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.time.UncertainDate;
import jakarta.validation.ConstraintDeclarationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderedDatesTest {
  private static final String BEFORE_START =
      "Date is before startedOn, which comes first: correct whichever of the two is wrong";

  private static UncertainDate date(String edtf) {
    return edtf == null ? null : UncertainDate.parse(edtf);
  }

  @ParameterizedTest(name = "started {0}, ended {1}: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, reported",
    "2024-05-01, 2024-05-01, silent",
    "2024-05-01, 2024-05-02, silent",
    "          , 2024-05-01, silent",
    "2024-05-01,           , silent",
    // A month is over before a day of the next, and may be after any day of its own.
    "2024-06-01, 2024-05,    reported",
    "2024-05-31, 2024-05,    silent",
    "2024,       2023-12-31, reported",
    "2024,       2024-01-01, silent",
    "2024-22,    2024-05-31, reported",
    "2024-22,    2024-08-31, silent",
    // What nothing bounds on that side can be in order.
    "[2024-05-01..], 2024-04-30, reported",
    "[..2024-05-01], 2024-04-30, silent",
    "XXXX,       2024-05-01, silent",
    // What is told as approximate or doubtful may be a little outside what is written.
    "2024-05-02~, 2024-05-01, silent",
    "2024-05-02, 2024-05-01?, silent",
    "2024-05-02%, 1998,       silent",
    // On one day the time decides, where both are known.
    "2024-05-01T10:00:00, 2024-05-01T09:59:59, reported",
    "2024-05-01T10:00:00, 2024-05-01T10:00:00, silent",
    "2024-05-01T10:00:00, 2024-05-01,          silent",
  })
  void a_date_certainly_before_the_one_that_comes_first(
      String started, String ended, String expected) {
    var plan =
        ChildInNeedPlanBuilder.builder()
            .id("p1")
            .startedOn(date(started))
            .endedOn(date(ended))
            .build();

    assertThat(Asked.texts(plan))
        .isEqualTo(expected.equals("silent") ? List.of() : List.of("endedOn: " + BEFORE_START));
  }

  @ParameterizedTest(name = "born {0}, died {1}: {2}")
  @CsvSource({
    "2010-05-02, 2010-05-01, reported",
    "2010-05-02, 2010-05-02, silent",
    "2010-05,    2010-04-30, reported",
    "2010-05,    2010-05-01, silent"
  })
  void nobody_dies_before_their_birth(String born, String died, String expected) {
    var person =
        PersonBuilder.builder().id("c1").birthDate(date(born)).deathDate(date(died)).build();

    assertThat(Asked.paths(person).contains("deathDate")).isEqualTo(expected.equals("reported"));
  }

  @ParameterizedTest(name = "back {0}, interview {1}: {2}")
  @CsvSource({"2024-05-02, 2024-05-01, reported", "2024-05-02, 2024-05-02, silent"})
  void the_later_date_may_be_in_a_record_inside(String back, String held, String expected) {
    var episode =
        MissingEpisodeBuilder.builder()
            .id("m1")
            .end(date(back))
            .interview(ReturnInterviewBuilder.builder().heldOn(date(held)).build())
            .build();

    assertThat(Asked.paths(episode).contains("interview.heldOn"))
        .isEqualTo(expected.equals("reported"));
  }

  /** A case system's own record, with a slip in its declaration. */
  @OrderedDates(first = "begun", then = "endde")
  public record Slip(UncertainDate begun, UncertainDate ended) {}

  /** A case system's own record. */
  @OrderedDates(first = "begun", then = "ended")
  public record Own(UncertainDate begun, UncertainDate ended) {}

  @Test
  void a_record_of_a_case_systems_own_can_be_judged_too() {
    assertThat(Asked.texts(new Own(date("2024-05-02"), date("2024-05-01"))))
        .containsExactly(
            "ended: Date is before begun, which comes first: correct whichever of the two is wrong");
  }

  @Test
  void a_slip_in_a_declaration_is_told_to_whoever_made_it() {
    assertThatThrownBy(() -> Asked.of(new Slip(date("2024"), date("2024"))))
        .isInstanceOf(ConstraintDeclarationException.class)
        .hasMessage(
            Slip.class.getName() + " has no component endde, which a constraint on it names");
  }
}
