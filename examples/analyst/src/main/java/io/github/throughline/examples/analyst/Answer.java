package io.github.throughline.examples.analyst;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The answer to a question: a table of texts.
 *
 * @param columns the names of the columns
 * @param rows the rows; what is not known is an empty text
 */
record Answer(List<String> columns, List<List<String>> rows) {
  /** Prints the table with its columns under each other. */
  void print(PrintStream out) {
    List<List<String>> all = new ArrayList<>(List.of(columns));
    all.addAll(rows);
    List<Integer> widths =
        IntStream.range(0, columns.size())
            .mapToObj(i -> all.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toList();
    for (List<String> row : all) {
      String line =
          IntStream.range(0, row.size())
              .mapToObj(i -> row.get(i) + " ".repeat(widths.get(i) - row.get(i).length()))
              .collect(Collectors.joining("  "));
      out.println(line.stripTrailing());
    }
    if (rows.isEmpty()) {
      out.println("(none recorded)");
    }
  }
}
