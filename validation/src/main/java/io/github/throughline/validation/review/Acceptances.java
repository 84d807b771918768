package io.github.throughline.validation.review;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of queries that have been explained: each finding it speaks of stays in every report and
 * is counted apart.
 *
 * <p>The list is a table as CSV, in UTF-8, with a row of column names: {@code rule}, {@code child},
 * {@code value} and {@code reason}, and if you like {@code by} and {@code date} (YYYY-MM-DD), in
 * any order. What each means is said at {@link Acceptance}. An entry needs a rule and a reason.
 *
 * <p>Errors cannot be explained away: a return with an error is not accepted. An entry for a rule
 * that is an error accepts nothing and is itself told, and so is one that matches nothing, so that
 * a list does not grow old unnoticed. Used by one thread at a time, for one return.
 */
public final class Acceptances {
  private final String source;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byRuleAndChild = new HashMap<>();
  private final Map<String, Long> accepted = new HashMap<>();
  private final List<String> unread;

  private Acceptances(String source, List<Acceptance> acceptances, List<String> unread) {
    this.source = source;
    this.unread = unread;
    for (Acceptance acceptance : acceptances) {
      Entry entry = new Entry(acceptance);
      entries.add(entry);
      byRuleAndChild
          .computeIfAbsent(key(acceptance.rule(), acceptance.child()), key -> new ArrayList<>())
          .add(entry);
    }
  }

  /**
   * Reads a list. Lines that cannot be read are left out and told with the result.
   *
   * @param file the list
   * @return the list
   * @throws IOException if the file cannot be opened or read, or is no such list at all; the
   *     message says which
   */
  public static Acceptances read(Path file) throws IOException {
    List<Acceptance> acceptances = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    AcceptanceCsv.read(file, acceptances, unread);
    return new Acceptances(String.valueOf(file.getFileName()), acceptances, unread);
  }

  /**
   * Looks for the entry that explains a finding.
   *
   * @return the first that speaks of it; null if there is none or the finding is an error
   */
  @Nullable Acceptance accept(Finding finding) {
    Entry first = null;
    String child = finding.child() == null ? "" : finding.child();
    for (String of : List.of(child, Acceptance.ANY)) {
      for (Entry entry : byRuleAndChild.getOrDefault(key(finding.rule(), of), List.of())) {
        if (entry.acceptance.isOf(finding)) {
          if (finding.severity() == Severity.ERROR) {
            entry.isOfError = true;
          } else {
            entry.matched++;
            first = first == null || entry.isBefore(first) ? entry : first;
          }
        }
      }
    }
    if (first == null) {
      return null;
    }
    accepted.merge(finding.rule(), 1L, Long::sum);
    return first.acceptance;
  }

  /** What came of every entry. */
  AcceptanceResult result(ValidationReport report) {
    Set<String> asked = new TreeSet<>();
    Set<String> errors = new TreeSet<>();
    Set<String> notAsked = new TreeSet<>();
    for (RuleOutcome outcome : report.outcomes()) {
      String code = outcome.about().code();
      (outcome.notChecked() == null ? asked : notAsked).add(code);
      if (outcome.about().severity() == Severity.ERROR) {
        errors.add(code);
      }
    }
    List<AcceptanceOutcome> outcomes =
        entries.stream()
            .map(
                entry ->
                    new AcceptanceOutcome(
                        entry.acceptance, entry.matched, problem(entry, errors, asked, notAsked)))
            .toList();
    return new AcceptanceResult(source, outcomes, accepted, unread);
  }

  private static String problem(
      Entry entry, Set<String> errors, Set<String> asked, Set<String> notAsked) {
    String rule = entry.acceptance.rule();
    if (entry.isOfError || errors.contains(rule)) {
      return "Rule "
          + rule
          + " is an error, and an error cannot be accepted: put it right in the return.";
    }
    if (entry.matched > 0) {
      return "";
    }
    if (asked.contains(rule)) {
      return "No finding of rule "
          + rule
          + " matches this entry: take it out if the query is gone, or check child and value.";
    }
    return notAsked.contains(rule)
        ? "Rule " + rule + " was not checked this time, so nothing could match this entry."
        : "No rule with the code "
            + rule
            + " was asked of this return: check the code and the year.";
  }

  private static String key(String rule, String child) {
    return rule.length() + ":" + rule + child;
  }

  private static final class Entry {
    private final Acceptance acceptance;
    private long matched;
    private boolean isOfError;

    private Entry(Acceptance acceptance) {
      this.acceptance = acceptance;
    }

    private boolean isBefore(Entry other) {
      return acceptance.line() < other.acceptance.line();
    }
  }
}
