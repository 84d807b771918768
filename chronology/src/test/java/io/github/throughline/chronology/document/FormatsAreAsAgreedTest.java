package io.github.throughline.chronology.document;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The small family in each form, to be read by people who change one. */
class FormatsAreAsAgreedTest {
  private static String text(ChronologyFormat format) {
    return SmallFamily.text(out -> format.write(SmallFamily.chronology(), out))
        .replace("\r\n", "\n");
  }

  private static String document(ChronologyFormat format) {
    return new DocxReader(SmallFamily.bytes(format, SmallFamily.chronology())).check().dump();
  }

  @Test
  void the_document_for_a_conference_is_as_it_was_agreed() throws IOException {
    Golden.check("conference.txt", document(ChronologyFormats.DOCX));
  }

  @Test
  void the_document_for_a_court_is_as_it_was_agreed() throws IOException {
    Golden.check("court.txt", document(ChronologyFormats.DOCX_COURT));
  }

  @Test
  void the_markdown_is_as_it_was_agreed() throws IOException {
    Golden.check("small.md", text(ChronologyFormats.MARKDOWN));
  }

  @Test
  void the_text_is_as_it_was_agreed() throws IOException {
    Golden.check("small.txt", text(ChronologyFormats.TEXT));
  }

  @Test
  void the_tidy_tables_are_as_they_were_agreed() throws IOException {
    Golden.check("events.csv", text(ChronologyFormats.TIDY));
    Golden.check("levels.csv", text(ChronologyFormats.TIDY_LEVELS));
    Golden.check("people.csv", text(ChronologyFormats.TIDY_PEOPLE));
  }
}
