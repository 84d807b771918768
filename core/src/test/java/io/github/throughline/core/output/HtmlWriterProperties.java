package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.throughline.core.hostile.HostileTexts;
import io.github.throughline.core.hostile.Parsed;
import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlWriterProperties {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Property
  void no_text_in_any_position_changes_the_structure(@ForAll("texts") String text)
      throws IOException {
    Document harmless = Parsed.document(page("x"));
    Document hostile = Parsed.document(page(text));
    assertThat(Parsed.structure(hostile)).isEqualTo(Parsed.structure(harmless));
    String held = HostileTexts.asHeld(text);
    assertThat(hostile.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(held);
    Element paragraph = (Element) hostile.getElementsByTagName("p").item(0);
    assertThat(paragraph.getTextContent()).isEqualTo(held);
    assertThat(paragraph.getAttribute("title")).isEqualTo(held);
    Element option = (Element) hostile.getElementsByTagName("option").item(0);
    assertThat(option.getAttribute("value")).isEqualTo(held);
  }

  @Property
  void text_brings_no_tag_into_the_page(@ForAll("texts") String text) throws IOException {
    assertThat(page(text).chars().filter(c -> c == '<' || c == '>').count())
        .isEqualTo(page("x").chars().filter(c -> c == '<' || c == '>').count());
  }

  @Property
  void json_keeps_its_texts_and_never_ends_its_element(@ForAll("texts") String text)
      throws IOException {
    String page = page(text);
    int start = page.indexOf(">", page.indexOf("<script type")) + 1;
    String json = page.substring(start, page.indexOf("</script>", start));
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(JSON.readValue(json, Map.class)).isEqualTo(Map.of(whole(text), whole(text)));
  }

  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static String page(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlWriter html = new HtmlWriter(out);
    html.startPage(text, HtmlWriterTest.asset("p {}"), HtmlWriterTest.asset("f();"));
    html.open("p").attribute("title", text).text(text).close();
    html.open("select").open("option").attribute("value", text).text(text).close().close();
    html.json("data", json -> json.write(JSON.writeValueAsString(Map.of(text, text))));
    html.endPage();
    return out.toString();
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.all();
  }
}
