package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import io.github.throughline.core.model.value.Extensions;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of properties that are not known here, in the types of {@link Extensions}. */
final class JsonValues {
  private JsonValues() {}

  /** Reads the value of the property that the parser has reached, and keeps it under its name. */
  @SuppressWarnings("NullAway") // a JSON null is a value here
  static void readProperty(JsonParser in, Map<String, Object> properties) throws IOException {
    readProperty(in, properties, 1);
  }

  @SuppressWarnings("NullAway") // a JSON null is a value here
  private static void readProperty(JsonParser in, Map<String, Object> properties, int depth)
      throws IOException {
    String name = in.currentName();
    if (properties.containsKey(name)) {
      throw Problems.at(in, Problems.twice());
    }
    if (Limits.hasHalfCharacter(name)) {
      throw Problems.at(in, Problems.halfCharacter());
    }
    in.nextToken();
    properties.put(name, read(in, depth));
  }

  private static @Nullable Object read(JsonParser in, int depth) throws IOException {
    return switch (in.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> TextCodec.PLAIN.read(in);
      case VALUE_NUMBER_INT -> in.getNumberValue();
      case VALUE_NUMBER_FLOAT -> readDecimal(in);
      case START_ARRAY -> readList(in, deeper(in, depth));
      case START_OBJECT -> readMap(in, deeper(in, depth));
      default -> throw Problems.expected("a value", in);
    };
  }

  private static int deeper(JsonParser in, int depth) {
    if (depth > Extensions.MAX_DEPTH) {
      throw Problems.at(in, Problems.tooDeep());
    }
    return depth + 1;
  }

  @SuppressWarnings("NullAway") // a JSON null is a value here
  private static List<Object> readList(JsonParser in, int depth) throws IOException {
    List<Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(read(in, depth));
    }
    return list;
  }

  private static Map<String, Object> readMap(JsonParser in, int depth) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      readProperty(in, map, depth);
    }
    return map;
  }

  /** With every digit, so that 1.10 is not turned into 1.1. */
  private static BigDecimal readDecimal(JsonParser in) throws IOException {
    try {
      BigDecimal number = in.getDecimalValue();
      if (number.toString().length() > Limits.NUMBER) {
        throw Problems.at(in, Problems.longNumber());
      }
      return number;
    } catch (NumberFormatException | StreamReadException e) {
      throw Problems.at(in, "a number is too large or too small to be held");
    }
  }

  /** Writes properties into the object that is being written. */
  static void writeProperties(Map<String, Object> properties, JsonGenerator out)
      throws IOException {
    for (Map.Entry<String, Object> property : properties.entrySet()) {
      out.writeFieldName(property.getKey());
      write(property.getValue(), out);
    }
  }

  /** Checks the names of an object that is to be written next. */
  static void requireWritableNames(Map<?, ?> properties, JsonGenerator out) {
    for (Object name : properties.keySet()) {
      String text = String.valueOf(name);
      if (Limits.hasHalfCharacter(text)) {
        throw Problems.unwritable(out, "in the name of a property " + Problems.halfCharacter());
      }
      if (text.length() > Limits.NAME) {
        throw Problems.unwritable(
            out, "the name of a property is longer than " + Limits.NAME + " characters");
      }
    }
  }

  private static void write(@Nullable Object value, JsonGenerator out) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      TextCodec.PLAIN.write(text, out);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Number number) {
      writeNumber(number, out);
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      requireWritableNames(map, out);
      out.writeStartObject();
      for (Map.Entry<?, ?> property : map.entrySet()) {
        out.writeFieldName(String.valueOf(property.getKey()));
        write(property.getValue(), out);
      }
      out.writeEndObject();
    } else {
      throw notOfJson(value, out);
    }
  }

  private static void writeNumber(Number number, JsonGenerator out) throws IOException {
    if (number.toString().length() > Limits.NUMBER) {
      throw Problems.unwritable(out, Problems.longNumber());
    }
    if (number instanceof Integer whole) {
      out.writeNumber(whole);
    } else if (number instanceof Long whole) {
      out.writeNumber(whole);
    } else if (number instanceof BigInteger whole) {
      out.writeNumber(whole);
    } else if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else {
      throw notOfJson(number, out);
    }
  }

  private static IllegalArgumentException notOfJson(Object value, JsonGenerator out) {
    return Problems.unwritable(out, "JSON has no value of the type " + value.getClass().getName());
  }
}
