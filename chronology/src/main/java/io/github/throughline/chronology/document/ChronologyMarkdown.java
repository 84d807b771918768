package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.document.Line.Style;
import io.github.throughline.core.output.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * A chronology as Markdown (CommonMark), for notes, wikis and programs that turn it into something
 * else.
 *
 * <pre>{@code
 * ChronologyMarkdown.of(chronology).writeTo(out);
 * }</pre>
 *
 * <p>Every character of a record that could begin markup, a link or HTML is escaped, so that a
 * heading, a list or a link in the result is one of ours. A child's words stand as a quotation.
 */
public final class ChronologyMarkdown {
  private final Material material;

  private ChronologyMarkdown(Material material) {
    this.material = material;
  }

  /**
   * The Markdown of a chronology.
   *
   * @param chronology the chronology
   * @return the Markdown
   */
  public static ChronologyMarkdown of(Chronology chronology) {
    return new ChronologyMarkdown(new Material(chronology));
  }

  /**
   * Writes the Markdown in UTF-8. Lines end with a line feed.
   *
   * @param out where it goes; flushed and left open
   * @throws IOException if it cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = Utf8.writer(out);
    Cover cover = new Cover(material);
    heading(writer, "# ", material.chronology.title());
    paragraph(writer, Line.plain(cover.asAt()));
    for (Cover.Section section : cover.sections()) {
      heading(writer, "## ", section.heading());
      items(writer, section.items());
      if (!section.note().isEmpty()) {
        paragraph(writer, Line.plain(section.note()));
      }
    }
    heading(writer, "## ", "Entries");
    if (material.entries.isEmpty()) {
      paragraph(writer, Line.plain(Cover.NO_ENTRY));
    }
    for (IncludedEntry included : material.entries) {
      entry(writer, new EntryLines(material, included));
    }
    writer.append("---\n\n").append(escaped(Cover.CLOSING)).append('\n');
    writer.flush();
  }

  private static void entry(Writer writer, EntryLines entry) throws IOException {
    List<Line> small = new ArrayList<>();
    for (Line line : entry.when()) {
      if (line.style() == Style.STRONG) {
        heading(writer, "### ", line.text());
      } else {
        small.add(line);
      }
    }
    for (Line line : entry.event()) {
      paragraph(writer, line);
    }
    String ages = String.join(", ", entry.ages().stream().map(Line::whole).toList());
    if (!ages.isEmpty()) {
      small.add(Line.labelled("Age", ages));
    }
    small.addAll(entry.response());
    small.addAll(entry.impact());
    for (Line line : entry.sources()) {
      small.add(line.style() == Style.NONE ? line : new Line(line.style(), "Source", line.text()));
    }
    small.addAll(entry.standing());
    items(writer, small);
  }

  private static void heading(Writer writer, String mark, String text) throws IOException {
    writer.append(mark).append(escaped(Texts.line(text))).append("\n\n");
  }

  private static void items(Writer writer, List<Line> items) throws IOException {
    for (Line item : items) {
      writer.append("- ").append(text(item, "  ")).append('\n');
    }
    writer.append('\n');
  }

  private static void paragraph(Writer writer, Line line) throws IOException {
    String prefix = line.style() == Style.QUOTE ? "> " : "";
    writer.append(prefix).append(text(line, prefix)).append("\n\n");
  }

  /** A line with its label in bold; further lines of its text begin with a prefix. */
  private static String text(Line line, String prefix) {
    StringBuilder text = new StringBuilder();
    if (!line.label().isEmpty()) {
      text.append("**").append(escaped(Texts.line(line.label()))).append(":** ");
    }
    String mark =
        switch (line.style()) {
          case STRONG, WARNING -> "**";
          case NONE -> "*";
          default -> "";
        };
    List<String> lines =
        Texts.lines(line.text()).stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "" : "\\\n" + prefix);
      text.append(mark).append(escaped(lines.get(i))).append(mark);
    }
    return text.toString();
  }

  /**
   * A line whose characters all mean themselves. Letters and digits always do; a full stop or a
   * bracket does not after a number at the beginning, nor a sign that begins a list or a heading.
   */
  static String escaped(String line) {
    StringBuilder escaped = new StringBuilder(line.length() + 8);
    boolean isOnlyDigits = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean means =
          switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '|', '~', '$', '@', '#' -> true;
            case '+', '-', '=' -> i == 0;
            case '.', ')' -> (i > 0 && isOnlyDigits) || (c == '.' && isAfterWww(line, i));
            case ':' -> line.startsWith("://", i);
            default -> false;
          };
      escaped.append(means ? "\\" : "").append(c);
      isOnlyDigits &= c >= '0' && c <= '9';
    }
    return escaped.toString();
  }

  private static boolean isAfterWww(String line, int dot) {
    return line.regionMatches(true, dot - 3, "www", 0, 3);
  }
}
