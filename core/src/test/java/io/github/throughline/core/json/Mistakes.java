package io.github.throughline.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.model.plan.Plan;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Every single mistake of some kinds that can be made in a document. */
final class Mistakes {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A value of another type than the property has. */
  final List<Runnable> wrongTypes = new ArrayList<>();

  /** A property left out that a record cannot be without. */
  final List<Runnable> missing = new ArrayList<>();

  /** A choice that this version does not know. */
  final List<Runnable> unknownChoices = new ArrayList<>();

  private Mistakes() {}

  /** The mistakes that can be made in a document that holds such a record; each changes it. */
  static Mistakes in(JsonNode document, Class<? extends Record> type) {
    Mistakes mistakes = new Mistakes();
    mistakes.visit((ObjectNode) document, type);
    return mistakes;
  }

  private void visit(ObjectNode object, Class<?> type) {
    SchemaRequirements.of(type.asSubclass(Record.class))
        .forEach(name -> missing.add(() -> object.remove(name)));
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      JsonNode value = object.path(name);
      if (!value.isMissingNode() && !name.equals(RecordCodec.EXTENSIONS)) {
        wrongTypes.add(() -> object.set(name, ofAnotherType(value)));
        visit(value, component.getGenericType(), other -> object.set(name, other));
      }
    }
  }

  private interface Place {
    void put(JsonNode value);
  }

  private void visit(JsonNode value, Type type, Place place) {
    if (type instanceof ParameterizedType list) {
      ArrayNode elements = (ArrayNode) value;
      for (int i = 0; i < elements.size(); i++) {
        int index = i;
        wrongTypes.add(() -> elements.set(index, NODES.nullNode()));
        visit(
            elements.get(i), list.getActualTypeArguments()[0], other -> elements.set(index, other));
      }
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      unknownChoices.add(() -> place.put(NODES.textNode("NOT_KNOWN_YET")));
    } else if (plain == Plan.class) {
      ObjectNode plan = (ObjectNode) value;
      missing.add(() -> plan.remove(PlanCodec.KIND));
      visit(plan, PlanCodec.KINDS.get(plan.path(PlanCodec.KIND).asText()));
      unknownChoices.add(() -> plan.put(PlanCodec.KIND, "notKnownYet"));
    } else if (plain.isRecord() && Codecs.of(plain) instanceof RecordCodec) {
      visit((ObjectNode) value, plain);
    }
  }

  private static JsonNode ofAnotherType(JsonNode value) {
    return value.isNumber() || value.isArray() ? NODES.textNode("17") : NODES.numberNode(17);
  }
}
