package io.github.throughline.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.throughline.chronology.curation.Curated;
import io.github.throughline.chronology.curation.Dangling;
import io.github.throughline.chronology.curation.EntryChange;
import io.github.throughline.chronology.curation.KnownLate;
import io.github.throughline.chronology.curation.LeftOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * What has changed beneath a curation, one JSON object a line: {@code change}, {@code entry}, and
 * what belongs to that change. No words of a record are in it.
 */
final class ChangeLines {
  private final JsonGenerator json;

  private ChangeLines(JsonGenerator json) {
    this.json = json;
  }

  static void write(Curated curated, OutputStream out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setRootValueSeparator(null);
      new ChangeLines(json).all(curated);
    }
  }

  private void all(Curated curated) throws IOException {
    for (String id : curated.changes().added()) {
      line("added", id);
    }
    for (EntryChange changed : curated.changes().changed()) {
      start("changed", changed.entryId());
      list("fields", changed.fields());
      end();
    }
    for (String id : curated.changes().withdrawn()) {
      line("withdrawn", id);
    }
    for (KnownLate late : curated.changes().knownLate()) {
      start("known-late", late.entryId());
      if (late.knownOn() != null) {
        json.writeStringField("knownOn", late.knownOn().toString());
      }
      end();
    }
    for (Dangling dangling : curated.dangling()) {
      start("dangling", dangling.entryId());
      list("steps", dangling.steps());
      list("perhapsNow", dangling.perhapsNow());
      end();
    }
    for (LeftOut leftOut : curated.leftOut()) {
      start("left-out", leftOut.entryId());
      if (leftOut.significance() != null) {
        json.writeStringField("significance", leftOut.significance().name());
      }
      json.writeBooleanField("supportsFamily", leftOut.supportsFamily());
      json.writeBooleanField("needsReason", leftOut.needsReason());
      end();
    }
    for (String id : curated.correctedAndChanged()) {
      line("corrected-and-changed", id);
    }
  }

  private void line(String change, String entry) throws IOException {
    start(change, entry);
    end();
  }

  private void start(String change, String entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("change", change);
    json.writeStringField("entry", entry);
  }

  private void list(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
