package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fixed choices: the constants of an enum, by their names.
 *
 * <p>A text that names none of them is refused here. {@link RecordCodec} asks first, because a
 * record may do without the choice.
 *
 * @param <E> the choices
 */
final class ChoiceCodec<E extends Enum<E>> implements Codec<E> {
  private final Map<String, E> byName = new HashMap<>();
  private final String expected;

  ChoiceCodec(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
    }
    expected =
        Arrays.stream(type.getEnumConstants())
            .map(Enum::name)
            .collect(Collectors.joining(", ", "one of ", ""));
  }

  /** The choice of this name, null if there is none. */
  @Nullable E find(String name) {
    return byName.get(name);
  }

  /** The current text names none of the choices. */
  UnreadableDocumentException notOne(JsonParser in) {
    return Problems.at(in, "expected " + expected);
  }

  @Override
  public E read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      throw Problems.expected(expected, in);
    }
    E choice = find(in.getText());
    if (choice == null) {
      throw notOne(in);
    }
    return choice;
  }

  @Override
  public void write(E value, JsonGenerator out) throws IOException {
    out.writeString(value.name());
  }
}
