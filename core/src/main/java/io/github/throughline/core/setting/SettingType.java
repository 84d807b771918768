package io.github.throughline.core.setting;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the value of a setting stands in a file, and which values are possible. */
record SettingType<T>(String expected, Function<JsonNode, T> read, Function<T, Object> write) {

  static SettingType<Integer> count(int least, int most) {
    String expected = "a whole number from " + least + " to " + most;
    return new SettingType<>(
        expected,
        node -> {
          require(node.isIntegralNumber() && node.canConvertToInt());
          require(node.intValue() >= least && node.intValue() <= most);
          return node.intValue();
        },
        value -> value);
  }

  static SettingType<BigDecimal> number(BigDecimal least, BigDecimal most) {
    return new SettingType<>(
        "a number from " + least + " to " + most,
        node -> {
          require(node.isNumber());
          BigDecimal value = node.decimalValue();
          require(value.compareTo(least) >= 0 && value.compareTo(most) <= 0);
          return value;
        },
        value -> value);
  }

  static SettingType<Boolean> flag() {
    return new SettingType<>(
        "true or false",
        node -> {
          require(node.isBoolean());
          return node.booleanValue();
        },
        value -> value);
  }

  static SettingType<Span> span(Set<SpanUnit> units) {
    String names = units.stream().map(unit -> unit.words(2)).collect(Collectors.joining(", "));
    return new SettingType<>(
        "a number of one of these: " + names,
        node -> {
          require(node.isTextual());
          Span span = Span.parse(node.textValue());
          require(span.amount() > 0 && units.contains(span.unit()));
          return span;
        },
        Span::toString);
  }

  static SettingType<LocalDate> day() {
    return new SettingType<>(
        "a day of the form 2023-12-15",
        node -> {
          require(node.isTextual());
          try {
            return LocalDate.parse(node.textValue());
          } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
          }
        },
        LocalDate::toString);
  }

  static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
    return new SettingType<>(
        "one of " + names(type), node -> constant(type, node), value -> value.name());
  }

  static <E extends Enum<E>> SettingType<Set<E>> choices(Class<E> type) {
    return new SettingType<>(
        "a list of some of " + names(type),
        node -> {
          EnumSet<E> all = EnumSet.noneOf(type);
          items(node).forEach(item -> all.add(constant(type, item)));
          return Set.copyOf(all);
        },
        value -> value.stream().sorted().map(Enum::name).toList());
  }

  static SettingType<List<String>> words() {
    return new SettingType<>(
        "a list of texts, none of them blank",
        node -> {
          List<String> all = new ArrayList<>();
          for (JsonNode item : items(node)) {
            require(item.isTextual() && !item.textValue().isBlank());
            all.add(item.textValue());
          }
          return List.copyOf(all);
        },
        value -> value);
  }

  static SettingType<Map<String, Span>> spans() {
    SettingType<Span> span = span(EnumSet.allOf(SpanUnit.class));
    return new SettingType<>(
        "an object with a number of days, weeks or the like for each name",
        node -> {
          require(node.isObject());
          Map<String, Span> all = new TreeMap<>();
          node.properties()
              .forEach(entry -> all.put(entry.getKey(), span.read.apply(entry.getValue())));
          return Map.copyOf(all);
        },
        value -> {
          Map<String, Object> written = new LinkedHashMap<>();
          new TreeMap<>(value).forEach((name, one) -> written.put(name, one.toString()));
          return written;
        });
  }

  private static List<JsonNode> items(JsonNode node) {
    require(node.isArray());
    List<JsonNode> items = new ArrayList<>();
    node.forEach(items::add);
    return items;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node) {
    require(node.isTextual());
    return Enum.valueOf(type, node.textValue());
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("The value is not possible");
    }
  }
}
