package io.github.throughline.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands with all their options, as the parser of command lines wants them. */
@Command(
    name = "throughline",
    mixinStandardHelpOptions = true,
    version = "throughline 0.1.0",
    subcommands = {
      ValidateCommand.class,
      ConvertCommand.class,
      ChronologyCommand.class,
      PatternsCommand.class,
      PracticeCommand.class,
      RulesCommand.class,
      SchemaCommand.class,
      KitCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Checks English children's services returns, builds family chronologies, and shows practice.",
      "Nothing is sent anywhere: the program uses no network."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   everything was read, and no errors were found (queries are allowed)",
      "  1   everything was read, and errors were found",
      "  2   some input could not be read, or some output could not be written",
      "  64  the command was written wrongly",
      "",
      "Try: throughline validate --help"
    })
final class Commands implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Commands() {}

  /** Runs a command; never throws for a mistake of the user's or for bad input. */
  static int run(Terminal terminal, String... args) {
    CommandLine line =
        new CommandLine(new Commands(), new Factory(terminal))
            .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setUsageHelpLongOptionsMaxWidth(30);
    line.setParameterExceptionHandler(
        (problem, given) -> {
          terminal.say(problem.getMessage());
          terminal.say("Try: throughline " + path(problem.getCommandLine()) + "--help");
          return ExitCode.WRONG_USAGE;
        });
    line.setExecutionExceptionHandler(
        (problem, given, parsed) -> Throughline.exitCodeOf(problem, terminal));
    return line.execute(args);
  }

  private static String path(CommandLine line) {
    String name = line.getCommandName();
    return name.equals("throughline") ? "" : name + " ";
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec().commandLine(),
        "Say what to do: validate, convert, chronology, practice, rules, schema or kit");
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("The command was not started through its parser");
    }
    return spec;
  }

  /** Gives every command the terminal it speaks to. */
  private record Factory(Terminal terminal) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == ValidateCommand.class) {
        return type.cast(new ValidateCommand(terminal));
      }
      if (type == ConvertCommand.class) {
        return type.cast(new ConvertCommand(terminal));
      }
      if (type == KitCommand.class) {
        return type.cast(new KitCommand(terminal));
      }
      if (type == SchemaCommand.class) {
        return type.cast(new SchemaCommand(terminal));
      }
      if (type == ChronologyCommand.class) {
        return type.cast(new ChronologyCommand(terminal));
      }
      if (type == PatternsCommand.class) {
        return type.cast(new PatternsCommand(terminal));
      }
      if (type == PracticeCommand.class) {
        return type.cast(new PracticeCommand(terminal));
      }
      if (type == RulesCommand.class) {
        return type.cast(new RulesCommand(terminal));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
