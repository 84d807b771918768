package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CinCensusReaderDamageTest {
  @TempDir Path folder;

  private static final String DAMAGE = "<PrimaryNeedCode>Smith & Co</PrimaryNeedCode>";

  @ParameterizedTest(name = "damaged: {0}")
  @CsvSource({"0", "1", "2", "3", "0 1", "0 3", "2 3", "0 1 2", "0 1 2 3"})
  void damaged_children_cost_only_themselves(String damaged) throws IOException {
    List<String> children = new ArrayList<>();
    List<String> sound = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      boolean isDamaged = damaged.contains(String.valueOf(i));
      children.add(Returns.child("C" + i, isDamaged ? DAMAGE : ""));
      (isDamaged ? lost : sound).add("C" + i);
    }
    String document = Returns.of(children.toArray(String[]::new));
    try (CinCensusReader reader = Returns.file(folder, document)) {
      List<CinChild> read = Returns.children(reader);
      assertThat(Returns.ids(read)).isEqualTo(sound);
      for (CinChild child : read) {
        int number = child.identifiers().laChildId().text().charAt(1) - '0';
        assertThat(child.place()).isEqualTo(new Place(Returns.FIRST_CHILD + number, 5));
        assertThat(child.problems()).isEmpty();
      }
      assertThat(reader.unreadableParts())
          .extracting(UnreadablePart::record)
          .containsExactlyElementsOf(lost);
      assertThat(reader.problems()).hasSize(lost.size());
    }
  }

  @Test
  void a_damaged_child_is_told_by_its_place_and_its_identifier_and_quoted_by_nobody()
      throws IOException {
    String child = Returns.child("C1", DAMAGE);
    CinCensusReader reader = Returns.file(folder, Returns.of(Returns.child("C0"), child));
    Returns.children(reader);
    int line = Returns.FIRST_CHILD + 1;
    UnreadablePart part = reader.unreadableParts().get(0);
    assertThat(part.place()).isEqualTo(new Place(line, 5));
    assertThat(part.record()).isEqualTo("C1");
    assertThat(part.message())
        .isEqualTo(
            "This child could not be read and is left out. At line "
                + line
                + ", column "
                + (child.indexOf('&') + 1)
                + ", there is an & that begins none of the references XML knows; a plain & is"
                + " written &amp;");
    assertThat(part.toString()).doesNotContain("C1", "Smith");
    assertThat(Returns.shown(reader.problems()))
        .singleElement()
        .asString()
        .startsWith("DAMAGED_RECORD Children/Child " + line + ":5 At line " + line);
  }

  @Test
  void damage_before_the_identifier_leaves_the_child_without_one() throws IOException {
    CinCensusReader reader =
        Returns.file(
            folder,
            Returns.of(
                Returns.child("C0"),
                Returns.child("C1").replace("<LAchildID>", "<LAchildID>&"),
                Returns.child("C2")));
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("C0", "C2");
    assertThat(reader.unreadableParts()).extracting(UnreadablePart::record).containsNull();
  }

  @Test
  void a_child_that_is_not_closed_costs_only_itself() throws IOException {
    CinCensusReader reader =
        Returns.file(
            folder,
            Returns.of(
                Returns.child("C0"),
                Returns.child("C1").replace("</Child>", ""),
                Returns.child("C2"),
                Returns.child("C3").replace("</CINdetails>", ""),
                Returns.child("C4")));
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("C0", "C2", "C4");
    assertThat(reader.unreadableParts().get(0).message())
        .endsWith("the next Child starts before this one is closed with </Child>");
    assertThat(reader.unreadableParts().get(1).message())
        .contains("there is an end tag that does not close the open element, which starts at line");
  }

  @Test
  void damage_between_children_costs_none() throws IOException {
    CinCensusReader reader =
        Returns.file(
            folder,
            Returns.of(Returns.child("C0"), "</Child>\n", Returns.child("C1"), "&", "<x></y>\n"));
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("C0", "C1");
    assertThat(reader.unreadableParts()).extracting(UnreadablePart::record).containsOnlyNulls();
    assertThat(reader.unreadableParts().get(0).message())
        .startsWith("At line " + (Returns.FIRST_CHILD + 1) + ", column 1, there is an end tag")
        .endsWith(". Reading went on at the next child");
    assertThat(reader.unreadableParts().get(1).message()).endsWith(". No child follows it");
    assertThat(reader.problems()).isEmpty();
  }

  @Test
  void a_file_cut_short_gives_the_children_before_and_says_where_it_ends() throws IOException {
    String document = Returns.of(Returns.child("C0"), Returns.child("C1"), Returns.child("C2"));
    int cut = document.indexOf("<ReferralSource>", document.indexOf("C2"));
    CinCensusReader reader = Returns.file(folder, document.substring(0, cut));
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("C0", "C1");
    UnreadablePart part = reader.unreadableParts().get(0);
    int line = Returns.FIRST_CHILD + 2;
    assertThat(part.place()).isEqualTo(new Place(line, 5));
    assertThat(part.record()).isEqualTo("C2");
    assertThat(part.message())
        .endsWith(
            "At line "
                + line
                + ", column "
                + (cut - document.lastIndexOf('\n', cut))
                + ", the file ends before its last element is closed");

    CinCensusReader between =
        Returns.file(folder, document.substring(0, document.indexOf("  </Children>")));
    assertThat(Returns.children(between)).hasSize(3);
    assertThat(between.unreadableParts().get(0).place()).isEqualTo(new Place(line + 1, 1));
    assertThat(between.unreadableParts().get(0).message())
        .contains("the file ends before its last element is closed");
  }

  @Test
  void a_damaged_header_leaves_what_came_before_and_all_the_children() throws IOException {
    String document =
        Returns.of(Returns.child("C0"), Returns.child("C1"))
            .replace("<LEA>", "<SoftwareCode>A&B</SoftwareCode><LEA>");
    CinCensusReader reader = Returns.file(folder, document);
    CinHeader header = reader.header();
    assertThat(header.collection().year().value()).isEqualTo(2025);
    assertThat(header.sources().get(0).sourceLevel().value()).isEqualTo("L");
    assertThat(header.sources().get(0).authority().isThere()).isFalse();
    assertThat(Returns.shown(header.problems()))
        .singleElement()
        .asString()
        .startsWith("DAMAGED_RECORD Message/Header 2:3 At line 10, column 22, there is an &");
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("C0", "C1");
    assertThat(reader.unreadableParts()).hasSize(1);
    assertThat(reader.problems()).isEmpty();
  }

  @Test
  void a_stream_ends_at_damage_and_says_that_a_file_would_not() {
    CinCensusReader reader =
        Returns.stream(
            Returns.of(Returns.child("C0"), Returns.child("C1", DAMAGE), Returns.child("C2")));
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("C0");
    assertThat(reader.unreadableParts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.record()).isEqualTo("C1");
              assertThat(part.message())
                  .endsWith(
                      "Nothing after that was read: reading can only go on from a file, and in an"
                          + " encoding like UTF-8");
            });
  }

  @Test
  void damage_in_bytes_and_elements_without_end_cost_one_child_each() throws IOException {
    Path file = folder.resolve("return.xml");
    Files.write(
        file,
        Returns.of(
                Returns.child("C0"),
                Returns.child("Zoë"),
                Returns.child("C2"),
                Returns.child("C3", "<a>".repeat(100_000)),
                Returns.child("C4"),
                Returns.child("C5", "<!DOCTYPE a>"),
                Returns.child("C6"))
            .getBytes(StandardCharsets.ISO_8859_1));
    try (CinCensusReader reader = CinCensusReader.open(file)) {
      assertThat(Returns.ids(Returns.children(reader))).containsExactly("C0", "C2", "C4", "C6");
      assertThat(reader.unreadableParts()).hasSize(3);
    }
  }

  @Test
  void thousands_of_damaged_children_are_passed_over_one_by_one() throws IOException {
    StringBuilder document = new StringBuilder(Returns.HEADER);
    for (int i = 0; i < 2_000; i++) {
      document.append(Returns.child("D" + i, i % 2 == 0 ? DAMAGE : "<![CDATA[ never closed"));
      document.append(Returns.child("S" + i));
    }
    CinCensusReader reader = Returns.file(folder, document.append(Returns.FOOTER).toString());
    List<CinChild> children = Returns.children(reader);
    assertThat(children).hasSize(2_000);
    assertThat(Returns.ids(children)).allMatch(id -> id.startsWith("S"));
    assertThat(reader.unreadableParts()).hasSize(2_000);
    assertThat(children.get(1_999).place()).isEqualTo(new Place(Returns.FIRST_CHILD + 3_999, 5));
  }

  @Test
  void a_file_damaged_all_over_is_given_up() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("return.xml"), Returns.of(Returns.child("C", DAMAGE).repeat(100)));
    try (CinCensusReader reader =
        CinCensusReader.open(file, new ReaderLimits(100, 10, 1_000, 100, 10, 5), null)) {
      assertThat(Returns.children(reader)).isEmpty();
      assertThat(reader.unreadableParts()).hasSize(6);
      assertThat(reader.unreadableParts().get(5).message())
          .isEqualTo(
              "Reading ends here: more parts of the file are damaged than the 5 that are passed"
                  + " over");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n",
        "UPN,Name\nA123,Smith\n",
        "{\"Smith\": 1}",
        "PK\u0003\u0004",
        "<html><body>Smith</body></html>",
        "<Return><Smith/></Return>",
        "<!DOCTYPE Message [<!ENTITY x 'Smith'>]><Message>&x;</Message>",
        "<!DOCTYPE html>\n<html/>",
        "<Message",
        "<Message Smith>",
        "\n<?xml version=\"1.0\"?><Message/>",
        "<?xml version=\"1.0\" encoding=\"Smith\"?><Message/>"
      })
  void what_is_no_return_at_all_is_refused(String document) throws IOException {
    Path file = Files.writeString(folder.resolve("return.xml"), document);
    for (boolean asFile : new boolean[] {true, false}) {
      assertThatThrownBy(
              () ->
                  (asFile
                          ? CinCensusReader.open(file)
                          : CinCensusReader.open(
                              new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))))
                      .close())
          .isInstanceOfSatisfying(
              UnreadableReturnException.class, e -> assertThat(e.place().isKnown()).isTrue())
          .hasMessageNotContaining("Smith")
          .hasNoCause();
    }
    Files.delete(file); // it is not held open
  }

  @Test
  void a_root_of_another_name_is_said_to_be_that() {
    assertThatThrownBy(() -> Returns.stream("\n <Return/>"))
        .hasMessage(
            "This is not a children in need census return: its first element is not Message")
        .isInstanceOfSatisfying(
            UnreadableReturnException.class, e -> assertThat(e.place()).isEqualTo(new Place(2, 2)));
  }

  @Test
  void a_folder_and_a_file_that_is_not_there_are_refused() {
    assertThatThrownBy(() -> CinCensusReader.open(folder))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessage("This is a folder; a return is a file");
    assertThatThrownBy(() -> CinCensusReader.open(folder.resolve("smith.xml")))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessage("There is no such file");
  }
}
