package io.github.throughline.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.throughline.core.model.value.Extensions;
import org.jspecify.annotations.Nullable;

/** What is said when a document cannot be read or written. */
final class Problems {
  private static final String NOT_JSON =
      "this is not JSON. A value, comma, colon or bracket is missing or out of place, or a character"
          + " or word stands here that JSON does not allow, such as NaN, a comment or a line break"
          + " in a text";

  private Problems() {}

  /** The current value is not of the form that is expected. */
  static UnreadableDocumentException expected(String expected, JsonParser in) {
    return at(in, "expected " + expected + ", found " + found(in.currentToken()));
  }

  /** Something is wrong with the current value. */
  static UnreadableDocumentException at(JsonParser in, String problem) {
    return at(JsonPath.of(in.getParsingContext()), in.currentTokenLocation(), problem);
  }

  static UnreadableDocumentException at(String path, JsonLocation location, String problem) {
    // A parser over a tree, and not over text, knows no lines and columns: they are negative.
    return new UnreadableDocumentException(
        problem, path, Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
  }

  private static String found(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> "something that JSON does not have";
    };
  }

  /** Says without quoting what a parser said with quoting. */
  static UnreadableDocumentException from(JsonProcessingException e, JsonParser in) {
    JsonLocation location = e.getLocation() == null ? in.currentLocation() : e.getLocation();
    return at(JsonPath.of(in.getParsingContext()), location, problem(e));
  }

  private static String problem(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the document ends here, in the middle of a value";
    }
    // What the parser said is looked at, and never passed on.
    String said = String.valueOf(e.getOriginalMessage());
    if (e instanceof StreamConstraintsException) {
      return beyondLimits(said);
    }
    if (said.contains("surrogate")) {
      return halfCharacter();
    }
    return said.startsWith("Duplicate") ? twice() : NOT_JSON;
  }

  private static String beyondLimits(String said) {
    if (said.contains("getMaxNestingDepth")) {
      return tooDeep();
    }
    if (said.contains("getMaxNameLength")) {
      return "the name of a property is longer than " + Limits.NAME + " characters";
    }
    if (said.contains("getMaxNumberLength")) {
      return longNumber();
    }
    if (said.contains("getMaxStringLength")) {
      return longText();
    }
    return "the document is larger than can be read";
  }

  static String twice() {
    return "the property is given twice";
  }

  static String tooDeep() {
    return "lists and objects are nested more than " + Extensions.MAX_DEPTH + " deep";
  }

  static String longNumber() {
    return "a number is longer than " + Limits.NUMBER + " characters";
  }

  static String longText() {
    return "a text is longer than " + Limits.TEXT + " characters";
  }

  static String halfCharacter() {
    return "a text has half of a character: one of a pair of surrogates without the other";
  }

  /** The value to be written next holds what a document cannot. */
  static IllegalArgumentException unwritable(JsonGenerator out, String problem) {
    String path = JsonPath.ofNext(out.getOutputContext());
    return new IllegalArgumentException(
        "Cannot write " + (path.isEmpty() ? "the document" : path) + ": " + problem);
  }
}
