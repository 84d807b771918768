package io.github.throughline.chronology.document;

import io.github.throughline.chronology.document.Line.Style;
import io.github.throughline.core.output.XmlWriter;
import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs and tables of a Word document. */
final class DocxBody {
  /** A row that is longer than this may break over two pages. */
  private static final int UNBROKEN = 1_200;

  private final XmlWriter xml;

  DocxBody(XmlWriter xml) {
    this.xml = xml;
  }

  /**
   * A column of a table.
   *
   * @param name its name
   * @param width its width in twentieths of a point
   */
  record Column(String name, int width) {}

  void paragraph(String style, String text) throws IOException {
    paragraph(style, "", text);
  }

  /** A paragraph whose label is in bold. */
  void paragraph(String style, String label, String text) throws IOException {
    String before = label.isEmpty() ? "" : Texts.line(label) + ": ";
    List<String> lines = Texts.lines(text);
    Bidi order = order(before + String.join("\n", lines));
    xml.open("w:p").open("w:pPr");
    value("w:pStyle", style);
    if (order != null && !order.baseIsLeftToRight()) {
      xml.open("w:bidi").close();
    }
    xml.close();
    runs(before, 0, order, true);
    int at = before.length();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        xml.open("w:r").open("w:br").close().close();
        at++;
      }
      runs(lines.get(i), at, order, false);
      at += lines.get(i).length();
    }
    xml.close().line();
  }

  void pageBreak() throws IOException {
    xml.open("w:p").open("w:r").open("w:br").attribute("w:type", "page").close();
    xml.close().close().line();
  }

  /**
   * Begins a table whose first row is repeated on each page and marked as its head.
   *
   * @param title what it is called to those who do not see it
   * @param description what it holds, for the same
   * @param columns its columns
   */
  void startTable(String title, String description, List<Column> columns) throws IOException {
    xml.open("w:tbl").open("w:tblPr");
    value("w:tblStyle", "Entries");
    int width = columns.stream().mapToInt(Column::width).sum();
    xml.open("w:tblW").attribute("w:w", width).attribute("w:type", "dxa").close();
    xml.open("w:tblLayout").attribute("w:type", "fixed").close();
    xml.open("w:tblLook").attribute("w:val", "0020").attribute("w:firstRow", 1).close();
    value("w:tblCaption", title);
    value("w:tblDescription", description);
    xml.close().open("w:tblGrid");
    for (Column column : columns) {
      xml.open("w:gridCol").attribute("w:w", column.width).close();
    }
    xml.close().line();
    xml.open("w:tr").open("w:trPr").open("w:cantSplit").close().open("w:tblHeader").close().close();
    for (Column column : columns) {
      xml.open("w:tc");
      width(column);
      paragraph("TableHead", column.name);
      xml.close();
    }
    xml.close().line();
  }

  /** A row with the lines of each cell. */
  void row(List<Column> columns, List<List<Line>> cells) throws IOException {
    xml.open("w:tr");
    if (cells.stream().mapToInt(DocxBody::length).max().orElse(0) <= UNBROKEN) {
      xml.open("w:trPr").open("w:cantSplit").close().close();
    }
    for (int i = 0; i < columns.size(); i++) {
      xml.open("w:tc");
      width(columns.get(i));
      for (Line line : cells.get(i)) {
        paragraph(style(line.style()), line.label(), line.text());
      }
      if (cells.get(i).isEmpty()) {
        paragraph("CellText", "");
      }
      xml.close();
    }
    xml.close().line();
  }

  void endTable() throws IOException {
    xml.close().line();
  }

  private static int length(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.whole().length()).sum();
  }

  private static String style(Style style) {
    return switch (style) {
      case PLAIN -> "CellText";
      case STRONG -> "CellStrong";
      case WARNING -> "CellWarning";
      case QUOTE -> "CellQuote";
      case SMALL -> "CellSmall";
      case NONE -> "CellNone";
    };
  }

  private void width(Column column) throws IOException {
    xml.open("w:tcPr").open("w:tcW").attribute("w:w", column.width).attribute("w:type", "dxa");
    xml.close().close();
  }

  private void value(String element, String value) throws IOException {
    xml.open(element).attribute("w:val", value).close();
  }

  /** The directions in a text; null when all of it runs from left to right. */
  private static @Nullable Bidi order(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
        ? new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
        : null;
  }

  /** A part of a paragraph in runs of one direction each, in the order of reading. */
  private void runs(String text, int at, @Nullable Bidi order, boolean bold) throws IOException {
    int from = 0;
    while (from < text.length()) {
      boolean isRightToLeft = order != null && isOdd(order.getLevelAt(at + from));
      int to = from + 1;
      while (to < text.length()
          && (order == null || isOdd(order.getLevelAt(at + to)) == isRightToLeft)) {
        to++;
      }
      run(text.substring(from, to), isRightToLeft, bold);
      from = to;
    }
  }

  private static boolean isOdd(int level) {
    return (level & 1) == 1;
  }

  private void run(String text, boolean isRightToLeft, boolean bold) throws IOException {
    xml.open("w:r");
    if (isRightToLeft || bold) {
      xml.open("w:rPr");
      if (bold) {
        xml.open("w:b").close().open("w:bCs").close();
      }
      if (isRightToLeft) {
        xml.open("w:rtl").close();
      }
      xml.close();
    }
    xml.open("w:t").attribute("xml:space", "preserve").text(text).close().close();
  }
}
