package io.github.throughline.core.json;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record cannot be without. Its constructor is asked: it is called with nothing, and then
 * with each component that it has missed, until it is content.
 */
final class SchemaRequirements {
  private SchemaRequirements() {}

  /** The names of the components without which no record of the type can be made. */
  static Set<String> of(Class<? extends Record> type) {
    Set<String> required = new LinkedHashSet<>();
    smallest(type, required);
    return required;
  }

  private static Record smallest(Class<? extends Record> type, Set<String> required) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == boolean.class) {
        values[i] = false;
      } else if (components[i].getType().isPrimitive()) {
        require(i, components, values, required);
      }
    }
    while (true) {
      try {
        return make(type, values);
      } catch (InvocationTargetException e) {
        require(missed(type, e.getCause(), components, values), components, values, required);
      }
    }
  }

  private static void require(
      int place, RecordComponent[] components, @Nullable Object[] values, Set<String> required) {
    values[place] = smallestOf(components[place].getType());
    required.add(components[place].getName());
  }

  private static Record make(Class<? extends Record> type, @Nullable Object[] values)
      throws InvocationTargetException {
    try {
      Class<?>[] types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getConstructor(types).newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("Not a public record: " + type, e);
    }
  }

  /** Which component the constructor asked for: its refusal names it. */
  private static int missed(
      Class<?> type,
      @Nullable Throwable refusal,
      RecordComponent[] components,
      @Nullable Object[] values) {
    if (refusal instanceof NullPointerException) {
      for (int i = 0; i < components.length; i++) {
        if (values[i] == null && components[i].getName().equals(refusal.getMessage())) {
          return i;
        }
      }
    }
    throw new IllegalStateException("What " + type + " cannot be without is not clear", refusal);
  }

  private static Object smallestOf(Class<?> type) {
    if (type == String.class) {
      return "";
    }
    if (type == Integer.class || type == int.class) {
      return 0;
    }
    if (type == Boolean.class) {
      return false;
    }
    if (type == Instant.class) {
      return Instant.EPOCH;
    }
    if (type == UncertainPeriod.class) {
      return UncertainPeriod.from(UncertainDate.unknown());
    }
    if (type.isAssignableFrom(UncertainDate.class)) {
      return UncertainDate.unknown();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isSealed()) {
      return smallestOf(type.getPermittedSubclasses()[0]);
    }
    if (type.isRecord()) {
      return smallest(type.asSubclass(Record.class), new LinkedHashSet<>());
    }
    throw new IllegalStateException("No smallest value is known of " + type);
  }
}
