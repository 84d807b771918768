package io.github.throughline.chronology.document;

import java.util.List;

/**
 * How many pages a document of plain paragraphs and table rows may take, from the number of
 * characters that fit a line on average. The program that shows the document decides.
 */
final class PageEstimate {
  /** An average character of Arial is about half as wide as the type is tall. */
  private static final double CHARACTER = 0.5;

  private static final double LEADING = 1.21;
  private static final int CELL_MARGINS = 216;

  private final double height;
  private double used;

  PageEstimate(Docx.Page page) {
    this.height = page.tall();
  }

  /** Adds a paragraph. */
  void paragraph(String text, double points, int width, int space) {
    used += lines(text, points, width) * points * 20 * LEADING + space;
  }

  /** Adds a row of a table, which is as tall as its tallest cell. */
  void row(List<String> cells, List<DocxBody.Column> columns, double points, int space) {
    double tallest = 0;
    for (int i = 0; i < cells.size(); i++) {
      int width = columns.get(i).width() - CELL_MARGINS;
      double lines = 0;
      for (String paragraph : cells.get(i).split("\n", -1)) {
        lines += lines(paragraph, points, width);
      }
      tallest = Math.max(tallest, lines * points * 20 * LEADING);
    }
    used += tallest + space;
  }

  /** The pages so far, at least one. */
  int pages() {
    return Math.max(1, (int) Math.ceil(used / height));
  }

  /** How many lines words take when each goes on the next line that has room. */
  static int lines(String text, double points, int width) {
    int room = Math.max(1, (int) (width / (points * 20 * CHARACTER)));
    int lines = 1;
    int at = 0;
    for (String word : text.split(" ", -1)) {
      int length = word.length();
      if (at > 0 && at + 1 + length > room) {
        lines++;
        at = 0;
      }
      at += (at == 0 ? 0 : 1) + length;
      lines += at / (room + 1);
      at = at > room ? at % room : at;
    }
    return lines;
  }
}
