package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that an older or a newer version of the library wrote. */
class OtherVersionsTest {
  private static String document(String name) throws IOException {
    try (InputStream in = OtherVersionsTest.class.getResourceAsStream("/documents/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static DocumentFormat<?> formatOf(String name) {
    return name.contains("family") ? DocumentFormat.FAMILY_FILE : DocumentFormat.CASE_FILE;
  }

  private static <T extends Record> String writtenBack(DocumentFormat<T> format, String document) {
    return format.indented().write(format.read(document));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.0/brennan-case-file-baby.json",
        "1.0/brennan-case-file-kian.json",
        "1.0/hartley-case-file-amy.json",
        "1.0/hartley-case-file-callum.json",
        "1.0/hartley-family.json"
      })
  void a_document_of_1_0_is_understood_and_written_back_unchanged(String name) throws IOException {
    String document = document(name);
    DocumentFormat<?> format = formatOf(name);

    assertThat(Trees.read(document).path("schemaVersion").asText()).isEqualTo("1.0");
    assertThat(writtenBack(format, document)).isEqualTo(document);
    assertThat(notUnderstood(format.read(document))).isEmpty();
    assertThat(Schemas.problems(format, document)).isEmpty();
  }

  @Test
  void what_a_document_of_1_0_says_is_where_it_belongs() throws IOException {
    CaseFile amy = DocumentFormat.CASE_FILE.read(document("1.0/hartley-case-file-amy.json"));
    CaseFile baby = DocumentFormat.CASE_FILE.read(document("1.0/brennan-case-file-baby.json"));
    FamilyFile family = DocumentFormat.FAMILY_FILE.read(document("1.0/hartley-family.json"));

    assertThat(amy.referrals()).hasSize(10);
    assertThat(amy.plans()).hasSize(4).hasAtLeastOneElementOfType(ChildProtectionPlan.class);
    assertThat(amy.events()).hasSize(16);
    assertThat(amy.chronology()).hasSize(9);
    assertThat(baby.preProceedings()).hasSize(1);
    assertThat(family.people()).hasSize(13);
    assertThat(family.households()).hasSize(5);
    assertThat(amy.visits()).isEmpty();
  }

  /** New records and properties, in every place where there can be such. */
  @Test
  void what_a_later_version_adds_is_kept_and_written_back() throws IOException {
    String document = document("1.17/case-file.json");

    assertThat(writtenBack(DocumentFormat.CASE_FILE, document)).isEqualTo(document);
    assertThat(notUnderstood(DocumentFormat.CASE_FILE.read(document)))
        .containsExactlyInAnyOrder(
            "CaseFile.mentoring",
            "Person.pronounsInSchool",
            "Referral.triage",
            "SafetyPlan.rehearsals",
            "SafetyMeasure.practised",
            "Source.checksum",
            "Provenance.signedBy",
            "Visit.weather",
            "Coded.versionOfList",
            "SignificantEvent.witnesses");
    assertThat(Schemas.problems(DocumentFormat.CASE_FILE, document)).isEmpty();
  }

  /** A record would have to say something that it cannot: better that than to say less. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'plans':[{'kind':'zebedee','id':'p'}] | plans[0].kind"
            + " | expected one of care, childInNeed, childProtection, earlyHelp, pathway, safety",
        "'plans':[{'id':'p','startedOn':'2031','kind':'zebedee'}] | plans[0].kind"
            + " | expected one of care, childInNeed, childProtection, earlyHelp, pathway, safety",
        "'meetings':[{'id':'m','kind':'ZEBEDEE'}] | meetings[0].kind | expected one of ",
        "'preProceedings':[{'id':'p','milestones':[{'kind':'ZEBEDEE'}]}]"
            + " | preProceedings[0].milestones[0].kind | expected one of ",
        "'events':[{'id':'e','occurred':{'edtf':'2031','precision':'ZEBEDEE'}}]"
            + " | events[0].occurred.precision | expected one of ",
        "'events':[{'id':'e','occurred':{'edtf':'2031','calendar':'ZEBEDEE'}}]"
            + " | events[0].occurred.? | a date cannot have this property"
      })
  void what_a_later_version_adds_and_cannot_be_kept_is_refused_with_its_place(
      String part, String path, String problem) {
    String document = "{'schemaVersion':'1.17','child':{'id':'c'}," + part + "}";

    assertThat(Refusals.of(DocumentFormat.CASE_FILE, document.replace('\'', '"')))
        .hasValueSatisfying(
            refused -> {
              assertThat(refused.path()).isEqualTo(path);
              assertThat(refused).hasMessageContaining(problem);
              assertThat(refused.getMessage()).doesNotContainIgnoringCase("zebedee");
            });
  }

  /** The records and properties that are kept without being understood. */
  private static List<String> notUnderstood(Object value) {
    List<String> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private static void collect(Object value, List<String> found) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, found));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object part = get(record, component);
        if (part instanceof Map<?, ?> extensions) {
          extensions
              .keySet()
              .forEach(name -> found.add(record.getClass().getSimpleName() + "." + name));
        } else {
          collect(part, found);
        }
      }
    }
  }

  private static Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
