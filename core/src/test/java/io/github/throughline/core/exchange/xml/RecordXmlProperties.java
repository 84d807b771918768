package io.github.throughline.core.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class RecordXmlProperties {
  private static Path file;

  @BeforeContainer
  static void createFile() throws IOException {
    file = Files.createTempFile("list", ".xml");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  /** Names and texts, but no places: the parser alone says only roughly where a tag began. */
  private static List<String> byTheParserAlone(String document) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(document));
    List<String> found = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
        if (!text.toString().isBlank()) {
          found.add("'" + text + "'");
        }
        text.setLength(0);
        found.add(event == XMLStreamReader.START_ELEMENT ? "<" + xml.getLocalName() : ">");
      }
    }
    return found;
  }

  private static List<String> byUs(byte[] document) throws IOException {
    Files.write(file, document);
    try (RecordXml xml = RecordXml.open(file, Tokens.PATH, ReaderLimits.DEFAULT)) {
      return Tokens.of(xml);
    }
  }

  private static List<String> withoutPlaces(List<String> tokens) {
    return tokens.stream().map(t -> t.startsWith("<") ? t.split(" ")[0] : t).toList();
  }

  @Property(tries = 500)
  void reads_what_the_parser_alone_reads(@ForAll("documents") String document) throws Exception {
    assertThat(withoutPlaces(byUs(document.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(byTheParserAlone(document));
  }

  @Property(tries = 500)
  void a_tag_stands_where_the_place_says(@ForAll("documents") String document) throws Exception {
    String[] lines = document.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    for (String token : byUs(document.getBytes(StandardCharsets.UTF_8))) {
      if (token.startsWith("<")) {
        String[] parts = token.split("[ :]");
        String line = lines[Integer.parseInt(parts[1]) - 1];
        assertThat(line.substring(Integer.parseInt(parts[2]) - 1)).startsWith(parts[0]);
      }
    }
  }

  /** Whatever is done to the bytes: it ends, and it ends in one of the two ways it should. */
  @Property(tries = 1000)
  void any_damage_is_survived(
      @ForAll("documents") String document,
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll byte with,
      @ForAll @IntRange(max = 3) int removed)
      throws Exception {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    int at = place % bytes.length;
    byte[] damaged = new byte[bytes.length + 1 - Math.min(removed, bytes.length - at)];
    System.arraycopy(bytes, 0, damaged, 0, at);
    damaged[at] = with;
    System.arraycopy(
        bytes, bytes.length + at + 1 - damaged.length, damaged, at + 1, damaged.length - at - 1);
    try {
      List<String> found = byUs(damaged);
      long open = found.stream().filter(t -> t.startsWith("<")).count();
      assertThat(open).isLessThanOrEqualTo(document.length());
    } catch (UnreadableReturnException e) {
      assertThat(e).hasMessageStartingWith("At line ");
    }
  }

  @Provide
  Arbitrary<String> documents() {
    Arbitrary<String> item =
        content(3)
            .map(c -> "<Item>" + c + "</Item>")
            .list()
            .ofMaxSize(6)
            .map(l -> String.join("\n  ", l));
    return Combinators.combine(
            Arbitraries.of("", "<?xml version='1.0'?>", "<?xml version=\"1.0\"?>\n<!-- c -->"),
            space(),
            content(2),
            item)
        .as(
            (start, space, head, items) ->
                start
                    + "<List>"
                    + space
                    + head
                    + "<Items>"
                    + items
                    + "</Items>"
                    + space
                    + "</List>");
  }

  private static Arbitrary<String> space() {
    return Arbitraries.of("", " ", "\n  ", "\r\n\t", "\r", "\n\n", " \r\r\n ");
  }

  private static Arbitrary<String> content(int depth) {
    Arbitrary<String> text =
        Arbitraries.of(
            "x",
            "two words",
            "é€😀",
            "&amp;",
            "&lt;&#233;&#x1F600;",
            "]",
            "]]",
            "x>",
            "y-->",
            "a\nb",
            "<![CDATA[]]>",
            "<![CDATA[ <b>&amp;]] > ]]>",
            "<!-- - <Item> -->",
            "<?pi ?>",
            "\t");
    if (depth == 0) {
      return text;
    }
    Arbitrary<String> element =
        Combinators.combine(
                Arbitraries.of("A", "Bé", "_C.d-1", "Items", "p"),
                Arbitraries.of("", " ", " a='1'", "\n b = \">&lt;é'\" c='\"/>'"),
                Arbitraries.lazy(() -> content(depth - 1)))
            .as(
                (name, rest, inside) ->
                    inside.isEmpty()
                        ? "<" + name + rest + "/>"
                        : "<" + name + rest + ">" + inside + "</" + name + " >");
    return Arbitraries.oneOf(text, element, space())
        .list()
        .ofMaxSize(4)
        .map(l -> String.join("", l));
  }
}
