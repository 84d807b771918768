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
import java.util.ArrayList;
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
   * @param isPrimitive whether it always has a value
   * @param whenLeftOut its value when there is no such property; null for none
   */
  record Component(
      String name,
      Method accessor,
      @Nullable Codec<Object> codec,
      boolean isPrimitive,
      @Nullable Object whenLeftOut) {}

  private final Constructor<R> constructor;
  private final Component[] components;
  private final PropertyNames names;
  private final int extensions;
  private final @Nullable String kind;

  /**
   * For a record that is one of several kinds in its place, {@code kind} is written as its first
   * property, to tell it from the others.
   */
  RecordCodec(Constructor<R> constructor, List<Component> components, @Nullable String kind) {
    this.constructor = constructor;
    this.components = components.toArray(Component[]::new);
    this.kind = kind;
    List<@Nullable String> known = new ArrayList<>();
    int unknown = -1;
    for (Component component : components) {
      if (component.codec == null) {
        unknown = known.size();
      }
      known.add(component.codec == null ? null : component.name);
    }
    if (unknown < 0) {
      throw new IllegalStateException(
          constructor.getDeclaringClass() + " has nowhere to keep unknown properties");
    }
    names = new PropertyNames(known);
    extensions = unknown;
  }

  /** The names of the properties. */
  List<String> names() {
    return names.all();
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
    RecordDraft draft = new RecordDraft(components.length);
    boolean kindGiven = kindRead;
    for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
      String name = in.currentName();
      int place = names.find(name);
      Codec<Object> codec = place < 0 ? null : components[place].codec;
      if (codec != null) {
        draft.readComponent(in, place, codec);
      } else if (kind != null && name.equals(PlanCodec.KIND)) {
        requireKind(in, kind, kindGiven);
        kindGiven = true;
      } else {
        draft.readUnknown(in);
      }
    }
    if (kind != null && !kindGiven) {
      throw missing(in, start, PlanCodec.KIND);
    }
    return build(draft, in, start);
  }

  private static void requireKind(JsonParser in, String kind, boolean given) throws IOException {
    if (given) {
      throw Problems.at(in, Problems.twice());
    }
    if (in.nextToken() != JsonToken.VALUE_STRING || !in.getText().equals(kind)) {
      throw Problems.at(in, "expected " + kind);
    }
  }

  private R build(RecordDraft draft, JsonParser in, JsonLocation start) {
    @Nullable Object[] values = draft.values(extensions);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && components[i].isPrimitive) {
        values[i] = components[i].whenLeftOut;
        if (values[i] == null) {
          throw missing(in, start, components[i].name);
        }
      }
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw refused(e.getCause(), draft, values, in, start);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), e);
    }
  }

  /** The record itself says what it cannot be without: the message names the component. */
  private RuntimeException refused(
      @Nullable Throwable refusal,
      RecordDraft draft,
      @Nullable Object[] values,
      JsonParser in,
      JsonLocation start) {
    if (refusal instanceof NullPointerException && refusal.getMessage() != null) {
      int place = names.find(refusal.getMessage());
      if (place >= 0 && values[place] == null) {
        UnreadableDocumentException why = draft.findNotUnderstood(components[place].name);
        return why != null ? why : missing(in, start, components[place].name);
      }
    }
    if (refusal instanceof IllegalArgumentException) {
      String path = JsonPath.of(in.getParsingContext());
      return Problems.at(path, start, String.valueOf(refusal.getMessage()));
    }
    return new IllegalStateException("Cannot make a " + constructor.getDeclaringClass(), refusal);
  }

  /** The parser stands at the end of the object, where its place is that of the object. */
  private static UnreadableDocumentException missing(
      JsonParser in, JsonLocation start, String name) {
    return Problems.at(
        JsonPath.property(JsonPath.of(in.getParsingContext()), name),
        start,
        "it is missing from the object that starts here, which cannot be without it");
  }

  @Override
  public void write(R value, JsonGenerator out) throws IOException {
    Map<String, Object> unknown = unknown(value);
    requireWritable(value, unknown, out);
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

  @SuppressWarnings("unchecked") // every component of that name has this type
  private Map<String, Object> unknown(R value) {
    Object unknown = get(components[extensions], value);
    return unknown == null ? Map.of() : (Map<String, Object>) unknown;
  }

  private void requireWritable(R value, Map<String, Object> unknown, JsonGenerator out) {
    for (Map.Entry<String, Object> property : unknown.entrySet()) {
      String name = property.getKey();
      int place = names.find(name);
      boolean known = place >= 0 || (kind != null && name.equals(PlanCodec.KIND));
      if (known && !(place >= 0 && isUnknownChoice(components[place], value, property))) {
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

  /** Whether a property is what {@link RecordDraft} keeps of a choice that it does not know. */
  private boolean isUnknownChoice(Component component, R value, Map.Entry<?, ?> property) {
    return component.codec instanceof ChoiceCodec<?> choices
        && get(component, value) == null
        && property.getValue() instanceof String text
        && choices.find(text) == null;
  }

  private @Nullable Object get(Component component, R value) {
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
