package io.github.throughline.core.model;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.throughline.core.model.plan.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes docs/model.md from the records, their Javadoc and {@link ModelExamples}. */
final class ModelPage {
  private static final Path EXAMPLES =
      Path.of("src/test/java/io/github/throughline/core/model/ModelExamples.java");

  /** So many values of a record stand in a diagram; the table has them all. */
  private static final int SHOWN = 6;

  private final Set<String> names =
      ModelSubject.types().stream().map(Class::getSimpleName).collect(toSet());
  private final StringBuilder page = new StringBuilder();

  static String write() {
    return new ModelPage().whole();
  }

  private String whole() {
    page.append(
        """
        # The model of a case

        This page is generated from the records of `io.github.throughline.core.model` and from examples that are run with
        the tests. [model-standards.md](model-standards.md) says where each published standard finds its place in it, and
        what no standard carries; [json.md](json.md) says how it is written down.

        - **Records and builders.** Every record is immutable and has a builder: `ReferralBuilder.builder()` for a
          `Referral`. Only what no record can be without is required; in the tables it is in bold. Everything else may be
          left out, and left out means not recorded, never "no".
        - **Dates.** Every date can be uncertain: `2014-05~` is about May 2014, `2019-21` is spring 2019.
        - **Identifiers.** A record has an `id` that is unique in its document, and others name it by that:
          `referralId`, `decisionIds`. The one who did something is a `Party`: a practitioner or person of the documents,
          or somebody told in words.
        - **Codes.** A code keeps its list and its text as they came.
        - **Provenance.** Nearly every record says where it came from, when it was written and when the service first
          knew. `extensions` keeps what a newer or another system has beside. The tables leave out `provenance` and
          `extensions`.

        In the diagrams a full line is "holds" and a dotted line is "names by its identifier". A diagram shows the first
        values of a record; the table under it has them all.

        ## The documents

        """);
    page.append("| document | what it is | what it holds |\n| --- | --- | --- |\n");
    for (Class<?> document : ModelSubject.documents()) {
      row(document);
    }
    page.append("\n```mermaid\nclassDiagram\n  direction LR\n");
    for (Class<?> document : ModelSubject.documents()) {
      for (ModelSubject subject : ModelSubject.ALL) {
        long held =
            ModelComponent.of(document).stream()
                .filter(component -> component.contains() && subject.holds(component.type()))
                .count();
        if (held > 0) {
          line(document.getSimpleName() + " --> " + subject.name());
        }
      }
    }
    page.append("```\n\n## The subjects\n\n");
    for (ModelSubject subject : ModelSubject.ALL) {
      page.append("- [" + subject.title() + "](#" + subject.anchor() + "): ");
      page.append(subject.about() + "\n");
    }
    ModelSubject.ALL.forEach(this::subject);
    return page.toString();
  }

  private void subject(ModelSubject subject) {
    page.append("\n## " + subject.title() + "\n\n" + subject.about() + "\n");
    page.append("Package `core.model." + subject.name() + "`.\n\n```mermaid\nclassDiagram\n");
    for (Class<?> type : subject.ownTypes()) {
      if (type.isRecord()) {
        box(type, subject.records().size());
      } else if (!type.isEnum()) {
        page.append("  class " + type.getSimpleName() + " {\n    <<one of>>\n  }\n");
      }
    }
    arrows(subject).forEach(this::line);
    page.append("```\n\n```java\n" + example(subject.name()) + "```\n\n");
    page.append("| record | what it is | components |\n| --- | --- | --- |\n");
    subject.records().forEach(this::row);
    List<Class<?>> choices = subject.ownTypes().stream().filter(Class::isEnum).toList();
    if (!choices.isEmpty()) {
      page.append("\n| choice | what it is | values |\n| --- | --- | --- |\n");
      for (Class<?> choice : choices) {
        String values =
            Stream.of(choice.getEnumConstants())
                .map(value -> "`" + ((Enum<?>) value).name() + "`")
                .collect(joining(" "));
        cells("`" + choice.getSimpleName() + "`", ModelSubject.about(choice), values);
      }
    }
  }

  private void box(Class<?> type, int boxes) {
    List<ModelComponent> values =
        ModelComponent.of(type).stream()
            .filter(component -> !component.everywhere() && !component.contains())
            .filter(component -> component.refersTo(names).isEmpty() && !sharedByPlans(component))
            .toList();
    int shown = boxes > 12 ? SHOWN / 2 : SHOWN;
    page.append("  class " + type.getSimpleName() + " {\n");
    values.stream()
        .limit(shown)
        .forEach(value -> page.append("    " + value.kind() + " " + value.name() + "\n"));
    if (values.size() > shown) {
      page.append("    and " + (values.size() - shown) + " more\n");
    }
    page.append("  }\n");
  }

  private static boolean sharedByPlans(ModelComponent component) {
    return Plan.class.isAssignableFrom(component.of())
        && Stream.of(Plan.class.getMethods())
            .anyMatch(method -> method.getName().equals(component.name()));
  }

  private Set<String> arrows(ModelSubject subject) {
    Set<String> arrows = new LinkedHashSet<>();
    for (Class<?> type : subject.records()) {
      boolean plan = Plan.class.isAssignableFrom(type);
      if (plan) {
        arrows.add("Plan <|-- " + type.getSimpleName());
      }
      for (ModelComponent component : ModelComponent.of(type)) {
        String from =
            plan && sharedByPlans(component) ? Plan.class.getSimpleName() : type.getSimpleName();
        if (component.contains()) {
          String many = component.list() ? " \"*\" " : " ";
          arrows.add(
              from + " *--" + many + component.type().getSimpleName() + " : " + component.name());
        }
        component
            .refersTo(names)
            .filter(
                to -> subject.records().stream().anyMatch(own -> own.getSimpleName().equals(to)))
            .ifPresent(to -> arrows.add(from + " ..> " + to + " : " + component.name()));
      }
    }
    return arrows;
  }

  private void line(String text) {
    page.append("  " + text + "\n");
  }

  private void row(Class<?> type) {
    String components =
        ModelComponent.of(type).stream()
            .filter(component -> !component.name().matches("provenance|extensions"))
            .map(
                component ->
                    component.required()
                        ? "**`" + component.name() + "`**"
                        : "`" + component.name() + "`")
            .collect(joining(", "));
    cells("`" + type.getSimpleName() + "`", ModelSubject.about(type), components);
  }

  private void cells(String... cells) {
    page.append("| " + String.join(" | ", cells) + " |\n");
  }

  /** The text of an example between its marks, moved to the left. */
  static String example(String name) {
    try {
      String source = Files.readString(EXAMPLES);
      int start = source.indexOf("// <" + name + ">\n");
      int end = source.indexOf("// </" + name + ">");
      if (start < 0 || end < start) {
        throw new IllegalStateException("No example for " + name);
      }
      String marked =
          source.substring(source.indexOf('\n', start) + 1, source.lastIndexOf('\n', end));
      return marked.stripIndent() + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
