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
import io.github.throughline.core.output.Utf8;
import io.github.throughline.core.time.UncertainDate;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a chronology as JSON, for programs.
 *
 * <p>One object: {@code schemaVersion}, {@code title}, {@code asAt}, {@code asKnownOn}, {@code
 * people}, {@code entries}, {@code levels}, {@code unrecorded}, {@code contradictions}, {@code
 * questions} and {@code coverage}, always in this order. Days are ISO 8601, dates of events EDTF;
 * an entry and a source are written as in a case file. What is absent is left out; a list is there
 * even when it is empty. An entry that was recorded by mistake is there too, with {@code
 * verification} {@code RETRACTED}.
 *
 * <p>The same chronology always gives the same bytes. Lines end with a line feed.
 */
public final class ChronologyJson {
  /** The version of this form. */
  public static final String SCHEMA_VERSION = "1.0";

  private static final JsonMapper MAPPER = ThroughlineModule.newMapper();

  private final JsonGenerator json;

  private ChronologyJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a chronology in UTF-8.
   *
   * @param chronology the chronology
   * @param out where the document goes; it is flushed and left open
   * @throws IOException if the document cannot be written
   */
  public static void write(Chronology chronology, OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    JsonGenerator json = MAPPER.createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    new ChronologyJson(json).write(chronology);
    json.close();
    writer.append('\n').flush();
  }

  private void write(Chronology chronology) throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", SCHEMA_VERSION);
    json.writeStringField("title", chronology.title());
    json.writeStringField("asAt", chronology.asAt().toString());
    if (chronology.asKnownOn() != null) {
      json.writeStringField("asKnownOn", chronology.asKnownOn().toString());
    }
    list("people", chronology.lanes(), this::person);
    list("entries", chronology.entries(), this::entry);
    list("levels", chronology.levels(), this::level);
    list("unrecorded", chronology.unrecorded(), this::gap);
    list("contradictions", chronology.contradictions(), this::contradiction);
    list("questions", chronology.questions(), json::writeString);
    list("coverage", chronology.coverage(), json::writeString);
    json.writeEndObject();
  }

  private void person(Lane lane) throws IOException {
    json.writeStartObject();
    json.writeStringField("personId", lane.person().id());
    json.writeStringField("label", lane.label());
    if (!lane.relation().isEmpty()) {
      json.writeStringField("relation", lane.relation());
    }
    json.writeBooleanField("child", lane.child());
    date("birthDate", lane.person().birthDate());
    date("expectedBirthDate", lane.person().expectedBirthDate());
    json.writeEndObject();
  }

  private void entry(IncludedEntry included) throws IOException {
    json.writeStartObject();
    json.writePOJOField("entry", included.entry());
    list("inclusions", included.inclusions(), this::inclusion);
    json.writeObjectFieldStart("ages");
    for (Map.Entry<String, Age> age : included.ages().entrySet()) {
      json.writeObjectFieldStart(age.getKey());
      json.writeNumberField("leastMonths", age.getValue().leastMonths());
      json.writeNumberField("mostMonths", age.getValue().mostMonths());
      json.writeStringField("words", age.getValue().toString());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void inclusion(Inclusion inclusion) throws IOException {
    json.writeStartObject();
    if (!inclusion.personId().isEmpty()) {
      json.writeStringField("personId", inclusion.personId());
    }
    json.writeStringField("reason", inclusion.reason());
    json.writeEndObject();
  }

  private void level(LevelSpan span) throws IOException {
    json.writeStartObject();
    json.writeStringField("personId", span.personId());
    json.writeStringField("level", span.level().name());
    date("start", span.start());
    date("end", span.end());
    list("entryIds", span.entryIds(), json::writeString);
    json.writeEndObject();
  }

  private void gap(UnrecordedSpan span) throws IOException {
    json.writeStartObject();
    json.writeStringField("personId", span.personId());
    json.writeStringField("firstDay", span.period().start().toString());
    if (span.period().findLastDay().isPresent()) {
      json.writeStringField("lastDay", span.period().lastDay().toString());
    }
    json.writeEndObject();
  }

  private void contradiction(Contradiction contradiction) throws IOException {
    json.writeStartObject();
    json.writeStringField("personId", contradiction.personId());
    json.writeStringField("what", contradiction.what());
    list("statements", contradiction.statements(), this::statement);
    list("entryIds", contradiction.entryIds(), json::writeString);
    json.writeEndObject();
  }

  private void statement(Contradiction.Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("says", statement.says());
    json.writePOJOField("source", statement.source());
    json.writeEndObject();
  }

  private void date(String name, @Nullable UncertainDate date) throws IOException {
    if (date != null) {
      json.writePOJOField(name, date);
    }
  }

  private <T> void list(String name, List<T> items, Item<T> item) throws IOException {
    json.writeArrayFieldStart(name);
    for (T one : items) {
      item.write(one);
    }
    json.writeEndArray();
  }

  /** Writes one item of a list. */
  @FunctionalInterface
  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
