package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.testsupport.ModelArbitraries;
import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every record of the model, so that a new one cannot be forgotten. */
class EveryRecordIsReachedTest {
  /** One text or date and nothing inside that could be wrong. */
  private static final Set<Class<?>> LEAVES =
      Set.of(FreeText.class, EventType.class, RelationshipKind.class);

  /** Names by which two dates are the ends of one stretch of time. */
  private static final Map<String, String> ENDS =
      Map.of(
          "start", "end",
          "startedOn", "endedOn",
          "periodStart", "periodEnd",
          "coveredFrom", "coveredTo",
          "seenFrom", "seenUntil",
          "from", "to");

  /** Identifiers that point out of the documents, or at records that no list of ours holds. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "ChronologyEntry.entryId", // its own
          "EntryLink.entryId", // may be an entry of a brother's or sister's file
          "RecordReference.recordId", // in the document that it names
          "PossibleSamePerson.otherPersonId", // the other person may be in another file
          "Placement.carerIds", // carers are known to the fostering service
          "Placement.siblingIds",
          "PrivateFostering.carerIds", // in the family file
          "CaseNote.presentIds",
          "CaseNote.aboutIds",
          "FamilyTimeSession.presentIds",
          "View.presentIds", // people, in the family file
          "SupervisionSession.caseFileIds"); // other documents

  private static Stream<RecordComponent> components() {
    return ModelArbitraries.types().stream().flatMap(type -> Stream.of(type.getRecordComponents()));
  }

  private static String nameOf(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  private static boolean isRecordOfTheModel(AnnotatedType of) {
    return of.getType() instanceof Class<?> type
        && type.getPackageName().startsWith(CaseFile.class.getPackageName())
        && !type.isEnum()
        && !LEAVES.contains(type);
  }

  /** As a provider sees it, which looks at the field. */
  private static boolean isCascaded(RecordComponent component) {
    try {
      return component
          .getDeclaringRecord()
          .getDeclaredField(component.getName())
          .isAnnotationPresent(Valid.class);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void every_record_inside_a_record_is_validated_with_it() {
    List<String> forgotten = new ArrayList<>();
    components()
        .forEach(
            component -> {
              AnnotatedType type = component.getAnnotatedType();
              if (type instanceof AnnotatedParameterizedType list) {
                AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
                if (isRecordOfTheModel(element) && !element.isAnnotationPresent(Valid.class)) {
                  forgotten.add(nameOf(component));
                }
              } else if (isRecordOfTheModel(type) && !isCascaded(component)) {
                forgotten.add(nameOf(component));
              }
            });

    assertThat(forgotten).as("put @Valid on these, or on the element of the list").isEmpty();
  }

  @Test
  void every_record_with_a_start_and_an_end_says_that_they_have_an_order() {
    Set<String> forgotten = new TreeSet<>();
    int found = 0;
    for (Class<? extends Record> type : ModelArbitraries.types()) {
      Set<String> dates =
          Stream.of(type.getRecordComponents())
              .filter(component -> component.getType() == UncertainDate.class)
              .map(RecordComponent::getName)
              .collect(Collectors.toSet());
      for (Map.Entry<String, String> ends : ENDS.entrySet()) {
        if (dates.contains(ends.getKey()) && dates.contains(ends.getValue())) {
          found++;
          boolean declared =
              Stream.of(type.getAnnotationsByType(OrderedDates.class))
                  .anyMatch(
                      order ->
                          order.first().equals(ends.getKey())
                              && order.then().equals(ends.getValue()));
          if (!declared) {
            forgotten.add(type.getSimpleName() + ": " + ends.getKey() + ", " + ends.getValue());
          }
        }
      }
    }

    assertThat(found).isGreaterThan(30);
    assertThat(forgotten).as("put @OrderedDates on these").isEmpty();
  }

  @Test
  void every_identifier_says_what_it_points_at() {
    Set<String> kinds =
        ModelArbitraries.types().stream()
            .flatMap(type -> DocumentWalk.kindsOf(type).stream())
            .collect(Collectors.toSet());
    List<String> silent = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    components()
        .filter(component -> component.getName().matches(".*Ids?"))
        .forEach(
            component -> {
              if (!component.isAnnotationPresent(RefersTo.class)) {
                used.add(nameOf(component));
              }
            });
    components()
        .map(component -> component.getAnnotation(RefersTo.class))
        .filter(reference -> reference != null && !reference.value().isEmpty())
        .forEach(
            reference -> {
              if (!kinds.contains(reference.value())) {
                silent.add(reference.value());
              }
            });

    assertThat(used).as("put @RefersTo on these").isEqualTo(new TreeSet<>(OUTSIDE));
    assertThat(silent).as("kinds of record that there are not").isEmpty();
  }
}
