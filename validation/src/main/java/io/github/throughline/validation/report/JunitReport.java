package io.github.throughline.validation.report;

import static java.util.stream.Collectors.joining;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.output.Utf8;
import io.github.throughline.core.output.XmlWriter;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import io.github.throughline.validation.report.KeptFindings.Kept;
import io.github.throughline.validation.review.Remarks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what came of the rules as a JUnit report, so that a build server shows a return as it
 * shows a run of tests: a suite for each part of the return, a test for each rule.
 *
 * <p>A rule with errors <b>fails</b>; its one failure lists the first {@value #LISTED} and says how
 * many there are. A rule with queries or advice <b>passes</b>, because a return with queries is
 * accepted once they are explained, and lists them as the test's output. A rule that was not
 * checked, or that no record of the return is about, is <b>skipped</b>, and the message says which
 * and why. A rule that a fault of this software kept from being asked is an <b>error</b>, and so is
 * the test "Every part of the file can be read" when some part cannot. Each test has the property
 * {@code outcome}, which is {@code found}, {@code passed}, {@code not applicable} or {@code not
 * checked}.
 *
 * <p>With each finding stands whether it is new since the last run and why it is accepted, if that
 * is known. There are no times: nothing here reads the clock.
 */
public final class JunitReport implements FindingWriter {
  /** How many findings of one rule, and how many unreadable parts, are listed. */
  public static final int LISTED = 20;

  private final Writer out;
  private final KeptFindings findings;

  private JunitReport(Writer out, ReportOptions options) {
    this.out = out;
    this.findings = new KeptFindings(0, LISTED, options);
  }

  /**
   * Writes to a stream, in UTF-8, when finished.
   *
   * @param out where the report goes; closed with the writer
   * @param options what it may hold
   * @return the writer
   */
  public static JunitReport to(OutputStream out, ReportOptions options) {
    return new JunitReport(Utf8.writer(out), options);
  }

  @Override
  public void accept(Finding finding) {
    accept(finding, Remarks.NONE);
  }

  @Override
  public void accept(Finding finding, Remarks remarks) {
    findings.add(finding, remarks);
  }

  @Override
  public void finish(ReportHeading heading, ValidationReport report) {
    try {
      XmlWriter xml = new XmlWriter(out).declaration();
      write(xml, heading, report);
      xml.finish();
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The JUnit report cannot be written", e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The JUnit report cannot be written", e);
    }
  }

  private void write(XmlWriter xml, ReportHeading heading, ValidationReport report)
      throws IOException {
    List<Suite> suites = suites(heading, report);
    xml.open("testsuites")
        .attribute("name", heading.title() + " " + report.year() + ": " + heading.source());
    counts(xml, suites.stream().flatMap(suite -> suite.tests().stream()).toList());
    xml.line();
    for (Suite suite : suites) {
      xml.open("testsuite").attribute("name", suite.name());
      counts(xml, suite.tests());
      xml.line();
      for (RuleTest test : suite.tests()) {
        test.write(xml, report.standard() + "." + suite.name());
      }
      xml.close().line();
    }
    xml.close().line();
  }

  private static void counts(XmlWriter xml, List<RuleTest> tests) throws IOException {
    xml.attribute("tests", tests.size());
    for (Ending ending : List.of(Ending.FAILURE, Ending.ERROR, Ending.SKIPPED)) {
      xml.attribute(ending.counted, tests.stream().filter(test -> test.ending() == ending).count());
    }
  }

  private List<Suite> suites(ReportHeading heading, ValidationReport report) {
    Map<String, List<RuleTest>> byModule = new LinkedHashMap<>();
    byModule.put("File", List.of(reading(heading)));
    Set<String> told = new HashSet<>();
    for (RuleOutcome outcome : report.outcomes()) {
      told.add(outcome.about().code());
      byModule.computeIfAbsent(outcome.about().module(), m -> new ArrayList<>()).add(of(outcome));
    }
    for (String code : findings.rules()) {
      if (!told.contains(code)) {
        List<Kept> kept = listed(code);
        byModule
            .computeIfAbsent(kept.get(0).finding().module(), m -> new ArrayList<>())
            .add(found(code, kept.get(0).finding().severity(), findings.of(code), kept));
      }
    }
    return byModule.entrySet().stream().map(e -> new Suite(e.getKey(), e.getValue())).toList();
  }

  private static RuleTest reading(ReportHeading heading) {
    List<UnreadablePart> parts = heading.unreadable();
    String name = "Every part of the file can be read";
    if (parts.isEmpty()) {
      return new RuleTest(name, Standing.PASSED, Ending.NONE, "", List.of());
    }
    List<String> lines = new ArrayList<>();
    parts.stream().limit(LISTED).forEach(part -> lines.add(child(part) + part));
    if (parts.size() > LISTED) {
      lines.add("and " + Words.number(parts.size() - LISTED) + " more");
    }
    return new RuleTest(
        name,
        Standing.FOUND,
        Ending.ERROR,
        Words.count(parts.size(), "part")
            + (parts.size() == 1 ? " was" : " were")
            + " left out and not checked",
        lines);
  }

  private static String child(UnreadablePart part) {
    return part.record() == null ? "" : "child " + Words.shortened(part.record(), 200) + ": ";
  }

  private RuleTest of(RuleOutcome outcome) {
    About about = outcome.about();
    String name = about.code() + " " + about.says();
    Standing standing = Standing.of(outcome);
    return switch (standing) {
      case PASSED -> new RuleTest(name, standing, Ending.NONE, "", List.of());
      case NOT_APPLICABLE ->
          new RuleTest(
              name,
              standing,
              Ending.SKIPPED,
              "Not applicable: the return has no record that this rule is about",
              List.of());
      case NOT_CHECKED ->
          new RuleTest(
              name,
              standing,
              outcome.failed() > 0 ? Ending.ERROR : Ending.SKIPPED,
              "Not checked: " + Standing.why(outcome),
              List.of());
      case FOUND -> found(outcome, name);
    };
  }

  private RuleTest found(RuleOutcome outcome, String name) {
    RuleTest found =
        found(name, outcome.about().severity(), outcome.found(), listed(outcome.about().code()));
    String why = Standing.why(outcome);
    return why.isEmpty()
        ? found
        : new RuleTest(
            name,
            Standing.FOUND,
            outcome.failed() > 0 ? Ending.ERROR : found.ending(),
            found.message() + ". " + why,
            found.lines());
  }

  private static RuleTest found(String name, Severity severity, long number, List<Kept> kept) {
    List<String> lines = new ArrayList<>();
    String said = "";
    for (Kept one : kept) {
      if (!one.finding().message().equals(said)) {
        said = one.finding().message();
        lines.add(said);
      }
      lines.add(line(one));
    }
    if (number > kept.size()) {
      lines.add("and " + Words.number(number - kept.size()) + " more");
    }
    return new RuleTest(
        name,
        Standing.FOUND,
        severity == Severity.ERROR ? Ending.FAILURE : Ending.OUTPUT,
        Words.count(number, severity),
        lines);
  }

  private List<Kept> listed(String code) {
    return findings.kept().stream().filter(kept -> kept.finding().rule().equals(code)).toList();
  }

  /** One finding; what its rule says of all of them stands before the first. */
  private static String line(Kept kept) {
    Finding finding = kept.finding();
    StringBuilder line = new StringBuilder();
    line.append(finding.child() == null ? "no child id" : "child " + finding.child());
    if (finding.at().isKnown()) {
      line.append(", ").append(finding.at());
    }
    String items = finding.cited().stream().map(item -> item(item, finding)).collect(joining("; "));
    if (!items.isEmpty()) {
      line.append(": ").append(items);
    }
    if (kept.moreItems() > 0) {
      line.append("; and ").append(Words.count(kept.moreItems(), "more item"));
    }
    if (kept.since() != null) {
      line.append("; since the last run: ").append(kept.since().word());
    }
    if (!kept.accepted().isEmpty()) {
      line.append("; accepted: ").append(kept.accepted());
    }
    return line.toString();
  }

  private static String item(Cited item, Finding finding) {
    String text = item.text();
    String what = text != null ? " " + text : item.place().isKnown() ? "" : " not there";
    boolean isElsewhere = item.place().isKnown() && item.place().line() != finding.at().line();
    return item.field() + what + (isElsewhere ? " (line " + item.place().line() + ")" : "");
  }

  /** How a test ends, with the name of the count it goes into. */
  private enum Ending {
    NONE(""),
    OUTPUT(""),
    FAILURE("failures"),
    ERROR("errors"),
    SKIPPED("skipped");

    private final String counted;

    Ending(String counted) {
      this.counted = counted;
    }
  }

  private record Suite(String name, List<RuleTest> tests) {}

  private record RuleTest(
      String name, Standing standing, Ending ending, String message, List<String> lines) {
    void write(XmlWriter xml, String className) throws IOException {
      xml.open("testcase").attribute("name", name).attribute("classname", className).line();
      xml.open("properties").open("property");
      xml.attribute("name", "outcome").attribute("value", standing.word()).close().close().line();
      switch (ending) {
        case NONE -> {}
        case OUTPUT -> xml.element("system-out", message + "\n" + text()).line();
        case SKIPPED -> xml.open("skipped").attribute("message", message).close().line();
        case FAILURE -> withText(xml.open("failure"));
        case ERROR -> withText(xml.open("error"));
      }
      xml.close().line();
    }

    private void withText(XmlWriter xml) throws IOException {
      xml.attribute("message", message).text(text()).close().line();
    }

    private String text() {
      return String.join("\n", lines);
    }
  }
}
