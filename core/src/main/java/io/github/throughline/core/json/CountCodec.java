package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Whole numbers that fit an int. */
final class CountCodec implements Codec<Integer> {
  @Override
  public Integer read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      throw Problems.expected("a whole number", in);
    }
    if (in.getNumberType() != NumberType.INT) {
      throw Problems.at(in, "expected a whole number from -2147483648 to 2147483647");
    }
    return in.getIntValue();
  }

  @Override
  public void write(Integer value, JsonGenerator out) throws IOException {
    out.writeNumber(value);
  }
}
