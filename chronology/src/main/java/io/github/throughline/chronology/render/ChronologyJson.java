package io.github.throughline.chronology.render;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Writes a chronology as JSON, for programs.
 *
 * <p>One object: {@code schemaVersion}, {@code title}, {@code asAt}, {@code asKnownOn}, {@code
 * coverage}, {@code questions}, {@code people}, {@code entries}, {@code levels}, {@code unrecorded}
 * and {@code contradictions}, always in this order. Days are ISO 8601, dates of events EDTF; an
 * entry and a source are written as in a case file. What is absent is left out; a list is there
 * even when it is empty. An entry that was recorded by mistake is there too, with {@code
 * verification} {@code RETRACTED}.
 *
 * <p>The same chronology always gives the same bytes. Lines end with a line feed.
 */
public final class ChronologyJson {
  /** The version of this form. */
  public static final String SCHEMA_VERSION = "1.0";

  private static final JsonMapper MAPPER = ThroughlineModule.newMapper();

  private final Chronology chronology;

  private ChronologyJson(Chronology chronology) {
    this.chronology = requireNonNull(chronology, "chronology");
  }

  /**
   * The document of a chronology.
   *
   * @param chronology the chronology
   * @return the document
   */
  public static ChronologyJson of(Chronology chronology) {
    return new ChronologyJson(chronology);
  }

  /**
   * Writes the document in UTF-8, indented by two spaces.
   *
   * @param out where the document goes; it is flushed and left open
   * @throws IOException if the document cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    JsonGenerator json = MAPPER.createGenerator(writer);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    new JsonParts(json).write(chronology);
    json.close();
    writer.append('\n').flush();
  }
}
