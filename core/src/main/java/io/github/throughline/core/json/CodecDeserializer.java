package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;

/**
 * Lets a Jackson mapper read values of one type.
 *
 * @param <T> the type
 */
final class CodecDeserializer<T> extends JsonDeserializer<T> {
  private final Class<T> type;
  private final Codec<T> codec;

  CodecDeserializer(Class<T> type, Codec<T> codec) {
    this.type = type;
    this.codec = codec;
  }

  /** Problems become exceptions that users of Jackson handle, with a message of ours. */
  @Override
  public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
    try {
      return codec.read(in);
    } catch (UnreadableDocumentException e) {
      throw MismatchedInputException.from(in, type, e.getMessage());
    } catch (JsonProcessingException e) {
      throw MismatchedInputException.from(in, type, Problems.from(e, in).getMessage());
    }
  }

  /** Where a mapper tells types by the names of classes, these types still have none. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer types) throws IOException {
    return deserialize(in, context);
  }

  @Override
  public Class<?> handledType() {
    return type;
  }
}
