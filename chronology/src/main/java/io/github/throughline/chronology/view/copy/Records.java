package io.github.throughline.chronology.view.copy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Takes a record apart and puts it together again with other values.
 *
 * <p>Every component of every record goes through redaction in this way, also one that is added
 * later: what nobody thought of is read as a text in which names are looked for, and cannot slip
 * through.
 */
public final class Records {
  private static final ClassValue<Records> KNOWN =
      new ClassValue<>() {
        @Override
        protected Records computeValue(Class<?> type) {
          return new Records(type);
        }
      };

  private final RecordComponent[] components;
  private final Constructor<?> constructor;

  /** Gives the value of a component in the copy. */
  @FunctionalInterface
  public interface Change {
    @Nullable Object of(String component, @Nullable Object value);
  }

  private Records(Class<?> type) {
    components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has a constructor of its components", e);
    }
  }

  /** The record with every component changed; itself when nothing is. */
  public static <T extends Record> T copy(T record, Change change) {
    Records type = KNOWN.get(record.getClass());
    @Nullable Object[] values = new Object[type.components.length];
    boolean changed = false;
    try {
      for (int i = 0; i < values.length; i++) {
        Object value = type.components[i].getAccessor().invoke(record);
        values[i] = change.of(type.components[i].getName(), value);
        changed |= values[i] != value;
      }
      if (!changed) {
        return record;
      }
      @SuppressWarnings("unchecked") // the constructor of this very record
      T copy = (T) type.constructor.newInstance(values);
      return copy;
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(
          "A " + record.getClass().getSimpleName() + " could not be copied", e);
    }
  }
}
