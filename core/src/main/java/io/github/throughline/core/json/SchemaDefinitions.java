package io.github.throughline.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The definitions of a schema: one for each record, choice and other value that a document leads
 * to.
 *
 * <p>They follow the reader: what may be left out may also be null, and properties that are not
 * known are allowed wherever the reader keeps them.
 */
final class SchemaDefinitions {
  private static final String DESCRIPTION = "description";
  private static final String TYPE = "type";

  private final SchemaWords words;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();
  private final Map<String, Class<?>> defined = new TreeMap<>();

  SchemaDefinitions(SchemaWords words) {
    this.words = words;
  }

  /** Every definition so far, by name. */
  ObjectNode all() {
    ObjectNode all = object();
    definitions.forEach(all::set);
    return all;
  }

  /** A reference to the definition of a type, which is made when it is first asked for. */
  ObjectNode referenceTo(Class<?> type) {
    String name = name(type);
    Class<?> same = defined.putIfAbsent(name, type);
    if (same == null) {
      // A place is kept first: a record may lead to others of its own type.
      definitions.put(name, object());
      definitions.put(name, define(type));
    } else if (same != type) {
      throw new IllegalStateException("Two types have one name: " + same + " and " + type);
    }
    return reference(name);
  }

  private ObjectNode referenceTo(String name, ObjectNode definition) {
    definitions.put(name, definition);
    return reference(name);
  }

  private static ObjectNode reference(String name) {
    return object().put("$ref", "#/$defs/" + name);
  }

  private static String name(Class<?> type) {
    if (type == UncertainDate.class) {
      return "Date";
    }
    if (type == UncertainPeriod.class) {
      return "Period";
    }
    return type == When.class ? "DateOrPeriod" : type.getSimpleName();
  }

  private ObjectNode define(Class<?> type) {
    if (type == UncertainDate.class) {
      return SchemaDates.date(referenceTo("EdtfDate", SchemaDates.edtfDate()));
    }
    if (type == UncertainPeriod.class) {
      return SchemaDates.period(referenceTo("EdtfPeriod", SchemaDates.edtfPeriod()));
    }
    if (type == Instant.class) {
      return SchemaDates.instant();
    }
    if (type == When.class) {
      return oneOf("anyOf", List.of(UncertainDate.class, UncertainPeriod.class))
          .put(DESCRIPTION, "A date or a stretch of time.");
    }
    if (type == Plan.class) {
      ObjectNode plans = described(type);
      plans.setAll(oneOf("oneOf", List.of(Plan.class.getPermittedSubclasses())));
      return plans;
    }
    if (type.isEnum()) {
      return choices(type);
    }
    if (type.isRecord()) {
      return Codecs.of(type) instanceof TextCodec
          ? openChoices(type)
          : record(type.asSubclass(Record.class));
    }
    throw new IllegalStateException("No form in JSON is known for " + type);
  }

  private ObjectNode oneOf(String keyword, List<Class<?>> types) {
    ObjectNode one = object();
    ArrayNode of = one.putArray(keyword);
    types.forEach(type -> of.add(referenceTo(type)));
    return one;
  }

  private ObjectNode described(Class<?> type) {
    ObjectNode described = object();
    String title = JsonSchema.words(type.getSimpleName());
    described.put("title", Character.toUpperCase(title.charAt(0)) + title.substring(1));
    words.find(type).ifPresent(text -> described.put(DESCRIPTION, text));
    return described;
  }

  /** JSON Schema has no place for what each choice means but the description of them all. */
  private ObjectNode choices(Class<?> type) {
    ObjectNode choices = described(type);
    StringBuilder meanings = new StringBuilder(words.find(type).orElse(""));
    ArrayNode names = choices.put(TYPE, "string").putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name();
      names.add(name);
      words
          .find(type, name)
          .ifPresent(meaning -> meanings.append('\n').append(name).append(": ").append(meaning));
    }
    choices.put(DESCRIPTION, meanings.toString().strip());
    return choices;
  }

  /** A text whose known values are examples, because others are read too. */
  private ObjectNode openChoices(Class<?> type) {
    ObjectNode choices = described(type);
    choices.setAll(text());
    ArrayNode examples = choices.putArray("examples");
    for (Field field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        examples.add(constant(field).toString());
      }
    }
    return choices;
  }

  private static Object constant(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Cannot look at " + field, e);
    }
  }

  private ObjectNode record(Class<? extends Record> type) {
    ObjectNode form = described(type).put(TYPE, "object");
    Set<String> required = new LinkedHashSet<>();
    String kind = PlanCodec.kindOf(type);
    if (kind != null) {
      required.add(PlanCodec.KIND);
    }
    required.addAll(SchemaRequirements.of(type));
    if (!required.isEmpty()) {
      ArrayNode names = form.putArray("required");
      required.forEach(names::add);
    }
    ObjectNode properties = form.putObject("properties");
    if (kind != null) {
      properties.putObject(PlanCodec.KIND).put("const", kind);
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (!component.getName().equals(RecordCodec.EXTENSIONS)) {
        properties.set(
            component.getName(), property(component, required.contains(component.getName())));
      }
    }
    return form;
  }

  private ObjectNode property(RecordComponent component, boolean isRequired) {
    ObjectNode property = object();
    words
        .find(component.getDeclaringRecord(), component.getName())
        .ifPresent(text -> property.put(DESCRIPTION, text));
    ObjectNode value =
        component.getName().equals(SchemaVersions.PROPERTY)
            ? version()
            : value(component.getGenericType());
    property.setAll(isRequired ? value : orNull(value));
    return property;
  }

  private static ObjectNode version() {
    String major = SchemaVersion.CURRENT.substring(0, SchemaVersion.CURRENT.indexOf('.'));
    return object().put(TYPE, "string").put("pattern", "^" + major + "\\.[0-9]{1,4}$");
  }

  private ObjectNode value(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      ObjectNode form = object().put(TYPE, "array");
      form.set("items", value(list.getActualTypeArguments()[0]));
      return form;
    }
    if (type == String.class || type == FreeText.class) {
      return text();
    }
    if (type == Boolean.class || type == boolean.class) {
      return object().put(TYPE, "boolean");
    }
    if (type == Integer.class || type == int.class) {
      return object()
          .put(TYPE, "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
    }
    return referenceTo((Class<?>) type);
  }

  private static ObjectNode text() {
    return object().put(TYPE, "string").put("maxLength", Limits.TEXT);
  }

  /** Null means the same as leaving a property out. */
  private static ObjectNode orNull(ObjectNode value) {
    if (!value.has(TYPE)) {
      ObjectNode either = object();
      either.putArray("anyOf").add(value).add(object().put(TYPE, "null"));
      return either;
    }
    String type = value.path(TYPE).asText();
    value.putArray(TYPE).add(type).add("null");
    return value;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
