package io.github.throughline.core.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents as plain trees, made and written by Jackson alone: a second opinion on ours. */
final class Trees {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Trees() {}

  static JsonNode read(String document) throws IOException {
    return MAPPER.readTree(document);
  }

  static String write(JsonNode tree) throws IOException {
    return MAPPER.writeValueAsString(tree);
  }

  /** Every object, the outermost first. */
  static List<ObjectNode> objects(JsonNode tree) {
    List<ObjectNode> objects = new ArrayList<>();
    if (tree instanceof ObjectNode object) {
      objects.add(object);
    }
    tree.forEach(child -> objects.addAll(objects(child)));
    return objects;
  }

  /** Whether an object is a date that EDTF cannot hold, or the start or end of one. */
  static boolean isOfDate(ObjectNode object) {
    return object.has("edtf")
        || (!object.isEmpty()
            && object.properties().stream()
                .map(Map.Entry::getKey)
                .allMatch(List.of("words", "precision")::contains));
  }

  static void shuffle(ObjectNode object, Random random) {
    List<Map.Entry<String, JsonNode>> properties = new ArrayList<>();
    object.properties().forEach(each -> properties.add(Map.entry(each.getKey(), each.getValue())));
    Collections.shuffle(properties, random);
    object.removeAll();
    properties.forEach(each -> object.set(each.getKey(), each.getValue()));
  }
}
