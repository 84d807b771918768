package io.github.throughline.core.constraint;

import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of records by name. The constraints know no record, only what it is made of. */
final class Parts {
  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          if (components == null) {
            throw new ConstraintDeclarationException(
                "%s is not a record, and this constraint is for records".formatted(type.getName()));
          }
          Map<String, RecordComponent> byName = new LinkedHashMap<>();
          for (RecordComponent component : components) {
            byName.put(component.getName(), component);
          }
          return byName;
        }
      };

  private Parts() {}

  /** The components of a type of record, in order. */
  static Iterable<RecordComponent> of(Class<?> type) {
    return COMPONENTS.get(type).values();
  }

  /** What a path such as {@code child.birthDate} leads to; null when something on it is absent. */
  static @Nullable Object at(Object record, String path) {
    Object found = record;
    for (String name : path.split("\\.", -1)) {
      if (found == null) {
        return null;
      }
      found = read(found, component(found.getClass(), name));
    }
    return found;
  }

  /** What a path leads to, which must be of a type. */
  static <T> @Nullable T at(Object record, String path, Class<T> type) {
    Object found = at(record, path);
    if (found != null && !type.isInstance(found)) {
      throw new ConstraintDeclarationException(
          "%s of %s is no %s".formatted(path, record.getClass().getName(), type.getSimpleName()));
    }
    return type.cast(found);
  }

  /** The elements of a list; none when the path leads to nothing. */
  static List<?> list(Object record, String path) {
    List<?> found = at(record, path, List.class);
    return found == null ? List.of() : found;
  }

  static @Nullable Object read(Object record, RecordComponent component) {
    Method accessor = component.getAccessor();
    try {
      return accessor.invoke(record);
    } catch (IllegalAccessException e) {
      throw new ConstraintDeclarationException(
          "%s cannot be read: its record must be public, in a package that is exported or opened to"
                  .formatted(accessor)
              + " io.github.throughline.core",
          e);
    } catch (InvocationTargetException e) {
      throw new ConstraintDeclarationException("%s failed".formatted(accessor), e.getCause());
    }
  }

  private static RecordComponent component(Class<?> type, String name) {
    RecordComponent component = COMPONENTS.get(type).get(name);
    if (component == null) {
      throw new ConstraintDeclarationException(
          "%s has no component %s, which a constraint on it names".formatted(type.getName(), name));
    }
    return component;
  }
}
