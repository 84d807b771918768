package io.github.throughline.chronology.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.SchemaVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A chronology as a JSON document: entries in the form that case files have, with what was worked
 * out around them. Identifiers are stable, and the same chronology always gives the same bytes.
 */
public final class ChronologyJson {
  private static final JsonMapper MAPPER = ThroughlineModule.newMapper();

  private final Chronology chronology;

  private ChronologyJson(Chronology chronology) {
    this.chronology = chronology;
  }

  /**
   * The document of a chronology.
   *
   * @param chronology the chronology
   * @return the document
   */
  public static ChronologyJson of(Chronology chronology) {
    return new ChronologyJson(chronology);
  }

  /**
   * Writes the document in UTF-8, indented by two spaces.
   *
   * @param out where the document goes; it is flushed and not closed
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json = MAPPER.getFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      json.writeStartObject();
      json.writeStringField("schemaVersion", SchemaVersion.CURRENT);
      json.writeStringField("title", chronology.title());
      json.writeStringField("asAt", chronology.asAt().toString());
      if (chronology.asKnownOn() != null) {
        json.writeStringField("asKnownOn", chronology.asKnownOn().toString());
      }
      texts(json, "coverage", chronology.coverage());
      texts(json, "questions", chronology.questions());
      each(json, "people", chronology.lanes(), this::lane);
      each(json, "entries", chronology.entries(), this::entry);
      each(json, "levels", chronology.levels(), this::level);
      each(json, "unrecorded", chronology.unrecorded(), this::unrecorded);
      each(json, "contradictions", chronology.contradictions(), this::contradiction);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    out.flush();
  }

  private void lane(JsonGenerator json, Lane lane) throws IOException {
    json.writeStringField("personId", lane.person().id());
    json.writeStringField("label", lane.label());
    json.writeStringField("relation", lane.relation());
    json.writeBooleanField("child", lane.child());
  }

  private void entry(JsonGenerator json, IncludedEntry included) throws IOException {
    json.writeFieldName("entry");
    MAPPER.writeValue(json, included.entry());
    each(json, "inclusions", included.inclusions(), this::inclusion);
    json.writeObjectFieldStart("ages");
    for (Map.Entry<String, Age> age : included.ages().entrySet()) {
      json.writeObjectFieldStart(age.getKey());
      json.writeNumberField("leastMonths", age.getValue().leastMonths());
      json.writeNumberField("mostMonths", age.getValue().mostMonths());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void inclusion(JsonGenerator json, Inclusion inclusion) throws IOException {
    json.writeStringField("personId", inclusion.personId());
    json.writeStringField("reason", inclusion.reason());
  }

  private void level(JsonGenerator json, LevelSpan span) throws IOException {
    json.writeStringField("personId", span.personId());
    json.writeStringField("level", span.level().name());
    json.writeStringField("start", span.start().toEdtf());
    if (span.end() != null) {
      json.writeStringField("end", span.end().toEdtf());
    }
    texts(json, "entryIds", span.entryIds());
  }

  private void unrecorded(JsonGenerator json, UnrecordedSpan span) throws IOException {
    json.writeStringField("personId", span.personId());
    json.writeStringField("firstDay", span.period().firstDay().toString());
    json.writeStringField("lastDay", span.period().lastDay().toString());
  }

  private void contradiction(JsonGenerator json, Contradiction contradiction) throws IOException {
    json.writeStringField("personId", contradiction.personId());
    json.writeStringField("what", contradiction.what());
    each(json, "statements", contradiction.statements(), this::statement);
    texts(json, "entryIds", contradiction.entryIds());
  }

  private void statement(JsonGenerator json, Contradiction.Statement statement) throws IOException {
    json.writeStringField("says", statement.says());
    json.writeFieldName("source");
    MAPPER.writeValue(json, statement.source());
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static <T> void each(JsonGenerator json, String name, List<T> values, Part<T> part)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      part.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the properties of one value. */
  private interface Part<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }
}
