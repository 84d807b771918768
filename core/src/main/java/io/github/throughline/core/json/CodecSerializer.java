package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/**
 * Lets a Jackson mapper write values of one type.
 *
 * @param <T> the type
 */
final class CodecSerializer<T> extends JsonSerializer<T> {
  private final Class<T> type;
  private final Codec<T> codec;

  CodecSerializer(Class<T> type, Codec<T> codec) {
    this.type = type;
    this.codec = codec;
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    codec.write(value, out);
  }

  /** Where a mapper tells types by the names of classes, these types still have none. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    codec.write(value, out);
  }

  /** A mapper that leaves out what is empty leaves out what a document leaves out. */
  @Override
  public boolean isEmpty(SerializerProvider provider, T value) {
    return codec.isAbsent(value);
  }

  @Override
  public Class<T> handledType() {
    return type;
  }
}
