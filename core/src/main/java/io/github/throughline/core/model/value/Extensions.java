package io.github.throughline.core.model.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a record that this version of the library does not know. They are kept as they
 * came, in their order, and written back, so that a newer system's data pass through an older one
 * unharmed.
 *
 * <p>The values are those of JSON: text, numbers, booleans, null, lists and maps of these.
 */
public final class Extensions {
  private Extensions() {}

  /**
   * An unchangeable copy, all the way down.
   *
   * @param properties the properties, or null for none
   * @return the copy, in the same order
   */
  public static Map<String, Object> copyOf(@Nullable Map<String, Object> properties) {
    return properties == null || properties.isEmpty() ? Map.of() : copyOfMap(properties);
  }

  private static Map<String, Object> copyOfMap(Map<?, ?> properties) {
    // Not Map.copyOf: it loses the order, and refuses the nulls that JSON allows.
    Map<String, Object> copy = new LinkedHashMap<>();
    properties.forEach((name, value) -> copy.put(String.valueOf(name), copyOfValue(value)));
    return Collections.unmodifiableMap(copy);
  }

  @SuppressWarnings("NullAway") // a JSON null is a value here
  private static Object copyOfValue(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return copyOfMap(map);
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(copyOfValue(element)));
      return Collections.unmodifiableList(copy);
    }
    return value;
  }
}
