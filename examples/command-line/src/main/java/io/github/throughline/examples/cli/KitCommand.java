package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what a validator finds in a kit of returns against what it should find. */
@Command(
    name = "kit",
    mixinStandardHelpOptions = true,
    description = {
      "Checks a validator with a kit: returns with planted faults, and what should be found in them.",
      "Without options it checks this program; with --findings, the findings of any other.",
      "A kit is a folder with returns and expected-findings.csv, or a folder of such folders."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   everything is as expected",
      "  1   something is missing or unexpected",
      "  2   some input could not be read",
      "",
      "Examples:",
      "  throughline kit examples/vendor-kit/kit",
      "  throughline kit examples/vendor-kit/kit/2024-25 --findings theirs.ndjson"
    })
final class KitCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "The kit, or a folder of kits.")
  private Path folder = Path.of("");

  @Option(
      names = "--findings",
      paramLabel = "PATH",
      description = {
        "The findings of another validator, one JSON object a line, with the keys rule and child, and fields and values if it has them.",
        "Either a folder with faults.ndjson for faults.xml and so on, or one file whose lines name the return in the key file."
      })
  private @Nullable Path findings;

  KitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<KitFolder> kits = KitFolder.in(folder);
    List<String> names =
        kits.stream()
            .flatMap(kit -> kit.returns().keySet().stream().map(name -> nameOf(kit, name)))
            .toList();
    TheirFindings theirs = findings == null ? null : TheirFindings.of(findings, names);
    int met = 0;
    int missing = 0;
    int unexpected = 0;
    boolean isAllRead = true;
    for (KitFolder kit : kits) {
      for (String file : kit.returns().keySet()) {
        String name = nameOf(kit, file);
        List<KitFinding> found =
            theirs == null ? ours(kit.folder().resolve(file)) : theirs.on(name);
        if (found == null) {
          isAllRead = false;
          continue;
        }
        KitDifference difference =
            KitDifference.of(kit.returns().getOrDefault(file, List.of()), found);
        met += difference.met();
        missing += difference.missing().size();
        unexpected += difference.unexpected().size();
        show(name, difference);
      }
    }
    terminal
        .out()
        .printf(
            "%d returns: %d expectations met, %d missing, %d unexpected%n",
            names.size(), met, missing, unexpected);
    if (!isAllRead) {
      return ExitCode.NOT_READ;
    }
    return missing + unexpected == 0 ? ExitCode.CLEAN : ExitCode.ERRORS_FOUND;
  }

  /** The name of a return, with the folder of its kit where there are several. */
  private String nameOf(KitFolder kit, String file) {
    return folder.relativize(kit.folder()).resolve(file).toString().replace('\\', '/');
  }

  /** What this program finds in a return; null if it cannot be read to its end. */
  private @Nullable List<KitFinding> ours(Path file) {
    List<KitFinding> found = new ArrayList<>();
    try {
      CensusValidation validation =
          CinCensusValidator.create().validate(file, f -> found.add(KitFinding.of(f)));
      validation.unreadable().forEach(part -> terminal.sayUnreadable(file, part));
      return validation.unreadable().isEmpty() ? found : null;
    } catch (UnreadableReturnException e) {
      terminal.sayUnreadable(file, e);
      return null;
    }
  }

  private void show(String name, KitDifference difference) {
    if (difference.isNone()) {
      terminal.out().printf("%s: as expected (%d)%n", name, difference.met());
      return;
    }
    terminal
        .out()
        .printf(
            "%s: %d met, %d missing, %d unexpected%n",
            name, difference.met(), difference.missing().size(), difference.unexpected().size());
    difference.missing().forEach(row -> terminal.out().println("  missing     " + row));
    difference.unexpected().forEach(row -> terminal.out().println("  unexpected  " + row));
  }
}
