package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** True and false. No text or number stands for them. */
final class FlagCodec implements Codec<Boolean> {
  @Override
  public Boolean read(JsonParser in) {
    if (in.currentToken() == JsonToken.VALUE_TRUE) {
      return true;
    }
    if (in.currentToken() == JsonToken.VALUE_FALSE) {
      return false;
    }
    throw Problems.expected("true or false", in);
  }

  @Override
  public void write(Boolean value, JsonGenerator out) throws IOException {
    out.writeBoolean(value);
  }
}
