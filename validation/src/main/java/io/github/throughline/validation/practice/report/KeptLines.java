package io.github.throughline.validation.practice.report;

import io.github.throughline.validation.practice.Due;
import io.github.throughline.validation.practice.PracticeReport;
import io.github.throughline.validation.practice.timescale.Timescale.Audience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the page keeps of the case files: the first of each list, and how many there were. */
final class KeptLines {
  private final List<PracticeReport> children = new ArrayList<>();
  private final Map<String, Lines> lines = new TreeMap<>();
  private final Map<String, TreeSet<String>> ofTeams = new TreeMap<>();
  private final Map<Audience, DueList> due = new EnumMap<>(Audience.class);

  /** Something said of a child. */
  record Line(String child, Said said) {}

  /** Something that falls due for a child. */
  record DueOf(String child, Due due) {}

  void add(PracticeReport report, @Nullable String team) {
    if (children.size() < PracticePage.CHILDREN) {
      children.add(report);
    }
    for (Said said : Said.of(report)) {
      switch (said.kind()) {
        case WELL, RAISED, EXPLAINED, CANNOT_TELL, FAILED -> {
          lines
              .computeIfAbsent(key(said.rule(), said.kind()), key -> new Lines())
              .add(new Line(report.childId(), said));
          if (said.kind() == Said.Kind.RAISED) {
            keepForTeam(team == null ? PracticeTally.NO_TEAM : team, said.rule(), report.childId());
          }
        }
        case QUIET, NOT_APPLICABLE, NOT_YET_DUE -> {}
      }
    }
    for (Audience audience : Audience.values()) {
      DueList list = due.computeIfAbsent(audience, one -> new DueList());
      report.dueNext(audience).forEach(one -> list.add(new DueOf(report.childId(), one)));
    }
  }

  private void keepForTeam(String team, String rule, String child) {
    if (ofTeams.size() < PracticePage.TEAMS * 200) {
      TreeSet<String> of = ofTeams.computeIfAbsent(team + '\n' + rule, key -> new TreeSet<>());
      if (of.size() < PracticePage.LINES) {
        of.add(child);
      }
    }
  }

  private static String key(String rule, Said.Kind kind) {
    return rule + ' ' + kind;
  }

  List<PracticeReport> children() {
    return children;
  }

  Lines lines(String rule, Said.Kind kind) {
    return lines.getOrDefault(key(rule, kind), new Lines());
  }

  List<String> childrenOf(String team, String rule) {
    return List.copyOf(ofTeams.getOrDefault(team + '\n' + rule, new TreeSet<>()));
  }

  DueList due(Audience audience) {
    return due.getOrDefault(audience, new DueList());
  }

  /** The first lines of one check and outcome. */
  static final class Lines {
    private final List<Line> first = new ArrayList<>();
    private int total;

    private void add(Line line) {
      total++;
      if (first.size() < PracticePage.LINES) {
        first.add(line);
      }
    }

    List<Line> first() {
      return first;
    }

    int total() {
      return total;
    }
  }

  /** What falls due first of all. */
  static final class DueList {
    private static final Comparator<DueOf> ORDER =
        Comparator.comparing((DueOf one) -> one.due().day())
            .thenComparing(DueOf::child)
            .thenComparing(one -> one.due().toString());

    private final PriorityQueue<DueOf> first = new PriorityQueue<>(ORDER.reversed());
    private int total;
    private int passed;

    private void add(DueOf one) {
      total++;
      if (one.due().overdue()) {
        // What is to come is listed; what has passed is among the questions already.
        passed++;
        return;
      }
      first.add(one);
      if (first.size() > PracticePage.DUE) {
        first.remove();
      }
    }

    List<DueOf> inOrder() {
      return first.stream().sorted(ORDER).toList();
    }

    int total() {
      return total;
    }

    int passed() {
      return passed;
    }
  }
}
