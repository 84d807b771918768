package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.IndicatorResultBuilder;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.chronology.pattern.result.PatternTable;
import io.github.throughline.chronology.pattern.result.Prompt;
import io.github.throughline.chronology.pattern.result.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what an indicator says. */
public final class Said {
  private final Indicator indicator;
  private final List<Statement> statements = new ArrayList<>();
  private final List<PatternTable> tables = new ArrayList<>();
  private final Set<LeftOut> leftOut = new LinkedHashSet<>();
  private final List<String> coverage = new ArrayList<>();
  private final List<Prompt> prompts = new ArrayList<>();

  Said(Indicator indicator) {
    this.indicator = indicator;
  }

  /** Says what is recorded, and by which entries. */
  void recorded(String sentence, Collection<String> entryIds) {
    if (entryIds.isEmpty()) {
      throw new IllegalArgumentException("What is recorded rests on an entry");
    }
    statements.add(new Statement(sentence, List.copyOf(entryIds)));
  }

  /** Says what is not recorded, which no entry can show. */
  void notRecorded(String sentence) {
    statements.add(Statement.unrecorded(sentence));
  }

  /** Adds a table, unless it has no row. */
  void table(String title, List<String> columns, List<PatternRow> rows) {
    if (!rows.isEmpty()) {
      tables.add(new PatternTable(title, columns, rows));
    }
  }

  /** Says what was left out and why. */
  void leftOut(Collection<LeftOut> entries) {
    leftOut.addAll(entries);
  }

  /** Says what it rests on, or what it cannot say. */
  void covers(String sentence) {
    coverage.add(sentence);
  }

  /** Asks a question. */
  void asks(String kind, String question, Collection<String> entryIds) {
    prompts.add(new Prompt(indicator, kind, question, List.copyOf(entryIds)));
  }

  IndicatorResult result() {
    return IndicatorResultBuilder.builder()
        .indicator(indicator)
        .statements(statements)
        .tables(tables)
        .leftOut(List.copyOf(leftOut))
        .coverage(coverage)
        .prompts(prompts)
        .build();
  }
}
