package io.github.throughline.core.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordXmlDamageTest {
  @TempDir Path folder;

  /** Damage stands in the second of three records, at the bar. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      value = {
        "<A>Smith |& Co</A> ~ an & that begins none",
        "<A>|&nbsp;</A> ~ an & that begins none",
        "<A>|&#0;</A> ~ an & that begins none",
        "<A>|&#xD800;</A> ~ an & that begins none",
        "<A>|&#x110000;</A> ~ an & that begins none",
        "<A>|&#99999999;</A> ~ an & that begins none",
        "<A>|&#;</A> ~ an & that begins none",
        "<A>|&#xZ;</A> ~ an & that begins none",
        "<A>|&amp</A> ~ an & that begins none",
        "<A b='|&'/> ~ an & that begins none",
        "<A>under |<5 years</A> ~ a < that begins no tag",
        "<A>|< 5</A> ~ a < that begins no tag",
        "<A>a|]]>b</A> ~ a ]]> that closes nothing",
        "<A>|\u0001</A> ~ a control character",
        "<A>|\uFFFF</A> ~ a control character",
        "<A b='|\u0001'/> ~ a control character",
        "<A><B>x|</A></B> ~ an end tag that does not close the open element",
        "<A>x|</B> ~ an end tag that does not close the open element",
        "<A>x|</A b='1'> ~ an end tag that does not close the open element",
        "|<A b=1/> ~ a tag that is not well formed",
        "|<A b/> ~ a tag that is not well formed",
        "|<A b='1' b='2'/> ~ a tag that is not well formed",
        "|<A b='<'/> ~ a tag that is not well formed",
        "|<A <B/> ~ a tag that is not well formed",
        "<A>x|</A <B/> ~ a tag that is not well formed",
        "|<A b='never closed>x</A> ~ a tag that is not well formed",
        "|<!-- two -- hyphens --><A/> ~ a comment with two hyphens",
        "|<!DOCTYPE Item> ~ a document type declaration",
        "|<!ELEMENT Item ANY> ~ a declaration that a return cannot have",
        "|<?xml version='1.0'?> ~ an XML declaration",
        "|<Item><A/></Item> ~ the next Item starts before this one is closed",
        "<A>|<Item/></A> ~ the next Item starts before this one is closed"
      })
  void damage_costs_one_record(String inside, String message) throws IOException {
    int bar = inside.indexOf('|');
    String record = "<Item>" + inside.replace("|", "") + "</Item>";
    String document =
        "<List><Items>\n<Item>one</Item>\n" + record + "\n<Item>three</Item>\n</Items></List>\n";

    DamagedXmlException damage = Tokens.damage(Tokens.file(folder, document));
    assertThat(damage.place()).isEqualTo(new Place(3, bar + "<Item>".length() + 1));
    assertThat(damage).hasMessageContaining(message);
    assertThat(damage.what()).doesNotContain("Smith").doesNotContain("years");
    assertThat(Tokens.of(Tokens.file(folder, document)))
        .contains("<Item 2:1", "'one'")
        .contains("! 3:" + (bar + 7))
        .endsWith("<Item 4:1", "'three'", ">", ">", ">");
  }

  @Test
  void a_record_that_is_not_closed_costs_only_itself() throws IOException {
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder,
                    "<List><Items><Item>1</Item><Item>2<Item>3</Item><Item>4</Item></Items></List>")))
        .containsExactly(
            "<List 1:1",
            "<Items 1:7",
            "<Item 1:14",
            "'1'",
            ">",
            "<Item 1:28",
            "! 1:35",
            "<Item 1:35",
            "'3'",
            ">",
            "<Item 1:49",
            "'4'",
            ">",
            ">",
            ">");
  }

  @Test
  void an_end_tag_too_many_costs_no_record() throws IOException {
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder, "<List><Items><Item>1</Item></Item>\n<Item>2</Item></Items></List>")))
        .endsWith("<Item 1:14", "'1'", ">", "! 1:28", "<Item 2:1", "'2'", ">", ">", ">");
  }

  @Test
  void damage_before_the_first_record_costs_no_record() throws IOException {
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder, "<List><Head><A>x & y</A></Head><Items><Item>1</Item></Items></List>")))
        .endsWith("<A 1:13", "! 1:18", "<Item 1:39", "'1'", ">", ">", ">");
  }

  @Test
  void names_around_a_record_keep_their_prefix_after_damage() throws IOException {
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder,
                    "<x:List xmlns:x='urn:x'><x:Items><x:Item>&</x:Item><x:Item>2</x:Item>"
                        + "</x:Items></x:List>")))
        .endsWith("! 1:42", "<Item 1:52", "'2'", ">", ">", ">");
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder,
                    "<x:List xmlns:x='urn:x'><A>&</A><x:Items><x:Item>2</x:Item></x:Items></x:List>")))
        .endsWith("! 1:28", "<Item 1:42", "'2'", ">", ">", ">");
  }

  @Test
  void a_name_that_only_begins_like_a_record_is_not_one() throws IOException {
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder,
                    "<List><Items><Item>&<Items/><ItemX/><XItem/><Item_/><Ite/></Item>"
                        + "<Item\n/></Items></List>")))
        .endsWith("! 1:20", "<Item 1:66", ">", ">", ">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <Item>no</Item> -->",
        "<![CDATA[ <Item>no</Item> ]]>",
        "<?pi <Item>no</Item> ?>"
      })
  void a_record_in_what_is_closed_is_none(String closed) throws IOException {
    String document = "<List><Items><Item>&" + closed + "</Item>\n<Item>2</Item></Items></List>";
    assertThat(Tokens.of(Tokens.file(folder, document)))
        .endsWith("! 1:20", "<Item 2:1", "'2'", ">", ">", ">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<![CDATA[ ", "<?pi "})
  void what_is_never_closed_hides_no_record(String opened) throws IOException {
    String document =
        "<List><Items><Item>" + opened + "</Item>\n<Item>2</Item>\n<Item>3</Item></Items></List>";
    assertThat(Tokens.of(Tokens.file(folder, document)))
        .contains("! 1:20")
        .endsWith("<Item 2:1", "'2'", ">", "<Item 3:1", "'3'", ">", ">", ">");
  }

  @Test
  void a_comment_that_is_not_closed_does_not_reach_to_the_end_of_another() throws IOException {
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder,
                    "<List><Items><Item><!-- </Item>\n<Item>2</Item>\n<Item><!-- x -->3</Item>"
                        + "</Items></List>")))
        .endsWith("! 1:20", "<Item 2:1", "'2'", ">", "<Item 3:1", "'3'", ">", ">", ">");
  }

  @Test
  void places_after_damage_are_those_of_the_file() throws IOException {
    assertThat(
            Tokens.of(
                Tokens.file(
                    folder,
                    "<List><Items>\r\n<Item>é€😀 & \r\n\r x</Item>é€😀<Item><A/>\r\n<B/></Item>"
                        + "</Items></List>")))
        .endsWith("! 2:12", "<Item 4:14", "<A 4:20", ">", "<B 5:1", ">", ">", ">", ">");
  }

  @Test
  void bytes_of_another_encoding_are_damage_where_they_stand() throws IOException {
    String document = "<List><Items><Item>Zoë</Item><Item>ü</Item><Item>3</Item></Items></List>";
    RecordXml latin = Tokens.file(folder, document, StandardCharsets.ISO_8859_1);
    assertThat(Tokens.of(latin))
        .endsWith("! 1:22", "<Item 1:30", "! 1:36", "<Item 1:44", "'3'", ">", ">", ">");
    assertThat(Tokens.damage(Tokens.file(folder, document, StandardCharsets.ISO_8859_1)))
        .hasMessageContaining("bytes that are not UTF-8, the encoding of the file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"C080", "E08080", "EDA080", "F0808080", "F4908080", "F5808080", "80", "C3"})
  void utf_8_is_read_strictly(String hex) {
    StringBuilder document = new StringBuilder("<List>");
    for (int i = 0; i < hex.length(); i += 2) {
      document.append((char) Integer.parseInt(hex.substring(i, i + 2), 16));
    }
    byte[] bytes = document.append("</List>").toString().getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Tokens.damage(Tokens.stream(bytes)).place()).isEqualTo(new Place(1, 7));
  }

  @Test
  void a_file_cut_short_ends_where_it_ends() throws IOException {
    String whole =
        "<List><Items>\n<Item><A>1</A></Item>\n<Item><A x='2'>2</A></Item>\n</Items></List>";
    for (int cut = "<List>".length(); cut < whole.length(); cut++) {
      RecordXml xml = Tokens.file(folder, whole.substring(0, cut));
      DamagedXmlException damage = Tokens.damage(xml);
      assertThat(damage).as("cut at %s", cut).hasMessageContaining("the file ends before");
      String read = whole.substring(0, cut);
      int lines = (int) read.chars().filter(c -> c == '\n').count();
      assertThat(damage.place())
          .as("cut at %s", cut)
          .isEqualTo(new Place(lines + 1, cut - read.lastIndexOf('\n')));
      assertThat(xml.resume()).isFalse();
    }
  }

  @Test
  void what_stands_after_the_root_is_damage() throws IOException {
    for (String after : new String[] {"<List/>", "x", "&amp;", "\0\0\0", "</List>", "&"}) {
      DamagedXmlException damage = Tokens.damage(Tokens.file(folder, "<List></List>\n" + after));
      assertThat(damage.place()).as(after).isGreaterThan(new Place(1, 6));
    }
  }

  @Test
  void a_stream_and_utf_16_cannot_go_on() throws IOException {
    String document = "<List><Items><Item>&</Item><Item>2</Item></Items></List>";
    RecordXml stream = Tokens.stream(document);
    assertThat(Tokens.of(stream)).endsWith("! 1:20");
    assertThat(stream.canResume()).isFalse();
    RecordXml wide = Tokens.file(folder, document, StandardCharsets.UTF_16);
    assertThat(Tokens.of(wide)).endsWith("! 1:20");
    assertThat(wide.canResume()).isFalse();
    assertThat(Tokens.file(folder, document).canResume()).isTrue();
  }

  @Test
  void damage_stays_until_reading_goes_on() throws IOException {
    RecordXml xml = Tokens.file(folder, "<List><Items><Item>&</Item></Items></List>");
    DamagedXmlException damage = Tokens.damage(xml);
    assertThatThrownBy(xml::next).hasMessage(damage.getMessage());
    assertThat(xml.resume()).isFalse();
    RecordXml sound = Tokens.stream("<List/>");
    assertThatThrownBy(sound::resume).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "'' ~ the file ends, and there is nothing in it",
        "'  ' ~ the file ends, and there is nothing in it",
        "<!-- only --> ~ the file ends, and there is nothing in it",
        "PK ~ something that is not XML",
        "{\"a\":1} ~ something that is not XML",
        "< ~ the file ends before",
        "<List ~ the file ends before",
        "<List x=1> ~ a tag that is not well formed",
        "<!DOCTYPE html><html/> ~ a document type declaration",
        "<![CDATA[x]]> ~ a declaration that a return cannot have",
        "' <?xml version=\"1.0\"?><List/>' ~ only allowed as the very first thing",
        "</List> ~ a tag that is not well formed"
      })
  void what_has_no_root_is_unreadable(String document, String message) {
    assertThatThrownBy(() -> Tokens.of(Tokens.stream(document)))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_file_of_zero_bytes_is_unreadable() {
    assertThatThrownBy(() -> Tokens.of(Tokens.stream(new byte[10_000])))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining("something that is not XML");
  }
}
