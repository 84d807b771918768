package io.github.throughline.validation.practice.report;

import io.github.throughline.core.setting.SettingUsed;
import io.github.throughline.validation.practice.PracticeReport;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a line of findings cannot say: what goes well, what has nothing to say, what does not
 * apply, and of what the records cannot tell. One JSON object a line, in UTF-8, the kind first:
 *
 * <ul>
 *   <li>{@code outcome}: what a check or a timescale says of one child, except what is a finding
 *   <li>{@code rule}: of each check and timescale, how many children there are of each outcome
 *   <li>{@code setting}: what was used of each setting
 *   <li>{@code unreadable}: what could not be read
 *   <li>{@code practice}: how many case files were asked about, and as at which day
 * </ul>
 */
public final class PracticeOutcomes implements PracticeWriter {
  private final PracticeLine line;
  private final PracticeTally tally = new PracticeTally();

  private PracticeOutcomes(PracticeLine line) {
    this.line = line;
  }

  /**
   * Writes to a stream.
   *
   * @param out where the lines go; closed with the writer
   * @return the writer
   */
  public static PracticeOutcomes to(OutputStream out) {
    return new PracticeOutcomes(new PracticeLine(out));
  }

  @Override
  public void accept(PracticeReport report, @Nullable String team) {
    tally.add(report, team);
    for (Said said : Said.of(report)) {
      if (said.kind() != Said.Kind.RAISED) {
        line.write(
            json -> {
              json.writeStringField("kind", "outcome");
              json.writeStringField("rule", said.rule());
              json.writeStringField("child", report.childId());
              json.writeStringField("outcome", said.kind().words());
              PracticeLine.evidence(json, said.evidence());
              if (!said.says().isEmpty()) {
                json.writeStringField("message", said.message());
              }
            });
      }
    }
  }

  @Override
  public void finish(PracticeHeading heading) {
    for (PracticeTally.Rule rule : tally.rules()) {
      line.write(
          json -> {
            json.writeStringField("kind", "rule");
            json.writeStringField("rule", rule.code());
            json.writeStringField("title", rule.title());
            json.writeObjectFieldStart("children");
            for (Said.Kind kind : Said.Kind.values()) {
              json.writeNumberField(kind.words(), rule.children(kind));
            }
            json.writeEndObject();
          });
    }
    for (SettingUsed setting : heading.settings()) {
      line.write(
          json -> {
            json.writeStringField("kind", "setting");
            json.writeStringField("key", setting.key());
            json.writeStringField("value", String.valueOf(setting.value()));
            json.writeStringField("unit", setting.unit());
            json.writeBooleanField("local", setting.local());
            json.writeStringField("reason", setting.reason());
          });
    }
    for (String sentence : heading.notRead()) {
      line.write(
          json -> {
            json.writeStringField("kind", "unreadable");
            json.writeStringField("message", sentence);
          });
    }
    line.write(
        json -> {
          json.writeStringField("kind", "practice");
          json.writeStringField("asAt", heading.asAt().toString());
          json.writeStringField("source", heading.source());
          json.writeNumberField("caseFiles", tally.files());
          json.writeNumberField("unreadable", heading.notRead().size());
        });
    line.flush();
  }

  @Override
  public void close() {
    line.close();
  }
}
