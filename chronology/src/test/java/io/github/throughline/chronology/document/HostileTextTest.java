package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** No text of a record becomes part of a form's structure, and none stops it. */
class HostileTextTest {
  private static String text(String format) {
    return SmallFamily.text(out -> ChronologyFormats.get(format).write(Hostile.chronology(), out));
  }

  private static byte[] bytes(String format) {
    return SmallFamily.bytes(ChronologyFormats.get(format), Hostile.chronology());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "docx-court"})
  void a_document_has_no_element_that_a_plain_one_has_not(String format) {
    DocxReader hostile = new DocxReader(bytes(format)).check();
    Set<String> known =
        new DocxReader(SmallFamily.bytes(ChronologyFormats.get(format), SmallFamily.chronology()))
            .elements();
    known.addAll(List.of("w:rtl", "w:bidi", "w:br"));

    assertThat(known).containsAll(hostile.elements());
    assertThat(DocxReader.all(hostile.parts.get("word/document.xml"), "*", "fldSimple")).isEmpty();
    assertThat(hostile.rows()).hasSizeGreaterThan(Hostile.TEXTS.size());
  }

  @Test
  void a_document_keeps_the_words() {
    String document = new DocxReader(bytes("docx")).dump();

    assertThat(document)
        .contains("<script>alert(1)</script>")
        .contains("</w:t></w:r></w:p><w:p/><!-- ]]> -->")
        .contains("\u05E9\u05DC\u05D5\u05DD Amy \u0645\u0631\u062D\u0628\u0627 2024")
        .contains(Hostile.TEXTS.get(7))
        .contains(Hostile.TEXTS.get(Hostile.TEXTS.size() - 1))
        .contains("gnp.exe isolated embedded")
        .doesNotContain("\u202E");
  }

  @Test
  void words_from_right_to_left_stand_in_runs_of_their_own() {
    DocxReader reader = new DocxReader(bytes("docx"));

    List<String> runs =
        DocxReader.all(reader.body(), "rtl").stream()
            .map(rtl -> rtl.getParentNode().getParentNode().getTextContent())
            .distinct()
            .toList();
    assertThat(runs).contains("\u05E9\u05DC\u05D5\u05DD").noneMatch(run -> run.contains("Amy"));
  }

  @Test
  void a_text_sends_nothing_to_the_terminal_but_its_lines() {
    String text = text("text");

    assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n').count()).isZero();
    assertThat(text).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    assertThat(text.lines()).allMatch(line -> Columns.width(line) <= ChronologyText.WIDTH);
  }

  @Test
  void only_our_headings_and_dates_begin_a_line_of_a_text() {
    List<String> flush =
        text("text")
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith(" "))
            .filter(line -> line.matches("\\d.*"))
            .toList();

    assertThat(flush).doesNotContain("3 March 2021").hasSize(Hostile.TEXTS.size() + 2);
  }

  @Test
  void markdown_has_our_headings_and_no_link_code_or_html() {
    String markdown = text("markdown");
    String unescaped = markdown.replaceAll("(?s)\\\\.", "");

    assertThat(markdown.lines().filter(line -> line.startsWith("### ")).count())
        .isEqualTo(Hostile.TEXTS.size() + 2);
    assertThat(unescaped).doesNotContainPattern("[\\[\\]<`|~&$@]");
    assertThat(unescaped).doesNotContain("://").doesNotContain("www.");
    assertThat(unescaped.lines().filter(line -> line.startsWith(">")))
        .allMatch(line -> line.startsWith("> "));
    assertThat(unescaped.lines())
        .noneMatch(line -> line.startsWith("    ") || line.startsWith("\t"))
        .filteredOn(line -> line.startsWith("---"))
        .hasSize(1);
  }

  @Test
  void what_markdown_escapes_is_what_was_recorded() {
    Matcher escape = Pattern.compile("\\\\([\\p{Punct}])").matcher(text("markdown"));

    assertThat(escape.replaceAll(found -> Matcher.quoteReplacement(found.group(1))))
        .contains("[link](javascript:alert(1)) ![image](http://example.org/x.png)")
        .contains("<script>alert(1)</script>")
        .contains(Hostile.TEXTS.get(Hostile.TEXTS.size() - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "tidy", "tidy-levels", "tidy-people"})
  void no_cell_of_a_table_can_run(String format) throws IOException {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text(format))) {
      int width = 0;
      for (CsvRecord row : csv) {
        width = width == 0 ? row.getFieldCount() : width;
        assertThat(row.getFieldCount()).isEqualTo(width);
        assertThat(row.getFields())
            .noneMatch(cell -> cell.strip().matches("(?s)[=+@\\uFF1D].*"))
            .allMatch(cell -> !cell.startsWith("-"));
      }
    }
  }

  @Test
  void the_picture_draws_and_does_nothing_else() {
    Document svg = DocxReader.parse(bytes("svg"));
    Set<String> names = new TreeSet<>();
    for (Element element : DocxReader.all(svg, "*", "*")) {
      names.add(element.getNodeName());
      assertThat(element.hasAttribute("href") || element.hasAttribute("onload")).isFalse();
    }

    assertThat(names)
        .isSubsetOf(
            "svg", "title", "desc", "style", "defs", "pattern", "g", "rect", "path", "text");
  }

  @Test
  void the_page_can_be_read_as_xml() {
    String page = text("html").replace("<!DOCTYPE html>", "");

    assertThat(DocxReader.parse(page.getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Test
  void json_refuses_half_a_character_and_tells_the_rest() throws IOException {
    List<String> whole =
        Hostile.TEXTS.stream().filter(text -> !text.startsWith("half a pair")).toList();
    byte[] json = SmallFamily.bytes(ChronologyFormats.JSON, Hostile.of(whole));

    assertThat(new ObjectMapper().readTree(json).get("entries").size()).isEqualTo(whole.size() + 2);
    assertThatThrownBy(() -> bytes("json")).hasMessageContaining("half of a character");
  }
}
