package io.github.throughline.chronology.pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.chronology.pattern.result.PatternTable;
import io.github.throughline.chronology.pattern.result.Prompt;
import io.github.throughline.chronology.pattern.result.Statement;
import io.github.throughline.core.setting.SettingUsed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/**
 * A pattern as NDJSON, one object a line for each indicator: the keys always in the order {@code
 * child, indicator, title, section, asAt, asKnownOn, statements, tables, prompts, leftOut,
 * coverage, canMislead, settings}; {@code asKnownOn} only where it was asked for.
 */
public final class PatternLines {
  private static final JsonFactory FACTORY = new JsonMapper().getFactory();

  private PatternLines() {}

  /**
   * Writes the lines of one child; the stream stays open.
   *
   * @param pattern the pattern
   * @param out where to, in UTF-8
   * @throws IOException if the stream cannot be written
   */
  public static void write(ChildPattern pattern, OutputStream out) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setRootValueSeparator(null);
      for (IndicatorResult result : pattern.results()) {
        write(pattern, result, json);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(ChildPattern pattern, IndicatorResult result, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("child", pattern.childId());
    json.writeStringField("indicator", result.indicator().code());
    json.writeStringField("title", result.indicator().title());
    json.writeStringField("section", result.indicator().section().name());
    json.writeStringField("asAt", pattern.asAt().toString());
    if (pattern.asKnownOn() != null) {
      json.writeStringField("asKnownOn", pattern.asKnownOn().toString());
    }
    json.writeArrayFieldStart("statements");
    for (Statement statement : result.statements()) {
      json.writeStartObject();
      json.writeStringField("sentence", statement.sentence());
      texts("entries", statement.entryIds(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tables");
    for (PatternTable table : result.tables()) {
      write(table, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("prompts");
    for (Prompt prompt : result.prompts()) {
      json.writeStartObject();
      json.writeStringField("kind", prompt.kind());
      json.writeStringField("question", prompt.question());
      texts("entries", prompt.entryIds(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("leftOut");
    for (LeftOut left : result.leftOut()) {
      json.writeStartObject();
      json.writeStringField("entry", left.entryId());
      json.writeStringField("reason", left.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("coverage", result.coverage(), json);
    json.writeStringField("canMislead", result.indicator().canMislead());
    json.writeArrayFieldStart("settings");
    for (SettingUsed setting : result.settings()) {
      json.writeStartObject();
      json.writeStringField("key", setting.key());
      json.writePOJOField("value", setting.value());
      json.writeStringField("unit", setting.unit());
      json.writeBooleanField("local", setting.local());
      json.writeStringField("reason", setting.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(PatternTable table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", table.title());
    texts("columns", table.columns(), json);
    json.writeArrayFieldStart("rows");
    for (PatternRow row : table.rows()) {
      json.writeStartObject();
      texts("cells", row.cells(), json);
      texts("entries", row.entryIds(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void texts(String name, Collection<String> texts, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
