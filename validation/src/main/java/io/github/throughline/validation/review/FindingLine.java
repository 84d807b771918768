package io.github.throughline.validation.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one line of findings as this library writes them. */
final class FindingLine {
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private FindingLine() {}

  /** Why a line is no finding: what was expected, never what stands there. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  static Finding parse(byte[] line, int length) throws Malformed {
    JsonNode node;
    try {
      node = JSON.readTree(line, 0, length);
    } catch (JsonProcessingException e) {
      throw new Malformed("is not JSON");
    } catch (IOException e) {
      throw new Malformed("is not text in UTF-8");
    }
    if (node == null || !node.isObject()) {
      throw new Malformed("is not a JSON object");
    }
    Place at = place(node.get("at"));
    return new Finding(
        text(node, "rule"),
        severity(node),
        text(node, "standard"),
        year(node),
        node.has("child") ? text(node, "child") : null,
        text(node, "module"),
        cited(node),
        at,
        text(node, "message"));
  }

  private static String text(JsonNode node, String key) throws Malformed {
    JsonNode value = node.get(key);
    if (value == null || !value.isTextual()) {
      throw new Malformed("has no text under \"" + key + "\"");
    }
    return value.textValue();
  }

  private static Severity severity(JsonNode node) throws Malformed {
    try {
      return Severity.valueOf(text(node, "severity"));
    } catch (IllegalArgumentException e) {
      throw new Malformed("has a severity that is not ERROR, QUERY or ADVICE");
    }
  }

  private static CollectionYear year(JsonNode node) throws Malformed {
    try {
      return CollectionYear.parse(text(node, "year"));
    } catch (IllegalArgumentException e) {
      throw new Malformed("has a year that is not written like 2024-25");
    }
  }

  private static Place place(@Nullable JsonNode at) throws Malformed {
    if (at == null) {
      return Place.NONE;
    }
    int line = at.path("line").asInt(-1);
    int column = at.path("column").asInt(-1);
    if (line < 0 || column < 0) {
      throw new Malformed("has no line and column under \"at\"");
    }
    return new Place(line, column);
  }

  /** The items as far as a line tells them: a field at fault twice may have one text. */
  private static List<Cited> cited(JsonNode node) throws Malformed {
    JsonNode fields = node.get("fields");
    JsonNode values = node.get("values");
    List<Cited> cited = new ArrayList<>();
    if ((fields != null && !fields.isArray()) || (values != null && !values.isObject())) {
      throw new Malformed("has no array under \"fields\" or no object under \"values\"");
    }
    for (JsonNode field : fields == null ? List.<JsonNode>of() : fields) {
      if (!field.isTextual()) {
        throw new Malformed("has something under \"fields\" that is not text");
      }
      JsonNode value = values == null ? null : values.get(field.textValue());
      if (value == null) {
        cited.add(new Cited(field.textValue(), null, Place.NONE));
      } else {
        for (JsonNode text : value.isArray() ? value : List.of(value)) {
          if (!text.isTextual()) {
            throw new Malformed("has something under \"values\" that is not text");
          }
          cited.add(new Cited(field.textValue(), text.textValue(), Place.NONE));
        }
      }
    }
    for (Map.Entry<String, JsonNode> value :
        values == null ? List.<Map.Entry<String, JsonNode>>of() : values.properties()) {
      if (cited.stream().noneMatch(item -> item.field().equals(value.getKey()))) {
        throw new Malformed("has a value of a field that is not under \"fields\"");
      }
    }
    return cited;
  }
}
