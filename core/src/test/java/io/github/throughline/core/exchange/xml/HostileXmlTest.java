package io.github.throughline.core.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.xml.RecordXml.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm: nothing is looked up, nothing grows, nothing is printed. */
class HostileXmlTest {
  private static final int TEN_MILLION = 10_000_000;

  @TempDir Path folder;

  private final PrintStream standardError = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void catchWhatIsPrinted() {
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void nothing_is_printed() {
    System.setErr(standardError);
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** How many characters the parser is given of a document, which bounds what it can hold. */
  private static long handedOver(String document) throws IOException {
    ByteSource source =
        new ByteSource(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    TagQueue tags = new TagQueue();
    MarkupReader reader = new MarkupReader(XmlEncoding.of(source), 10_001, tags);
    char[] buffer = new char[8192];
    long count = 0;
    for (int read = reader.read(buffer, 0, 8192); read >= 0; read = reader.read(buffer, 0, 8192)) {
      count += read;
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", " ", "\n", "é", "&amp;", "]", "-", "<![CDATA[x]]>", "x<!--y-->"})
  void of_an_endless_text_the_parser_is_given_the_start(String piece) throws Exception {
    String text = piece.repeat(TEN_MILLION / piece.length());
    String document = "<List><Items><Item><A>" + text + "</A><B/></Item></Items></List>";
    assertThat(handedOver(document)).isLessThan(60_000);

    RecordXml xml = Tokens.file(folder, document);
    int length = 0;
    int tags = 0;
    for (Token token = xml.next(); token != Token.FINISH; token = xml.next()) {
      if (token == Token.TEXT) {
        length += xml.text().length();
      } else {
        tags++;
      }
    }
    assertThat(length).isEqualTo(10_001);
    assertThat(tags).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A b='%s'/>",
        "<A%s/>",
        "<A>x</A%s>",
        "<%s/>",
        "<A %s/>",
        "<![CDATA[%s]]>",
        "<?pi %s?>",
        "<A>&#%s;</A>",
        "<A>&%s;</A>"
      })
  void what_never_ends_is_damage_before_it_fills_the_memory(String part) throws Exception {
    String document =
        "<List><Items><Item>"
            + part.replace("%s", "1a".repeat(TEN_MILLION / 2))
            + "</Item>\n<Item>2</Item></Items></List>";
    assertThat(handedOver(document)).isLessThan(20_000);
    assertThat(Tokens.of(Tokens.file(folder, document)))
        .endsWith("<Item 2:1", "'2'", ">", ">", ">");
  }

  @Test
  void a_comment_may_be_of_any_length() throws Exception {
    String document = "<List><!--" + "x\n".repeat(TEN_MILLION / 2) + "--><A/></List>";
    assertThat(handedOver(document)).isLessThan(100);
    assertThat(Tokens.of(Tokens.stream(document)))
        .containsExactly("<List 1:1", "<A 5000001:4", ">", ">");
  }

  @Test
  void elements_inside_one_another_without_end_are_damage() throws Exception {
    String document =
        "<List><Items><Item>"
            + "<A>".repeat(100_000)
            + "</A>".repeat(100_000)
            + "</Item>\n<Item>2</Item></Items></List>";
    RecordXml xml = Tokens.file(folder, document);
    assertThat(Tokens.damage(xml))
        .hasMessageEndingWith("there are elements inside one another more than 20 deep");
    assertThat(Tokens.of(Tokens.file(folder, document)))
        .endsWith("! 1:71", "<Item 2:1", "'2'", ">", ">", ">");
  }

  @Test
  void thousands_of_damaged_records_do_not_take_thousands_of_passes() throws Exception {
    // Each would otherwise be read to the end of the file: a section never closed but at the end.
    for (String opened : new String[] {"<![CDATA[", "<!--", "<?pi ", "<A b='", "&", "<A>"}) {
      String document =
          "<List><Items>"
              + ("<Item>" + opened + "</Item>\n").repeat(2_000)
              + "<Item>last</Item></Items><Z>--"
              + "x".repeat(20_000)
              + "</Z>]]>?>'--></List>";
      Path file = Files.writeString(folder.resolve("damaged.xml"), document);
      try (RecordXml xml = RecordXml.open(file, Tokens.PATH, ReaderLimits.DEFAULT)) {
        assertThat(Tokens.of(xml)).as(opened).contains("<Item 2001:1", "'last'");
      }
    }
  }

  @Test
  void an_entity_is_never_expanded() throws Exception {
    String laughs =
        "<?xml version='1.0'?>\n<!DOCTYPE List [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>\n<List>&c;</List>";
    assertThatThrownBy(() -> Tokens.of(Tokens.stream(laughs)))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageStartingWith("At line 2, column 1, there is a document type declaration");
  }

  @Test
  void nothing_outside_the_file_is_looked_up() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
    for (String declaration :
        new String[] {
          "<!DOCTYPE List SYSTEM '" + secret.toUri() + "'>",
          "<!DOCTYPE List [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>",
          "<!DOCTYPE List [<!ENTITY % s SYSTEM '" + secret.toUri() + "'> %s;]>"
        }) {
      assertThatThrownBy(() -> Tokens.of(Tokens.stream(declaration + "<List>&s;</List>")))
          .isInstanceOf(UnreadableReturnException.class)
          .hasMessageNotContaining("secret")
          .hasNoCause();
    }
  }

  @Test
  void bad_bytes_and_bad_tags_are_not_quoted_and_not_printed() {
    for (String bad :
        new String[] {"<Surname>Zo\u00EB</Surname>", "<Surname>O&Neill", "<Surname></Smith>"}) {
      byte[] document = ("<List>" + bad + "</List>").getBytes(StandardCharsets.ISO_8859_1);
      assertThat(Tokens.damage(Tokens.stream(document)))
          .hasMessageNotContainingAny("Surname", "Neill", "Smith", "Zo")
          .hasNoCause();
    }
  }
}
