package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.practice.PracticeReport;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts children by check and team. A child counts once for each outcome of a check, so that many
 * records of one child are not many children. There is no sum over checks.
 */
final class PracticeTally {
  static final String NO_TEAM = "No team recorded";

  private static final List<Said.Kind> ASKED =
      List.of(
          Said.Kind.WELL,
          Said.Kind.RAISED,
          Said.Kind.EXPLAINED,
          Said.Kind.NOT_YET_DUE,
          Said.Kind.QUIET,
          Said.Kind.CANNOT_TELL,
          Said.Kind.FAILED);

  private final Map<String, Rule> rules = new TreeMap<>();
  private final Map<String, PracticeTally> teams = new TreeMap<>();
  private int files;

  void add(PracticeReport report, @Nullable String team) {
    add(report);
    teams.computeIfAbsent(team == null ? NO_TEAM : team, name -> new PracticeTally()).add(report);
  }

  private void add(PracticeReport report) {
    files++;
    Map<String, EnumSet<Said.Kind>> kinds = new HashMap<>();
    for (Said said : Said.of(report)) {
      rules.computeIfAbsent(said.rule(), code -> new Rule(code, said.title()));
      kinds.computeIfAbsent(said.rule(), code -> EnumSet.noneOf(Said.Kind.class)).add(said.kind());
    }
    for (Rule rule : rules.values()) {
      EnumSet<Said.Kind> seen = kinds.get(rule.code());
      if (seen != null) {
        rule.add(seen);
      }
    }
  }

  /** How many case files were asked about. */
  int files() {
    return files;
  }

  /** What was asked of any child, in the order of the codes. */
  Collection<Rule> rules() {
    return rules.values();
  }

  /** A check or timescale by its code; null when nothing was asked of it. */
  @Nullable Rule find(String code) {
    return rules.get(code);
  }

  /** The teams by name. */
  Map<String, PracticeTally> teams() {
    return teams;
  }

  /** The children of one check or timescale. */
  static final class Rule {
    private final String code;
    private final String title;
    private final EnumMap<Said.Kind, Integer> children = new EnumMap<>(Said.Kind.class);
    private int asked;

    private Rule(String code, String title) {
      this.code = code;
      this.title = title;
    }

    private void add(EnumSet<Said.Kind> seen) {
      seen.forEach(kind -> children.merge(kind, 1, Integer::sum));
      if (ASKED.stream().anyMatch(seen::contains)) {
        asked++;
      }
    }

    String code() {
      return code;
    }

    String title() {
      return title;
    }

    int children(Said.Kind kind) {
      return children.getOrDefault(kind, 0);
    }

    /** The children whom it is about: all but those to whom it does not apply. */
    int asked() {
      return asked;
    }
  }
}
