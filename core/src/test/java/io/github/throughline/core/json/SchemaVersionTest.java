package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.people.PersonBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaVersionTest {
  private static final String TOLD =
      "the document has version 2.0 of the form, and this library reads and writes the versions 1.x";

  @Test
  void the_version_is_always_written_first() {
    CaseFile file =
        CaseFileBuilder.builder().child(PersonBuilder.builder().id("p").build()).build();

    assertThat(DocumentFormat.CASE_FILE.write(file))
        .isEqualTo(
            "{\"schemaVersion\":\"" + SchemaVersion.CURRENT + "\",\"child\":{\"id\":\"p\"}}");
  }

  @Test
  void a_document_without_a_version_is_of_the_current_one() {
    assertThat(read("{'child':{'id':'p'}}").schemaVersion()).isEqualTo(SchemaVersion.CURRENT);
    assertThat(read("{'schemaVersion':null,'child':{'id':'p'}}").schemaVersion())
        .isEqualTo(SchemaVersion.CURRENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.1", "1.9999"})
  void a_document_with_the_same_major_number_is_read_and_keeps_its_version(String version) {
    String document = "{\"schemaVersion\":\"" + version + "\",\"child\":{\"id\":\"p\"},\"new\":1}";

    CaseFile file = DocumentFormat.CASE_FILE.read(document);

    assertThat(file.schemaVersion()).isEqualTo(version);
    assertThat(DocumentFormat.CASE_FILE.write(file)).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'schemaVersion':'2.0','child':{'id':'p'}}",
        "{'child':{'id':'p'},'schemaVersion':'2.0'}",
        // Where a newer form has broken what was known, the version is what needs telling.
        "{'child':['p'],'schemaVersion':'2.0'}",
        "{'kept':{'schemaVersion':'1.0'},'schemaVersion':'2.0'}",
        "{'kept':[{},[]],'plans':[{'kind':'new'}],'schemaVersion':'2.0'}"
      })
  void a_document_with_another_major_number_is_refused_as_such(String document) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read(document))
        .withMessageContaining(TOLD)
        .satisfies(refused -> assertThat(refused.path()).isEqualTo("schemaVersion"));
  }

  @Test
  void an_older_major_number_is_refused_too() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("{'schemaVersion':'0.9','child':{'id':'p'}}"))
        .withMessageContaining("version 0.9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1.", "1.0.0", "v1.0", " 1.0", "1.0 ", "١.٠", "99999.0", "Zebedee"})
  void a_version_has_two_numbers(String version) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> read("{'schemaVersion':'" + version + "','child':{'id':'p'}}"))
        .withMessageStartingWith("Cannot read schemaVersion at line 1, column 18: ")
        .withMessageEndingWith("expected a version of two numbers, such as 1.1");
  }

  @Test
  void what_could_not_be_read_is_not_written() {
    CaseFile file =
        CaseFileBuilder.builder()
            .schemaVersion("2.0")
            .child(PersonBuilder.builder().id("p").build())
            .build();

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> DocumentFormat.CASE_FILE.write(file))
        .withMessage("Cannot write schemaVersion: " + TOLD);
  }

  private static CaseFile read(String document) {
    return DocumentFormat.CASE_FILE.read(document.replace('\'', '"'));
  }
}
