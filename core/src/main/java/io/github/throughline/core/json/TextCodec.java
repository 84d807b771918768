package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;

/**
 * Values that are a text in JSON.
 *
 * @param <T> their type
 * @param expected what stands here, as an error says it
 * @param parse makes the value; an IllegalArgumentException says what is wrong without quoting
 * @param text gives the text; an IllegalArgumentException says what is wrong without quoting
 */
record TextCodec<T>(String expected, Function<String, T> parse, Function<T, String> text)
    implements Codec<T> {
  /** Any text. */
  static final TextCodec<String> PLAIN =
      new TextCodec<>("text", Function.identity(), Function.identity());

  /** Points in time, written in UTC. */
  static final TextCodec<Instant> INSTANT =
      new TextCodec<>("a time with its zone", TextCodec::parseInstant, Instant::toString);

  private static Instant parseInstant(String text) {
    try {
      return Instants.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected a time with its zone, such as 2024-05-01T09:30:00Z");
    }
  }

  @Override
  public T read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      throw Problems.expected(expected, in);
    }
    String read = in.getText();
    if (Limits.hasHalfCharacter(read)) {
      throw Problems.at(in, Problems.halfCharacter());
    }
    try {
      return parse.apply(read);
    } catch (IllegalArgumentException e) {
      throw Problems.at(in, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    String written = textOf(value, out);
    if (Limits.hasHalfCharacter(written)) {
      throw Problems.unwritable(out, Problems.halfCharacter());
    }
    if (written.length() > Limits.TEXT) {
      throw Problems.unwritable(out, Problems.longText());
    }
    out.writeString(written);
  }

  private String textOf(T value, JsonGenerator out) {
    try {
      return text.apply(value);
    } catch (IllegalArgumentException e) {
      throw Problems.unwritable(out, String.valueOf(e.getMessage()));
    }
  }
}
