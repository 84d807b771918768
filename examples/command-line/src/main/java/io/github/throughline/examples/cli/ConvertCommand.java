package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.cincensus.CinCensusMapping;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.exchange.cincensus.CinCensusWriter;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.table.CinTablesWriter;
import io.github.throughline.core.json.CaseFileWriter;
import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a return from one form into another. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = {
      "Turns a children in need census return from one form into another: XML, a folder of CSV tables, or case files.",
      "Every text stays as it was sent, readable or not. What the other form cannot carry is left out and told."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  throughline convert cin-2025.xml --to tables --output tables/",
      "  throughline convert tables/ --to xml --output cin-2025-mended.xml",
      "  throughline convert cin-2025.xml --to case-files --output children.ndjson",
      "  throughline convert children.ndjson --to xml --header cin-2025.xml --output again.xml"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      description =
          "A return (.xml), a folder of its tables, or case files, one on a line (.ndjson).")
  private Path input = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description = "xml, tables or case-files.")
  private String form = "";

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "The file to write, - for standard output; for tables, the folder.")
  private String output = "";

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = YearConverter.class,
      description =
          "The collection year whose structure is written, for example 2024-25. Default: what the input says.")
  private @Nullable CollectionYear asked;

  @Option(
      names = "--header",
      paramLabel = "RETURN.xml",
      description = "For case files, which have no header: take it from this return.")
  private @Nullable Path headerOf;

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    try (ReturnSource source = source()) {
      long children =
          switch (form) {
            case "xml" -> toXml(source);
            case "tables" -> toTables(source);
            default -> toCaseFiles(source);
          };
      ReturnSource.Told told = source.tell(terminal);
      Outputs.besides(terminal, output)
          .printf(Locale.ROOT, "%s: %,d children written to %s%n", input, children, output);
      return told == ReturnSource.Told.COMPLETE ? ExitCode.CLEAN : ExitCode.NOT_READ;
    } catch (UnreadableReturnException e) {
      terminal.sayUnreadable(input, e);
      return ExitCode.NOT_READ;
    } catch (NoSuchFileException e) {
      throw new InputProblem(input + ": there is no such file, or a folder without children.csv");
    }
  }

  private void check() {
    if (!form.equals("xml") && !form.equals("tables") && !form.equals("case-files")) {
      throw new UsageProblem("--to: give xml, tables or case-files");
    }
    if (form.equals("tables") && output.equals("-")) {
      throw new UsageProblem("--output: tables go into a folder, not to standard output");
    }
    if (headerOf != null && !isCaseFiles()) {
      throw new UsageProblem("--header: this is for case files; the input has a header of its own");
    }
    if (!output.equals("-") && Path.of(output).toAbsolutePath().equals(input.toAbsolutePath())) {
      throw new UsageProblem(
          "--output: give another place than the input, which is read meanwhile");
    }
  }

  private boolean isCaseFiles() {
    String name = input.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  private ReturnSource source() throws IOException {
    if (Files.isDirectory(input)) {
      return new TablesSource(input);
    }
    return isCaseFiles()
        ? new CaseFilesSource(input, headerOf, asked, terminal)
        : new XmlSource(input, null);
  }

  private CollectionYear year(ReturnSource source) {
    CollectionYear year = asked != null ? asked : source.year();
    if (year == null) {
      throw new UsageProblem("--year: the input does not say for which year it is");
    }
    if (!CinCensusStructure.nearestYear(year).equals(year)) {
      throw new UsageProblem(
          "--year: the structure is known from "
              + CinCensusStructure.FIRST_YEAR
              + " to "
              + CinCensusStructure.LAST_YEAR);
    }
    return year;
  }

  private long toXml(ReturnSource source) throws IOException {
    LeftOut leftOut = new LeftOut();
    CollectionYear year = year(source);
    long children;
    try (CinCensusWriter out = CinCensusWriter.to(Outputs.open(output, terminal), year)) {
      out.write(source.header());
      children = each(source, out::write);
      out.leftOut()
          .forEach(
              (path, times) -> leftOut.add(path + ": " + year + " does not publish it", times));
    }
    leftOut.tell(terminal, input);
    return children;
  }

  private long toTables(ReturnSource source) throws IOException {
    try (CinTablesWriter out = CinTablesWriter.to(Path.of(output))) {
      out.write(source.header());
      return each(source, out::write);
    } catch (FileAlreadyExistsException e) {
      throw new InputProblem(output + ": this is a file; give the folder for the tables");
    }
  }

  private long toCaseFiles(ReturnSource source) throws IOException {
    CollectionYear year = year(source);
    String document = String.valueOf(input.getFileName());
    try (CaseFileWriter out = CaseFileWriter.to(Outputs.open(output, terminal))) {
      return each(source, child -> out.write(CinCensusMapping.toCaseFile(year, child, document)));
    }
  }

  /** How the next child is written. */
  private interface ChildWriter {
    void write(CinChild child) throws IOException;
  }

  private static long each(ReturnSource source, ChildWriter out) throws IOException {
    long children = 0;
    for (CinChild child = source.next(); child != null; child = source.next()) {
      out.write(child);
      children++;
    }
    return children;
  }
}
