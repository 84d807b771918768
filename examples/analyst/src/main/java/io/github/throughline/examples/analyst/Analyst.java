package io.github.throughline.examples.analyst;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Writes the tidy tables of many families as Parquet and answers five questions over them.
 *
 * <p>The tables are those that {@code throughline chronology --format tidy,tidy-levels,tidy-people}
 * writes, one of each for every family, in one folder.
 */
public final class Analyst {
  private Analyst() {}

  /**
   * Runs the analyst.
   *
   * @param args the folder of the tables, the folder to write into, and the day up to which the
   *     chronologies look
   * @throws IOException if a folder cannot be read or written
   * @throws SQLException if a table is none of the tidy tables
   */
  public static void main(String[] args) throws IOException, SQLException {
    if (args.length != 3 || !isDay(args[2])) {
      System.err.println("Usage: Analyst TABLES-FOLDER OUTPUT-FOLDER AS-AT, a day as YYYY-MM-DD");
      System.exit(64);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(Path.of(args[0]), Path.of(args[1]), LocalDate.parse(args[2]), out);
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  static void run(Path tables, Path target, LocalDate asAt, PrintStream out)
      throws IOException, SQLException {
    Files.createDirectories(target);
    try (Warehouse warehouse = Warehouse.of(tables, asAt)) {
      warehouse.writeParquet(target);
      for (Question question : Question.all()) {
        out.println(question.title());
        out.println(question.note());
        out.println();
        warehouse.answer(question).print(out);
        out.println();
      }
    }
  }
}
