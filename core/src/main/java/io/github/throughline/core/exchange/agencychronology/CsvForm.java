package io.github.throughline.core.exchange.agencychronology;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How a CSV file is written, concluded from the file itself.
 *
 * @param charset its encoding
 * @param markLength how many bytes of a byte order mark stand before the first cell
 * @param concluded whether the encoding was concluded from bytes that are no UTF-8, which may be
 *     wrong
 */
record CsvForm(Charset charset, int markLength, boolean concluded) {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What spreadsheets write between cells. The first wins where nothing tells them apart. */
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** How much of a file is looked at to find what stands between cells. */
  private static final int SAMPLE = 65_536;

  /** The encoding: by the byte order mark, else UTF-8 if every byte is, else Windows-1252. */
  static CsvForm of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(8192);
    }
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return new CsvForm(StandardCharsets.UTF_8, 3, false);
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return new CsvForm(StandardCharsets.UTF_16LE, 2, false);
    }
    if (startsWith(start, 0xFE, 0xFF)) {
      return new CsvForm(StandardCharsets.UTF_16BE, 2, false);
    }
    for (byte one : start) {
      if (one == 0) {
        throw new UnreadableReturnException(
            "The file is no table of text. If it is a workbook, read it as one or save the sheet as"
                + " CSV in UTF-8",
            Place.NONE);
      }
    }
    return isUtf8(file)
        ? new CsvForm(StandardCharsets.UTF_8, 0, false)
        : new CsvForm(WINDOWS, 0, true);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(SAMPLE);
    CharBuffer chars = CharBuffer.allocate(SAMPLE);
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        chars.clear();
        if (decoder.decode(bytes, chars, end).isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  /** Opens the text behind the byte order mark. What is no character becomes U+FFFD. */
  Reader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(markLength);
      return new InputStreamReader(
          in,
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * What stands between cells: by what the most rows have the same number of cells, two or more.
   */
  char delimiter(Path file) throws IOException {
    char[] chars = new char[SAMPLE];
    int length = 0;
    try (Reader text = open(file)) {
      for (int read = 0; read >= 0 && length < chars.length; length += Math.max(0, read)) {
        read = text.read(chars, length, chars.length - length);
      }
    }
    String sample = new String(chars, 0, length);
    char best = DELIMITERS[0];
    long bestScore = 0;
    for (char delimiter : DELIMITERS) {
      long score = score(sample, delimiter);
      if (score > bestScore) {
        bestScore = score;
        best = delimiter;
      }
    }
    return best;
  }

  private static long score(String sample, char delimiter) {
    Map<Integer, Integer> widths = new HashMap<>();
    try (CsvReader<CsvRecord> csv = reader(delimiter, SAMPLE * 2).ofCsvRecord(sample)) {
      for (CsvRecord record : csv) {
        if (record.getFieldCount() > 1) {
          widths.merge(record.getFieldCount(), 1, Integer::sum);
        }
      }
    } catch (CsvParseException | IOException e) {
      // The sample ends within a cell, or is no CSV: what was read before tells enough.
      return best(widths);
    }
    return best(widths);
  }

  /** More rows of one width count first, then the greater width. */
  private static long best(Map<Integer, Integer> widths) {
    return widths.entrySet().stream()
        .mapToLong(width -> width.getValue() * 100_000L + width.getKey())
        .max()
        .orElse(0);
  }

  /**
   * A stray letter behind a closing quotation mark, as people leave it, must not cost the rest of
   * the file.
   */
  @SuppressWarnings("removal") // the parser offers nothing else for this yet
  static CsvReader.CsvReaderBuilder reader(char delimiter, int buffer) {
    return CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowExtraCharsAfterClosingQuote(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(buffer);
  }
}
