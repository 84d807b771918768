package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWriterTest {
  private final StringBuilder out = new StringBuilder();
  private final XmlWriter xml = new XmlWriter(out);

  @Test
  void a_small_document() throws IOException {
    xml.declaration().open("w:plan").attribute("kind", "CPP").attribute("reviews", 3).line();
    xml.element("note", "seen & heard").line().open("empty").close().line().close().line();
    xml.finish();
    assertThat(out)
        .hasToString(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:plan kind="CPP" reviews="3">
            <note>seen &amp; heard</note>
            <empty/>
            </w:plan>
            """);
  }

  @Test
  void markup_in_text_and_values_is_escaped() throws IOException {
    xml.open("a").attribute("b", "<\"'&>\t\r\n").text("<\"'&>\t\r\n").close();
    assertThat(out)
        .hasToString(
            "<a b=\"&lt;&quot;&#39;&amp;&gt;&#9;&#13;&#10;\">&lt;\"'&amp;&gt;\t&#13;\n</a>");
  }

  @Test
  void a_character_that_xml_cannot_hold_is_replaced() throws IOException {
    xml.element("a", "1\u00002\u001B3\uFFFE4\uD83D5\uDE006\uD83D\uDE00");
    assertThat(out).hasToString("<a>1\uFFFD2\uFFFD3\uFFFD4\uFFFD5\uFFFD6\uD83D\uDE00</a>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a>", "1a", "a\"", "a:b:c", "a/", "é"})
  void a_name_that_is_none_is_refused_without_being_shown(String name) throws IOException {
    assertThatThrownBy(() -> xml.open(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("That cannot be the name of an element");
    xml.open("a");
    assertThatThrownBy(() -> xml.attribute(name, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("That cannot be the name of an attribute");
    assertThat(out).hasToString("<a");
  }

  @Test
  void what_would_not_be_well_formed_is_refused() throws IOException {
    assertThatThrownBy(() -> xml.text("x")).hasMessage("Text can stand only inside an element");
    assertThatThrownBy(xml::close).hasMessage("There is no open element to close");
    xml.open("a").attribute("b", "");
    assertThatThrownBy(() -> xml.attribute("b", ""))
        .hasMessage("The element has an attribute b already");
    xml.text("");
    assertThatThrownBy(() -> xml.attribute("c", ""))
        .hasMessage("An attribute must follow the opening of its element");
    assertThatThrownBy(xml::finish).hasMessage("The element a is still open");
    xml.close().finish();
    assertThatThrownBy(() -> xml.attribute("c", "")).isInstanceOf(IllegalStateException.class);
  }
}
