package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads a Word document as strictly as the format allows, part by part. */
final class DocxReader {
  private static final String W = Docx.NAMESPACE;

  final Map<String, Document> parts = new LinkedHashMap<>();
  final Map<String, byte[]> bytes = new LinkedHashMap<>();

  DocxReader(byte[] docx) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().toString()).isEqualTo("1980-01-01T00:00");
        byte[] part = zip.readAllBytes();
        assertThat(bytes.put(entry.getName(), part)).as("a part twice").isNull();
        parts.put(entry.getName(), parse(part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (Exception e) {
      throw new AssertionError("A part is not well-formed XML", e);
    }
  }

  /** Everything that has to hold of any document of ours. */
  DocxReader check() {
    contentTypes();
    relationships();
    styles();
    tables();
    return this;
  }

  private void contentTypes() {
    Set<String> typed = new TreeSet<>();
    Set<String> extensions = new TreeSet<>();
    for (Element element : all(parts.get("[Content_Types].xml"), "*", "Override")) {
      typed.add(element.getAttribute("PartName").substring(1));
      assertThat(element.getAttribute("ContentType")).doesNotContainIgnoringCase("macro");
    }
    for (Element element : all(parts.get("[Content_Types].xml"), "*", "Default")) {
      extensions.add(element.getAttribute("Extension"));
    }
    assertThat(parts.keySet()).containsAll(typed);
    for (String part : parts.keySet()) {
      if (!part.equals("[Content_Types].xml") && !part.endsWith(".rels")) {
        assertThat(typed).contains(part);
      }
    }
    assertThat(extensions).containsExactlyInAnyOrder("rels", "xml");
    assertThat(parts.keySet().iterator().next()).isEqualTo("[Content_Types].xml");
  }

  private void relationships() {
    Set<String> reached = new TreeSet<>();
    for (Map.Entry<String, Document> part : parts.entrySet()) {
      if (part.getKey().endsWith(".rels")) {
        String folder = part.getKey().startsWith("word/") ? "word/" : "";
        Set<String> ids = new TreeSet<>();
        for (Element element : all(part.getValue(), "*", "Relationship")) {
          assertThat(element.hasAttribute("TargetMode")).as("outside the document").isFalse();
          assertThat(element.getAttribute("Type"))
              .matches(
                  ".*/(officeDocument|core-properties|extended-properties|styles|settings|numbering|header|footer)");
          assertThat(ids.add(element.getAttribute("Id"))).isTrue();
          reached.add(folder + element.getAttribute("Target"));
        }
        if (folder.equals("word/")) {
          NodeList used = body().getElementsByTagName("*");
          for (int i = 0; i < used.getLength(); i++) {
            String id = ((Element) used.item(i)).getAttribute("r:id");
            assertThat(id.isEmpty() || ids.contains(id)).isTrue();
          }
        }
      }
    }
    Set<String> content = new TreeSet<>(parts.keySet());
    content.removeIf(name -> name.endsWith(".rels") || name.equals("[Content_Types].xml"));
    assertThat(reached).isEqualTo(content);
  }

  private void styles() {
    Set<String> known = new TreeSet<>();
    for (Element style : all(parts.get("word/styles.xml"), W, "style")) {
      known.add(style.getAttributeNS(W, "styleId"));
    }
    for (Element style : all(parts.get("word/styles.xml"), W, "basedOn")) {
      assertThat(known).contains(style.getAttributeNS(W, "val"));
    }
    for (Document part : parts.values()) {
      for (String use : List.of("pStyle", "rStyle", "tblStyle")) {
        for (Element style : all(part, W, use)) {
          assertThat(known).contains(style.getAttributeNS(W, "val"));
        }
      }
    }
  }

  private void tables() {
    for (Element table : all(parts.get("word/document.xml"), W, "tbl")) {
      assertThat(all(table, "tblCaption")).hasSize(1);
      assertThat(all(table, "tblDescription")).hasSize(1);
      assertThat(all(table, "tblHeader")).hasSize(1);
      int columns = all(table, "gridCol").size();
      for (Element row : all(table, "tr")) {
        List<Element> cells = all(row, "tc");
        assertThat(cells).hasSize(columns);
        for (Element cell : cells) {
          List<Element> children = list(cell.getElementsByTagName("*"));
          children.removeIf(child -> child.getParentNode() != cell);
          assertThat(children.get(children.size() - 1).getLocalName())
              .as("how a cell ends")
              .isEqualTo("p");
        }
      }
      assertThat(all(all(table, "tr").get(0), "tblHeader")).hasSize(1);
    }
  }

  Element body() {
    return parts.get("word/document.xml").getDocumentElement();
  }

  /** The paragraphs outside tables, with their styles. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    for (Element paragraph : all(parts.get("word/document.xml"), W, "p")) {
      if (!paragraph.getParentNode().getLocalName().equals("tc")) {
        paragraphs.add(text(paragraph));
      }
    }
    return paragraphs;
  }

  /** The rows of the table, the head first, each cell with a line for each paragraph. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : all(parts.get("word/document.xml"), W, "tr")) {
      rows.add(
          all(row, "tc").stream()
              .map(
                  cell -> String.join("\n", all(cell, "p").stream().map(DocxReader::text).toList()))
              .toList());
    }
    return rows;
  }

  /** All of its text, a line for each paragraph, cells parted by a bar. */
  String dump() {
    StringBuilder dump = new StringBuilder();
    paragraphs().forEach(paragraph -> dump.append(paragraph).append('\n'));
    for (List<String> row : rows()) {
      dump.append("----\n").append(String.join("\n|\n", row)).append('\n');
    }
    return dump.toString();
  }

  /** The names of the elements that occur anywhere. */
  Set<String> elements() {
    Set<String> names = new TreeSet<>();
    for (Document part : parts.values()) {
      all(part, "*", "*").forEach(element -> names.add(element.getNodeName()));
    }
    return names;
  }

  static List<Element> all(Document document, String namespace, String name) {
    return list(document.getElementsByTagNameNS(namespace, name));
  }

  static List<Element> all(Element element, String name) {
    return list(element.getElementsByTagNameNS(W, name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> list = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      list.add((Element) nodes.item(i));
    }
    return list;
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Element run : all(paragraph, "r")) {
      for (Node part = run.getFirstChild(); part != null; part = part.getNextSibling()) {
        if ("t".equals(part.getLocalName())) {
          text.append(part.getTextContent());
        } else if ("br".equals(part.getLocalName())) {
          text.append('\n');
        }
      }
    }
    return text.toString();
  }
}
