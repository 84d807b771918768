package io.github.throughline.core.exchange.agencychronology;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.provenance.Directness;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import io.github.throughline.core.time.words.DateOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mappings as JSON. What is wrong is told by the name of the property, never by what it holds: a
 * mapping names people.
 */
final class MappingJson {
  private static final String VERSION = "1.0";
  private static final long LARGEST = 1_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final List<String> PROPERTIES =
      List.of(
          "mappingVersion",
          "name",
          "columns",
          "headerRow",
          "agency",
          "system",
          "directness",
          "dateOrder",
          "twentyFourHours",
          "year",
          "withoutDate",
          "types",
          "agencies",
          "sharing",
          "onwardSharing",
          "sensitivity",
          "child",
          "people");

  private MappingJson() {}

  static ChronologyTableMapping read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw unreadable("A mapping is a small document; this file has more than a million bytes");
    }
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  static ChronologyTableMapping parse(String json) {
    JsonNode document;
    try {
      document = MAPPER.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      throw new UnreadableReturnException(
          "The mapping is not JSON, or gives a property twice. A mapping is one object in braces",
          at == null ? Place.NONE : new Place(at.getLineNr(), Math.max(0, at.getColumnNr())));
    }
    if (!(document instanceof ObjectNode mapping)) {
      throw unreadable("A mapping is one JSON object in braces");
    }
    requireKnown(mapping);
    try {
      return mapping(mapping);
    } catch (IllegalArgumentException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  private static void requireKnown(ObjectNode mapping) {
    mapping
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!PROPERTIES.contains(name)) {
                throw unreadable(
                    "The mapping has a property that is not known. Known are "
                        + String.join(", ", PROPERTIES));
              }
            });
    String version = text(mapping, "mappingVersion");
    if (version != null && !version.startsWith("1.")) {
      throw unreadable("mappingVersion: this version reads mappings of version 1");
    }
  }

  private static ChronologyTableMapping mapping(ObjectNode mapping) {
    Map<TableColumn, List<String>> columns = new EnumMap<>(TableColumn.class);
    Map<TableColumn, Integer> positions = new EnumMap<>(TableColumn.class);
    readColumns(object(mapping, "columns"), columns, positions);
    String name = text(mapping, "name");
    if (name == null) {
      throw unreadable("name: it is missing; give the mapping a name");
    }
    return new ChronologyTableMapping(
        name,
        columns,
        positions,
        number(mapping, "headerRow"),
        text(mapping, "agency"),
        text(mapping, "system"),
        choice(mapping, "directness", Directness.values()),
        orElse(choice(mapping, "dateOrder", DateOrder.values()), DateOrder.DAY_FIRST),
        flag(mapping, "twentyFourHours"),
        number(mapping, "year"),
        orElse(choice(mapping, "withoutDate", WithoutDate.values()), WithoutDate.UNDATED),
        map(mapping, "types", MappingJson::types),
        map(mapping, "agencies", node -> requireText(node, "agencies")),
        map(mapping, "sharing", node -> choice(node, "sharing", OnwardSharing.values())),
        choice(mapping, "onwardSharing", OnwardSharing.values()),
        texts(mapping.get("sensitivity"), "sensitivity"),
        child(mapping),
        map(mapping, "people", node -> requireText(node, "people")));
  }

  private static void readColumns(
      ObjectNode columns,
      Map<TableColumn, List<String>> names,
      Map<TableColumn, Integer> positions) {
    for (Map.Entry<String, JsonNode> entry : columns.properties()) {
      TableColumn column =
          TableColumn.find(entry.getKey())
              .orElseThrow(
                  () ->
                      unreadable(
                          "columns: there is a column that is not known. Known are "
                              + Stream.of(TableColumn.values())
                                  .map(TableColumn::property)
                                  .collect(Collectors.joining(", "))));
      if (entry.getValue().isInt()) {
        positions.put(column, entry.getValue().intValue());
      } else {
        List<String> spellings = texts(entry.getValue(), "columns." + column.property());
        if (!spellings.isEmpty()) {
          names.put(column, spellings);
        }
      }
    }
  }

  private static List<EventType> types(JsonNode node) {
    return texts(node, "types").stream().map(EventType::new).toList();
  }

  private static @Nullable Identifier child(ObjectNode mapping) {
    if (!mapping.hasNonNull("child")) {
      return null;
    }
    ObjectNode child = object(mapping, "child");
    String system = text(child, "system");
    String value = text(child, "value");
    if (system == null || value == null || child.size() != 2) {
      throw unreadable("child: give the system of the identifier and its value, nothing else");
    }
    return IdentifierBuilder.builder().system(system).value(value).build();
  }

  private static ObjectNode object(ObjectNode in, String name) {
    JsonNode node = in.get(name);
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw unreadable(name + ": expected an object in braces");
  }

  private static <V> Map<String, V> map(
      ObjectNode in, String name, Function<JsonNode, @Nullable V> read) {
    Map<String, V> map = new LinkedHashMap<>();
    if (in.hasNonNull(name)) {
      for (Map.Entry<String, JsonNode> entry : object(in, name).properties()) {
        V value = read.apply(entry.getValue());
        if (value == null) {
          throw unreadable(name + ": a value is missing");
        }
        map.put(entry.getKey(), value);
      }
    }
    return map;
  }

  private static List<String> texts(@Nullable JsonNode node, String name) {
    if (node == null || node.isNull()) {
      return List.of();
    }
    if (node instanceof ArrayNode list) {
      List<String> texts = new ArrayList<>();
      list.forEach(one -> texts.add(requireText(one, name)));
      return texts;
    }
    return List.of(requireText(node, name));
  }

  private static String requireText(JsonNode node, String name) {
    if (!node.isTextual()) {
      throw unreadable(name + ": expected a text in quotation marks");
    }
    return node.textValue();
  }

  private static @Nullable String text(ObjectNode in, String name) {
    return in.hasNonNull(name) ? requireText(in.get(name), name) : null;
  }

  private static @Nullable Integer number(ObjectNode in, String name) {
    if (!in.hasNonNull(name)) {
      return null;
    }
    if (!in.get(name).isInt()) {
      throw unreadable(name + ": expected a whole number");
    }
    return in.get(name).intValue();
  }

  private static boolean flag(ObjectNode in, String name) {
    if (!in.hasNonNull(name)) {
      return false;
    }
    if (!in.get(name).isBoolean()) {
      throw unreadable(name + ": expected true or false");
    }
    return in.get(name).booleanValue();
  }

  private static <E extends Enum<E>> @Nullable E choice(ObjectNode in, String name, E[] choices) {
    return in.hasNonNull(name) ? choice(in.get(name), name, choices) : null;
  }

  private static <E extends Enum<E>> E choice(JsonNode node, String name, E[] choices) {
    for (E choice : choices) {
      if (choice.name().equals(node.textValue())) {
        return choice;
      }
    }
    throw unreadable(
        name
            + ": expected one of "
            + Stream.of(choices).map(Enum::name).collect(Collectors.joining(", ")));
  }

  private static <T> T orElse(@Nullable T value, T otherwise) {
    return value == null ? otherwise : value;
  }

  private static UnreadableReturnException unreadable(String message) {
    return new UnreadableReturnException(message, Place.NONE);
  }

  static String write(ChronologyTableMapping mapping) {
    ObjectNode out = MAPPER.createObjectNode();
    out.put("mappingVersion", VERSION);
    out.put("name", mapping.name());
    putColumns(mapping, out.putObject("columns"));
    put(out, "headerRow", mapping.headerRow());
    put(out, "agency", mapping.agency());
    put(out, "system", mapping.system());
    put(out, "directness", mapping.directness());
    put(out, "dateOrder", mapping.dateOrder());
    if (mapping.twentyFourHours()) {
      out.put("twentyFourHours", true);
    }
    put(out, "year", mapping.year());
    put(out, "withoutDate", mapping.withoutDate());
    putMap(
        out,
        "types",
        mapping.types(),
        (to, word, types) -> put(to, word, types.stream().map(EventType::code).toList()));
    putMap(out, "agencies", mapping.agencies(), ObjectNode::put);
    putMap(out, "sharing", mapping.sharing(), MappingJson::put);
    put(out, "onwardSharing", mapping.onwardSharing());
    if (!mapping.sensitivity().isEmpty()) {
      mapping.sensitivity().forEach(out.putArray("sensitivity")::add);
    }
    Identifier child = mapping.child();
    if (child != null) {
      out.putObject("child").put("system", child.system()).put("value", child.value());
    }
    putMap(out, "people", mapping.people(), ObjectNode::put);
    return print(out);
  }

  private static void putColumns(ChronologyTableMapping mapping, ObjectNode columns) {
    for (TableColumn column : TableColumn.values()) {
      Integer place = mapping.positions().get(column);
      List<String> names = mapping.columns().get(column);
      if (place != null) {
        columns.put(column.property(), place);
      } else if (names != null) {
        put(columns, column.property(), names);
      }
    }
  }

  private static void put(ObjectNode out, String name, @Nullable Object value) {
    if (value instanceof Integer number) {
      out.put(name, number);
    } else if (value != null) {
      out.put(name, value.toString());
    }
  }

  private static void put(ObjectNode out, String name, List<String> texts) {
    if (texts.size() == 1) {
      out.put(name, texts.get(0));
    } else {
      texts.forEach(out.putArray(name)::add);
    }
  }

  private interface Put<V> {
    void put(ObjectNode to, String name, V value);
  }

  private static <V> void putMap(ObjectNode out, String name, Map<String, V> map, Put<V> put) {
    if (!map.isEmpty()) {
      ObjectNode object = out.putObject(name);
      map.forEach((word, value) -> put.put(object, word, value));
    }
  }

  private static String print(ObjectNode document) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(printer).writeValueAsString(document) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A mapping could not be written", e);
    }
  }
}
