package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.document.Line.Style;
import io.github.throughline.core.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * A chronology as plain text for a terminal, a message or a program that reads aloud.
 *
 * <pre>{@code
 * ChronologyText.of(chronology).width(100).withBold().writeTo(out);
 * }</pre>
 *
 * <p>Headings and dates begin their lines; whatever comes from a record stands under them,
 * indented, so that no text of a record can pass for an entry. Lines are broken at spaces to fit
 * the width, with East Asian characters and emoji counted as two columns. No control character
 * reaches the terminal, nor one that only reorders others; unless bold is asked for there are no
 * terminal codes.
 */
public final class ChronologyText {
  /** The width unless told otherwise. */
  public static final int WIDTH = 80;

  private static final int NARROWEST = 20;
  private static final String BOLD = "\u001B[1m";
  private static final String NORMAL = "\u001B[0m";

  private final Material material;
  private final int width;
  private final boolean bold;

  private ChronologyText(Material material, int width, boolean bold) {
    this.material = material;
    this.width = width;
    this.bold = bold;
  }

  /**
   * The text of a chronology, 80 columns wide.
   *
   * @param chronology the chronology
   * @return the text
   */
  public static ChronologyText of(Chronology chronology) {
    return new ChronologyText(new Material(chronology), WIDTH, false);
  }

  /**
   * The same in another width.
   *
   * @param columns the columns that a line may take
   * @return another text
   * @throws IllegalArgumentException if there are less than 20
   */
  public ChronologyText width(int columns) {
    if (columns < NARROWEST) {
      throw new IllegalArgumentException(
          "A text needs at least " + NARROWEST + " columns, not " + columns);
    }
    return new ChronologyText(material, columns, bold);
  }

  /**
   * The same with headings and dates in bold, by the codes of ANSI terminals.
   *
   * @return another text
   */
  public ChronologyText withBold() {
    return new ChronologyText(material, width, true);
  }

  /**
   * Writes the text in UTF-8. Lines end with a line feed.
   *
   * @param out where the text goes; it is flushed and left open
   * @throws IOException if the text cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    Cover cover = new Cover(material);
    heading(writer, Texts.line(material.chronology.title()));
    write(writer, cover.asAt(), "", "");
    for (Cover.Section section : cover.sections()) {
      writer.append('\n');
      heading(writer, section.heading().toUpperCase(Locale.ROOT));
      for (Line item : section.items()) {
        write(writer, item.whole(), "  - ", "    ");
      }
      if (!section.note().isEmpty()) {
        write(writer, section.note(), "  ", "  ");
      }
    }
    writer.append('\n');
    heading(writer, "ENTRIES");
    if (material.entries.isEmpty()) {
      write(writer, Cover.NO_ENTRY, "  ", "  ");
    }
    for (IncludedEntry included : material.entries) {
      entry(writer, new EntryLines(material, included));
    }
    writer.append('\n');
    write(writer, Cover.CLOSING, "", "");
    writer.flush();
  }

  private void entry(Writer writer, EntryLines entry) throws IOException {
    writer.append('\n');
    for (Line line : entry.when()) {
      if (line.style() == Style.STRONG) {
        heading(writer, line.text());
      } else {
        write(writer, line.whole(), "  ", "  ");
      }
    }
    String ages = String.join(", ", entry.ages().stream().map(Line::whole).toList());
    if (!ages.isEmpty()) {
      write(writer, "Age: " + ages, "  ", "    ");
    }
    for (List<Line> part : List.of(entry.event(), entry.response(), entry.impact())) {
      for (Line line : part) {
        write(writer, line);
      }
    }
    for (Line line : entry.sources()) {
      write(writer, line.text(), line.style() == Style.NONE ? "  " : "  Source: ", "    ");
    }
    for (Line line : entry.standing()) {
      write(writer, line);
    }
  }

  private void write(Writer writer, Line line) throws IOException {
    switch (line.style()) {
      case WARNING -> write(writer, line.whole(), "  ! ", "    ");
      case QUOTE -> write(writer, line.whole(), "    ", "    ");
      default -> write(writer, line.whole(), "  ", "    ");
    }
  }

  private void heading(Writer writer, String text) throws IOException {
    for (String line : Columns.wrapped(Texts.line(text), width)) {
      writer.append(bold ? BOLD : "").append(line).append(bold ? NORMAL : "").append('\n');
    }
  }

  /** A text whose lines begin with one indent and go on with another. */
  private void write(Writer writer, String text, String first, String next) throws IOException {
    String indent = first;
    for (String line : Texts.lines(text)) {
      int room = width - Math.max(first.length(), next.length());
      for (String piece : Columns.wrapped(line.strip(), room)) {
        writer.append((indent + piece).stripTrailing()).append('\n');
        indent = next;
      }
    }
  }
}
