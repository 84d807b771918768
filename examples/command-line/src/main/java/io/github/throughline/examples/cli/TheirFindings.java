package io.github.throughline.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of another validator, as one JSON object a line with the keys of our own.
 *
 * <p>Either a folder with a file for each return ({@code faults.ndjson} for {@code faults.xml}; for
 * the returns of several years in folders of the same names), or one file, whose lines say in
 * {@code file} which return they are on.
 */
final class TheirFindings {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;
  private final @Nullable Map<String, List<KitFinding>> byReturn;

  private TheirFindings(Path path, @Nullable Map<String, List<KitFinding>> byReturn) {
    this.path = path;
    this.byReturn = byReturn;
  }

  /**
   * Reads one file at once, and the files of a folder when they are asked for.
   *
   * @param path the file or folder
   * @param returns the returns of the kit, as {@code file} names them
   */
  static TheirFindings of(Path path, List<String> returns) {
    if (Files.isDirectory(path)) {
      return new TheirFindings(path, null);
    }
    Map<String, List<KitFinding>> byReturn = new HashMap<>();
    int number = 0;
    for (String line : KitFolder.lines(path)) {
      number++;
      if (!line.isBlank()) {
        JsonNode finding = parse(line, path, number);
        String file = finding.path("file").asText(returns.size() == 1 ? returns.get(0) : "");
        if (!returns.contains(file)) {
          throw new InputProblem(
              path
                  + ": line "
                  + number
                  + ": the key file should name a return of the kit, for example "
                  + returns.get(0));
        }
        byReturn.computeIfAbsent(file, f -> new ArrayList<>()).add(finding(finding, path, number));
      }
    }
    return new TheirFindings(path, byReturn);
  }

  /** The findings on one return. */
  List<KitFinding> on(String file) {
    if (byReturn != null) {
      return byReturn.getOrDefault(file, List.of());
    }
    Path lines = path.resolve(file.substring(0, file.length() - ".xml".length()) + ".ndjson");
    List<KitFinding> findings = new ArrayList<>();
    int number = 0;
    for (String line : KitFolder.lines(lines)) {
      number++;
      if (!line.isBlank()) {
        findings.add(finding(parse(line, lines, number), lines, number));
      }
    }
    return findings;
  }

  private static JsonNode parse(String line, Path file, int number) {
    try {
      JsonNode finding = JSON.readTree(line);
      if (finding.isObject()) {
        return finding;
      }
    } catch (JsonProcessingException e) {
      // Said below, without the text of the exception, which may hold data.
    }
    throw new InputProblem(file + ": line " + number + ": this is not a JSON object");
  }

  private static KitFinding finding(JsonNode finding, Path file, int number) {
    String rule = finding.path("rule").asText("");
    if (rule.isEmpty()) {
      throw new InputProblem(file + ": line " + number + ": the key rule is missing");
    }
    JsonNode at = finding.path("at");
    return new KitFinding(
        rule,
        finding.path("child").asText(""),
        finding.has("fields") ? fields(finding) : null,
        at.has("line") ? "line " + at.path("line").asText() : "");
  }

  private static Map<String, Set<String>> fields(JsonNode finding) {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    for (JsonNode field : finding.path("fields")) {
      Set<String> texts = new LinkedHashSet<>();
      JsonNode value = finding.path("values").path(field.asText());
      if (value.isArray()) {
        value.forEach(text -> texts.add(text.asText()));
      } else if (!value.isMissingNode() && !value.isNull()) {
        texts.add(value.asText());
      }
      fields.put(field.asText(), texts);
    }
    return fields;
  }
}
