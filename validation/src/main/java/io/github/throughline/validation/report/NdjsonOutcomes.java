package io.github.throughline.validation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.review.Acceptance;
import io.github.throughline.validation.review.AcceptanceOutcome;
import io.github.throughline.validation.review.AcceptanceResult;
import io.github.throughline.validation.review.ComparisonResult;
import io.github.throughline.validation.review.Remarks;
import io.github.throughline.validation.review.ReviewResult;
import io.github.throughline.validation.review.RuleChanges;
import io.github.throughline.validation.review.Since;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes what came of every rule, for a program: what lines of findings cannot say, such as that a
 * rule passed, did not apply or was not checked. One JSON object a line, in UTF-8, each line ended
 * by a line feed, the kind first:
 *
 * <ul>
 *   <li>{@code changed}: a finding that is new, and at the end those of the last run that are fixed
 *       or were not checked, with all that a line of findings has; only when runs are compared
 *   <li>{@code accepted}: a finding that is explained, with the line of its entry and the reason;
 *       only with a list of explained queries
 *   <li>{@code return}: the whole return, with its totals
 *   <li>{@code rule}: each rule, with its standing and its counts
 *   <li>{@code unreadable}: each part of the file that was not checked at all
 *   <li>{@code acceptance}: each entry of the list of explained queries, with what came of it
 *   <li>{@code problem}: what is wrong with the file of the last run or the list
 * </ul>
 *
 * <p>Several returns may be written one after another; the lines of each end with its problems.
 */
public final class NdjsonOutcomes implements FindingWriter {
  private final Writer out;
  private final JsonGenerator json;
  private final FindingLine line;
  private FindingTally tally = new FindingTally();

  private NdjsonOutcomes(Writer out, ReportOptions options) throws IOException {
    this.out = out;
    this.json = PageJson.generator(out);
    this.line = new FindingLine(options);
  }

  /**
   * Writes to a stream.
   *
   * @param out where the lines go; closed with the writer
   * @param options what they may hold
   * @return the writer
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static NdjsonOutcomes to(OutputStream out, ReportOptions options) {
    try {
      return new NdjsonOutcomes(Utf8.writer(out), options);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("The outcomes cannot be written", e);
  }

  @Override
  public void accept(Finding finding) {
    accept(finding, Remarks.NONE);
  }

  @Override
  public void accept(Finding finding, Remarks remarks) {
    tally.add(finding);
    try {
      if (remarks.since() == Since.NEW) {
        writeChanged(finding, Since.NEW);
      }
      Acceptance acceptance = remarks.acceptance();
      if (acceptance != null) {
        start("accepted");
        json.writeNumberField("entryLine", acceptance.line());
        json.writeStringField("reason", acceptance.reason());
        writeMembers(finding);
        end();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** The same keys in the same form as in the findings, after those of the outcome. */
  private void writeMembers(Finding finding) throws IOException {
    json.writeRaw(',');
    json.writeRaw(line.membersOf(finding));
  }

  private void writeChanged(Finding finding, Since since) throws IOException {
    start("changed");
    json.writeStringField("since", since.word());
    writeMembers(finding);
    end();
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    finish(heading, report, ReviewResult.NONE);
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report, ReviewResult review) {
    try {
      ComparisonResult comparison = review.comparison();
      if (comparison != null) {
        comparison.forEachGone(this::writeGone);
      }
      writeReturn(heading, report, review);
      for (RuleOutcome outcome : report.outcomes()) {
        writeRule(outcome, review);
      }
      for (UnreadablePart part : heading.unreadable()) {
        writeUnreadable(part);
      }
      if (review.acceptances() != null) {
        writeEntries(review.acceptances());
      }
      if (comparison != null) {
        for (String problem : comparison.problems()) {
          writeProblem(comparison.source(), problem);
        }
      }
      json.flush();
    } catch (IOException e) {
      throw failed(e);
    }
    tally = new FindingTally();
  }

  private void writeGone(Finding finding, Since since) {
    try {
      writeChanged(finding, since);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void writeReturn(ReportHeading heading, ValidationReport report, ReviewResult review)
      throws IOException {
    start("return");
    json.writeStringField("standard", report.standard());
    json.writeStringField("year", report.year().toString());
    json.writeBooleanField("draftRules", heading.draftRules());
    json.writeStringField("source", heading.source());
    json.writeNumberField("children", report.children());
    json.writeNumberField("unreadableParts", heading.unreadable().size());
    json.writeObjectFieldStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.name(), tally.of(severity));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("rules");
    for (Standing standing : Standing.values()) {
      json.writeNumberField(standing.word(), Standing.count(report, standing));
    }
    json.writeEndObject();
    if (review.acceptances() != null) {
      json.writeNumberField("accepted", review.acceptances().accepted());
    }
    if (review.comparison() != null) {
      writeChanges(review.comparison().total());
    }
    end();
  }

  private void writeRule(RuleOutcome outcome, ReviewResult review) throws IOException {
    About about = outcome.about();
    start("rule");
    json.writeStringField("rule", about.code());
    json.writeStringField("severity", about.severity().name());
    json.writeStringField("module", about.module());
    json.writeStringField("says", about.says());
    json.writeStringField("remedy", about.remedy());
    json.writeStringField("outcome", Standing.of(outcome).word());
    json.writeNumberField("found", outcome.found());
    json.writeNumberField("children", tally.children(about.code()));
    json.writeNumberField("passed", outcome.passed());
    json.writeNumberField("notApplicable", outcome.notApplicable());
    json.writeNumberField("failed", outcome.failed());
    json.writeNumberField("stopped", outcome.stopped());
    String why = Standing.why(outcome);
    if (!why.isEmpty()) {
      json.writeStringField("why", why);
    }
    if (review.acceptances() != null) {
      json.writeNumberField("accepted", review.acceptances().accepted(about.code()));
    }
    if (review.comparison() != null) {
      writeChanges(review.comparison().of(about.code()));
    }
    end();
  }

  private void writeChanges(RuleChanges changes) throws IOException {
    json.writeObjectFieldStart("sinceLastRun");
    for (Since since : Since.values()) {
      json.writeNumberField(since.word(), changes.of(since));
    }
    json.writeEndObject();
  }

  private void writeUnreadable(UnreadablePart part) throws IOException {
    start("unreadable");
    if (part.record() != null) {
      json.writeStringField("child", part.record());
    }
    Place place = part.place();
    if (place.isKnown()) {
      json.writeObjectFieldStart("at");
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
      json.writeEndObject();
    }
    json.writeStringField("message", part.message());
    end();
  }

  private void writeEntries(AcceptanceResult acceptances) throws IOException {
    for (AcceptanceOutcome entry : acceptances.entries()) {
      start("acceptance");
      json.writeNumberField("entryLine", entry.acceptance().line());
      json.writeStringField("rule", entry.acceptance().rule());
      json.writeNumberField("matched", entry.matched());
      if (!entry.problem().isEmpty()) {
        json.writeStringField("problem", entry.problem());
      }
      end();
    }
    for (String problem : acceptances.unread()) {
      writeProblem(acceptances.source(), problem);
    }
  }

  private void writeProblem(String source, String problem) throws IOException {
    start("problem");
    json.writeStringField("source", source);
    json.writeStringField("message", problem);
    end();
  }

  private void start(String kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  public void close() {
    try (out) {
      json.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
