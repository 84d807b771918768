package io.github.throughline.core.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.xml.RecordXml.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordXmlTest {
  @TempDir Path folder;

  @Test
  void a_tag_is_where_its_less_than_sign_stands() {
    assertThat(
            Tokens.of(
                Tokens.stream(
                    "<?xml version=\"1.0\"?>\n"
                        + "<List>\n"
                        + "  <Items><Item>\n"
                        + "\t<A>one</A><B x='1'\n"
                        + "   y=\"2\">two</B>   <C/></Item></Items>\n"
                        + "</List>")))
        .containsExactly(
            "<List 2:1",
            "<Items 3:3",
            "<Item 3:10",
            "<A 4:2",
            "'one'",
            ">",
            "<B 4:12",
            "'two'",
            ">",
            "<C 5:20",
            ">",
            ">",
            ">",
            ">");
  }

  @Test
  void line_ends_of_every_kind_count_once() {
    assertThat(Tokens.of(Tokens.stream("<List>\r\n<A/>\r<B/>\n\n<C/>\r\n\r\n<D/>\r\r<E/></List>")))
        .containsExactly(
            "<List 1:1",
            "<A 2:1",
            ">",
            "<B 3:1",
            ">",
            "<C 5:1",
            ">",
            "<D 7:1",
            ">",
            "<E 9:1",
            ">",
            ">");
  }

  @Test
  void columns_count_utf_16_units_whatever_the_bytes() {
    // One, two, three and four bytes; the last is two units.
    assertThat(Tokens.of(Tokens.stream("<List>a<A/>é<B/>€<C/>😀<D/></List>")))
        .contains("<A 1:8", "<B 1:13", "<C 1:18", "<D 1:24");
  }

  @Test
  void a_byte_order_mark_is_no_column() {
    assertThat(Tokens.of(Tokens.stream("\uFEFF<List><A/></List>"))).contains("<List 1:1", "<A 1:7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "ISO-8859-1",
        "ISO-8859-15",
        "windows-1252",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32",
        "GB18030"
      })
  void reads_encodings(String encoding) {
    String document =
        "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n<List>Zoë<A/>ü</List>";
    assertThat(Tokens.of(Tokens.stream(document.getBytes(Charset.forName(encoding)))))
        .containsExactly("<List 2:1", "'Zoë'", "<A 2:10", ">", "'ü'", ">");
  }

  @Test
  void a_long_text_in_utf_16_comes_through_whole() {
    String text = "Zoë😀 ".repeat(1500);
    assertThat(
            Tokens.of(
                Tokens.stream(("<List>" + text + "</List>").getBytes(StandardCharsets.UTF_16))))
        .contains("'" + text + "'");
  }

  @Test
  void ascii_is_read_strictly() {
    byte[] document =
        "<?xml version='1.0' encoding='US-ASCII'?><List>é</List>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Tokens.damage(Tokens.stream(document)))
        .hasMessageContaining("bytes that are not US-ASCII")
        .hasMessageStartingWith("At line 1, column 48, ");
  }

  @Test
  void an_unknown_encoding_is_refused() {
    assertThatThrownBy(() -> Tokens.stream("<?xml version='1.0' encoding='Klingon'?><List/>"))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining("an encoding that is not known here")
        .hasMessageNotContaining("Klingon");
  }

  @Test
  void a_declaration_that_says_utf_16_and_is_not_is_refused() {
    assertThatThrownBy(() -> Tokens.stream("<?xml version='1.0' encoding='utf-16'?><List/>"))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining("says UTF-16, and the file is in another encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=1.0?><List/>",
        "<?xml encoding='UTF-8'?><List/>",
        "<?xml version='1.0'><List/>",
        "\uFEFF<?xml version='1.0' encoding=?><List/>"
      })
  void a_malformed_xml_declaration_is_refused(String document) {
    assertThatThrownBy(() -> Tokens.of(Tokens.stream(document)))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining("the XML declaration is not well formed");
  }

  @Test
  void references_sections_and_comments_become_text() {
    assertThat(
            Tokens.of(
                Tokens.stream(
                    "<!-- before --><List>a&amp;b&#233;&#xE9;<!-- - > -->c<?pi x?>"
                        + "<![CDATA[<d>&amp;]] ]>]]>e</List><!-- after -->")))
        .containsExactly("<List 1:16", "'a&bééc<d>&amp;]] ]>e'", ">");
  }

  @Test
  void white_space_is_kept_in_an_item_and_only_there() throws Exception {
    RecordXml xml = Tokens.stream("<List>\n  <A> \n </A>\n  <B>\tx </B>\n</List>\n");
    assertThat(xml.next()).isEqualTo(Token.START);
    assertThat(xml.next()).isEqualTo(Token.START);
    assertThat(xml.next()).isEqualTo(Token.TEXT);
    assertThat(xml.text()).isEqualTo(" \n ");
    assertThat(xml.isBlank()).isTrue();
    assertThat(xml.next()).isEqualTo(Token.END);
    assertThat(xml.next()).isEqualTo(Token.START);
    assertThat(xml.next()).isEqualTo(Token.TEXT);
    assertThat(xml.text()).isEqualTo("\tx ");
    assertThat(xml.isBlank()).isFalse();
    assertThat(xml.next()).isEqualTo(Token.END);
    assertThat(xml.next()).isEqualTo(Token.END);
    assertThat(xml.next()).isEqualTo(Token.FINISH);
    assertThat(xml.next()).isEqualTo(Token.FINISH);
  }

  @Test
  void names_lose_their_prefix_and_the_namespace_is_noticed() {
    RecordXml prefixed = Tokens.stream("<c:List xmlns:c='urn:x'><c:A/></c:List>");
    assertThat(Tokens.of(prefixed)).contains("<List 1:1", "<A 1:25");
    assertThat(prefixed.namespacePlace()).isEqualTo(new Place(1, 1));

    RecordXml byDefault = Tokens.stream("<List><A xmlns='urn:x'/></List>");
    Tokens.of(byDefault);
    assertThat(byDefault.namespacePlace()).isEqualTo(new Place(1, 7));
  }

  @Test
  void a_prefix_that_is_only_declared_is_no_namespace() {
    RecordXml xml =
        Tokens.stream("<List xmlns:xsi='urn:x' xsi:noNamespaceSchemaLocation='a.xsd'/>");
    Tokens.of(xml);
    assertThat(xml.namespacePlace()).isEqualTo(Place.NONE);
  }

  @Test
  void tells_how_much_has_been_read() throws IOException {
    String document = "<List>" + "<A/>\n".repeat(50_000) + "</List>";
    RecordXml xml = Tokens.file(folder, document);
    assertThat(xml.bytesRead()).isLessThan(document.length());
    Tokens.of(xml);
    assertThat(xml.bytesRead()).isEqualTo(document.length());
  }

  @Test
  void knows_whether_a_record_is_open_and_where_it_starts() throws Exception {
    RecordXml xml = Tokens.stream("<List><Item/><Items>\n <Item><A/></Item></Items></List>");
    assertThat(xml.next()).isEqualTo(Token.START);
    assertThat(xml.next()).isEqualTo(Token.START);
    assertThat(xml.isInRecord()).as("an Item that is not in Items").isFalse();
    assertThat(xml.next()).isEqualTo(Token.END);
    assertThat(xml.next()).isEqualTo(Token.START);
    assertThat(xml.isInRecord()).isFalse();
    assertThat(xml.next()).isEqualTo(Token.START);
    assertThat(xml.isInRecord()).isTrue();
    assertThat(xml.recordPlace()).isEqualTo(new Place(2, 2));
    xml.next();
    xml.next();
    assertThat(xml.isInRecord()).isTrue();
    xml.next();
    assertThat(xml.isInRecord()).isFalse();
    assertThat(xml.recordPlace()).isEqualTo(Place.NONE);
  }

  @Test
  void a_stream_that_fails_says_so_and_not_why() {
    InputStream failing =
        new InputStream() {
          private final InputStream start =
              new ByteArrayInputStream("<List><A/>".getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            int next = start.read();
            if (next < 0) {
              throw new IOException("/home/someone/a file of theirs");
            }
            return next;
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            into[offset] = (byte) read();
            return 1;
          }
        };
    assertThatThrownBy(() -> Tokens.of(RecordXml.open(failing, Tokens.PATH, ReaderLimits.DEFAULT)))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageEndingWith("the system reports an error")
        .hasMessageNotContaining("someone");
  }

  @Test
  void bytes_that_come_one_at_a_time_are_read_the_same() {
    String document = "<List a='é'>\r\n <A>x&amp;€</A><!-- c --><![CDATA[]]]]>]]&gt;</List>";
    InputStream slow =
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1));
          }
        };
    assertThat(Tokens.of(RecordXml.open(slow, Tokens.PATH, ReaderLimits.DEFAULT)))
        .isEqualTo(Tokens.of(Tokens.stream(document)));
  }
}
