package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.testsupport.ModelArbitraries;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each declaration on a record of the model, broken on its own, is reported at its field. */
class EveryDeclarationFiresTest {
  private static final UncertainDate DAY = UncertainDate.parse("2024-05-02");
  private static final UncertainDate DAY_BEFORE = UncertainDate.parse("2024-05-01");
  private static final UncertainDate TOMORROW = UncertainDate.parse("2025-04-01");

  static Stream<Arguments> orders() {
    return ModelArbitraries.types().stream()
        .flatMap(
            type ->
                Stream.of(type.getAnnotationsByType(OrderedDates.class))
                    .filter(order -> !order.then().contains("."))
                    .map(order -> Arguments.of(type, order.first(), order.then())));
  }

  static Stream<Arguments> datesThatAreOver() {
    return componentsWith(NotInFuture.class);
  }

  static Stream<Arguments> whatIsRequired() {
    return componentsWith(Required.class);
  }

  private static Stream<Arguments> componentsWith(Class<? extends Annotation> constraint) {
    return ModelArbitraries.types().stream()
        .flatMap(
            type ->
                Stream.of(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(constraint))
                    .map(Field::getName)
                    .map(name -> Arguments.of(type, name)));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void two_dates_out_of_order(Class<? extends Record> type, String first, String then)
      throws Exception {
    assertThat(Asked.texts(with(type, Map.of(first, DAY, then, DAY_BEFORE))))
        .anyMatch(text -> text.startsWith(then + ": Date is before " + first + ","));
    assertThat(Asked.texts(with(type, Map.of(first, DAY, then, DAY))))
        .noneMatch(text -> text.startsWith(then + ": Date is before " + first + ","));
  }

  static Stream<Arguments> choicesThatMayBeAbsent() {
    return ModelArbitraries.types().stream()
        .flatMap(
            type ->
                Stream.of(type.getRecordComponents())
                    .filter(component -> component.getType().isEnum())
                    .filter(
                        component ->
                            component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(component -> Arguments.of(type, component.getName())));
  }

  @ParameterizedTest
  @MethodSource("choicesThatMayBeAbsent")
  void a_choice_that_is_not_known(Class<? extends Record> type, String name) throws Exception {
    Map<String, Object> unknown = new HashMap<>();
    unknown.put(name, null);
    unknown.put("extensions", Map.of(name, "Zebedee"));
    String text = name + ": Value is not one of the choices";

    assertThat(Asked.texts(with(type, unknown)))
        .anyMatch(found -> found.startsWith(text))
        .noneMatch(found -> found.contains("Zebedee"));
    assertThat(Asked.texts(with(type, Map.of("extensions", Map.of("x " + name, "Zebedee")))))
        .noneMatch(found -> found.startsWith(text));
  }

  @ParameterizedTest
  @MethodSource("datesThatAreOver")
  void a_date_after_today(Class<? extends Record> type, String name) throws Exception {
    assertThat(Asked.texts(with(type, Map.of(name, TOMORROW))))
        .anyMatch(text -> text.startsWith(name + ": Date is after today"));
    assertThat(Asked.texts(with(type, Map.of(name, DAY))))
        .noneMatch(text -> text.startsWith(name + ": Date is after today"));
  }

  @ParameterizedTest
  @MethodSource("whatIsRequired")
  void something_lacking_when_signed_off(Class<? extends Record> type, String name)
      throws Exception {
    Record lacking = with(type, Collections.singletonMap(name, null));
    String nothing = name + ": Nothing is entered";

    assertThat(Asked.texts(lacking, Final.class)).anyMatch(text -> text.startsWith(nothing));
    assertThat(Asked.texts(lacking)).noneMatch(text -> text.startsWith(nothing));
    assertThat(Asked.texts(with(type, Map.of()), Final.class))
        .noneMatch(text -> text.startsWith(nothing));
  }

  /** A record in which everything is given, with some of it put in place. */
  private static Record with(Class<? extends Record> type, Map<String, ?> given) throws Exception {
    Record full = ModelArbitraries.recordsSaying("words of somebody", type).sample();
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      RecordComponent component = components.get(i);
      values[i] =
          given.containsKey(component.getName())
              ? given.get(component.getName())
              : component.getAccessor().invoke(full);
    }
    Constructor<? extends Record> constructor =
        type.getConstructor(
            components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
    return constructor.newInstance(values);
  }
}
