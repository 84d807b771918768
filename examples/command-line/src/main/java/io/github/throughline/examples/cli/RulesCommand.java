package io.github.throughline.examples.cli;

import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.cincensus.CinCensusRules;
import io.github.throughline.validation.cincensus.RuleCatalogue;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description =
        "Lists the rules of a standard: what each says, where it looks and in which years it is in force.")
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--standard",
      paramLabel = "NAME",
      description = "The standard. Known: cin-census (the default).")
  private String standard = CinCensusRules.STANDARD;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = YearConverter.class,
      description = "Only the rules in force in this collection year, for example 2024-25.")
  private @Nullable CollectionYear year;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "markdown (the default), csv or ndjson.")
  private String format = "markdown";

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Standards.require(standard);
    if (year != null && !CinCensusRules.years().contains(year)) {
      throw new UsageProblem(
          "--year: the rules are known for "
              + CinCensusRules.years().get(0)
              + " to "
              + CinCensusRules.years().get(CinCensusRules.years().size() - 1));
    }
    RuleCatalogue catalogue = year == null ? RuleCatalogue.ofAllYears() : RuleCatalogue.of(year);
    terminal
        .out()
        .print(
            switch (format) {
              case "markdown" -> catalogue.markdown();
              case "csv" -> catalogue.csv();
              case "ndjson" -> catalogue.ndjson();
              default -> throw new UsageProblem("--format: markdown, csv or ndjson");
            });
    terminal.out().flush();
    return ExitCode.CLEAN;
  }
}
