package io.github.throughline.chronology.linkage;

import io.github.throughline.core.constraint.RefersTo;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says of one person what is said of another, everywhere in a document. The records say themselves
 * which of their components name a person, so a new one needs nothing here.
 */
final class Renaming {
  /** Names people too, but of any document, so that nothing asks whether they resolve. */
  private static final String WITHHELD_FROM = "withheldFrom";

  private final Map<String, String> names;

  Renaming(Map<String, String> names) {
    this.names = names;
  }

  /** A copy in which every mention of a person is renamed. */
  @SuppressWarnings("unchecked") // a record is copied into one of its own type
  <R extends Record> R of(R document) {
    return (R) copyOf(document);
  }

  private @Nullable Object copy(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::copy).toList();
    }
    return value instanceof Record one && isOfModel(one) ? copyOf(one) : value;
  }

  private static boolean isOfModel(Record one) {
    return one.getClass().getName().startsWith("io.github.throughline.core.model.");
  }

  private Record copyOf(Record original) {
    RecordComponent[] components = original.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(original);
        values[i] = namesPerson(components[i]) ? rename(value) : copy(value);
      }
      Constructor<? extends Record> constructor =
          original
              .getClass()
              .getConstructor(
                  Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      // Not the cause: what it says may be of the data.
      throw new IllegalStateException("A record refused to be copied: " + original.getClass());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot copy a " + original.getClass(), e);
    }
  }

  /**
   * A reference to a record of any kind may be to a person; identifiers are unique in a document.
   */
  private static boolean namesPerson(RecordComponent component) {
    RefersTo refersTo = component.getAnnotation(RefersTo.class);
    boolean person =
        refersTo != null && (refersTo.value().isEmpty() || refersTo.value().equals("Person"));
    return person || component.getName().equals(WITHHELD_FROM);
  }

  private @Nullable Object rename(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::rename).distinct().toList();
    }
    return value instanceof String name ? names.getOrDefault(name, name) : value;
  }
}
