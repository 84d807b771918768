package io.github.throughline.examples.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** The program. */
final class Throughline {
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

  /**
   * Runs a command; never throws for a mistake of the user's or for bad input.
   *
   * <p>To get the general parser of command lines ready takes longer than to check a small return;
   * a validation that is written plainly does without.
   */
  static int run(Terminal terminal, String... args) {
    ValidateCommand validation = ValidateCommand.ofPlain(terminal, args);
    if (validation == null) {
      return Commands.run(terminal, args);
    }
    try {
      return validation.call();
    } catch (RuntimeException e) {
      return exitCodeOf(e, terminal);
    }
  }

  /** Says what stopped a command, and gives the exit code for it. */
  static int exitCodeOf(Exception problem, Terminal terminal) {
    if (problem instanceof InputProblem) {
      terminal.say(problem.getMessage());
      return ExitCode.NOT_READ;
    }
    if (problem instanceof UsageProblem) {
      terminal.say(problem.getMessage());
      terminal.say("Try: throughline --help");
      return ExitCode.WRONG_USAGE;
    }
    // Not the user's mistake: say what happened without the text of the exception, which may
    // hold data.
    terminal.say(
        "A fault in this software stopped the command ("
            + problem.getClass().getSimpleName()
            + "). Please report it, with the command but without the data.");
    return ExitCode.NOT_READ;
  }
}
