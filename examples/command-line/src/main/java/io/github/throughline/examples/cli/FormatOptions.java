package io.github.throughline.examples.cli;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.document.ChronologyFormat;
import io.github.throughline.chronology.document.ChronologyFormats;
import io.github.throughline.chronology.view.RedactionProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The forms in which a chronology is written. */
final class FormatOptions {
  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description = "Write the page with the timeline; - for standard output.")
  private @Nullable String report;

  @Option(
      names = "--json",
      paramLabel = "FILE.json",
      description = "Write the chronology as JSON; - for standard output.")
  private @Nullable String json;

  @Option(
      names = "--csv",
      paramLabel = "FILE.csv",
      description = "Write one row for each entry; - for standard output.")
  private @Nullable String csv;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      split = ",",
      converter = FormatConverter.class,
      description =
          "The forms to write into the folder of --out, with commas between: html, svg, docx, docx-court, markdown, text, csv, tidy, tidy-levels, tidy-people, json. text alone and without --out goes to standard output.")
  private List<ChronologyFormat> formats = List.of();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Where the forms go. The files are named by the id of the family or child, those of a copy for an audience by the profile.")
  private @Nullable Path folder;

  @Option(
      names = "--court-numbers",
      paramLabel = "FILE.json",
      description =
          "Keep the serial numbers of docx-court in this file: those of an earlier filing are read from it, so that number 12 stays number 12.")
  private @Nullable Path numbers;

  /** A form by its name. */
  static final class FormatConverter implements ITypeConverter<ChronologyFormat> {
    @Override
    public ChronologyFormat convert(String name) {
      return ChronologyFormats.find(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "this is none of "
                          + ChronologyFormats.all().stream()
                              .map(ChronologyFormat::name)
                              .collect(Collectors.joining(", "))));
    }
  }

  /** Refuses what cannot be together, before anything is read. */
  void check() {
    if (folder == null && !formats.isEmpty() && !isTextAlone()) {
      throw new UsageProblem("--format: say with --out which folder the forms go into");
    }
    if (folder != null && formats.isEmpty()) {
      throw new UsageProblem("--out: say with --format what is to be written there");
    }
    if (numbers != null && formats.stream().noneMatch(FormatOptions::isWord)) {
      throw new UsageProblem("--court-numbers: these are the numbers of --format docx-court");
    }
  }

  private static boolean isWord(ChronologyFormat format) {
    return format == ChronologyFormats.DOCX_COURT || format == ChronologyFormats.DOCX;
  }

  private boolean isTextAlone() {
    return formats.equals(List.of(ChronologyFormats.TEXT)) && folder == null;
  }

  /** Whether nothing at all is to be written, so that a list for the eye is enough. */
  boolean isNothing() {
    return report == null && json == null && csv == null && formats.isEmpty();
  }

  /** What goes to standard output or to a file by its name; null what is not asked for. */
  @Nullable String[] names() {
    return new @Nullable String[] {report, json, csv, isTextAlone() ? "-" : null};
  }

  /** What is written where, under a profile or without one. */
  Plan plan(String id, @Nullable RedactionProfile profile) {
    Set<ChronologyFormat> wanted = new LinkedHashSet<>(formats);
    boolean forCourt = profile != null && profile.name().equals(RedactionProfile.COURT.name());
    if (forCourt && wanted.remove(ChronologyFormats.DOCX)) {
      wanted.add(ChronologyFormats.DOCX_COURT);
    }
    if (numbers != null && !wanted.contains(ChronologyFormats.DOCX_COURT)) {
      throw new UsageProblem("--court-numbers: these are the numbers of --format docx-court");
    }
    List<Output> outputs = new ArrayList<>();
    add(outputs, ChronologyFormats.HTML, report);
    add(outputs, ChronologyFormats.JSON, json);
    add(outputs, ChronologyFormats.CSV_TABLE, csv);
    if (isTextAlone()) {
      add(outputs, ChronologyFormats.TEXT, "-");
    } else if (folder != null) {
      String name = profile == null ? id : CopyOptions.fileName(profile).orElse(id);
      OutFolder out = OutFolder.of(folder, name);
      wanted.forEach(format -> add(outputs, format, out.file(format)));
    }
    return new Plan(outputs, folder, numbers);
  }

  private static void add(List<Output> outputs, ChronologyFormat format, @Nullable String to) {
    if (to != null) {
      outputs.add(new Output(format, to));
    }
  }

  /** One file in one form. */
  private record Output(ChronologyFormat format, String to) {}

  /**
   * What is written where.
   *
   * @param outputs the files
   * @param folder the folder of most of them; null when there is none
   * @param numbers where the numbers of a court chronology are kept; null when they are not
   */
  record Plan(List<Output> outputs, @Nullable Path folder, @Nullable Path numbers) {
    /** The names of the files. */
    List<String> names() {
      return Stream.concat(
              outputs.stream().map(Output::to),
              Stream.of(numbers).filter(Objects::nonNull).map(Path::toString))
          .toList();
    }

    /** Whether the text goes to standard output, with a cover of its own. */
    boolean isTextOnTerminal() {
      return outputs.stream()
          .anyMatch(
              output ->
                  output.format() == ChronologyFormats.TEXT
                      && Outputs.isStandardOutput(output.to()));
    }

    void write(Chronology chronology, Terminal terminal) throws IOException {
      if (folder != null && !Files.isDirectory(folder)) {
        new OutFolder(folder, "").make();
      }
      for (Output output : outputs) {
        if (output.format() == ChronologyFormats.DOCX_COURT) {
          CourtNumbersFile.write(chronology, output.to(), numbers, terminal);
        } else {
          try (OutputStream out = Outputs.open(output.to(), terminal)) {
            output.format().write(chronology, out);
          }
        }
      }
    }
  }
}
