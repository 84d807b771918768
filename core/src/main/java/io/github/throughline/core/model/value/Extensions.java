package io.github.throughline.core.model.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a record that this version of the library does not know. They are kept as they
 * came, in their order, and written back, so that a newer system's data pass through an older one
 * unharmed.
 *
 * <p>The values are those of JSON: text, numbers, booleans, null, lists and maps of these. A whole
 * number is an {@link Integer}, a {@link Long} or a {@link BigInteger}, whichever is the smallest
 * that holds it, and any other number a {@link BigDecimal}: so a number is equal to itself after it
 * has been stored and read back, and keeps all its digits.
 *
 * <p>Nobody knows what they say, so the map's {@code toString} only counts them.
 */
public final class Extensions {
  /** How deep lists and maps may be nested in the value of a property. */
  public static final int MAX_DEPTH = 100;

  private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger GREATEST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

  private Extensions() {}

  /**
   * An unchangeable copy, all the way down.
   *
   * @param properties the properties, or null for none
   * @return the copy, in the same order
   * @throws IllegalArgumentException if a value is none of JSON's, or nested more than {@link
   *     #MAX_DEPTH} deep
   */
  public static Map<String, Object> copyOf(@Nullable Map<String, Object> properties) {
    if (properties == null || properties.isEmpty()) {
      return Map.of();
    }
    return properties instanceof Kept ? properties : copyOfMap(properties, 0);
  }

  private static Map<String, Object> copyOfMap(Map<?, ?> properties, int depth) {
    // Not Map.copyOf: it loses the order, and refuses the nulls that JSON allows.
    Map<String, Object> copy = new LinkedHashMap<>();
    properties.forEach((name, value) -> copy.put(requireName(name), copyOfValue(value, depth)));
    return new Kept(Collections.unmodifiableMap(copy));
  }

  private static String requireName(@Nullable Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("The name of a property must be a text");
  }

  @SuppressWarnings("NullAway") // a JSON null is a value here
  private static Object copyOfValue(@Nullable Object value, int depth) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return copyOfNumber(number);
    }
    if (depth == MAX_DEPTH) {
      throw new IllegalArgumentException(
          "The value of a property may be nested at most " + MAX_DEPTH + " deep");
    }
    if (value instanceof Map<?, ?> map) {
      return copyOfMap(map, depth + 1);
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(copyOfValue(element, depth + 1)));
      return Collections.unmodifiableList(copy);
    }
    throw notOfJson(value);
  }

  private static Number copyOfNumber(Number number) {
    if (number instanceof Integer) {
      return number;
    }
    if (number instanceof Long || number instanceof Short || number instanceof Byte) {
      return smallest(BigInteger.valueOf(number.longValue()));
    }
    if (number instanceof BigInteger whole) {
      return smallest(whole);
    }
    if (number instanceof BigDecimal decimal) {
      return copyOfDecimal(decimal);
    }
    if (number instanceof Double || number instanceof Float) {
      return copyOfFloat(number);
    }
    throw notOfJson(number);
  }

  private static Number copyOfFloat(Number number) {
    if (!Double.isFinite(number.doubleValue())) {
      throw new IllegalArgumentException("JSON has no infinite numbers and no NaN");
    }
    return copyOfDecimal(new BigDecimal(number.toString()));
  }

  /** Without a point or an exponent it is written, and so read back, as a whole number. */
  private static Number copyOfDecimal(BigDecimal decimal) {
    return decimal.scale() == 0 ? smallest(decimal.unscaledValue()) : decimal;
  }

  private static Number smallest(BigInteger whole) {
    if (whole.compareTo(LEAST_LONG) < 0 || whole.compareTo(GREATEST_LONG) > 0) {
      return whole;
    }
    long value = whole.longValue();
    if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
      return value;
    }
    return (int) value;
  }

  private static IllegalArgumentException notOfJson(Object value) {
    return new IllegalArgumentException(
        "JSON has no values of the type "
            + value.getClass().getName()
            + ". Give a text, number, boolean, list or map instead");
  }

  /** Properties that have been copied. They are not shown, because they may say anything. */
  private static final class Kept extends AbstractMap<String, Object> {
    private final Map<String, Object> properties;

    Kept(Map<String, Object> properties) {
      this.properties = requireNonNull(properties, "properties");
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return properties.entrySet();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
      return properties.containsKey(name);
    }

    @Override
    @SuppressWarnings("NullAway") // a JSON null is a value here
    public Object get(@Nullable Object name) {
      return properties.get(name);
    }

    @Override
    public String toString() {
      return size() == 1 ? "[1 property]" : "[" + size() + " properties]";
    }
  }
}
