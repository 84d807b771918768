package io.github.throughline.core.exchange.cincensus;

import java.time.LocalDate;

/** How we write values in a return: days as {@code YYYY-MM-DD}, flags as the schema lists them. */
final class Written {
  private Written() {}

  static String text(String text) {
    return text;
  }

  static String date(LocalDate day) {
    return day.toString();
  }

  static String flag(boolean flag) {
    return flag ? "1" : "0";
  }

  static String number(int number) {
    return Integer.toString(number);
  }
}
