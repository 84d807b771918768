package io.github.throughline.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Schemas as a validator that is not ours understands them. */
final class Schemas {
  /** The four kinds of document. */
  static final List<DocumentFormat<?>> FORMATS =
      List.of(
          DocumentFormat.CASE_FILE,
          DocumentFormat.FAMILY_FILE,
          DocumentFormat.SERVICE_FILE,
          DocumentFormat.WELLBEING_FILE);

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<String, Schema> SCHEMAS =
      FORMATS.stream()
          .map(JsonSchema::of)
          .collect(
              Collectors.toUnmodifiableMap(
                  JsonSchema::name, schema -> REGISTRY.getSchema(schema.text(), InputFormat.JSON)));

  private Schemas() {}

  /** What is wrong with a document; empty when it is valid. */
  static List<String> problems(DocumentFormat<?> format, JsonNode document) {
    Schema schema = SCHEMAS.get(JsonSchema.words(format.type().getSimpleName()).replace(' ', '-'));
    return schema.validate(document).stream().map(Error::toString).toList();
  }

  static List<String> problems(DocumentFormat<?> format, String document) throws IOException {
    return problems(format, Trees.read(document));
  }

  /** What is wrong with a schema as a schema. */
  static List<String> problemsOfSchema(JsonSchema schema) {
    Schema metaSchema =
        REGISTRY.getSchema(
            com.networknt.schema.SchemaLocation.of(
                SpecificationVersion.DRAFT_2020_12.getDialectId()));
    return metaSchema.validate(schema.text(), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }
}
