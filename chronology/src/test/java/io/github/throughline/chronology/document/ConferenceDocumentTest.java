package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ConferenceDocumentTest {
  private static final DocxReader READER =
      new DocxReader(SmallFamily.bytes(ConferenceDocument.of(SmallFamily.chronology())::writeTo))
          .check();

  @Test
  void it_is_on_paper_laid_on_its_side() {
    Element page = DocxReader.all(READER.body(), "pgSz").get(0);

    assertThat(page.getAttribute("w:orient")).isEqualTo("landscape");
    assertThat(page.getAttribute("w:w")).isEqualTo("16838");
    assertThat(page.getAttribute("w:h")).isEqualTo("11906");
  }

  @Test
  void the_table_is_as_wide_as_the_page_has_room() {
    int width =
        DocxReader.all(READER.body(), "gridCol").stream()
            .mapToInt(column -> Integer.parseInt(column.getAttribute("w:w")))
            .sum();

    assertThat(width).isEqualTo(Docx.Page.LANDSCAPE.room());
  }

  @Test
  void it_says_its_title_and_language() {
    Element core = READER.parts.get("docProps/core.xml").getDocumentElement();
    Element language =
        DocxReader.all(READER.parts.get("word/styles.xml").getDocumentElement(), "lang").get(0);

    assertThat(core.getElementsByTagName("dc:title").item(0).getTextContent())
        .isEqualTo("Amy: chronology");
    assertThat(core.getElementsByTagName("dc:language").item(0).getTextContent())
        .isEqualTo("en-GB");
    assertThat(language.getAttribute("w:val")).isEqualTo("en-GB");
  }

  @Test
  void a_short_row_stays_on_one_page_and_a_long_one_may_break() {
    SignificantEvent brief =
        SmallFamily.event("s", "2020-01-01", EventType.HOUSE_MOVE, "amy").build();
    SignificantEvent wordy =
        SmallFamily.event("l", "2020-01-02", EventType.HOUSE_MOVE, "amy")
            .summary(FreeText.of("word ".repeat(10_000)))
            .build();
    DocxReader reader =
        new DocxReader(
            SmallFamily.bytes(
                ConferenceDocument.of(SmallFamily.of(List.of(brief, wordy)))::writeTo));
    List<Element> rows = DocxReader.all(reader.body(), "tr");

    assertThat(DocxReader.all(rows.get(rows.size() - 2), "cantSplit")).hasSize(1);
    assertThat(DocxReader.all(rows.get(rows.size() - 1), "cantSplit")).isEmpty();
  }

  @Test
  void two_thousand_entries_are_a_row_each() {
    List<SignificantEvent> many = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add(
          SmallFamily.event("m" + i, "20" + (16 + i % 7) + "-03-01", EventType.HOUSE_MOVE, "amy")
              .build());
    }
    DocxReader reader =
        new DocxReader(SmallFamily.bytes(ConferenceDocument.of(SmallFamily.of(many))::writeTo));

    assertThat(reader.rows()).hasSize(2_000 + 2 + 1);
  }
}
