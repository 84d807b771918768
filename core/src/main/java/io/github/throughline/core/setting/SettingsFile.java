package io.github.throughline.core.setting;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.core.setting.Settings.Chosen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file of settings. */
final class SettingsFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Set<String> PARTS = Set.of("value", "unit", "reason", "source");

  private SettingsFile() {}

  static Map<String, Chosen> read(InputStream in, Collection<Setting<?>> known) {
    Map<String, Setting<?>> byKey = new LinkedHashMap<>();
    known.forEach(setting -> byKey.put(setting.key(), setting));
    try (JsonParser parser =
        MAPPER.createParser(in).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
      return read(parser, byKey);
    } catch (JsonProcessingException e) {
      throw new SettingsException(
          "The settings are not JSON, or have a key twice," + at(e.getLocation()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("The settings cannot be read", e);
    }
  }

  private static Map<String, Chosen> read(JsonParser parser, Map<String, Setting<?>> known)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new SettingsException(
          "The settings must be one JSON object, with a key for each setting,"
              + at(parser.currentTokenLocation()));
    }
    Map<String, Chosen> chosen = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      String at = at(parser.currentTokenLocation());
      Setting<?> setting = known.get(key);
      if (setting == null) {
        throw new SettingsException(
            "There is no setting " + quoted(key) + at + ". The page of settings lists all keys");
      }
      parser.nextToken();
      JsonNode value = MAPPER.readTree(parser);
      chosen.put(key, chosen(setting, value, at));
    }
    if (parser.nextToken() != null) {
      throw new SettingsException(
          "There is more after the object of settings," + at(parser.currentTokenLocation()));
    }
    return chosen;
  }

  private static Chosen chosen(Setting<?> setting, JsonNode node, String at) {
    if (node.isObject() && node.has("value")) {
      node.fieldNames()
          .forEachRemaining(
              part -> {
                if (!PARTS.contains(part)) {
                  throw new SettingsException(
                      "The setting "
                          + setting.key()
                          + at
                          + " has a part that is not known: the parts are value, unit, reason and"
                          + " source");
                }
              });
      requireUnit(setting, node.get("unit"), at);
      JsonNode reason = node.get("reason");
      return new Chosen(
          setting,
          value(setting, node.get("value"), at),
          reason != null && reason.isTextual() ? reason.textValue() : null);
    }
    return new Chosen(setting, value(setting, node, at), null);
  }

  private static void requireUnit(Setting<?> setting, @Nullable JsonNode unit, String at) {
    if (unit != null && !(unit.isTextual() && unit.textValue().equals(setting.unit()))) {
      throw new SettingsException(
          "The setting "
              + setting.key()
              + at
              + " is given in another unit than its own, which is "
              + (setting.unit().isEmpty() ? "part of the value" : setting.unit()));
    }
  }

  private static Object value(Setting<?> setting, JsonNode node, String at) {
    try {
      return setting.type().read().apply(node);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(
          "The setting "
              + setting.key()
              + at
              + " has a value that is not possible: expected "
              + setting.expected(),
          e);
    }
  }

  /** A key is shown only if it looks like one: it might be anything. */
  private static String quoted(String key) {
    return key.matches("[A-Za-z0-9.-]{1,60}") ? key : "of " + key.length() + " characters";
  }

  private static String at(@Nullable JsonLocation place) {
    return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
  }
}
