package io.github.throughline.chronology.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.Person;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a child's case file finds its family: the child's identifiers, read from the beginning of
 * the document. Who is the same person is decided later and strictly; this only has to find every
 * family that may be meant.
 */
final class ChildKeys {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CHARSET_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  private ChildKeys() {}

  /** The keys of a person that a family file has. */
  static List<String> of(Person person) {
    List<String> keys = new ArrayList<>();
    keys.add(ofRecord(person.id()));
    for (Identifier identifier : person.identifiers()) {
      String value = identifier.value();
      if (value != null) {
        keys.add(of(identifier.system(), value));
      }
    }
    return keys;
  }

  private static String ofRecord(String id) {
    return "\n" + id;
  }

  private static String of(String system, String value) {
    return system + '\n' + value;
  }

  /** The keys of the child of a case file; empty when the document does not begin to make sense. */
  static List<String> of(InputStream caseFile) throws IOException {
    List<String> keys = new ArrayList<>();
    try (JsonParser json = JSON.createParser(caseFile)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return keys;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean child = json.currentName().equals("child");
        if (json.nextToken() == JsonToken.START_OBJECT && child) {
          addChild(json, keys);
          return keys;
        }
        json.skipChildren();
      }
    } catch (JsonProcessingException e) {
      keys.clear(); // the whole document is told as damaged when it is read
    }
    return keys;
  }

  private static void addChild(JsonParser json, List<String> keys) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("id") && value == JsonToken.VALUE_STRING) {
        keys.add(ofRecord(json.getText()));
      } else if (name.equals("identifiers") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          addIdentifier(json, keys);
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private static void addIdentifier(JsonParser json, List<String> keys) throws IOException {
    String system = null;
    String value = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      if (name.equals("system")) {
        system = text(json, token);
      } else if (name.equals("value")) {
        value = text(json, token);
      }
      json.skipChildren();
    }
    if (system != null && value != null) {
      keys.add(of(system, value));
    }
  }

  private static @Nullable String text(JsonParser json, JsonToken token) throws IOException {
    return token == JsonToken.VALUE_STRING ? json.getText() : null;
  }
}
