package io.github.throughline.core.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Brings the documents and every record they are made of to a Jackson mapper, in the form of {@link
 * DocumentFormat}.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ThroughlineModule()).build();
 * }</pre>
 *
 * <p>The form stays the same however the mapper is set up: naming strategies, inclusion, coercion,
 * default typing and unknown properties have no say within these records. What reads the tokens is
 * the mapper's own factory, and the limits of that are its own too.
 *
 * <p>What cannot be read ends in a {@link
 * com.fasterxml.jackson.databind.exc.MismatchedInputException} whose message has the place and what
 * was expected, as that of an {@link UnreadableDocumentException}, and quotes nothing. If the
 * mapper has {@link StreamReadFeature#INCLUDE_SOURCE_IN_LOCATION} on, Jackson itself adds the
 * source. What is no JSON at all is refused by the mapper's own parser, and its message repeats the
 * word it stopped at: do not log it, or read with {@link DocumentFormat}, which never does.
 */
public final class ThroughlineModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module, for any number of mappers. */
  public ThroughlineModule() {
    super("throughline");
    for (Class<?> type : Codecs.types()) {
      add(type);
    }
  }

  private <T> void add(Class<T> type) {
    Codec<T> codec = Codecs.of(type);
    addSerializer(type, new CodecSerializer<>(type, codec));
    addDeserializer(type, new CodecDeserializer<>(type, codec));
  }

  /**
   * Makes a mapper with this module and with the limits of {@link DocumentFormat}, for documents of
   * your own that have records of ours in them. It refuses what is given twice, what follows after
   * the end, and null for a number; dates of your own are written as text. Make one and keep it.
   *
   * @return a new mapper
   */
  public static JsonMapper newMapper() {
    return JsonMapper.builder(Limits.factory())
        .addModule(new ThroughlineModule())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
  }
}
