package io.github.throughline.validation.practice.report;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.validation.practice.fact.Evidence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes lines of JSON about practice. */
final class PracticeLine {
  private final Writer out;
  private final JsonGenerator json;

  PracticeLine(OutputStream stream) {
    out = Utf8.writer(stream);
    try {
      json =
          new JsonFactoryBuilder()
              .characterEscapes(new LineEnds())
              .rootValueSeparator((String) null)
              .build()
              .createGenerator(out)
              .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
              .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  /** Writes the members of one line. */
  interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  void write(Members members) {
    try {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(key);
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    }
  }

  static void evidence(JsonGenerator json, List<Evidence> evidence) throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("evidence");
    for (Evidence one : evidence) {
      json.writeStartObject();
      json.writeStringField("document", one.document().name().toLowerCase(Locale.ROOT));
      json.writeStringField("kind", one.kind());
      text(json, "id", one.id());
      json.writeStringField("path", one.path());
      text(json, "on", one.on() == null ? null : one.on().toString());
      text(json, "note", one.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String key, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(key, text);
    }
  }

  void flush() {
    try {
      json.flush();
      out.flush();
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  void close() {
    try {
      json.flush();
      out.close();
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  private static UncheckedIOException cannot(IOException e) {
    return new UncheckedIOException("What the checks say cannot be written", e);
  }

  /** Escapes what some readers of lines take for the end of a line. */
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
