package io.github.throughline.validation.practice.report;

import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.output.PageAsset;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.report.HtmlReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page for a manager: first what goes well, then what is worth a question, by finding and
 * by child, each line with the records it rests on; then what falls due next, each team, and the
 * settings that were used.
 *
 * <p>The page is one file that fetches nothing and has no scripts. Counts are of all case files,
 * however many; of lists it holds the first, and says so. So neither the page nor the memory it
 * takes grows with the number of case files.
 */
public final class PracticePage implements PracticeWriter {
  /** How many children the page shows one by one. */
  public static final int CHILDREN = 200;

  /** How many lines the page holds for each check and outcome. */
  public static final int LINES = 60;

  /** How many things that fall due the page lists for workers, and for managers. */
  public static final int DUE = 100;

  /** How many teams the page shows one by one. */
  public static final int TEAMS = 100;

  /** Figures below this are not shown for a team, and the children not listed. */
  public static final int SMALLEST = 3;

  private static final String FOOTER =
      "This page says what is recorded and asks questions; what to make of it is for the people who"
          + " know the child. What is not recorded may still have happened. Nothing here compares"
          + " children, families or workers, and nothing here should decide anything by itself.";

  private final Writer out;
  private final PracticeTally tally = new PracticeTally();
  private final KeptLines kept = new KeptLines();

  private PracticePage(Writer out) {
    this.out = out;
  }

  /**
   * Writes to a stream, in UTF-8, when finished.
   *
   * @param out where the page goes; closed with the writer
   * @return the writer
   */
  public static PracticePage to(OutputStream out) {
    return new PracticePage(Utf8.writer(out));
  }

  @Override
  public void accept(PracticeReport report, @Nullable String team) {
    tally.add(report, team);
    kept.add(report, team);
  }

  @Override
  public void finish(PracticeHeading heading) {
    PageAsset style =
        PageAsset.resource("report.css", name -> HtmlReport.class.getResourceAsStream(name));
    HtmlWriter html = new HtmlWriter(out);
    try {
      html.startPage("Practice as the records show it, " + Words.day(heading.asAt()), style);
      new OpeningPart(heading, tally).write(html);
      FindingsByNumber findings = new FindingsByNumber(tally, kept);
      findings.writeWell(html);
      findings.writeQuestions(html);
      new ChildrenPart(kept, tally).write(html);
      new DuePart(kept).write(html);
      new TeamPart(tally, kept).write(html);
      new SettingsPart(heading).write(html);
      html.close().line(); // main
      html.open("footer").element("p", FOOTER).close().line();
      html.endPage();
      out.flush();
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  private static UncheckedIOException cannot(IOException e) {
    return new UncheckedIOException("The report on practice cannot be written", e);
  }
}
