package io.github.throughline.validation.practice.report;

import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days and counts as people write them. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String when(@Nullable When on) {
    if (on == null) {
      return "date not recorded";
    }
    return on instanceof UncertainDate date
        ? date.findExactDay().map(Words::day).orElse(date.toString())
        : on.toString();
  }

  static String children(int count) {
    return count == 1 ? "1 child" : String.format(Locale.UK, "%,d children", count);
  }
}
