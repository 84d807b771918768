package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been read of one record, until there is enough to make it. */
final class RecordDraft {
  /** Stands for a property that was given as null, to tell it from one that was not given. */
  private static final Object NULL = new Object();

  /** Values in the order of the components; null for what is not given. */
  private final @Nullable Object[] values;

  private @Nullable Map<String, Object> unknown;
  private @Nullable Map<String, UnreadableDocumentException> notUnderstood;

  RecordDraft(int components) {
    values = new @Nullable Object[components];
  }

  /** Reads the value of the property that the parser has reached. */
  void readComponent(JsonParser in, int place, Codec<Object> codec) throws IOException {
    if (values[place] != null) {
      throw Problems.at(in, Problems.twice());
    }
    JsonToken token = in.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      values[place] = NULL;
    } else if (token == JsonToken.VALUE_STRING && codec instanceof ChoiceCodec<?> choices) {
      values[place] = readChoice(in, choices);
    } else {
      values[place] = codec.read(in);
    }
  }

  /**
   * A choice that is not known here may have been mistyped, or added by a later version: it is kept
   * beside the record as it came. Whether the record can be without it, the record says itself.
   */
  private Object readChoice(JsonParser in, ChoiceCodec<?> choices) throws IOException {
    String name = TextCodec.PLAIN.read(in);
    Object choice = choices.find(name);
    if (choice != null) {
      return choice;
    }
    if (notUnderstood == null) {
      notUnderstood = new HashMap<>();
    }
    notUnderstood.put(in.currentName(), choices.notOne(in));
    unknown().put(in.currentName(), name);
    return NULL;
  }

  void readUnknown(JsonParser in) throws IOException {
    JsonValues.readProperty(in, unknown());
  }

  private Map<String, Object> unknown() {
    if (unknown == null) {
      unknown = new LinkedHashMap<>();
    }
    return unknown;
  }

  /** The values for the constructor, with the properties that are not known at their place. */
  @Nullable Object[] values(int placeOfExtensions) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == NULL) {
        values[i] = null;
      }
    }
    values[placeOfExtensions] = unknown;
    return values;
  }

  /** Why a component was not understood, null if that is not why it is absent. */
  @Nullable UnreadableDocumentException findNotUnderstood(String component) {
    return notUnderstood == null ? null : notUnderstood.get(component);
  }
}
