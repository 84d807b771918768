package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.model.SchemaVersion;
import java.util.Locale;

/**
 * The form of a document as a JSON Schema (draft 2020-12), for programs that do not use this
 * library.
 *
 * <pre>{@code
 * Files.writeString(path, JsonSchema.of(DocumentFormat.CASE_FILE).text());
 * }</pre>
 *
 * <p>It is made from the records themselves, so it cannot fall behind them. Every document that
 * {@link DocumentFormat} writes is valid. Two things differ: the schema allows only the choices
 * that this version knows, also where the reader keeps another; and it cannot tell that a day is
 * not in the calendar, that a period ends before it starts or that a property is given twice, which
 * the reader refuses.
 */
public final class JsonSchema {
  private static final ObjectMapper MAPPER = JsonMapper.builder(Limits.factory()).build();

  private final String name;
  private final String id;
  private final String text;

  private JsonSchema(String name, String id, String text) {
    this.name = name;
    this.id = id;
    this.text = text;
  }

  /**
   * The schema of one kind of document.
   *
   * @param format the document; whether it is indented makes no difference
   * @return the schema
   * @throws IllegalArgumentException if it is no document of the model
   */
  public static JsonSchema of(DocumentFormat<?> format) {
    return of(format, SchemaWords.load());
  }

  static JsonSchema of(DocumentFormat<?> format, SchemaWords said) {
    Class<? extends Record> type = format.type();
    if (!Codecs.types().contains(type)) {
      throw new IllegalArgumentException(
          "There are schemas of the documents of the model only, and not of " + type.getName());
    }
    String words = words(type.getSimpleName());
    String name = words.replace(' ', '-');
    String id = "urn:throughline:" + name + ":" + SchemaVersion.CURRENT;
    SchemaDefinitions definitions = new SchemaDefinitions(said);
    ObjectNode document = definitions.referenceTo(type);

    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id);
    schema.put("title", "Throughline " + words + ", version " + SchemaVersion.CURRENT);
    schema.setAll(document);
    schema.set("$defs", definitions.all());
    return new JsonSchema(name, id, print(schema));
  }

  /** The name of a class in words, such as {@code section 47 enquiry}. */
  static String words(String className) {
    return className
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String print(ObjectNode schema) {
    try {
      return MAPPER.writer(DocumentFormat.printer()).writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A schema could not be written", e);
    }
  }

  /**
   * What the kind of document is called, as part of a file name.
   *
   * @return for example {@code case-file}
   */
  public String name() {
    return name;
  }

  /**
   * The identifier of the schema, its {@code $id}. It is a name and leads nowhere.
   *
   * @return for example {@code urn:throughline:case-file:1.1}
   */
  public String id() {
    return id;
  }

  /**
   * The schema.
   *
   * @return the JSON, indented by two spaces, with a line feed at the end
   */
  public String text() {
    return text;
  }

  /** What the schema is of; its text is long. */
  @Override
  public String toString() {
    return id;
  }
}
