package io.github.throughline.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.json.JsonSchema;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.supervision.SupervisionSession;
import io.github.throughline.core.model.supervision.WellbeingNote;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a worker said of how the work affects them leaves with no document but its own. */
class WellbeingIsApartTest {
  static List<DocumentFormat<?>> othersDocuments() {
    return List.of(
        DocumentFormat.CASE_FILE, DocumentFormat.FAMILY_FILE, DocumentFormat.SERVICE_FILE);
  }

  @ParameterizedTest
  @MethodSource("othersDocuments")
  void the_form_of_no_other_document_has_a_note(DocumentFormat<?> format) {
    String schema = JsonSchema.of(format).text();

    assertThat(schema).contains("#/$defs/Party\"");
    assertThat(schema).doesNotContain("WellbeingNote");
    assertThat(JsonSchema.of(DocumentFormat.WELLBEING_FILE).text())
        .contains("#/$defs/WellbeingNote\"");
  }

  @Test
  void no_other_document_leads_to_a_note() {
    assertThat(reachedFrom(CaseFile.class))
        .contains(Person.class)
        .doesNotContain(WellbeingNote.class, WellbeingFile.class);
    assertThat(reachedFrom(FamilyFile.class))
        .contains(Person.class)
        .doesNotContain(WellbeingNote.class, WellbeingFile.class);
    assertThat(reachedFrom(ServiceFile.class))
        .contains(SupervisionSession.class)
        .doesNotContain(WellbeingNote.class, WellbeingFile.class);
    assertThat(reachedFrom(WellbeingFile.class)).contains(WellbeingNote.class);
  }

  /** And the other way about: a note names its worker and no child's record. */
  @Test
  void a_wellbeing_file_leads_to_no_other_document() {
    assertThat(reachedFrom(WellbeingFile.class))
        .doesNotContain(CaseFile.class, FamilyFile.class, ServiceFile.class, Person.class);
  }

  private static Set<Class<?>> reachedFrom(Class<?> type) {
    Set<Class<?>> reached = new LinkedHashSet<>();
    reach(type, reached);
    return reached;
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        reach(argument, reached);
      }
    } else if (type instanceof Class<?> plain && reached.add(plain)) {
      if (plain.isSealed()) {
        for (Class<?> kind : plain.getPermittedSubclasses()) {
          reach(kind, reached);
        }
      }
      if (plain.isRecord()) {
        for (RecordComponent component : plain.getRecordComponents()) {
          reach(component.getGenericType(), reached);
        }
      }
    }
  }
}
