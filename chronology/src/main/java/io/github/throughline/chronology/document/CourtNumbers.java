package io.github.throughline.chronology.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.json.ThroughlineModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The serial numbers of a chronology that was filed with a court: kept beside it, and given to
 * {@link CourtDocument#after} when the next is made, so that number 12 is number 12 in every
 * version.
 *
 * <p>As JSON it is one object with {@code schemaVersion}, {@code asAt} and {@code lines}, in order
 * of number. It holds no words of the chronology but a digest of each line, by which a changed line
 * is known. Somebody who guesses a line can check the guess against the digest, so it is to be kept
 * as the chronology itself is.
 *
 * @param asAt the day up to which the filed chronology looked
 * @param lines the numbers that were given, in order, those no longer used among them
 */
public record CourtNumbers(LocalDate asAt, List<Line> lines) {
  private static final String SCHEMA_VERSION = "1.0";
  private static final JsonMapper MAPPER = ThroughlineModule.newMapper();

  /**
   * Puts the numbers in order.
   *
   * @param asAt the day up to which the filed chronology looked
   * @param lines the numbers that were given, those no longer used among them
   * @throws IllegalArgumentException if a number or an entry is there twice
   */
  public CourtNumbers {
    requireNonNull(asAt, "asAt");
    lines = lines.stream().sorted(Comparator.comparingInt(Line::number)).toList();
    Set<Integer> numbers = new HashSet<>();
    Set<String> entries = new HashSet<>();
    for (Line line : lines) {
      if (!numbers.add(line.number) || !entries.add(line.entryId)) {
        throw new IllegalArgumentException(
            "Number " + line.number + " of a filed chronology is there twice, or its entry is");
      }
    }
  }

  /**
   * A number that was given.
   *
   * @param number the number, from 1
   * @param entryId the entry that has it
   * @param digest a digest of the line as it was filed
   * @param used whether the entry was in the chronology; false when its number stands unused
   */
  public record Line(int number, String entryId, String digest, boolean used) {
    /**
     * Checks the number.
     *
     * @param number the number, from 1
     * @param entryId the entry that has it
     * @param digest a digest of the line as it was filed
     * @param used whether the entry was in the chronology
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Line {
      requireNonNull(entryId, "entryId");
      requireNonNull(digest, "digest");
      if (number < 1) {
        throw new IllegalArgumentException("A serial number is at least 1, not " + number);
      }
    }

    /**
     * The number, never whose line it is.
     *
     * @return for example {@code Line[12]}
     */
    @Override
    public String toString() {
      return "Line[" + number + "]";
    }
  }

  /**
   * The number of an entry.
   *
   * @param entryId the entry's identifier
   * @return its line, also when the number stands unused; empty when it never had one
   */
  public Optional<Line> find(String entryId) {
    return lines.stream().filter(line -> line.entryId.equals(entryId)).findFirst();
  }

  /**
   * Writes the numbers as JSON in UTF-8.
   *
   * @param out where they go; flushed and left open
   * @throws IOException if they cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    ObjectNode filed = MAPPER.createObjectNode();
    filed.put("schemaVersion", SCHEMA_VERSION).put("asAt", asAt.toString());
    ArrayNode array = filed.putArray("lines");
    for (Line line : lines) {
      array
          .addObject()
          .put("number", line.number)
          .put("entryId", line.entryId)
          .put("digest", line.digest)
          .put("used", line.used);
    }
    out.write(MAPPER.writeValueAsBytes(filed));
    out.write('\n');
    out.flush();
  }

  /**
   * Reads numbers that {@link #writeTo} wrote.
   *
   * @param in the JSON; left open
   * @return the numbers
   * @throws IOException if the input cannot be read
   * @throws IllegalArgumentException if it does not hold numbers of a filed chronology; the message
   *     quotes nothing of it
   */
  public static CourtNumbers readFrom(InputStream in) throws IOException {
    byte[] json = in.readAllBytes();
    try {
      return of(MAPPER.readTree(json));
    } catch (JacksonException | DateTimeParseException unreadable) {
      throw unreadable("the JSON cannot be read");
    }
  }

  private static CourtNumbers of(JsonNode filed) {
    if (!SCHEMA_VERSION.equals(filed.path("schemaVersion").textValue())) {
      throw unreadable("schemaVersion 1.0 is needed");
    }
    JsonNode array = filed.path("lines");
    if (!filed.path("asAt").isTextual() || !array.isArray()) {
      throw unreadable("asAt and lines are needed");
    }
    List<Line> lines = new ArrayList<>();
    for (JsonNode line : array) {
      if (!line.path("number").canConvertToInt()
          || !line.path("entryId").isTextual()
          || !line.path("digest").isTextual()
          || !line.path("used").isBoolean()) {
        throw unreadable("every line needs number, entryId, digest and used");
      }
      lines.add(
          new Line(
              line.path("number").intValue(),
              line.path("entryId").asText(),
              line.path("digest").asText(),
              line.path("used").booleanValue()));
    }
    return new CourtNumbers(LocalDate.parse(filed.path("asAt").asText()), lines);
  }

  private static IllegalArgumentException unreadable(String why) {
    return new IllegalArgumentException(
        "These are not the numbers of a filed chronology: "
            + why
            + ". Give the file that was kept with the filing.");
  }

  /**
   * How many numbers there are.
   *
   * @return for example {@code CourtNumbers[41 numbers]}
   */
  @Override
  public String toString() {
    return "CourtNumbers[" + lines.size() + " numbers]";
  }
}
