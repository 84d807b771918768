package io.github.throughline.core.model;

import io.github.throughline.core.model.plan.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each published standard calls a thing, and where the model holds it: a table of ours. */
final class Crosswalk {
  /** What the page calls the standards, by the names of their columns. */
  static final Map<String, String> STANDARDS = standards();

  private Crosswalk() {}

  /**
   * One thing that a standard asks for, or that practice needs.
   *
   * @param subject the group it stands in
   * @param concept what it is
   * @param elements the elements of each standard that carry it, by the standard
   * @param how {@code held}, {@code computed} or {@code not held}
   * @param where the components of the model, such as {@code Referral.referredOn}
   * @param remark what has to be minded
   */
  record Row(
      String subject,
      String concept,
      Map<String, String> elements,
      String how,
      List<String> where,
      String remark) {}

  /**
   * Something that practice needs and no published standard carries.
   *
   * @param need what it is
   * @param where the components of the model
   * @param remark what has to be minded
   */
  record Beyond(String need, List<String> where, String remark) {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (Map<String, String> line : read("crosswalk.tsv")) {
      Map<String, String> elements = new LinkedHashMap<>();
      STANDARDS
          .keySet()
          .forEach(
              standard -> {
                if (!line.get(standard).isEmpty()) {
                  elements.put(standard, line.get(standard));
                }
              });
      rows.add(
          new Row(
              line.get("subject"),
              line.get("concept"),
              elements,
              line.get("how"),
              split(line.get("where")),
              line.get("remark")));
    }
    return rows;
  }

  static List<Beyond> beyond() {
    return read("beyond.tsv").stream()
        .map(line -> new Beyond(line.get("need"), split(line.get("where")), line.get("remark")))
        .toList();
  }

  static List<String> split(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("; "));
  }

  /** Finds the component that a path such as {@code Person.identifiers[upn]} names. */
  static Optional<ModelComponent> find(String path) {
    String[] parts = path.replaceFirst("\\[[a-z-]+]$", "").split("\\.");
    return ModelSubject.types().stream()
        .filter(type -> type.getSimpleName().equals(parts[0]))
        .flatMap(
            type ->
                type == Plan.class
                    ? Stream.of(Plan.class.getPermittedSubclasses())
                    : Stream.of(type))
        .filter(Class::isRecord)
        .flatMap(type -> ModelComponent.of(type).stream())
        .filter(component -> parts.length == 2 && component.name().equals(parts[1]))
        .findFirst();
  }

  private static Map<String, String> standards() {
    Map<String, String> standards = new LinkedHashMap<>();
    standards.put("cin-census", "CIN");
    standards.put("ssda903", "903");
    standards.put("annex-a", "Annex A");
    standards.put("ssd", "SSD");
    standards.put("dfe-api", "API");
    standards.put("draft-standards", "Draft");
    return standards;
  }

  private static List<Map<String, String>> read(String resource) {
    try (InputStream in = Crosswalk.class.getResourceAsStream("/standards/" + resource)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String[] columns = lines.get(0).split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.length) {
          throw new IllegalStateException("Line " + (rows.size() + 2) + " of " + resource);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at++) {
          row.put(columns[at], cells[at]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
