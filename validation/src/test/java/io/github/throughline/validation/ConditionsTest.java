package io.github.throughline.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.code.Code;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.time.CollectionYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static final Context CONTEXT = Context.of(CollectionYear.ending(2025));

  private static final Item<Visit, LocalDate> PLANNED = new Item<>("Planned", "M", Visit::planned);
  private static final Item<Visit, LocalDate> DONE = new Item<>("Done", "M", Visit::done);
  private static final Item<Visit, Boolean> ALONE = new Item<>("Alone", "M", Visit::alone);
  private static final Item<Visit, String> KIND = new Item<>("Kind", "M", Visit::kind);

  private record Visit(
      Reported<LocalDate> planned,
      Reported<LocalDate> done,
      Reported<Boolean> alone,
      Reported<String> kind) {}

  @ParameterizedTest(name = "[{0}] is missing: {1}")
  @CsvSource({
    "2024-05-01, NO",
    "'', YES",
    "' ', YES",
    ", YES",
    "yesterday, YES",
  })
  void missing_and_present(String day, Answer missing) {
    Visit visit = visit(day, null, null, null);
    assertThat(Conditions.missing(PLANNED).ask(visit, CONTEXT)).isEqualTo(missing);
    assertThat(Conditions.present(PLANNED).ask(visit, CONTEXT)).isEqualTo(missing.not());
  }

  @ParameterizedTest(name = "[{0}] before [{1}]: {2}")
  @CsvSource({
    "2024-05-01, 2024-05-02, YES",
    "2024-05-02, 2024-05-02, NO",
    "2024-05-03, 2024-05-02, NO",
    ", 2024-05-02, CANNOT_TELL",
    "2024-05-01, , CANNOT_TELL",
    "'', 2024-05-02, CANNOT_TELL",
    "2024-05-01, tomorrow, CANNOT_TELL",
    ", , CANNOT_TELL",
  })
  void before(String one, String other, Answer answer) {
    assertThat(Conditions.before(PLANNED, DONE).ask(visit(one, other, null, null), CONTEXT))
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "[{0}] after the reference date: {1}, outside the period: {2}")
  @CsvSource({
    "2024-03-31, NO, YES",
    "2024-04-01, NO, NO",
    "2024-04-02, NO, NO",
    "2025-03-30, NO, NO",
    "2025-03-31, NO, NO",
    "2025-04-01, YES, YES",
    ", CANNOT_TELL, CANNOT_TELL",
    "'', CANNOT_TELL, CANNOT_TELL",
    "soon, CANNOT_TELL, CANNOT_TELL",
  })
  void period(String day, Answer after, Answer outside) {
    Visit visit = visit(day, null, null, null);
    assertThat(Conditions.afterReferenceDate(PLANNED).ask(visit, CONTEXT)).isEqualTo(after);
    assertThat(Conditions.outsidePeriod(PLANNED).ask(visit, CONTEXT)).isEqualTo(outside);
  }

  @ParameterizedTest(name = "[{0}] is true: {1}")
  @CsvSource({"true, YES", "false, NO", "maybe, CANNOT_TELL", "'', CANNOT_TELL", ", CANNOT_TELL"})
  void flags(String flag, Answer isTrue) {
    Visit visit = visit(null, null, flag, null);
    assertThat(Conditions.isTrue(ALONE).ask(visit, CONTEXT)).isEqualTo(isTrue);
    assertThat(Conditions.isFalse(ALONE).ask(visit, CONTEXT)).isEqualTo(isTrue.not());
  }

  @ParameterizedTest(name = "[{0}] is A or B: {1}")
  @CsvSource({"A, YES", "B, YES", "C, NO", "a, NO", "'A ', NO", "'', CANNOT_TELL", ", CANNOT_TELL"})
  void one_of(String kind, Answer answer) {
    assertThat(Conditions.oneOf(KIND, Set.of("A", "B")).ask(visit(null, null, null, kind), CONTEXT))
        .isEqualTo(answer);
  }

  @ParameterizedTest(name = "in {0} [{1}] is no code: {2}, missing or no code: {3}")
  @CsvSource({
    "2024-25, NEW, NO, NO",
    "2023-24, NEW, YES, YES",
    "2023-24, OLD, NO, NO",
    "2024-25, OLD, YES, YES",
    "2024-25, new, YES, YES",
    "2024-25, ' NEW', YES, YES",
    "2024-25, '', CANNOT_TELL, YES",
    "2024-25, , CANNOT_TELL, YES",
  })
  void codes_are_those_of_the_year(
      String year, String kind, Answer notACode, Answer missingOrNotACode) {
    CodeList kinds =
        CodeList.of(
            "test",
            "Kind",
            List.of(
                new Code(
                    "OLD", "as it was", CollectionYear.ending(2020), CollectionYear.ending(2024)),
                new Code("NEW", "as it is", CollectionYear.ending(2025), null)));
    Context context = Context.of(CollectionYear.parse(year));
    Visit visit = visit(null, null, null, kind);
    assertThat(Conditions.notACode(KIND, kinds).ask(visit, context)).isEqualTo(notACode);
    assertThat(Conditions.missingOrNotACode(KIND, kinds).ask(visit, context))
        .isEqualTo(missingOrNotACode);
  }

  @Test
  void the_text_is_asked_about_with_its_spaces_and_even_if_it_was_cut_short() {
    Condition<Visit> spaced = Conditions.text(KIND, text -> text.startsWith(" "));
    assertThat(spaced.ask(visit(null, null, null, " A"), CONTEXT)).isEqualTo(Answer.YES);
    assertThat(spaced.ask(visit(null, null, null, "A"), CONTEXT)).isEqualTo(Answer.NO);
    assertThat(spaced.ask(visit(null, null, null, "  "), CONTEXT)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(spaced.ask(visit(null, null, null, null), CONTEXT)).isEqualTo(Answer.CANNOT_TELL);
    Visit cut =
        new Visit(
            Reported.absent(),
            Reported.absent(),
            Reported.absent(),
            new Reported<>(null, " x", 1, 1));
    assertThat(spaced.ask(cut, CONTEXT)).isEqualTo(Answer.YES);
  }

  @Test
  void a_condition_knows_the_items_it_looks_at_each_once_and_in_order() {
    Condition<Visit> late = Conditions.before(PLANNED, DONE);
    assertThat(late.items()).containsExactly(PLANNED, DONE);
    assertThat(late.not().items()).containsExactly(PLANNED, DONE);
    assertThat(Conditions.missing(KIND).or(late).and(Conditions.present(DONE)).items())
        .containsExactly(KIND, PLANNED, DONE);
  }

  @Test
  void conditions_are_joined_as_their_answers_are() {
    Condition<Visit> late = Conditions.before(PLANNED, DONE);
    Condition<Visit> alone = Conditions.isTrue(ALONE);
    Visit visit = visit("2024-05-01", "2024-05-02", "maybe", null);
    assertThat(late.and(alone).ask(visit, CONTEXT)).isEqualTo(Answer.CANNOT_TELL);
    assertThat(late.or(alone).ask(visit, CONTEXT)).isEqualTo(Answer.YES);
    assertThat(late.not().and(alone).ask(visit, CONTEXT)).isEqualTo(Answer.NO);
  }

  private static Visit visit(String planned, String done, String alone, String kind) {
    return new Visit(day(planned), day(done), flag(alone), text(kind));
  }

  private static Reported<LocalDate> day(String text) {
    boolean isDay = text != null && text.matches("\\d{4}-\\d{2}-\\d{2}");
    return reported(isDay ? LocalDate.parse(text) : null, text);
  }

  private static Reported<Boolean> flag(String text) {
    boolean isFlag = text != null && Set.of("true", "false").contains(text);
    return reported(isFlag ? Boolean.valueOf(text) : null, text);
  }

  private static Reported<String> text(String text) {
    return reported(text == null || text.isBlank() ? null : text, text);
  }

  private static <T> Reported<T> reported(T value, String text) {
    return text == null ? Reported.absent() : new Reported<>(value, text, 1, 1);
  }
}
