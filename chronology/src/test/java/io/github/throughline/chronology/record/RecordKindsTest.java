package io.github.throughline.chronology.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.people.Person;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordKindsTest {
  static Stream<RecordKind<?>> kinds() {
    return Stream.concat(
        Stream.of(PeopleKinds.CHILD, PeopleKinds.ADULT), RecordKinds.all().stream());
  }

  /** What is left is not told of anybody, or says what the document is. */
  private static List<String> componentsWithRecords(Class<? extends Record> document) {
    return Arrays.stream(document.getRecordComponents())
        .filter(one -> one.getType() == List.class || one.getType() == Person.class)
        .map(RecordComponent::getName)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(classes = {CaseFile.class, FamilyFile.class})
  void every_list_of_records_gives_entries_or_says_why_not(Class<? extends Record> document) {
    String name = document.getSimpleName();
    List<String> told = new ArrayList<>();
    if (document == CaseFile.class) {
      kinds().map(RecordKind::component).distinct().forEach(told::add);
    }
    FamilyKinds.all().stream()
        .filter(one -> one.document().equals(name))
        .forEach(one -> told.add(one.component()));
    List<String> untold =
        FamilyKinds.untold().stream()
            .filter(one -> one.document().equals(name))
            .map(Untold::component)
            .toList();

    assertThat(Stream.concat(told.stream(), untold.stream()).toList())
        .containsExactlyInAnyOrderElementsOf(componentsWithRecords(document));
  }

  @Test
  void every_component_of_a_document_is_a_list_of_records_or_says_what_the_document_is() {
    Set<String> ofTheDocument = Set.of("schemaVersion", "id", "label", "provenance", "extensions");
    for (Class<? extends Record> document : List.of(CaseFile.class, FamilyFile.class)) {
      List<String> records = componentsWithRecords(document);
      assertThat(document.getRecordComponents())
          .extracting(RecordComponent::getName)
          .allMatch(name -> records.contains(name) || ofTheDocument.contains(name));
    }
  }

  @Test
  void every_kind_has_a_name_of_its_own() {
    assertThat(kinds().map(RecordKind::name)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_type_of_event_is_one_that_people_can_filter_by(RecordKind<?> kind) {
    assertThat(kind.moments()).isNotEmpty();
    assertThat(kind.moments())
        .flatExtracting(RecordKind.Moment::types)
        .allMatch(type -> type.group() != EventGroup.OTHER);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothing_is_told_before_the_entry_that_tells_it(RecordKind<?> kind) {
    assertThat(kind.details())
        .allMatch(detail -> detail.moment() >= 0 && detail.moment() < kind.moments().size());
  }

  @Test
  void the_services_own_talk_is_told_in_full_only_and_marked_as_such() {
    List<RecordKind<?>> internal =
        kinds().filter(kind -> RecordKind.INTERNAL.equals(kind.mark())).toList();

    assertThat(internal)
        .extracting(RecordKind::name)
        .containsExactly(
            "supervision discussion", "oversight record", "case referred back", "audit");
    assertThat(internal)
        .allSatisfy(
            kind ->
                assertThat(kind.moments()).allMatch(moment -> moment.level() == DetailLevel.FULL));
  }

  @Test
  void why_something_is_not_told_is_said_in_a_sentence() {
    assertThat(FamilyKinds.untold())
        .allMatch(one -> one.why().endsWith(".") && one.why().length() > 20);
  }
}
