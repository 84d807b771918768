package io.github.throughline.examples.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "throughline",
    mixinStandardHelpOptions = true,
    version = "throughline 0.1.0",
    subcommands = {
      ValidateCommand.class,
      ChronologyCommand.class,
      RulesCommand.class,
      KitCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Checks English children's services returns and builds family chronologies.",
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
final class Throughline implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Throughline() {}

  /**
   * Runs a command and ends with its exit code.
   *
   * @param args the command and its options
   */
  public static void main(String[] args) {
    System.exit(run(Terminal.of(System.out, System.err, isWatched()), args));
  }

  /**
   * Whether a person watches: from JDK 22 on there is a console even where there is no terminal.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** Runs a command; never throws for a mistake of the user's or for bad input. */
  static int run(Terminal terminal, String... args) {
    CommandLine line =
        new CommandLine(new Throughline(), new Factory(terminal))
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
        (problem, given, parsed) -> {
          if (problem instanceof InputProblem input) {
            terminal.say(input.getMessage());
            return ExitCode.NOT_READ;
          }
          if (problem instanceof UsageProblem usage) {
            terminal.say(usage.getMessage());
            terminal.say("Try: throughline " + path(line) + "--help");
            return ExitCode.WRONG_USAGE;
          }
          // Not the user's mistake: say what happened without the text of the exception, which may
          // hold data.
          terminal.say(
              "A fault in this software stopped the command ("
                  + problem.getClass().getSimpleName()
                  + "). Please report it, with the command but without the data.");
          return ExitCode.NOT_READ;
        });
    return line.execute(args);
  }

  private static String path(CommandLine line) {
    String name = line.getCommandName();
    return name.equals("throughline") ? "" : name + " ";
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec().commandLine(), "Say what to do: validate, chronology, rules or kit");
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
      if (type == ChronologyCommand.class) {
        return type.cast(new ChronologyCommand(terminal));
      }
      if (type == RulesCommand.class) {
        return type.cast(new RulesCommand(terminal));
      }
      if (type == KitCommand.class) {
        return type.cast(new KitCommand(terminal));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
