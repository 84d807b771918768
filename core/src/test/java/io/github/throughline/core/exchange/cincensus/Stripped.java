package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Records without what only a file gives them, so that two of them can be compared by content. */
final class Stripped {
  private Stripped() {}

  /** The same record with no places and no problems, to any depth. */
  @SuppressWarnings("unchecked")
  static <T> T of(T value) {
    return (T) strip(value);
  }

  private static Object strip(Object value) {
    if (value instanceof Place) {
      return Place.NONE;
    }
    if (value instanceof Reported<?> item) {
      return new Reported<>(item.value(), item.text(), 0, 0);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Stripped::strip).toList();
    }
    if (!(value instanceof Record)) {
      return value;
    }
    RecordComponent[] parts = value.getClass().getRecordComponents();
    try {
      Object[] stripped = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        boolean isProblems = parts[i].getName().equals("problems");
        stripped[i] = isProblems ? List.of() : strip(parts[i].getAccessor().invoke(value));
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return value.getClass().getDeclaredConstructor(types).newInstance(stripped);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
