package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.Severity;
import io.github.throughline.validation.practice.PracticeReport;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is worth a question as findings: one JSON object a line, in UTF-8, with the keys of
 * every finding in their order.
 *
 * <pre>{@code
 * {"rule":"SM-40","severity":"ADVICE","standard":"practice","asAt":"2025-05-06","child":"amy",
 *  "module":"visits","serves":["F46"],
 *  "evidence":[{"document":"case_file","kind":"visit","id":"v9","path":"/visits/8","on":"2025-04-30"}],
 *  "message":"…"}
 * }</pre>
 *
 * <p>{@code asAt} stands where a return has its year, and {@code evidence} where it has fields.
 * {@code serves} is left out for a timescale that serves no finding of inspection.
 */
public final class PracticeFindings implements PracticeWriter {
  private final PracticeLine line;

  private PracticeFindings(PracticeLine line) {
    this.line = line;
  }

  /**
   * Writes to a stream.
   *
   * @param out where the lines go; closed with the writer
   * @return the writer
   */
  public static PracticeFindings to(OutputStream out) {
    return new PracticeFindings(new PracticeLine(out));
  }

  @Override
  public void accept(PracticeReport report, @Nullable String team) {
    for (Said said : Said.of(report)) {
      if (said.kind() == Said.Kind.RAISED) {
        line.write(
            json -> {
              json.writeStringField("rule", said.rule());
              json.writeStringField("severity", Severity.ADVICE.name());
              json.writeStringField("standard", "practice");
              json.writeStringField("asAt", report.asAt().toString());
              json.writeStringField("child", report.childId());
              json.writeStringField("module", module(said));
              PracticeLine.texts(json, "serves", said.findings());
              PracticeLine.evidence(json, said.evidence());
              json.writeStringField("message", said.message());
            });
      }
    }
  }

  /** The list in which the most telling record stands. */
  private static String module(Said said) {
    if (said.evidence().isEmpty()) {
      return "child";
    }
    String[] steps = said.evidence().get(0).path().split("/", 3);
    return steps.length > 1 ? steps[1] : "child";
  }

  @Override
  public void finish(PracticeHeading heading) {
    line.flush();
  }

  @Override
  public void close() {
    line.close();
  }
}
