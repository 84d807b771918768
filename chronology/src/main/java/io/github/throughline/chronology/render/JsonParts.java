package io.github.throughline.chronology.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.time.UncertainDate;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a chronology as JSON. */
final class JsonParts {
  private final JsonGenerator json;

  JsonParts(JsonGenerator json) {
    this.json = json;
  }

  void write(Chronology chronology) throws IOException {
    json.writeStartObject();
    json.writeStringField("schemaVersion", ChronologyJson.SCHEMA_VERSION);
    json.writeStringField("title", chronology.title());
    json.writeStringField("asAt", chronology.asAt().toString());
    if (chronology.asKnownOn() != null) {
      json.writeStringField("asKnownOn", chronology.asKnownOn().toString());
    }
    list("coverage", chronology.coverage(), json::writeString);
    list("questions", chronology.questions(), json::writeString);
    list("people", chronology.lanes(), this::person);
    list("entries", chronology.entries(), this::entry);
    list("levels", chronology.levels(), this::level);
    list("unrecorded", chronology.unrecorded(), this::gap);
    list("contradictions", chronology.contradictions(), this::contradiction);
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
