package io.github.throughline.core.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/**
 * Open sets of codes: records with a {@code code} and nothing else, such as types of event. They
 * are a text in JSON, and one that the library does not know is as good as any other.
 */
final class OpenCodes {
  private static final String CODE = "code";

  private OpenCodes() {}

  /** Whether a type is such a record. */
  static boolean isOpenCode(Class<?> type) {
    if (!type.isRecord()) {
      return false;
    }
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1
        && components[0].getName().equals(CODE)
        && components[0].getType() == String.class;
  }

  /** How such a record is read and written. */
  static <R extends Record> TextCodec<R> codec(Class<R> type) {
    try {
      Constructor<R> constructor = type.getConstructor(String.class);
      Method accessor = type.getRecordComponents()[0].getAccessor();
      return new TextCodec<>(
          "a code", code -> make(constructor, code), record -> code(accessor, record));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Not a public record: " + type, e);
    }
  }

  private static <R extends Record> R make(Constructor<R> constructor, String code) {
    try {
      return constructor.newInstance(code);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refusal) {
        throw refusal;
      }
      throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
    }
  }

  private static String code(Method accessor, Record record) {
    try {
      return (String) accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot look into a " + record.getClass(), e);
    }
  }
}
