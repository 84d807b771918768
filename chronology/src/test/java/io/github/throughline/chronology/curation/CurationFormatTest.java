package io.github.throughline.chronology.curation;

import static io.github.throughline.chronology.curation.CurationFormat.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.json.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

class CurationFormatTest {
  private static final String STEP =
      "{\"id\":\"s1\",\"entryId\":\"e1\",\"choice\":\"LEFT_OUT\",\"reason\":\"Not hers.\","
          + "\"by\":{\"name\":\"P. Shah\"},\"at\":\"2024-01-10T10:00:00Z\",\"colour\":\"red\"}";

  @Test
  void what_is_not_known_is_kept_at_every_level() {
    String text =
        "{\"schemaVersion\":\"1.7\",\"id\":\"c1\",\"selections\":["
            + STEP
            + "],\"later\":{\"a\":[1,null]}}";

    Curation curation = JSON.read(text);

    assertThat(curation.selections().get(0).choice()).isEqualTo(Selection.Choice.LEFT_OUT);
    assertThat(JSON.write(curation)).isEqualTo(text);
  }

  @Test
  void a_document_of_another_form_is_refused() {
    assertThatThrownBy(() -> JSON.read("{\"schemaVersion\":\"2.0\",\"id\":\"c1\"}"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("version 2.0");
  }

  @Test
  void a_step_without_an_author_is_refused_with_its_place_and_none_of_its_words() {
    String text =
        "{\"id\":\"c1\",\n\"selections\":["
            + STEP.replace("\"by\":{\"name\":\"P. Shah\"},", "")
            + "]}";

    assertThatThrownBy(() -> JSON.read(text))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageContaining("it is missing")
        .hasMessageNotContaining("Not hers");
  }

  @Test
  void a_new_document_has_the_version_of_this_library() {
    assertThat(JSON.write(Curation.of("c1")))
        .isEqualTo("{\"schemaVersion\":\"1.0\",\"id\":\"c1\"}");
  }
}
