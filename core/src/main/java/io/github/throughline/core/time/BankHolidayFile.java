package io.github.throughline.core.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of a list of bank holidays: remarks that say what it covers, then one day a line. */
final class BankHolidayFile {
  private static final Pattern REMARK = Pattern.compile("#\\s*([a-z ]+):\\s*(\\S.*)");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final String HEADING = "date,name";

  private final Map<String, String> remarks = new HashMap<>();
  private final List<BankHoliday> days = new ArrayList<>();
  private boolean headed;

  private BankHolidayFile() {}

  static BankHolidays readResource(String name) {
    try (InputStream resource = BankHolidayFile.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException("The library is incomplete: it lacks " + name);
      }
      return read(new String(resource.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + " of the library", e);
    }
  }

  static BankHolidays read(String csv) {
    BankHolidayFile file = new BankHolidayFile();
    int number = 0;
    for (String line : csv.lines().toList()) {
      number++;
      file.readLine(line.strip(), number);
    }
    return file.holidays();
  }

  private void readLine(String line, int number) {
    if (line.startsWith("#")) {
      Matcher remark = REMARK.matcher(line);
      if (remark.matches()) {
        remarks.put(remark.group(1), remark.group(2));
      }
    } else if (!headed) {
      headed = line.equals(HEADING);
      if (!headed) {
        throw new IllegalArgumentException(
            "Line " + number + " of the bank holidays should be the heading " + HEADING);
      }
    } else if (!line.isEmpty()) {
      days.add(readDay(line, number));
    }
  }

  private static BankHoliday readDay(String line, int number) {
    int comma = line.indexOf(',');
    try {
      return new BankHoliday(day(line.substring(0, Math.max(comma, 0))), line.substring(comma + 1));
    } catch (DateTimeException | IllegalArgumentException e) {
      // The cause would quote the line.
      throw new IllegalArgumentException(
          "Line "
              + number
              + " of the bank holidays cannot be read: expected a date and a name, such as"
              + " 2024-12-25,Christmas Day");
    }
  }

  /** A day as {@code LocalDate.parse} reads it, without getting that ready at every start. */
  private static LocalDate day(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new IllegalArgumentException("A day is written 2024-12-25");
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("A day is written in digits");
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private BankHolidays holidays() {
    Matcher years = remark("years", YEARS, "2009-2030");
    Matcher announced = remark("announced through", YEAR, "2027");
    return new BankHolidays(
        remark("source", Pattern.compile(".+"), "where the list is from").group(),
        Integer.parseInt(years.group(1)),
        Integer.parseInt(years.group(2)),
        Integer.parseInt(announced.group()),
        days);
  }

  private Matcher remark(String name, Pattern form, String example) {
    Matcher value = form.matcher(remarks.getOrDefault(name, ""));
    if (!value.matches()) {
      throw new IllegalArgumentException(
          "The bank holidays lack the remark \"# " + name + ": " + example + "\"");
    }
    return value;
  }
}
