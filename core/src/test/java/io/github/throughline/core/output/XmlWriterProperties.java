package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.hostile.HostileTexts;
import io.github.throughline.core.hostile.Parsed;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class XmlWriterProperties {
  /** An element with one attribute, a text and then its children. */
  record Tree(String value, String text, List<Tree> children) {}

  @Property
  void any_tree_is_read_back_as_it_was_written(@ForAll("trees") Tree tree) throws IOException {
    StringBuilder out = new StringBuilder();
    XmlWriter xml = new XmlWriter(out).declaration();
    write(tree, xml);
    xml.finish();
    assertSame(Parsed.document(out.toString()).getDocumentElement(), tree);
  }

  private static void write(Tree tree, XmlWriter xml) throws IOException {
    xml.open("tree").attribute("value", tree.value()).element("text", tree.text());
    for (Tree child : tree.children()) {
      write(child, xml);
    }
    xml.close();
  }

  private static void assertSame(Element element, Tree tree) {
    assertThat(element.getTagName()).isEqualTo("tree");
    assertThat(element.getAttributes().getLength()).isEqualTo(1);
    assertThat(element.getAttribute("value")).isEqualTo(HostileTexts.asHeld(tree.value()));
    Node text = element.getFirstChild();
    assertThat(text.getNodeName()).isEqualTo("text");
    assertThat(text.getTextContent()).isEqualTo(HostileTexts.asHeld(tree.text()));
    Node next = text.getNextSibling();
    for (Tree child : tree.children()) {
      assertSame((Element) next, child);
      next = next.getNextSibling();
    }
    assertThat(next).isNull();
  }

  @Provide
  Arbitrary<Tree> trees() {
    Arbitrary<Tree> leaves =
        Combinators.combine(HostileTexts.all(), HostileTexts.all())
            .as((value, text) -> new Tree(value, text, List.of()));
    return Arbitraries.recursive(
        () -> leaves,
        inner ->
            Combinators.combine(HostileTexts.all(), HostileTexts.all(), inner.list().ofMaxSize(2))
                .as(Tree::new),
        0,
        3);
  }
}
