package io.github.throughline.core.model;

import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record of the model, as the page speaks of it.
 *
 * @param of the record
 * @param name its name
 * @param type its type, or that of the elements of a list
 * @param list whether it is a list
 * @param required whether no record can be without it
 */
record ModelComponent(Class<?> of, String name, Class<?> type, boolean list, boolean required) {
  private static final Set<String> EVERYWHERE = Set.of("id", "provenance", "extensions");

  /** What names of references mean where they are not the name of a record. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("conference", "Meeting"),
          Map.entry("strategyDiscussion", "Meeting"),
          Map.entry("outcome", "PlanOutcome"),
          Map.entry("need", "PlanNeed"),
          Map.entry("enrolment", "SchoolEnrolment"),
          Map.entry("search", "PlacementSearch"),
          Map.entry("session", "SupervisionSession"),
          Map.entry("programme", "AuditProgramme"),
          Map.entry("needsAssessment", "EhcNeedsAssessment"),
          Map.entry("order", "CourtOrder"),
          Map.entry("fromAllocation", "Allocation"),
          Map.entry("toAllocation", "Allocation"),
          Map.entry("fromTeam", "Team"),
          Map.entry("toTeam", "Team"),
          Map.entry("service", "ServiceOffered"),
          Map.entry("otherPerson", "Person"),
          Map.entry("carer", "Person"),
          Map.entry("sibling", "Person"));

  static List<ModelComponent> of(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(ModelComponent::from).toList();
  }

  private static ModelComponent from(RecordComponent component) {
    boolean list = component.getType() == List.class;
    Class<?> type =
        list
            ? (Class<?>)
                ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
            : component.getType();
    boolean absent =
        list
            || component.getType() == Map.class
            || component.getType() == Provenance.class
            || component.getType() == boolean.class
            || component.getName().equals("schemaVersion")
            || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new ModelComponent(
        component.getDeclaringRecord(), component.getName(), type, list, !absent);
  }

  /** Whether it is one of those that nearly every record has, which say nothing of the subject. */
  boolean everywhere() {
    return EVERYWHERE.contains(name);
  }

  /** Whether it holds records of their own, and not a value. */
  boolean contains() {
    return (type.isRecord() || type == Plan.class)
        && type.getPackageName().startsWith(CaseFile.class.getPackageName())
        && type != Coded.class
        && type != FreeText.class
        && type != Citation.class
        && type != Provenance.class
        && !type.getSimpleName().matches("Party|EventType|RelationshipKind");
  }

  /** The simple name of the record that it names by its identifier. */
  Optional<String> refersTo(Set<String> records) {
    if (type != String.class || !name.matches("\\w+Ids?")) {
      return Optional.empty();
    }
    String base = name.replaceFirst("Ids?$", "");
    String meant =
        MEANT.getOrDefault(base, base.substring(0, 1).toUpperCase(Locale.ROOT) + base.substring(1));
    return Stream.of(meant, meant.replaceFirst("^.*(Person|Plan|Meeting|Decision)$", "$1"))
        .filter(records::contains)
        .findFirst();
  }

  boolean reference() {
    return type == String.class && name.matches("\\w+Ids?");
  }

  /** The type in words of the diagram. */
  String kind() {
    String word = type.getSimpleName();
    if (type == FreeText.class) {
      word = "words";
    } else if (type == Coded.class) {
      word = "code";
    } else if (type == String.class) {
      word = "text";
    } else if (type == Instant.class) {
      word = "instant";
    } else if (type == Boolean.class || type == boolean.class) {
      word = "flag";
    } else if (type == Integer.class || type == int.class) {
      word = "number";
    } else if (type.getSimpleName().equals("UncertainDate")) {
      word = "date";
    }
    return list ? word + "[]" : word;
  }

  @Override
  public String toString() {
    return of.getSimpleName() + "." + name;
  }
}
