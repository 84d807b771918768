package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtDocumentTest {
  private static final SignificantEvent MOVE =
      SmallFamily.event("move", "2019-03-01", EventType.HOUSE_MOVE, "amy").build();
  private static final SignificantEvent BRUISE =
      SmallFamily.event("bruise", "2020-03-01", EventType.INJURY, "amy").build();
  private static final SignificantEvent ORDER =
      SmallFamily.event("order", "2021-03-01", EventType.COURT_ORDER, "amy").build();

  private static Chronology of(SignificantEvent... events) {
    return SmallFamily.of(List.of(events));
  }

  private static DocxReader read(CourtDocument document) {
    return new DocxReader(SmallFamily.bytes(document::writeTo)).check();
  }

  private static List<List<String>> rows(CourtDocument document) {
    List<List<String>> rows = read(document).rows();
    return rows.subList(1, rows.size());
  }

  private static List<String> numbersOf(CourtDocument document) {
    return rows(document).stream().map(row -> row.get(0) + " " + row.get(2)).toList();
  }

  @Test
  void the_schedule_has_four_columns_and_a_line_for_each_event_that_has_a_source() {
    DocxReader reader = read(CourtDocument.of(of(MOVE, BRUISE)));

    assertThat(reader.rows())
        .containsExactly(
            List.of("No.", "Date", "Event", "Witness or document"),
            List.of(
                "1", "1 March 2019", "House move (Amy): What happened in move", "Police: Form 7"),
            List.of(
                "2",
                "1 March 2020",
                "Not proved. How far it is established is not recorded.\n"
                    + "Injury (Amy): What happened in bruise",
                "Police: Form 7"));
    // The births of the children have no source here.
    assertThat(reader.paragraphs())
        .contains("2 entries have no source that can be produced and are not in this document.");
  }

  @ParameterizedTest
  @CsvSource({
    "REPORTED, Not proved. Reported to the service.",
    "OBSERVED_BY_PROFESSIONAL, Not proved. Seen by a professional.",
    "ADMITTED, The person concerned said that it is so.",
    "FOUND_BY_COURT, A court found that it happened.",
    "NOT_FOUND_BY_COURT, Not proved. A court did not find that it happened.",
    "WITHDRAWN, Not proved. Taken back by the person who reported it.",
  })
  void what_may_be_harm_says_how_far_it_is_established(VerificationStatus status, String label) {
    SignificantEvent event =
        SmallFamily.event("e", "2020-03-01", EventType.INJURY, "amy").verification(status).build();

    assertThat(rows(CourtDocument.of(of(event))).get(0).get(2)).startsWith(label + "\n");
  }

  @Test
  void what_a_service_did_needs_no_proof() {
    assertThat(rows(CourtDocument.of(of(ORDER))).get(0).get(2)).startsWith("Court order");
  }

  @Test
  void no_judgement_is_in_it() {
    String text = read(CourtDocument.of(SmallFamily.chronology())).dump();

    assertThat(text)
        .contains("Amy said: \u201CIt hurt, \"a lot\"\u201D")
        .contains("Ann does not agree: \u201CShe fell\u201D")
        .doesNotContain("Significance")
        .doesNotContain("T. Ferreira")
        .doesNotContain("She did not want to be picked up.");
  }

  @Test
  void an_event_is_one_line_whatever_its_words() {
    SignificantEvent event =
        SmallFamily.event("e", "2020-03-01", EventType.HOUSE_MOVE, "amy")
            .summary(FreeText.of("First.\r\n\r\nSecond.\tThird."))
            .build();

    assertThat(rows(CourtDocument.of(of(event))).get(0).get(2))
        .isEqualTo("House move (Amy): First. Second. Third.");
  }

  @Test
  void lines_keep_their_numbers_and_new_ones_come_after_all_that_were_given() {
    CourtNumbers first = CourtDocument.of(of(MOVE, ORDER)).numbers();
    CourtDocument second = CourtDocument.of(of(MOVE, BRUISE, ORDER)).after(first);

    assertThat(numbersOf(second))
        .containsExactly(
            "1 House move (Amy): What happened in move",
            "3\nNew Not proved. How far it is established is not recorded.\n"
                + "Injury (Amy): What happened in bruise",
            "2 Court order (Amy): What happened in order");
    assertThat(read(second).paragraphs())
        .anyMatch(
            words -> words.contains("since the chronology that was filed as at 31 March 2024"));
  }

  @Test
  void a_number_whose_line_has_gone_is_named_and_given_to_nobody() {
    CourtNumbers first = CourtDocument.of(of(MOVE, BRUISE)).numbers();
    CourtDocument second = CourtDocument.of(of(MOVE, ORDER)).after(first);
    CourtDocument third = CourtDocument.of(of(MOVE, BRUISE, ORDER)).after(second.numbers());

    assertThat(numbersOf(second))
        .containsExactly(
            "1 House move (Amy): What happened in move",
            "3\nNew Court order (Amy): What happened in order",
            "2 Number not used.");
    assertThat(rows(third).stream().map(row -> row.get(0))).containsExactly("1", "2\nChanged", "3");
  }

  @Test
  void a_line_that_says_something_else_is_marked() {
    CourtNumbers first = CourtDocument.of(of(MOVE, BRUISE)).numbers();
    SignificantEvent found =
        SmallFamily.event("bruise", "2020-03-01", EventType.INJURY, "amy")
            .verification(VerificationStatus.FOUND_BY_COURT)
            .build();

    assertThat(rows(CourtDocument.of(of(MOVE, found)).after(first)).stream().map(row -> row.get(0)))
        .containsExactly("1", "2\nChanged");
  }

  @Test
  void filing_the_same_again_marks_nothing_and_gives_the_same_numbers() {
    CourtNumbers first = CourtDocument.of(of(MOVE, BRUISE)).numbers();
    CourtDocument again = CourtDocument.of(of(MOVE, BRUISE)).after(first);

    assertThat(again.numbers()).isEqualTo(first);
    assertThat(rows(again).stream().map(row -> row.get(0))).containsExactly("1", "2");
  }

  @Test
  void a_document_over_the_limit_is_warned_of() {
    List<SignificantEvent> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.add(
          SmallFamily.event("m" + i, "2020-03-01", EventType.HOUSE_MOVE, "amy")
              .summary(
                  FreeText.of("They moved to a house with a garden, near the school. ".repeat(3)))
              .build());
    }
    CourtDocument document = CourtDocument.of(SmallFamily.of(many));

    assertThat(document.estimatedPages()).isBetween(20, 60);
    assertThat(document.warnings().get(0))
        .startsWith(
            "The chronology has about " + document.estimatedPages() + " pages; the limit is 10.");
    assertThat(document.pageLimit(100).warnings()).noneMatch(warning -> warning.contains("pages"));
    assertThatThrownBy(() -> document.pageLimit(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_entry_without_a_source_is_warned_of() {
    SignificantEvent without =
        SmallFamily.event("w", "2020-03-01", EventType.HOUSE_MOVE, "amy")
            .provenance(Provenance.none())
            .build();

    assertThat(CourtDocument.of(of(without)).warnings())
        .containsExactly(
            "3 entries have no source that can be produced and are not in this document. Give a"
                + " source to those that the court should see.");
  }

  @Test
  void it_is_on_upright_paper_with_numbered_pages() {
    DocxReader reader = read(CourtDocument.of(of(MOVE)));

    assertThat(DocxReader.all(reader.body(), "pgSz").get(0).getAttribute("w:orient")).isEmpty();
    assertThat(
            DocxReader.all(reader.parts.get("word/footer1.xml").getDocumentElement(), "fldSimple"))
        .extracting(field -> field.getAttribute("w:instr"))
        .containsExactly(" PAGE ", " NUMPAGES ");
  }
}
