package io.github.throughline.examples.cli;

import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.json.JsonSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the form of a document as a JSON Schema. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the JSON Schema (draft 2020-12) of a kind of document, for editors and other programs."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  throughline schema case-file --output case-file.schema.json",
      "  throughline schema family-file | less"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "DOCUMENT",
      arity = "0..1",
      defaultValue = "case-file",
      description = "case-file (the default), family-file, service-file or wellbeing-file.")
  private String document = "case-file";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file. Default: - for standard output.")
  private String output = "-";

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<JsonSchema> schemas = schemas();
    JsonSchema schema =
        schemas.stream()
            .filter(each -> each.name().equals(document))
            .findFirst()
            .orElseThrow(() -> new UsageProblem("DOCUMENT: one of " + names(schemas)));
    try (OutputStream out = Outputs.open(output, terminal)) {
      out.write(schema.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new InputProblem(output + ": could not be written to its end");
    }
    return ExitCode.CLEAN;
  }

  private static List<JsonSchema> schemas() {
    return Stream.of(
            DocumentFormat.CASE_FILE,
            DocumentFormat.FAMILY_FILE,
            DocumentFormat.SERVICE_FILE,
            DocumentFormat.WELLBEING_FILE)
        .map(JsonSchema::of)
        .toList();
  }

  private static String names(List<JsonSchema> schemas) {
    return schemas.stream().map(JsonSchema::name).collect(Collectors.joining(", "));
  }
}
