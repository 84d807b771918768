package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.WellbeingFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JSON form of a document: of a case file, a family file, a service file or a wellbeing file.
 *
 * <pre>{@code
 * CaseFile file = DocumentFormat.CASE_FILE.read(path);
 * DocumentFormat.CASE_FILE.indented().write(file, path);
 * }</pre>
 *
 * <p><b>Reading.</b> A document is UTF-8, with or without a byte order mark. Every version of the
 * form with the same major number is read; one without {@code schemaVersion} is taken to be of
 * {@link io.github.throughline.core.model.SchemaVersion#CURRENT the current version}. Null and an
 * empty list mean the same as leaving a property out. Nothing is converted: text is not taken for a
 * number, nor a number for text. Properties that this version does not know are kept in the {@code
 * extensions} of their record.
 *
 * <p><b>Writing.</b> The same file always gives the same text: properties in the order of the
 * record's components, what is absent left out, extensions last in their own order, lines ending
 * with a line feed. The text is complete before anything is written, so a file that cannot be
 * written leaves nothing half done.
 *
 * <p>Instances never change and may be shared by threads.
 *
 * @param <T> what the document holds
 */
public final class DocumentFormat<T extends Record> {
  private static final JsonFactory FACTORY = Limits.factory();

  /** Case files, on one line. */
  public static final DocumentFormat<CaseFile> CASE_FILE =
      new DocumentFormat<>(CaseFile.class, false);

  /** Family files, on one line. */
  public static final DocumentFormat<FamilyFile> FAMILY_FILE =
      new DocumentFormat<>(FamilyFile.class, false);

  /** Service files, on one line. */
  public static final DocumentFormat<ServiceFile> SERVICE_FILE =
      new DocumentFormat<>(ServiceFile.class, false);

  /** Wellbeing files, on one line. */
  public static final DocumentFormat<WellbeingFile> WELLBEING_FILE =
      new DocumentFormat<>(WellbeingFile.class, false);

  private final Class<T> type;
  private final Codec<T> codec;
  private final boolean indented;

  private DocumentFormat(Class<T> type, boolean indented) {
    this(type, Codecs.of(type), indented);
  }

  private DocumentFormat(Class<T> type, Codec<T> codec, boolean indented) {
    this.type = type;
    this.codec = codec;
    this.indented = indented;
  }

  /**
   * The same form for a document of your own: a public record of records of yours and of the model,
   * of lists, texts, dates, instants, numbers, flags and enums. Every record of it, itself
   * included, has a component {@code Map<String, Object> extensions}, in which unknown properties
   * are kept. A component {@code schemaVersion} is held to the rules above.
   *
   * <p>In the place that an error names, properties that the model does not have are shown as
   * {@code ?}; line and column are told all the same.
   *
   * @param <T> the record
   * @param type the record
   * @return the format, on one line; make it once and keep it
   * @throws IllegalStateException if something in it has no form in JSON
   */
  public static <T extends Record> DocumentFormat<T> of(Class<T> type) {
    return new DocumentFormat<>(type, Codecs.ofOther(type), false);
  }

  /**
   * The same form for people to read: a property on a line, indented by two spaces, with a line
   * feed at the end.
   *
   * @return the format
   */
  public DocumentFormat<T> indented() {
    return new DocumentFormat<>(type, codec, true);
  }

  /** The record that a document holds. */
  Class<T> type() {
    return type;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return what it holds
   * @throws IOException if the file cannot be opened or read
   * @throws UnreadableDocumentException if it does not hold such a document
   */
  public T read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param in the document in UTF-8
   * @return what it holds
   * @throws IOException if the stream cannot be read
   * @throws UnreadableDocumentException if it does not hold such a document
   */
  public T read(InputStream in) throws IOException {
    byte[] bytes = DocumentText.readBytes(in);
    return read(bytes, bytes.length);
  }

  /**
   * Reads a document from the bytes at the beginning of an array.
   *
   * <p>Bytes are parsed as they are, which is fastest. If anything is wrong with them they are read
   * again as characters, so that an error names the same place wherever a document comes from.
   */
  T read(byte[] bytes, int length) {
    int start = DocumentText.markLength(bytes, length);
    if (Utf8Bytes.isUtf8(bytes, start, length)) {
      try (JsonParser in = FACTORY.createParser(bytes, start, length - start)) {
        return parse(in, codec);
      } catch (UnreadableDocumentException e) {
        // Told below.
      } catch (IOException e) {
        throw new UncheckedIOException("Bytes in memory could not be read", e);
      }
    }
    return parse(DocumentText.decode(bytes, length));
  }

  /**
   * Reads a stream of characters to its end, without closing it.
   *
   * @param in the document
   * @return what it holds
   * @throws IOException if the stream cannot be read
   * @throws UnreadableDocumentException if it does not hold such a document
   */
  public T read(Reader in) throws IOException {
    return parse(DocumentText.read(in));
  }

  /**
   * Reads a text.
   *
   * @param document the document
   * @return what it holds
   * @throws UnreadableDocumentException if it is not such a document
   */
  public T read(String document) {
    DocumentText.requireSize(document.length());
    return parse(DocumentText.withoutMark(document));
  }

  private T parse(String text) {
    try (JsonParser in = FACTORY.createParser(text)) {
      return parse(in, codec);
    } catch (UnreadableDocumentException e) {
      // A document of another version is told so, wherever in it the version stands.
      requireVersion(text);
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be read", e);
    }
  }

  private static <V> V parse(JsonParser in, Codec<V> codec) throws IOException {
    try {
      if (in.nextToken() == null) {
        throw Problems.at("", in.currentLocation(), "it is empty, and an object is expected");
      }
      V value = codec.read(in);
      requireEnd(in);
      return value;
    } catch (JsonProcessingException e) {
      throw Problems.from(e, in);
    }
  }

  private static void requireEnd(JsonParser in) throws IOException {
    JsonToken more;
    try {
      more = in.nextToken();
    } catch (JsonProcessingException e) {
      more = JsonToken.NOT_AVAILABLE;
    }
    if (more != null) {
      throw Problems.at(in, "something follows after the end of the document");
    }
  }

  /** Looks for the version alone. Whatever else is wrong has been found before. */
  private static void requireVersion(String text) {
    try (JsonParser in = FACTORY.createParser(text)) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        boolean isVersion = in.currentName().equals(SchemaVersions.PROPERTY);
        if (in.nextToken() == JsonToken.VALUE_STRING && isVersion) {
          SchemaVersions.CODEC.read(in);
        }
        in.skipChildren();
      }
    } catch (IOException e) {
      // It is not JSON as far as the version, and that has been found before too.
    }
  }

  /**
   * Writes a text.
   *
   * @param file what the document is to hold
   * @return the document
   * @throws IllegalArgumentException if an extension has the name of a property of its record, or
   *     something is too long or of no type that JSON has; the message names the place
   */
  public String write(T file) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      if (indented) {
        out.setPrettyPrinter(printer());
      }
      codec.write(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory could not be written", e);
    }
    return indented ? text.append('\n').toString() : text.toString();
  }

  static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  /**
   * Writes a file in UTF-8. An existing one is replaced.
   *
   * @param file what the document is to hold
   * @param path where it goes
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as for {@link #write(Record)}; an existing file is then left
   *     as it is
   */
  public void write(T file, Path path) throws IOException {
    Files.writeString(path, write(file));
  }

  /**
   * Writes to a stream in UTF-8, without closing it.
   *
   * @param file what the document is to hold
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as for {@link #write(Record)}; nothing is then written
   */
  public void write(T file, OutputStream out) throws IOException {
    out.write(write(file).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes to a stream of characters, without closing it.
   *
   * @param file what the document is to hold
   * @param out where it goes
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as for {@link #write(Record)}; nothing is then written
   */
  public void write(T file, Writer out) throws IOException {
    out.write(write(file));
  }
}
