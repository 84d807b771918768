package io.github.throughline.core.code;

import static java.util.stream.Collectors.joining;

import io.github.throughline.core.time.CollectionYear;
import java.util.List;

/**
 * Says that a text is not a code, and what would be.
 *
 * <p>A text that is a published code in another year may be named, since it is public; any other
 * text may have been typed into the wrong box, so only its length is told.
 */
final class UnknownCode {
  /** More codes than this are not read by anyone, so the first and last stand for them. */
  private static final int MOST_LISTED = 50;

  private UnknownCode() {}

  static String message(CodeList list, String value, CollectionYear year) {
    return "Not a code of %s in %s: %s. %s"
        .formatted(list, year, what(list, value), allowed(list, year));
  }

  private static String what(CodeList list, String value) {
    if (list.everContained(value)) {
      String years =
          list.runsOf(value).stream()
              .map(
                  run ->
                      run.through() == null
                          ? "from " + run.from()
                          : run.from() + " to " + run.through())
              .collect(joining(" and "));
      return "%s is valid %s".formatted(value, years);
    }
    String shape = "a text of length " + value.length();
    String stripped = value.strip();
    return list.codes().stream()
        .map(Code::value)
        .filter(stripped::equalsIgnoreCase)
        .findFirst()
        .map(code -> "%s that differs from %s only in its case or spaces".formatted(shape, code))
        .orElse(shape);
  }

  private static String allowed(CodeList list, CollectionYear year) {
    List<String> values = list.inForce(year).stream().map(Code::value).toList();
    if (values.isEmpty()) {
      return "That year has no codes in this list";
    }
    if (values.size() > MOST_LISTED) {
      return "That year has %d codes, from %s to %s"
          .formatted(values.size(), values.get(0), values.get(values.size() - 1));
    }
    return "That year has " + String.join(", ", values);
  }
}
