package io.github.throughline.validation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding as JSON, the form that other programs rely on: the keys always in this order, those
 * that have nothing to say left out.
 */
final class FindingJson {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new LineEnds())
          .rootValueSeparator((String) null)
          .build();

  private FindingJson() {}

  /**
   * A generator that puts nothing between values, does not close the writer, and leaves what could
   * not be written to its end as broken as it is.
   */
  static JsonGenerator generator(Writer out) throws IOException {
    return FACTORY
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
  }

  static void write(JsonGenerator json, Finding finding, ReportOptions options) throws IOException {
    json.writeStartObject();
    writeFields(json, finding, options);
    json.writeEndObject();
  }

  /** The keys of a finding, in an object that may hold others. */
  static void writeFields(JsonGenerator json, Finding finding, ReportOptions options)
      throws IOException {
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("standard", finding.standard());
    json.writeStringField("year", finding.year().toString());
    if (finding.child() != null) {
      json.writeStringField("child", finding.child());
    }
    json.writeStringField("module", finding.module());
    if (!finding.cited().isEmpty()) {
      json.writeArrayFieldStart("fields");
      for (String field : finding.fields()) {
        json.writeString(field);
      }
      json.writeEndArray();
      if (!options.redactValues()) {
        writeValues(json, finding.cited());
      }
    }
    if (finding.at().isKnown()) {
      json.writeObjectFieldStart("at");
      json.writeNumberField("line", finding.at().line());
      json.writeNumberField("column", finding.at().column());
      json.writeEndObject();
    }
    json.writeStringField("message", finding.message());
  }

  /** A field cited once has its value, one cited more often an array of those it has. */
  private static void writeValues(JsonGenerator json, List<Cited> cited) throws IOException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Cited item : cited) {
      times.merge(item.field(), 1, Integer::sum);
      if (item.text() != null) {
        values.computeIfAbsent(item.field(), field -> new ArrayList<>()).add(item.text());
      }
    }
    if (values.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      json.writeFieldName(value.getKey());
      if (times.getOrDefault(value.getKey(), 1) == 1) {
        json.writeString(value.getValue().get(0));
      } else {
        json.writeStartArray();
        for (String text : value.getValue()) {
          json.writeString(text);
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  /**
   * Escapes the characters that JSON allows in a string but that some readers of lines take for the
   * end of a line.
   */
  private static final class LineEnds extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      return standardAsciiEscapesForJSON();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return switch (c) {
        case 0x85 -> new SerializedString("\\u0085");
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
