package io.github.throughline.validation.review;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleOutcome;
import io.github.throughline.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The findings of an earlier run, held against those of this one: what is new, what remains and
 * what is fixed.
 *
 * <p>Two findings are the same when rule, child, part of the return, items at fault and their texts
 * are the same; lines and wording do not count. A finding that was there twice and is there once
 * remains once and is fixed once. Of the earlier run only digests are kept, some 40 bytes a
 * finding; those that are gone are read again from the file, which must not change meanwhile.
 *
 * <p>Used by one thread at a time, for one return.
 */
public final class Comparison {
  private static final int PROBLEMS_TOLD = 20;

  private final Path file;
  private final FindingIdentity identity = new FindingIdentity();
  private final FindingCounts counts = new FindingCounts();
  private final Map<String, RuleChanges> byRule = new TreeMap<>();
  private final Map<String, Long> firstLineOf = new LinkedHashMap<>();
  private final List<String> malformed = new ArrayList<>();
  private long malformedLines;
  private long findings;
  private long firstWithoutValues;
  private boolean anyValues;

  private Comparison(Path file) {
    this.file = file;
  }

  /**
   * Reads the findings of an earlier run. Lines that are no findings are left out and told with the
   * result.
   *
   * @param file the findings as {@code NdjsonFindings} writes them: a file that can be read twice
   * @return the comparison
   * @throws IOException if the file cannot be opened or read
   */
  public static Comparison with(Path file) throws IOException {
    Comparison comparison = new Comparison(file);
    FindingLines.read(file, comparison.new Previous());
    return comparison;
  }

  private boolean isWithValues() {
    return anyValues || firstWithoutValues == 0;
  }

  /** Whether a finding of this run is new or remains. */
  Since judge(Finding finding) {
    Since since = counts.take(identity.of(finding, isWithValues())) ? Since.REMAINS : Since.NEW;
    count(byRule, finding, since);
    return since;
  }

  private static void count(Map<String, RuleChanges> byRule, Finding finding, Since since) {
    byRule.put(finding.rule(), byRule.getOrDefault(finding.rule(), RuleChanges.NONE).plus(since));
  }

  /** What has changed, once every finding of this run has been judged. */
  ComparisonResult result(ValidationReport report, List<UnreadablePart> unreadable) {
    Gone gone = new Gone(report, unreadable);
    Map<String, RuleChanges> changes = new TreeMap<>(byRule);
    List<String> problems = new ArrayList<>(problems(report));
    try {
      forEachGone(gone, (finding, since) -> count(changes, finding, since));
    } catch (IOException e) {
      problems.add("The file could not be read a second time, so what is fixed is not known.");
    }
    return new ComparisonResult(
        String.valueOf(file.getFileName()),
        findings,
        malformedLines == 0,
        problems,
        changes,
        taker -> forEachGone(gone, taker));
  }

  private void forEachGone(Gone gone, ComparisonResult.Taker taker) throws IOException {
    FindingCounts left = counts.copy();
    FindingLines.read(
        file,
        new FindingLines.Taker() {
          @Override
          public void finding(long line, Finding finding) {
            if (left.take(identity.of(finding, isWithValues()))) {
              taker.take(finding, gone.judge(finding));
            }
          }

          @Override
          public void malformed(long line, String why) {
            // Told the first time.
          }
        });
  }

  private List<String> problems(ValidationReport report) {
    List<String> problems = new ArrayList<>(malformed);
    if (malformedLines > malformed.size()) {
      problems.add("and " + (malformedLines - malformed.size()) + " more lines that were left out");
    }
    if (!isWithValues()) {
      problems.add(
          "line "
              + firstWithoutValues
              + ": no finding here or after it has values, as when they are left out with"
              + " --redact-values; findings are compared without their values, and one whose value"
              + " has changed counts as one that remains");
    }
    String now = report.standard() + " " + report.year();
    firstLineOf.forEach(
        (was, line) -> {
          if (!was.equals(now)) {
            problems.add(
                "line "
                    + line
                    + ": a finding of "
                    + was
                    + ", and this return is "
                    + now
                    + "; they are compared all the same");
          }
        });
    return problems;
  }

  /** Counts what was there the last time. */
  private final class Previous implements FindingLines.Taker {
    @Override
    public void finding(long line, Finding finding) {
      findings++;
      counts.add(identity.of(finding, true));
      if (firstLineOf.size() < PROBLEMS_TOLD) {
        firstLineOf.putIfAbsent(finding.standard() + " " + finding.year(), line);
      }
      if (finding.cited().stream().anyMatch(item -> item.text() != null)) {
        anyValues = true;
      } else if (!finding.cited().isEmpty() && firstWithoutValues == 0) {
        firstWithoutValues = line;
      }
    }

    @Override
    public void malformed(long line, String why) {
      malformedLines++;
      if (malformed.size() < PROBLEMS_TOLD) {
        malformed.add("line " + line + ": " + why + "; it was left out of the comparison");
      }
    }
  }

  /** Tells what is fixed from what was not looked at again. */
  private static final class Gone {
    private final Map<String, Boolean> isAskedInFull = new HashMap<>();
    private final Set<String> unreadChildren = new HashSet<>();
    private final boolean hasFailed;

    private Gone(ValidationReport report, List<UnreadablePart> unreadable) {
      hasFailed = report.failed() > 0;
      for (RuleOutcome outcome : report.outcomes()) {
        boolean isInFull =
            outcome.notChecked() == null && outcome.failed() == 0 && outcome.stopped() == 0;
        isAskedInFull.merge(outcome.about().code(), isInFull, Boolean::logicalAnd);
      }
      for (UnreadablePart part : unreadable) {
        if (part.record() != null) {
          unreadChildren.add(part.record());
        }
      }
    }

    private Since judge(Finding finding) {
      boolean isAsked =
          finding.rule().equals("INTERNAL")
              ? !hasFailed
              : isAskedInFull.getOrDefault(finding.rule(), false);
      boolean isRead = finding.child() == null || !unreadChildren.contains(finding.child());
      return isAsked && isRead ? Since.FIXED : Since.NOT_CHECKED;
    }
  }
}
