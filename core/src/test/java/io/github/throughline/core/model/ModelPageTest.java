package io.github.throughline.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.people.Person;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of the model in the documents is what the records, their Javadoc and the examples say.
 */
class ModelPageTest {
  private static final Path PAGE = Path.of("..", "docs", "model.md");

  static Stream<ModelSubject> subjects() {
    return ModelSubject.ALL.stream();
  }

  @Test
  void the_page_is_current() throws Exception {
    Renewed.check(PAGE, ModelPage.write(), "ModelPageTest");
  }

  @Test
  void every_type_of_the_model_is_in_a_subject() {
    assertThat(ModelSubject.types())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    ModelSubject.documents().stream(),
                    subjects().flatMap(subject -> subject.ownTypes().stream()))
                .toList());
    assertThat(ModelSubject.documents())
        .containsExactlyInAnyOrder(
            CaseFile.class, FamilyFile.class, ServiceFile.class, WellbeingFile.class);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void an_example_makes_a_record_of_its_subject_that_survives_json(ModelSubject subject)
      throws Exception {
    Record made = (Record) ModelExamples.class.getDeclaredMethod(subject.name()).invoke(null);
    ObjectMapper mapper = ThroughlineModule.newMapper();

    assertThat(subject.holds(made.getClass())).isTrue();
    assertThat((Object) mapper.readValue(mapper.writeValueAsString(made), made.getClass()))
        .isEqualTo(made);
    assertThat(ModelPage.example(subject.name()).lines().count()).isBetween(8L, 16L);
  }

  @Test
  void the_example_of_a_person_has_a_date_that_is_only_about_then() {
    Person maya = ModelExamples.people();

    assertThat(maya.birthDate().toEdtf()).isEqualTo("2014-05~");
    assertThat(maya.birthDate().isExact()).isFalse();
    assertThat(maya.toString()).doesNotContain("Maya").doesNotContain("2014");
  }

  @Test
  void the_example_of_values_shows_words_only_to_those_who_ask() {
    assertThat(ModelExamples.value().extensions())
        .containsEntry("said", "I hid.")
        .containsEntry("logged", "FreeText[6 characters]");
  }

  @Test
  void the_page_has_a_diagram_for_each_subject_and_one_of_the_documents() {
    String page = ModelPage.write();

    assertThat(page).contains(ModelPage.example("people")).contains("**`id`**");
    assertThat(page.lines().filter(line -> line.equals("classDiagram")).count())
        .isEqualTo(ModelSubject.ALL.size() + 1L);
    assertThat(page)
        .contains("  Plan <|-- ChildProtectionPlan\n")
        .contains("  Handover ..> Allocation : fromAllocationId\n")
        .contains("  Person *-- \"*\" PersonName : names\n");
  }
}
