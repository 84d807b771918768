package io.github.throughline.core.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionsTest {
  private static final BigInteger BEYOND_LONG =
      BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of((byte) 7, 7),
        Arguments.of((short) 7, 7),
        Arguments.of(7L, 7),
        Arguments.of(Long.valueOf(Integer.MAX_VALUE), Integer.MAX_VALUE),
        Arguments.of(Integer.MAX_VALUE + 1L, Integer.MAX_VALUE + 1L),
        Arguments.of(Integer.MIN_VALUE - 1L, Integer.MIN_VALUE - 1L),
        Arguments.of(BigInteger.valueOf(7), 7),
        Arguments.of(BigInteger.valueOf(Long.MAX_VALUE), Long.MAX_VALUE),
        Arguments.of(BEYOND_LONG, BEYOND_LONG),
        Arguments.of(new BigDecimal("7"), 7),
        Arguments.of(new BigDecimal("7.0"), new BigDecimal("7.0")),
        Arguments.of(new BigDecimal("7E+2"), new BigDecimal("7E+2")),
        Arguments.of(1.5, new BigDecimal("1.5")),
        Arguments.of(1.25E2, new BigDecimal("125.0")),
        Arguments.of(1.2345678901234E13, 12_345_678_901_234L),
        Arguments.of(0.1f, new BigDecimal("0.1")));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void a_number_has_one_type(Number given, Number kept) {
    assertThat(Extensions.copyOf(Map.of("n", List.of(given)))).containsEntry("n", List.of(kept));
  }

  @Test
  void the_order_and_nulls_are_kept_all_the_way_down() {
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("z", null);
    inner.put("a", Arrays.asList(null, "text", true));
    Map<String, Object> outer = new LinkedHashMap<>();
    outer.put("second", inner);
    outer.put("first", null);

    Map<String, Object> copy = Extensions.copyOf(outer);

    assertThat(copy).isEqualTo(outer).hasSameHashCodeAs(outer);
    assertThat(copy.keySet()).containsExactly("second", "first");
    assertThat(((Map<?, ?>) copy.get("second")).keySet()).hasToString("[z, a]");
    assertThat(copy.containsKey("first")).isTrue();
    assertThat(copy.get("third")).isNull();
  }

  @Test
  void a_later_change_does_not_reach_the_copy() {
    List<Object> list = new ArrayList<>(List.of("one"));
    Map<String, Object> given = new HashMap<>(Map.of("list", list));
    Map<String, Object> copy = Extensions.copyOf(given);
    list.add("two");
    given.put("more", 1);

    assertThat(copy).isEqualTo(Map.of("list", List.of("one")));
    assertThatThrownBy(() -> copy.put("more", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> copy.keySet().remove("list"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  static Stream<Object> notOfJson() {
    return Stream.of(
        LocalDate.of(2011, 2, 3), Double.NaN, Float.POSITIVE_INFINITY, new int[] {1}, 'c');
  }

  @ParameterizedTest
  @MethodSource("notOfJson")
  void a_value_that_json_does_not_have_is_refused_without_being_shown(Object value) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Extensions.copyOf(Map.of("x", List.of(value))))
        .withMessageStartingWith("JSON has no ")
        .withMessageNotContaining("2011");
  }

  @Test
  void the_name_of_a_property_is_a_text() {
    Map<String, Object> unnamed = Collections.singletonMap(null, 1);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Extensions.copyOf(unnamed))
        .withMessage("The name of a property must be a text");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Extensions.copyOf(Map.of("x", Map.of(1, 2))))
        .withMessage("The name of a property must be a text");
  }

  @Test
  void nesting_is_bounded() {
    assertThat(Extensions.copyOf(Map.of("x", nested(100)))).hasSize(1);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Extensions.copyOf(Map.of("x", nested(101))))
        .withMessage("The value of a property may be nested at most 100 deep");
  }

  private static Object nested(int depth) {
    Object value = "inside";
    for (int i = 0; i < depth; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("in", value);
    }
    return value;
  }

  @Test
  void none_is_none() {
    assertThat(Extensions.copyOf(null)).isEmpty();
    assertThat(Extensions.copyOf(Map.of())).isEmpty();
  }
}
