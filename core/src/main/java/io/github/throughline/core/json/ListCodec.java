package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists, in their order. An empty list is the same as none.
 *
 * @param <E> the type of the elements
 * @param element how each element is read and written
 */
record ListCodec<E>(Codec<E> element) implements Codec<List<E>> {
  @Override
  public List<E> read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw Problems.expected("a list", in);
    }
    if (in.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<E> list = new ArrayList<>();
    do {
      list.add(element.read(in));
    } while (in.nextToken() != JsonToken.END_ARRAY);
    return list;
  }

  @Override
  public void write(List<E> list, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (E each : list) {
      element.write(each, out);
    }
    out.writeEndArray();
  }

  @Override
  public boolean isAbsent(List<E> list) {
    return list.isEmpty();
  }
}
