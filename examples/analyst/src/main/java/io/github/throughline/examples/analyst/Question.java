package io.github.throughline.examples.analyst;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question in SQL.
 *
 * @param title what is asked, the first comment line of its file
 * @param note what the answer can and cannot say, the comment lines after it
 * @param sql the statement
 */
record Question(String title, String note, String sql) {
  private static final List<String> NAMES =
      List.of(
          "1-referral-to-assessment.sql",
          "2-closing-to-referral.sql",
          "3-entries-by-agency.sql",
          "4-levels-by-length.sql",
          "5-open-without-entries.sql");

  static List<Question> all() throws IOException {
    List<Question> all = new ArrayList<>();
    for (String name : NAMES) {
      all.add(of(text(name)));
    }
    return all;
  }

  private static Question of(String text) {
    List<String> comments =
        text.lines()
            .takeWhile(line -> line.startsWith("--"))
            .map(line -> line.substring(2).strip())
            .toList();
    return new Question(
        comments.get(0),
        comments.stream().skip(1).collect(Collectors.joining("\n")),
        text.lines().skip(comments.size()).collect(Collectors.joining("\n")));
  }

  /** The text of a file beside this class. */
  static String text(String name) throws IOException {
    try (InputStream in = Question.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
