package io.github.throughline.core.constraint;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.testsupport.ModelArbitraries;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the page are what the records and the messages say. */
class ConstraintsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "constraints.md");
  private static final String FROM_HERE = "<!-- From here on the page is generated. -->\n";
  private static final String KEYS = "io.github.throughline.core.constraint.";
  private static final ResourceBundle MESSAGES =
      ResourceBundle.getBundle("ContributorValidationMessages");

  private static final Set<Class<?>> WORDED_BY_THE_IDENTIFIER =
      Set.of(IdentifierOfSystem.class, ValidIdentifier.class);

  @Test
  void the_page_is_current() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(FROM_HERE);
    String written = start < 0 ? page : page.substring(0, start);
    String current = written + FROM_HERE + messages() + records();
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(PAGE, current);
    }

    assertThat(Files.readString(PAGE))
        .as(
            "docs/constraints.md is not what the records say; renew it with: mvn -q -pl core test -Dtest=ConstraintsPageTest -Dthroughline.renew=true")
        .isEqualTo(current);
  }

  @Test
  void every_constraint_has_a_message_and_every_message_a_constraint() throws Exception {
    Set<String> used = new TreeSet<>();
    for (Class<?> type :
        List.of(
            IdentifierOfSystem.class,
            OrderedDates.class,
            InsideParent.class,
            CodeOfSystem.class,
            CodeValidOn.class,
            ValidIdentifier.class,
            NotInFuture.class,
            Required.class,
            ReferencesResolve.class,
            UniqueIds.class,
            KnownValues.class)) {
      assertThat(type).hasAnnotation(Constraint.class);
      String message = (String) type.getMethod("message").getDefaultValue();
      if (!WORDED_BY_THE_IDENTIFIER.contains(type)) {
        used.add(message.substring(1, message.length() - 1));
      }
    }
    declared(InsideParent.class)
        .forEach(inside -> used.add(inside.message().replaceAll("[{}]", "")));

    assertThat(MESSAGES.keySet()).isEqualTo(used);
  }

  @Test
  void a_message_says_what_is_wrong_and_what_would_put_it_right() {
    assertThat(MESSAGES.keySet())
        .map(MESSAGES::getString)
        .allSatisfy(
            message ->
                assertThat(message)
                    .matches("[A-Z][^.]*[^.]")
                    .contains(": ")
                    .doesNotContain("$", "validatedValue"));
  }

  private static <A extends Annotation> Stream<A> declared(Class<A> type) {
    return ModelArbitraries.types().stream()
        .flatMap(record -> Stream.of(record.getAnnotationsByType(type)));
  }

  private static String messages() {
    StringBuilder table =
        new StringBuilder(
            "\n## The messages\n\n| key (after `" + KEYS + "`) | message |\n| --- | --- |\n");
    for (String key : new TreeSet<>(MESSAGES.keySet())) {
      table
          .append("| `")
          .append(key.substring(KEYS.length()))
          .append("` | ")
          .append(MESSAGES.getString(key))
          .append(" |\n");
    }
    return table.toString();
  }

  private static String records() {
    StringBuilder table =
        new StringBuilder(
            """

            ## What is asked, record by record

            What holds everywhere is left out: every `id` and code is not blank, and no two records of a document have the same
            `id`. "Signed off" is asked with `Final` only.

            | record | field | what is asked |
            | --- | --- | --- |
            """);
    ModelArbitraries.types().stream()
        .sorted(comparing(Class::getName))
        .forEach(
            type ->
                asked(type)
                    .forEach(
                        (field, what) ->
                            table
                                .append("| ")
                                .append(type.getPackageName().replaceAll(".*core\\.model\\.?", ""))
                                .append(type.getPackageName().endsWith(".model") ? "" : ".")
                                .append(type.getSimpleName())
                                .append(" | `")
                                .append(field)
                                .append("` | ")
                                .append(String.join("; ", what))
                                .append(" |\n")));
    return table.toString();
  }

  private static Map<String, List<String>> asked(Class<? extends Record> type) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      List<String> of = onComponent(type, component);
      if (!of.isEmpty()) {
        add(asked, component.getName(), String.join("; ", of));
      }
    }
    for (OrderedDates order : type.getAnnotationsByType(OrderedDates.class)) {
      add(asked, order.then(), "not before `" + order.first() + "`");
    }
    for (InsideParent inside : type.getAnnotationsByType(InsideParent.class)) {
      String where =
          inside.parents().isEmpty()
              ? ""
              : " of the one in `" + inside.parents() + "` that it names";
      String what =
          inside.end().isEmpty()
              ? "not before `" + inside.start() + "`"
              : "from `" + inside.start() + "` to `" + inside.end() + "`" + where;
      for (String date : inside.dates()) {
        add(asked, inside.children() + "[]." + date, what);
      }
    }
    for (CodeValidOn code : type.getAnnotationsByType(CodeValidOn.class)) {
      add(asked, code.code(), "in its list in the collection year of `" + code.date() + "`");
    }
    IdentifierOfSystem identifier = type.getAnnotation(IdentifierOfSystem.class);
    if (identifier != null) {
      String systems =
          Stream.of(IdentifierForm.values())
              .flatMap(form -> form.systems().stream())
              .map(system -> "`" + system + "`")
              .collect(Collectors.joining(", "));
      add(
          asked,
          identifier.value(),
          "has the form of its `" + identifier.system() + "`: " + systems);
    }
    if (type.isAnnotationPresent(CodeOfSystem.class)) {
      add(asked, "code", "is or was in the list that `system` names, where that is one we hold");
    }
    return asked;
  }

  private static List<String> onComponent(Class<?> type, RecordComponent component) {
    List<String> asked = new ArrayList<>();
    RefersTo reference = component.getAnnotation(RefersTo.class);
    if (reference != null) {
      asked.add(
          "points at "
              + (reference.value().isEmpty() ? "any record" : "`" + reference.value() + "`")
              + (reference.unless().isEmpty()
                  ? ""
                  : ", unless `" + reference.unless() + "` is given"));
    }
    Field field = fieldOf(type, component);
    if (field.isAnnotationPresent(Positive.class)) {
      asked.add("1 or more");
    }
    if (field.isAnnotationPresent(PositiveOrZero.class)) {
      asked.add("0 or more");
    }
    if (field.isAnnotationPresent(PastOrPresent.class)) {
      asked.add("not after now");
    }
    if (field.isAnnotationPresent(NotInFuture.class)) {
      asked.add("not after today");
    }
    if (field.isAnnotationPresent(Required.class)) {
      asked.add("there when signed off");
    }
    ValidIdentifier form = field.getAnnotation(ValidIdentifier.class);
    if (form != null) {
      asked.add("has the form of " + form.value().systems().get(0));
    }
    Set<Class<?>> known =
        Set.of(
            Positive.class,
            PositiveOrZero.class,
            PastOrPresent.class,
            NotInFuture.class,
            Required.class,
            ValidIdentifier.class,
            NotBlank.class);
    assertThat(field.getAnnotations())
        .filteredOn(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
        .as("constraints of %s that this page can tell of", field)
        .allMatch(annotation -> known.contains(annotation.annotationType()));
    return asked;
  }

  private static Field fieldOf(Class<?> type, RecordComponent component) {
    try {
      return type.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(Map<String, List<String>> asked, String field, String what) {
    asked.computeIfAbsent(field, none -> new ArrayList<>()).add(what);
  }
}
