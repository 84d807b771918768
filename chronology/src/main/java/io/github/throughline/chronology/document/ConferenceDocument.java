package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.document.DocxBody.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A chronology as a Word document for a conference, to be read round a table: a cover that says
 * what it was made from and what a person has to look at, then one row an entry with the age of
 * each child, the sources, what was done and what it meant for each child.
 *
 * <pre>{@code
 * ConferenceDocument.of(chronology).writeTo(out);
 * }</pre>
 *
 * <p>It is A4 on its side, with numbered pages, and the head of the table stands on each. Entries
 * that were recorded by mistake are left out and counted. It needs no network, holds no macro and
 * can be changed by whoever has it, as any Word document.
 */
public final class ConferenceDocument {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("Date", 1700),
          new Column("Age", 1700),
          new Column("Event", 4700),
          new Column("Source", 2296),
          new Column("Response and outcome", 2200),
          new Column("Impact on each child", 2200));

  private final Material material;

  private ConferenceDocument(Chronology chronology) {
    material = new Material(chronology);
  }

  /**
   * The document of a chronology.
   *
   * @param chronology the chronology
   * @return the document
   */
  public static ConferenceDocument of(Chronology chronology) {
    return new ConferenceDocument(chronology);
  }

  /**
   * Writes the document, one entry at a time.
   *
   * @param out where the document goes; it is flushed and left open
   * @throws IOException if the document cannot be written
   */
  public void writeTo(OutputStream out) throws IOException {
    String title = material.chronology.title();
    String head = title + ": chronology as at " + DateWords.of(material.chronology.asAt());
    try (Docx docx = new Docx(out, title + ": chronology", head, Docx.Page.LANDSCAPE)) {
      DocxBody body = docx.body();
      cover(body);
      body.paragraph("Heading1", "Entries");
      if (material.entries.isEmpty()) {
        body.paragraph("Normal", Cover.NO_ENTRY);
      } else {
        body.startTable(
            "Entries of the chronology",
            "One row an entry, in order, with its date, the age of each child, what happened, the"
                + " sources, what was done and the impact on each child.",
            COLUMNS);
        for (IncludedEntry included : material.entries) {
          body.row(COLUMNS, cells(included));
        }
        body.endTable();
      }
      body.paragraph("Normal", Cover.CLOSING);
      docx.finish();
    }
  }

  private void cover(DocxBody body) throws IOException {
    Cover cover = new Cover(material);
    body.paragraph("Title", material.chronology.title());
    body.paragraph("Subtitle", cover.asAt());
    for (Cover.Section section : cover.sections()) {
      body.paragraph("Heading1", section.heading());
      for (Line item : section.items()) {
        body.paragraph("ListBullet", item.label(), item.text());
      }
      if (!section.note().isEmpty()) {
        body.paragraph("Normal", section.note());
      }
    }
    body.pageBreak();
  }

  private List<List<Line>> cells(IncludedEntry included) {
    EntryLines lines = new EntryLines(material, included);
    List<Line> sources = new ArrayList<>(lines.sources());
    sources.addAll(lines.standing());
    return List.of(
        lines.when(), lines.ages(), lines.event(), sources, lines.response(), lines.impact());
  }
}
