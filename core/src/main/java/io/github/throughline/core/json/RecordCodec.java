package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.throughline.core.model.provenance.Provenance;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Records as objects: one property for each component, in the order of the components, then the
 * properties in {@code extensions}.
 *
 * @param <R> the record
 */
final class RecordCodec<R extends Record> implements Codec<R> {
  /** The component that holds the properties that are not known. */
  static final String EXTENSIONS = "extensions";

  /**
   * A component of the record.
   *
   * @param name its name, and the property's
   * @param accessor gives its value
   * @param codec how it is read and written, null for the extensions
   * @param whenLeftOut its value when there is no such property; null for none
   */
  record Component(
      String name, Method accessor, @Nullable Codec<Object> codec, @Nullable Object whenLeftOut) {}

  private final Constructor<R> constructor;
  private final List<Component> components;
  private final Map<String, Integer> places = new HashMap<>();
  private final int extensions;
  private final @Nullable String kind;

  /**
   * For a record that is one of several kinds in its place, {@code kind} is written as its first
   * property, to tell it from the others.
   */
  RecordCodec(Constructor<R> constructor, List<Component> components, @Nullable String kind) {
    this.constructor = constructor;
    this.components = components;
    this.kind = kind;
    int unknown = -1;
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).codec == null) {
        unknown = i;
      } else {
        places.put(components.get(i).name, i);
      }
    }
    if (unknown < 0) {
      throw new IllegalStateException(
          constructor.getDeclaringClass() + " has nowhere to keep unknown properties");
    }
    extensions = unknown;
  }

  /** The names of the properties. */
  Iterable<String> names() {
    return places.keySet();
  }

  @Override
  public R read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw Problems.expected("an object", in);
    }
    JsonLocation start = in.currentTokenLocation();
    in.nextToken();
    return readProperties(in, start, false);
  }

  /** Reads on from the first property, or the end of the object if there is none. */
  R readProperties(JsonParser in, JsonLocation start, boolean kindRead) throws IOException {
    @Nullable Object[] values = new @Nullable Object[components.size()];
    boolean[] given = new boolean[components.size()];
    boolean kindGiven = kindRead;
    Map<String, Object> unknown = new LinkedHashMap<>();
    for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
      String name = in.currentName();
      Integer place = places.get(name);
      if (place != null) {
        requireOnce(in, given[place]);
        given[place] = true;
        values[place] = readComponent(in, components.get(place));
      } else if (kind != null && name.equals(PlanCodec.KIND)) {
        requireOnce(in, kindGiven);
        kindGiven = true;
        requireKind(in, kind);
      } else {
        JsonValues.readProperty(in, unknown);
      }
    }
    values[extensions] = unknown;
    String path = JsonPath.of(in.getParsingContext());
    if (kind != null && !kindGiven) {
      throw missing(path, start, PlanCodec.KIND);
    }
    return build(values, path, start);
  }

  private static void requireOnce(JsonParser in, boolean given) {
    if (given) {
      throw Problems.at(in, Problems.twice());
    }
  }

  private static @Nullable Object readComponent(JsonParser in, Component component)
      throws IOException {
    Codec<Object> codec = component.codec;
    return codec == null || in.nextToken() == JsonToken.VALUE_NULL ? null : codec.read(in);
  }

  private static void requireKind(JsonParser in, String kind) throws IOException {
    if (in.nextToken() != JsonToken.VALUE_STRING || !in.getText().equals(kind)) {
      throw Problems.at(in, "expected " + kind);
    }
  }

  private R build(@Nullable Object[] values, String path, JsonLocation start) {
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      values[i] = values[i] == null ? component.whenLeftOut : values[i];
      if (values[i] == null && component.accessor.getReturnType().isPrimitive()) {
        throw missing(path, start, component.name);
      }
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw refused(e.getCause(), values, path, start);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
    }
  }

  /** The record itself says what it cannot be without: the message names the component. */
  private RuntimeException refused(
      @Nullable Throwable refusal, @Nullable Object[] values, String path, JsonLocation start) {
    if (refusal instanceof NullPointerException && refusal.getMessage() != null) {
      Integer place = places.get(refusal.getMessage());
      if (place != null && values[place] == null) {
        return missing(path, start, components.get(place).name);
      }
    }
    if (refusal instanceof IllegalArgumentException) {
      return Problems.at(path, start, String.valueOf(refusal.getMessage()));
    }
    return new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), refusal);
  }

  private static UnreadableDocumentException missing(String path, JsonLocation start, String name) {
    return Problems.at(
        JsonPath.property(path, name),
        start,
        "it is missing from the object that starts here, which cannot be without it");
  }

  @Override
  public void write(R value, JsonGenerator out) throws IOException {
    @SuppressWarnings("unchecked") // every component of that name has this type
    Map<String, Object> unknown = (Map<String, Object>) get(components.get(extensions), value);
    requireWritable(unknown, out);
    out.writeStartObject();
    if (kind != null) {
      out.writeStringField(PlanCodec.KIND, kind);
    }
    for (Component component : components) {
      Object part = get(component, value);
      Codec<Object> codec = component.codec;
      if (codec != null && part != null && !codec.isAbsent(part)) {
        out.writeFieldName(component.name);
        codec.write(part, out);
      }
    }
    JsonValues.writeProperties(unknown, out);
    out.writeEndObject();
  }

  private void requireWritable(Map<String, Object> unknown, JsonGenerator out) {
    for (String name : unknown.keySet()) {
      if (places.containsKey(name) || (kind != null && name.equals(PlanCodec.KIND))) {
        throw Problems.unwritable(
            out,
            "its extensions have a property "
                + name
                + ", which is a property of the record itself. Give it there, or under another"
                + " name");
      }
    }
    JsonValues.requireWritableNames(unknown, out);
  }

  private Object get(Component component, R value) {
    try {
      return component.accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot look into a " + value.getClass(), e);
    }
  }

  @Override
  public boolean isAbsent(R value) {
    return value.equals(Provenance.none());
  }
}
