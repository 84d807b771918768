package io.github.throughline.core.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * What types, components and constants mean, in the words of their documentation. The words are
 * taken from the sources when the schema is renewed, because a class has no comments when it runs.
 */
final class SchemaWords {
  /** The words by the name of the type, alone or with that of its component or constant. */
  static final String RESOURCE = "schema-words.properties";

  private final Properties words;

  private SchemaWords(Properties words) {
    this.words = words;
  }

  static SchemaWords load() {
    try (InputStream in =
        requireNonNull(SchemaWords.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The words of the schema could not be read", e);
    }
  }

  /** Reads words that are not yet in the library. */
  static SchemaWords read(Reader in) throws IOException {
    Properties words = new Properties();
    words.load(in);
    return new SchemaWords(words);
  }

  Optional<String> find(Class<?> type) {
    return Optional.ofNullable(words.getProperty(type.getSimpleName()));
  }

  Optional<String> find(Class<?> type, String part) {
    return Optional.ofNullable(words.getProperty(type.getSimpleName() + "." + part));
  }
}
