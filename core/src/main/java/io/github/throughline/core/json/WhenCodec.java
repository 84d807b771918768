package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.throughline.core.time.DatePrecision;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates and periods: the EDTF text where it says all, otherwise an object with the text and what
 * EDTF cannot hold. For a period that may be the words of its start and of its end.
 *
 * @param <T> dates, periods or both
 */
final class WhenCodec<T extends When> implements Codec<T> {
  private static final String EDTF = "edtf";
  private static final String WORDS = "words";
  private static final String PRECISION = "precision";
  private static final String START = "start";
  private static final String END = "end";

  /** The names of the properties of such an object. */
  static final Set<String> NAMES = Set.of(EDTF, WORDS, PRECISION, START, END);

  private static final ChoiceCodec<DatePrecision> PRECISIONS =
      new ChoiceCodec<>(DatePrecision.class);

  private final Function<String, T> parse;
  private final TextCodec<T> plain;

  /** For what this function reads from EDTF text. */
  WhenCodec(Function<String, T> parse) {
    this.parse = parse;
    plain = new TextCodec<>("a date", parse, When::toEdtf);
  }

  /** What an object says, all of it optional while it is being read. */
  private static final class Parts {
    @Nullable String edtf;
    @Nullable String words;
    @Nullable DatePrecision precision;
    @Nullable Parts start;
    @Nullable Parts end;

    private boolean has(String name) {
      return switch (name) {
        case EDTF -> edtf != null;
        case WORDS -> words != null;
        case PRECISION -> precision != null;
        case START -> start != null;
        default -> end != null;
      };
    }
  }

  @Override
  public T read(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_STRING) {
      return plain.read(in);
    }
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw Problems.expected("a date: EDTF text such as 2016-05-03, or an object with it", in);
    }
    JsonLocation start = in.currentTokenLocation();
    Parts parts = readParts(in, Set.of(EDTF, WORDS, PRECISION, START, END));
    String path = JsonPath.of(in.getParsingContext());
    if (parts.edtf == null) {
      throw Problems.at(
          JsonPath.property(path, EDTF), start, "it is missing from the date that starts here");
    }
    try {
      return build(parts.edtf, parts);
    } catch (IllegalArgumentException e) {
      throw Problems.at(path, start, String.valueOf(e.getMessage()));
    }
  }

  /** The form of a date is closed: a date has nowhere to keep a property that is not known. */
  private static Parts readParts(JsonParser in, Set<String> allowed) throws IOException {
    Parts parts = new Parts();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      if (!allowed.contains(name)) {
        throw Problems.at(
            in,
            "a date cannot have this property; it can have " + String.join(", ", sorted(allowed)));
      }
      if (parts.has(name)) {
        throw Problems.at(in, Problems.twice());
      }
      if (in.nextToken() != JsonToken.VALUE_NULL) {
        readPart(in, name, parts);
      }
    }
    return parts;
  }

  private static Iterable<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  private static void readPart(JsonParser in, String name, Parts parts) throws IOException {
    switch (name) {
      case EDTF -> parts.edtf = TextCodec.PLAIN.read(in);
      case WORDS -> parts.words = TextCodec.PLAIN.read(in);
      case PRECISION -> parts.precision = PRECISIONS.read(in);
      case START -> parts.start = readEnd(in);
      default -> parts.end = readEnd(in);
    }
  }

  private static Parts readEnd(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw Problems.expected("an object with words or precision", in);
    }
    return readParts(in, Set.of(WORDS, PRECISION));
  }

  @SuppressWarnings("unchecked") // of the class that parse has given
  private T build(String edtf, Parts parts) {
    T whole = parse.apply(edtf);
    if (whole instanceof UncertainPeriod period) {
      if (parts.precision != null) {
        throw new IllegalArgumentException(
            "a period has no precision of its own; give that of its start or end");
      }
      UncertainDate end = period.end();
      if (parts.end != null) {
        end = with(parts.end, end == null ? UncertainDate.unknown() : end);
      }
      return (T)
          new UncertainPeriod(with(parts.start, period.start()), end, period.isOpen(), parts.words);
    }
    if (parts.start != null || parts.end != null) {
      throw new IllegalArgumentException(
          "only a period has a start and an end, and the EDTF text is that of a date");
    }
    return (T) UncertainDate.of(edtf, parts.precision, parts.words);
  }

  private static UncertainDate with(@Nullable Parts parts, UncertainDate date) {
    return parts == null ? date : UncertainDate.of(date.toEdtf(), parts.precision, parts.words);
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    if (value.isWholeInEdtf()) {
      out.writeString(value.toEdtf());
      return;
    }
    out.writeStartObject();
    out.writeStringField(EDTF, value.toEdtf());
    if (value instanceof UncertainDate date) {
      writeBeyondEdtf(date, out);
    } else if (value instanceof UncertainPeriod period) {
      writeWords(period.words(), out);
      writeEnd(START, period.start(), out);
      writeEnd(END, period.end(), out);
    }
    out.writeEndObject();
  }

  private static void writeEnd(String name, @Nullable UncertainDate date, JsonGenerator out)
      throws IOException {
    if (date != null && !date.isWholeInEdtf()) {
      out.writeObjectFieldStart(name);
      writeBeyondEdtf(date, out);
      out.writeEndObject();
    }
  }

  private static void writeBeyondEdtf(UncertainDate date, JsonGenerator out) throws IOException {
    writeWords(date.words(), out);
    if (!date.withoutWords().isWholeInEdtf()) {
      out.writeStringField(PRECISION, date.precision().name());
    }
  }

  private static void writeWords(@Nullable String words, JsonGenerator out) throws IOException {
    if (words != null) {
      out.writeFieldName(WORDS);
      TextCodec.PLAIN.write(words, out);
    }
  }
}
