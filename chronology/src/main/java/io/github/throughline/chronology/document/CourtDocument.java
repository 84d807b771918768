package io.github.throughline.chronology.document;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.document.CourtNumbering.Numbered;
import io.github.throughline.chronology.document.CourtNumbering.Since;
import io.github.throughline.chronology.document.DocxBody.Column;
import io.github.throughline.chronology.document.Line.Style;
import io.github.throughline.chronology.words.Sentences;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chronology as a Word document for a court: a short account of how long the authority has been
 * involved, then a schedule with serial number, date, event and witness or document, one line an
 * event.
 *
 * <pre>{@code
 * CourtDocument document = CourtDocument.of(chronology).after(filedBefore);
 * document.writeTo(out);
 * document.numbers().writeTo(keptForTheNextFiling);
 * document.warnings().forEach(...);
 * }</pre>
 *
 * <p>What nobody has found or admitted is labelled as not proved. Impact, significance and every
 * other judgement is left out: it belongs in the statement. So is an entry without a source that
 * could be produced, and one that was recorded by mistake; both are counted. The words of records
 * are not shortened: which entries go before a court, and in how many words, is for people to
 * choose before.
 *
 * <p>A line keeps its serial number from filing to filing. A new line has the next number that was
 * never given, wherever its date puts it; a number whose line has gone is not used again, and the
 * schedule says so. A line that is new or says something else since the last filing is marked.
 */
public final class CourtDocument {
  /** How many pages a chronology for a court should have at most, unless told otherwise. */
  public static final int PAGE_LIMIT = 10;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("No.", 964),
          new Column("Date", 1700),
          new Column("Event", 4574),
          new Column("Witness or document", 2400));

  private final Material material;
  private final List<CourtLine> lines;
  private final @Nullable CourtNumbers earlier;
  private final CourtNumbering numbering;
  private final int pageLimit;

  private CourtDocument(
      Material material, List<CourtLine> lines, @Nullable CourtNumbers earlier, int pageLimit) {
    this.material = material;
    this.lines = lines;
    this.earlier = earlier;
    this.numbering = new CourtNumbering(lines, earlier);
    this.pageLimit = pageLimit;
  }

  /**
   * The document of a chronology that was not filed before.
   *
   * @param chronology the chronology
   * @return the document
   */
  public static CourtDocument of(Chronology chronology) {
    Material material = new Material(chronology);
    return new CourtDocument(material, CourtLine.of(material), null, PAGE_LIMIT);
  }

  /**
   * The same after an earlier filing, whose numbers it keeps.
   *
   * @param numbers the numbers of the earlier filing
   * @return another document
   */
  public CourtDocument after(CourtNumbers numbers) {
    return new CourtDocument(material, lines, requireNonNull(numbers, "numbers"), pageLimit);
  }

  /**
   * The same with another limit of pages, as the court directs.
   *
   * @param pages the most pages it should have
   * @return another document
   * @throws IllegalArgumentException if that is less than one
   */
  public CourtDocument pageLimit(int pages) {
    if (pages < 1) {
      throw new IllegalArgumentException("A document has at least one page");
    }
    return new CourtDocument(material, lines, earlier, pages);
  }

  /**
   * The numbers of this document, those of the earlier filing among them, to be kept for the next.
   *
   * @return the numbers
   */
  public CourtNumbers numbers() {
    return numbering.numbers(material.chronology.asAt());
  }

  /**
   * About how many pages it has. The program that shows it decides.
   *
   * @return the estimate, at least 1
   */
  public int estimatedPages() {
    PageEstimate estimate = new PageEstimate(Docx.Page.PORTRAIT);
    int room = Docx.Page.PORTRAIT.room();
    estimate.paragraph(material.chronology.title(), 20, room, 60);
    opening().forEach(line -> estimate.paragraph(line.whole(), 10, room, 80));
    for (List<List<Line>> row : rows()) {
      List<String> cells =
          row.stream()
              .map(cell -> String.join("\n", cell.stream().map(Line::whole).toList()))
              .toList();
      estimate.row(cells, COLUMNS, 9, 70);
    }
    return estimate.pages();
  }

  /**
   * What a person should know before it is filed: that it is too long, and what is not in it.
   *
   * @return sentences; empty when there is nothing to say
   */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    int pages = estimatedPages();
    if (pages > pageLimit) {
      warnings.add(
          "The chronology has about "
              + pages
              + " pages; the limit is "
              + pageLimit
              + ". Choose fewer entries, or shorten their summaries.");
    }
    String withoutSource = withoutSource();
    if (!withoutSource.isEmpty()) {
      warnings.add(withoutSource + " Give a source to those that the court should see.");
    }
    return warnings;
  }

  /**
   * Writes the document, one line at a time.
   *
   * @param out where the document goes; it is flushed and left open
   * @throws IOException if the document cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    String title = material.chronology.title() + ": chronology for the court";
    String head = title + ", as at " + DateWords.of(material.chronology.asAt());
    try (Docx docx = new Docx(out, title, head, Docx.Page.PORTRAIT)) {
      DocxBody body = docx.body();
      body.paragraph("Title", material.chronology.title());
      for (Line line : opening()) {
        switch (line.style()) {
          case STRONG -> body.paragraph("Heading1", line.text());
          case SMALL -> body.paragraph("ListBullet", line.label(), line.text());
          default -> body.paragraph("Normal", line.text());
        }
      }
      body.startTable(
          "Chronology for the court",
          "One row an event, in order of date, with its serial number, the date, what happened, and"
              + " the witness or document.",
          COLUMNS);
      for (List<List<Line>> row : rows()) {
        body.row(COLUMNS, row);
      }
      body.endTable();
      body.paragraph("Normal", "Nothing recorded does not mean nothing happened.");
      docx.finish();
    }
  }

  /** What stands before the schedule: headings are strong, items small. */
  private List<Line> opening() {
    List<Line> opening = new ArrayList<>();
    Cover cover = new Cover(material);
    opening.add(Line.plain(cover.asAt()));
    cover.asked().forEach(line -> opening.add(Line.plain(line.whole())));
    opening.add(
        Line.plain(
            "What no court has found and nobody has admitted is labelled as not proved. Judgements"
                + " of what events mean are not in this document."));
    String withoutSource = withoutSource();
    if (!withoutSource.isEmpty()) {
      opening.add(Line.plain(withoutSource));
    }
    if (material.retracted > 0) {
      opening.add(
          Line.plain(
              Sentences.count(material.retracted, "entry is", "entries are")
                  + " marked as recorded by mistake and not in this document."));
    }
    if (earlier != null) {
      opening.add(
          Line.plain(
              "Lines marked New or Changed are so since the chronology that was filed as at "
                  + DateWords.of(earlier.asAt())
                  + ". Every line keeps its number; new lines have numbers after the last that was"
                  + " given."));
    }
    List<Line> levels = cover.levels();
    if (!levels.isEmpty()) {
      opening.add(Line.of(Style.STRONG, "How long the authority has been involved"));
      levels.forEach(line -> opening.add(new Line(Style.SMALL, line.label(), line.text())));
    }
    opening.add(Line.of(Style.STRONG, "Events"));
    return opening;
  }

  private String withoutSource() {
    int without = material.entries.size() - lines.size();
    return without == 0
        ? ""
        : Sentences.count(without, "entry has", "entries have")
            + " no source that can be produced and "
            + (without == 1 ? "is" : "are")
            + " not in this document.";
  }

  private List<List<List<Line>>> rows() {
    List<List<List<Line>>> rows = new ArrayList<>();
    for (Numbered numbered : numbering.lines) {
      CourtLine line = numbered.line();
      List<Line> number = new ArrayList<>();
      number.add(Line.plain(String.valueOf(numbered.number())));
      if (numbered.since() != Since.NOTHING) {
        number.add(Line.of(Style.STRONG, numbered.since().words));
      }
      List<Line> event = new ArrayList<>();
      if (!line.label().isEmpty()) {
        event.add(Line.of(Style.STRONG, line.label() + "."));
      }
      event.add(Line.plain(line.detail()));
      rows.add(
          List.of(
              number,
              List.of(Line.plain(line.date())),
              event,
              List.of(Line.plain(line.reference()))));
    }
    for (int number : numbering.unused) {
      rows.add(
          List.of(
              List.of(Line.plain(String.valueOf(number))),
              List.of(),
              List.of(Line.of(Style.NONE, "Number not used.")),
              List.of()));
    }
    return rows;
  }
}
