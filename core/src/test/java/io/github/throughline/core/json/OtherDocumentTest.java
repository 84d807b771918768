package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A document that is not of the model, with records of the model in it. */
class OtherDocumentTest {
  public record Notebook(
      String schemaVersion, String id, List<Page> pages, Map<String, Object> extensions) {
    public Notebook {
      pages = pages == null ? List.of() : List.copyOf(pages);
      extensions = Extensions.copyOf(extensions);
    }
  }

  public record Page(Party by, UncertainDate on, Map<String, Object> extensions) {
    public Page {
      extensions = Extensions.copyOf(extensions);
    }
  }

  public record NoPlace(String id) {}

  public record Unheard(LocalTime time, Map<String, Object> extensions) {}

  private static final DocumentFormat<Notebook> FORMAT = DocumentFormat.of(Notebook.class);

  @Test
  void it_comes_back_as_it_went_with_what_nobody_knows() {
    String text =
        "{\"schemaVersion\":\"1.0\",\"id\":\"n\",\"pages\":[{\"by\":{\"role\":\"mother\",\"x\":1},"
            + "\"on\":\"2016~\",\"mood\":\"good\"}],\"y\":[true]}";

    assertThat(FORMAT.write(FORMAT.read(text))).isEqualTo(text);
    assertThat(FORMAT.read(FORMAT.indented().write(FORMAT.read(text))))
        .isEqualTo(FORMAT.read(text));
  }

  @Test
  void what_is_wrong_is_told_with_its_place_and_not_repeated() {
    assertThatThrownBy(
            () -> FORMAT.read("{\"id\":\"n\",\n\"pages\":[{\"on\":\"Amy's birthday\"}]}"))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("Amy");
    assertThatThrownBy(() -> FORMAT.read("{\"schemaVersion\":\"3.0\",\"id\":\"n\"}"))
        .hasMessageContaining("version 3.0");
  }

  @Test
  void there_is_no_schema_of_it() {
    assertThatThrownBy(() -> JsonSchema.of(FORMAT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of the model only");
  }

  @Test
  void a_record_that_cannot_be_a_document_is_refused_at_once() {
    assertThatThrownBy(() -> DocumentFormat.of(NoPlace.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nowhere to keep unknown properties");
    assertThatThrownBy(() -> DocumentFormat.of(Unheard.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No form in JSON is known");
  }
}
