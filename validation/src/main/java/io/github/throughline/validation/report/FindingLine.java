package io.github.throughline.validation.report;

import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding as one line of JSON, the form that other programs rely on: the keys always in this
 * order, those that have nothing to say left out.
 *
 * <p>Written by hand: the form is small, and a general JSON writer takes longer to get ready than a
 * small return takes to check.
 */
final class FindingLine {
  private static final String HEX = "0123456789ABCDEF";

  private final ReportOptions options;
  private final StringBuilder line = new StringBuilder(512);

  FindingLine(ReportOptions options) {
    this.options = options;
  }

  /** The line with its line feed; overwritten by the next. */
  CharSequence of(Finding finding) {
    line.setLength(0);
    line.append('{');
    members(finding);
    return line.append("}\n");
  }

  /** What stands between the braces of the line, for an object that holds more. */
  String membersOf(Finding finding) {
    line.setLength(0);
    line.append('{');
    members(finding);
    return line.substring(1);
  }

  private void members(Finding finding) {
    member("rule", finding.rule());
    member("severity", finding.severity().name());
    member("standard", finding.standard());
    member("year", finding.year().toString());
    if (finding.child() != null) {
      member("child", finding.child());
    }
    member("module", finding.module());
    if (!finding.cited().isEmpty()) {
      key("fields");
      list(finding.fields());
      if (!options.redactValues()) {
        values(finding.cited());
      }
    }
    if (finding.at().isKnown()) {
      key("at");
      line.append("{\"line\":").append(finding.at().line());
      line.append(",\"column\":").append(finding.at().column()).append('}');
    }
    member("message", finding.message());
  }

  /** A field cited once has its value, one cited more often an array of those it has. */
  private void values(List<Cited> cited) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Cited item : cited) {
      times.merge(item.field(), 1, Integer::sum);
      if (item.text() != null) {
        values.computeIfAbsent(item.field(), field -> new ArrayList<>()).add(item.text());
      }
    }
    if (values.isEmpty()) {
      return;
    }
    key("values");
    line.append('{');
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      key(value.getKey());
      if (times.getOrDefault(value.getKey(), 1) == 1) {
        string(value.getValue().get(0));
      } else {
        list(value.getValue());
      }
    }
    line.append('}');
  }

  private void member(String key, String value) {
    key(key);
    string(value);
  }

  private void key(String key) {
    if (line.charAt(line.length() - 1) != '{') {
      line.append(',');
    }
    string(key);
    line.append(':');
  }

  private void list(List<String> texts) {
    char before = '[';
    for (String text : texts) {
      line.append(before);
      string(text);
      before = ',';
    }
    line.append(']');
  }

  private void string(String text) {
    line.append('"');
    int plainFrom = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isEscaped(c)) {
        line.append(text, plainFrom, i);
        escape(c);
        plainFrom = i + 1;
      }
    }
    line.append(text, plainFrom, text.length()).append('"');
  }

  /** JSON's own, and those that some readers of lines take for the end of a line. */
  private static boolean isEscaped(char c) {
    return c < ' ' || c == '"' || c == '\\' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> line.append('\\').append(c);
      case '\b' -> line.append("\\b");
      case '\t' -> line.append("\\t");
      case '\n' -> line.append("\\n");
      case '\f' -> line.append("\\f");
      case '\r' -> line.append("\\r");
      default -> {
        line.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          line.append(HEX.charAt((c >> shift) & 0xF));
        }
      }
    }
  }
}
