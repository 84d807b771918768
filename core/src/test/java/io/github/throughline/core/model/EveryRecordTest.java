package io.github.throughline.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.testsupport.ModelArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRecordTest {
  private static final String SECRET = "Zebedee-Quill";

  /** Open sets: a code, and nothing beside it. */
  private static final Set<Class<?>> CODES = Set.of(EventType.class, RelationshipKind.class);

  static List<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.throughline.core.model")
            .stream()
            .filter(JavaClass::isRecord)
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  static Stream<Class<?>> recordsThatSaySomething() {
    return records().stream().filter(type -> !CODES.contains(type));
  }

  @Test
  void every_record_of_the_model_has_an_arbitrary() {
    assertThat(records()).hasSizeGreaterThan(30);
    assertThat(ModelArbitraries.types()).isEqualTo(Set.copyOf(records()));
  }

  @ParameterizedTest
  @MethodSource("recordsThatSaySomething")
  void no_record_shows_what_it_knows_about_a_person(Class<?> type) throws Exception {
    Record filled = ModelArbitraries.recordsSaying(SECRET, type.asSubclass(Record.class)).sample();

    assertThat(ThroughlineModule.newMapper().writeValueAsString(filled)).contains(SECRET);
    assertThat(filled.toString()).doesNotContain(SECRET);
  }

  @Test
  void no_record_of_a_person_shows_the_birth_date() {
    Person person =
        PersonBuilder.builder()
            .id("p1")
            .birthDate(UncertainDate.on(LocalDate.of(2011, 2, 3)))
            .expectedBirthDate(UncertainDate.on(LocalDate.of(2011, 2, 3)))
            .build();
    CaseFile file = CaseFileBuilder.builder().child(person).build();
    FamilyFile family = FamilyFileBuilder.builder().id("f1").people(List.of(person)).build();

    assertThat(Stream.of(person, file, family).map(Object::toString).collect(Collectors.joining()))
        .doesNotContain("2011");
  }

  @Test
  void the_properties_that_are_not_known_are_counted_and_not_shown() {
    assertThat(Extensions.copyOf(Map.of(SECRET, SECRET))).hasToString("[1 property]");
    assertThat(Extensions.copyOf(Map.of(SECRET, 1, "b", 2))).hasToString("[2 properties]");
  }
}
