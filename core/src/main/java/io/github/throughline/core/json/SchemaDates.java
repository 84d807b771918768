package io.github.throughline.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.time.DatePrecision;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dates, periods and points in time in a schema: the shape of their text, as far as a pattern can
 * tell it. That no such day exists it cannot.
 */
final class SchemaDates {
  private static final String YEAR = "(?!0000|000X|00XX)[0-9]{4}";
  private static final String MONTH = "(?:0[1-9]|1[0-2])";
  private static final String DAY = "(?:0[1-9]|[12][0-9]|3[01])";
  private static final String TIME = "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?";
  private static final String SIGN = "[~?%]?";

  /** A month may be a season too, and month and day may be left open. */
  private static final String CALENDAR =
      either(
          YEAR + "(?:-(?:" + MONTH + "|2[1-4]|XX)|-" + MONTH + "-(?:" + DAY + "|XX)|-XX-XX)?",
          "(?!000X|00XX)[0-9]{2}(?:[0-9]X|XX)");

  private static final String ENDS = CALENDAR + SIGN;
  private static final String DATE =
      either(
          either(CALENDAR, YEAR + "-" + MONTH + "-" + DAY + TIME, "XXXX(?:-XX(?:-XX)?)?") + SIGN,
          "\\[(?!\\.\\.\\])(?:" + ENDS + ")?\\.\\.(?:" + ENDS + ")?\\]");
  private static final String PERIOD = "(?:" + DATE + "|\\.\\.)?/(?:" + DATE + "|\\.\\.)?";
  private static final String INSTANT =
      "[+-]?[0-9]{4,10}-"
          + MONTH
          + "-"
          + DAY
          + "T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})";

  private SchemaDates() {}

  private static String either(String... patterns) {
    return "(?:" + String.join("|", patterns) + ")";
  }

  /** The text of a date, given as {@code edtf} to those below. */
  static ObjectNode edtfDate() {
    return text(DATE).put("description", "The text of a date in EDTF.");
  }

  /** The text of a period. */
  static ObjectNode edtfPeriod() {
    return text(PERIOD)
        .put("description", "The text of a period in EDTF: two dates with a slash between.");
  }

  static ObjectNode date(ObjectNode edtf) {
    ObjectNode object = object(edtf);
    properties(object).set("precision", precision());
    return textOrObject(
        "A date in EDTF, or an object with the text and what EDTF cannot hold.",
        edtf,
        object,
        "2016-05-03",
        "2016-05",
        "2016~");
  }

  static ObjectNode period(ObjectNode edtf) {
    ObjectNode object = object(edtf);
    properties(object).set("start", end());
    properties(object).set("end", end());
    return textOrObject(
        "A stretch of time in EDTF, or an object with the text and what EDTF cannot hold.",
        edtf,
        object,
        "2019/2020",
        "2016-04/..");
  }

  static ObjectNode instant() {
    ObjectNode instant = text(INSTANT);
    instant.put("description", "A point in time with its zone. It is written in UTC.");
    instant.putArray("examples").add("2021-03-03T16:20:00Z");
    return instant;
  }

  private static ObjectNode textOrObject(
      String description, ObjectNode text, ObjectNode object, String... examples) {
    ObjectNode either = JsonNodeFactory.instance.objectNode();
    either.put("description", description);
    either.putArray("anyOf").add(text).add(object);
    ArrayNode list = either.putArray("examples");
    Stream.of(examples).forEach(list::add);
    return either;
  }

  /** A pattern matches anywhere in a text unless it is told otherwise. */
  private static ObjectNode text(String pattern) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "string")
        .put("pattern", "^(?:" + pattern + ")$");
  }

  private static ObjectNode object(ObjectNode edtf) {
    ObjectNode object = JsonNodeFactory.instance.objectNode().put("type", "object");
    object.putArray("required").add("edtf");
    ObjectNode properties = object.putObject("properties");
    properties.set("edtf", edtf.deepCopy().put("description", "The text in EDTF."));
    properties.set("words", words());
    object.put("additionalProperties", false);
    return object;
  }

  private static ObjectNode properties(ObjectNode object) {
    return object.withObject("/properties");
  }

  private static ObjectNode end() {
    ObjectNode end = JsonNodeFactory.instance.objectNode();
    end.putArray("type").add("object").add("null");
    ObjectNode properties = end.putObject("properties");
    properties.set("words", words());
    properties.set("precision", precision());
    end.put("additionalProperties", false);
    return end;
  }

  private static ObjectNode words() {
    ObjectNode words = JsonNodeFactory.instance.objectNode();
    words.put("description", "The words in which it was told.");
    words.putArray("type").add("string").add("null");
    return words.put("maxLength", Limits.TEXT);
  }

  private static ObjectNode precision() {
    ObjectNode precision = JsonNodeFactory.instance.objectNode();
    precision.put(
        "description",
        "AGE_OF_CHILD or RELATIVE, for a date told by a child's age or by another event.");
    ArrayNode names = precision.putArray("enum");
    List.of(DatePrecision.values()).forEach(each -> names.add(each.name()));
    names.addNull();
    return precision;
  }
}
