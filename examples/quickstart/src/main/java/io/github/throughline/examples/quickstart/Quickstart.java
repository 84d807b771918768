package io.github.throughline.examples.quickstart;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.chronology.render.ChronologyPage;
import io.github.throughline.core.exchange.cincensus.CinCensusMapping;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import io.github.throughline.validation.report.HtmlReport;
import io.github.throughline.validation.report.ReportHeading;
import io.github.throughline.validation.report.ReportOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks three years' returns of an invented authority and builds the chronology of one of its
 * families.
 *
 * <p>Everything is invented; see the page beside the data.
 */
public final class Quickstart {
  private final Path data;
  private final Path target;
  private final PrintStream out;

  Quickstart(Path data, Path target, PrintStream out) {
    this.data = data;
    this.target = target;
    this.out = out;
  }

  /**
   * Runs the quickstart.
   *
   * @param args the folder of the data and the folder to write into
   * @throws IOException if a page cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("Usage: Quickstart DATA-FOLDER OUTPUT-FOLDER");
      System.exit(64);
    }
    new Quickstart(Path.of(args[0]), Path.of(args[1]), System.out).run();
  }

  /** Checks the returns and builds the chronology. */
  void run() throws IOException {
    Files.createDirectories(target);
    out.println("Anyshire is an invented authority. Its returns of three years, checked:");
    List<Path> returns = returns();
    Path lastReport = target;
    for (Path file : returns) {
      lastReport = check(file);
    }
    Path page = chronology(returns, data.resolve("families").resolve("hartley"));
    out.println();
    out.println("Look at these in a browser:");
    out.println("  what was found in the last return   " + lastReport);
    out.println("  the Hartley family's history        " + page);
  }

  private List<Path> returns() throws IOException {
    try (Stream<Path> files = Files.list(data)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private Path check(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Path page = target.resolve(name.replace(".xml", ".html"));
    try (HtmlReport report =
        HtmlReport.to(Files.newOutputStream(page), ReportOptions.withValues())) {
      CensusValidation validation = CinCensusValidator.create().validate(file, report);
      report.finish(ReportHeading.of(validation, name), validation.report());
      out.printf(
          "  %s: %d children, %d errors, %d queries%n",
          name,
          validation.report().children(),
          validation.report().found(Severity.ERROR),
          validation.report().found(Severity.QUERY));
    }
    return page;
  }

  private Path chronology(List<Path> returns, Path folder) throws IOException {
    FamilyFile family = DocumentFormat.FAMILY_FILE.read(folder.resolve("family.json"));
    List<CaseFile> files = new ArrayList<>(caseFiles(folder));
    FamilyGraph graph = FamilyGraph.of(family);
    for (Path file : returns) {
      files.addAll(childrenOf(graph, file));
    }
    Chronology chronology =
        ChronologyBuilder.ofFamily(family).addAll(files).asAt(LocalDate.of(2025, 3, 31)).build();
    out.println();
    out.println("The Hartley family: " + chronology.coverage().get(0));
    out.println(
        "  "
            + chronology.contradictions().size()
            + " contradictions between sources are shown side by side, "
            + chronology.unrecorded().size()
            + " long stretches without entries are named.");
    Path page = target.resolve("hartley.html");
    try (OutputStream to = Files.newOutputStream(page)) {
      ChronologyPage.of(chronology).writeTo(to);
    }
    return page;
  }

  private static List<CaseFile> caseFiles(Path folder) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    try (Stream<Path> documents = Files.list(folder)) {
      for (Path document :
          documents
              .filter(file -> String.valueOf(file.getFileName()).startsWith("case-file"))
              .sorted()
              .toList()) {
        files.add(DocumentFormat.CASE_FILE.read(document));
      }
    }
    return files;
  }

  /** The family's children in a return, as case files. */
  private static List<CaseFile> childrenOf(FamilyGraph graph, Path file) {
    String name = String.valueOf(file.getFileName());
    List<CaseFile> files = new ArrayList<>();
    try (CinCensusReader reader = CinCensusReader.open(file)) {
      for (CinChild child = reader.next(); child != null; child = reader.next()) {
        CaseFile made = CinCensusMapping.toCaseFile(reader.collectionYear(), child, name);
        if (graph.findSame(made.child()).isPresent()) {
          files.add(made);
        }
      }
    }
    return files;
  }
}
