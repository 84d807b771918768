package io.github.throughline.chronology.pattern.result;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.setting.SettingUsed;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one indicator says of one child.
 *
 * @param indicator the indicator
 * @param settings the settings it used, with the reason for each
 * @param statements its sentences
 * @param tables its tables
 * @param leftOut entries it could have counted and did not, each with the reason
 * @param coverage what it rests on and what it cannot say, in plain English, one sentence each
 * @param prompts the questions it puts
 */
@RecordBuilder
public record IndicatorResult(
    Indicator indicator,
    List<SettingUsed> settings,
    List<Statement> statements,
    List<PatternTable> tables,
    List<LeftOut> leftOut,
    List<String> coverage,
    List<Prompt> prompts) {
  /**
   * Copies the lists; what is not given is empty.
   *
   * @param indicator the indicator
   * @param settings the settings it used, with the reason for each
   * @param statements its sentences
   * @param tables its tables
   * @param leftOut entries it could have counted and did not, each with the reason
   * @param coverage what it rests on and what it cannot say
   * @param prompts the questions it puts
   */
  public IndicatorResult {
    requireNonNull(indicator, "indicator");
    settings = settings == null ? List.of() : List.copyOf(settings);
    statements = statements == null ? List.of() : List.copyOf(statements);
    tables = tables == null ? List.of() : List.copyOf(tables);
    leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
    coverage = coverage == null ? List.of() : List.copyOf(coverage);
    prompts = prompts == null ? List.of() : List.copyOf(prompts);
  }

  /**
   * Every entry it rests on.
   *
   * @return their identifiers, each once, in the order in which they are named
   */
  public Set<String> entriesUsed() {
    Set<String> used = new LinkedHashSet<>();
    statements.forEach(statement -> used.addAll(statement.entryIds()));
    tables.forEach(table -> table.rows().forEach(row -> used.addAll(row.entryIds())));
    prompts.forEach(prompt -> used.addAll(prompt.entryIds()));
    return used;
  }

  /**
   * Which indicator it is of, never of whom.
   *
   * @return for example {@code IndicatorResult[CI-10]}
   */
  @Override
  public String toString() {
    return "IndicatorResult[" + indicator.code() + "]";
  }
}
