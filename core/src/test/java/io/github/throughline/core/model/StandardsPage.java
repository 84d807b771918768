package io.github.throughline.core.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.Coded;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes docs/model-standards.md from the crosswalk. */
final class StandardsPage {
  /** What every record is made of, which is of no subject. */
  private static final Set<String> OUTSIDE =
      Set.of(Coded.class.getPackageName(), Source.class.getPackageName());

  private final List<Crosswalk.Row> rows = Crosswalk.rows();
  private final StringBuilder page = new StringBuilder();

  static String write() {
    return new StandardsPage().whole();
  }

  private String whole() {
    page.append(
        """
        # The model and the published standards

        This page is generated from [crosswalk.tsv](../core/src/test/resources/standards/crosswalk.tsv) and
        [beyond.tsv](../core/src/test/resources/standards/beyond.tsv), and a test holds that every component they name is
        there. It says where [the model](model.md) holds what a standard carries. A place
        in the model is not a reader or a writer of the standard: the README says which of them there are.

        - **held**: the component has it, as it was sent. A code keeps its list.
        - **computed**: it is a count, a latest date or a status, and is told for a stated date from the components named.
          It is never kept.
        - **not held**: the model has no place for it, and the remark says why. A property that a system adds beside
          passes through as an extension of its record.

        The standards, and how their elements are named:

        - **CIN**: the children in need census to 2026-27 (as drafted), `Group/Element`
        - **903**: the return on looked-after children to 2026-27 (as drafted), `Table.COLUMN`
        - **Annex A**: the child-level lists for an inspection, `L` with the number of the list, and the column
        - **SSD**: the Standard Safeguarding Dataset 1.4.5, `table.field`
        - **API**: the DfE's collection of children's social care data, the path in the message
        - **Draft**: the draft Person, Safeguarding and Placements Standards, `Entity.property`

        A standard that a row does not name does not carry it.

        """);
    counts();
    rows.stream()
        .collect(groupingBy(Crosswalk.Row::subject, LinkedHashMap::new, toList()))
        .forEach(this::subject);
    beyond();
    rest();
    return page.toString();
  }

  private void counts() {
    page.append(
        "| standard | concepts | held | computed | not held |\n| --- | --- | --- | --- | --- |\n");
    Crosswalk.STANDARDS.forEach(
        (standard, name) -> {
          List<Crosswalk.Row> carried =
              rows.stream().filter(row -> row.elements().containsKey(standard)).toList();
          cells(
              name,
              Integer.toString(carried.size()),
              count(carried, "held"),
              count(carried, "computed"),
              count(carried, "not held"));
        });
    List<Crosswalk.Row> nobody = rows.stream().filter(row -> row.elements().isEmpty()).toList();
    cells(
        "no standard",
        Integer.toString(nobody.size()),
        count(nobody, "held"),
        count(nobody, "computed"),
        count(nobody, "not held"));
  }

  private static String count(List<Crosswalk.Row> rows, String how) {
    return Long.toString(rows.stream().filter(row -> row.how().equals(how)).count());
  }

  private void subject(String subject, List<Crosswalk.Row> of) {
    page.append("\n## " + subject + "\n\n");
    page.append("| concept | in the model | standards | remark |\n| --- | --- | --- | --- |\n");
    for (Crosswalk.Row row : of) {
      String where = code(row.where());
      String standards =
          row.elements().entrySet().stream()
              .map(
                  entry ->
                      Crosswalk.STANDARDS.get(entry.getKey())
                          + ": "
                          + code(Crosswalk.split(entry.getValue())))
              .collect(joining("<br>"));
      cells(
          row.concept(),
          row.how().equals("held")
              ? where
              : (row.how() + (where.isEmpty() ? "" : " from " + where)),
          standards.isEmpty() ? "none" : standards,
          row.remark());
    }
  }

  private void beyond() {
    page.append("\n## What practice needs and no standard carries\n\n");
    page.append("| need | in the model | remark |\n| --- | --- | --- |\n");
    Crosswalk.beyond().forEach(row -> cells(row.need(), code(row.where()), row.remark()));
  }

  private void rest() {
    page.append(
        """

        ## Every component that no standard carries

        What no row above with an element of a standard names. Identifiers, links between records, provenance, values and
        lists of other records are left out.

        | record | components |
        | --- | --- |
        """);
    uncarried()
        .forEach((record, components) -> cells("`" + record + "`", code(List.copyOf(components))));
  }

  /** The components of the model that no row with an element of a standard names. */
  Map<String, Set<String>> uncarried() {
    Set<String> carried = new HashSet<>();
    rows.stream()
        .filter(row -> !row.elements().isEmpty())
        .flatMap(row -> row.where().stream())
        .flatMap(path -> Crosswalk.find(path).stream())
        .forEach(component -> carried.add(component.toString()));
    Map<String, Set<String>> uncarried = new TreeMap<>();
    List<Class<?>> documents = ModelSubject.documents();
    for (Class<?> type : ModelSubject.types()) {
      if (!type.isRecord() || documents.contains(type) || OUTSIDE.contains(type.getPackageName())) {
        continue;
      }
      for (ModelComponent component : ModelComponent.of(type)) {
        if (!component.everywhere()
            && !component.reference()
            && !component.contains()
            && !carried.contains(component.toString())) {
          uncarried
              .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
              .add(component.name());
        }
      }
    }
    return uncarried;
  }

  private static String code(List<String> names) {
    return names.stream()
        .map(name -> name.startsWith("(") ? name : "`" + name.replace("|", "\\|") + "`")
        .collect(joining(", "));
  }

  private void cells(String... cells) {
    page.append("| " + String.join(" | ", cells) + " |\n");
  }
}
