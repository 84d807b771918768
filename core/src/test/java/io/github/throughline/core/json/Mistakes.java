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
  final List<Mistake> wrongTypes = new ArrayList<>();

  /** A property left out that a record cannot be without. */
  final List<Mistake> missing = new ArrayList<>();

  /** A choice that this version does not know. */
  final List<Mistake> unknownChoices = new ArrayList<>();

  private Mistakes() {}

  /**
   * One mistake.
   *
   * @param path its place in the document
   * @param change makes it
   */
  record Mistake(String path, Runnable change) {}

  /** Puts a value in the place of another. */
  private interface Place {
    void put(JsonNode value);
  }

  /** The mistakes that can be made in a document that holds such a record; each changes it. */
  static Mistakes in(JsonNode document, Class<? extends Record> type) {
    Mistakes mistakes = new Mistakes();
    mistakes.visit("", (ObjectNode) document, type);
    return mistakes;
  }

  private void visit(String path, ObjectNode object, Class<?> type) {
    SchemaRequirements.of(type.asSubclass(Record.class))
        .forEach(
            name ->
                missing.add(new Mistake(JsonPath.property(path, name), () -> object.remove(name))));
    for (RecordComponent component : type.getRecordComponents()) {
      String name = component.getName();
      JsonNode value = object.path(name);
      if (!value.isMissingNode() && !name.equals(RecordCodec.EXTENSIONS)) {
        String inner = JsonPath.property(path, name);
        wrongTypes.add(new Mistake(inner, () -> object.set(name, ofAnotherType(value))));
        visit(inner, value, component.getGenericType(), other -> object.set(name, other));
      }
    }
  }

  private void visit(String path, JsonNode value, Type type, Place place) {
    if (type instanceof ParameterizedType list) {
      ArrayNode elements = (ArrayNode) value;
      for (int i = 0; i < elements.size(); i++) {
        int index = i;
        String inner = path + "[" + i + "]";
        wrongTypes.add(new Mistake(inner, () -> elements.set(index, NODES.nullNode())));
        visit(
            inner,
            elements.get(i),
            list.getActualTypeArguments()[0],
            other -> elements.set(index, other));
      }
      return;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      unknownChoices.add(new Mistake(path, () -> place.put(NODES.textNode("NOT_KNOWN_YET"))));
    } else if (plain == Plan.class) {
      visitPlan(path, (ObjectNode) value);
    } else if (plain.isRecord() && Codecs.of(plain) instanceof RecordCodec) {
      visit(path, (ObjectNode) value, plain);
    }
  }

  private void visitPlan(String path, ObjectNode plan) {
    String kind = JsonPath.property(path, PlanCodec.KIND);
    missing.add(new Mistake(kind, () -> plan.remove(PlanCodec.KIND)));
    unknownChoices.add(new Mistake(kind, () -> plan.put(PlanCodec.KIND, "notKnownYet")));
    visit(path, plan, PlanCodec.KINDS.get(plan.path(PlanCodec.KIND).asText()));
  }

  private static JsonNode ofAnotherType(JsonNode value) {
    return value.isNumber() || value.isArray() ? NODES.textNode("17") : NODES.numberNode(17);
  }
}
