package io.github.throughline.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.hostile.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
  private final StringBuilder out = new StringBuilder();
  private final HtmlWriter html = new HtmlWriter(out);

  static PageAsset asset(String text) {
    return PageAsset.resource(
        "asset", name -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_small_page() throws IOException {
    html.startPage("A & B", asset("p { color: black }\n"), asset("let a = 1 < 2;\n"));
    html.open("p").text("one").open("br").close().text("two").close().line();
    html.open("p").close().line();
    html.json("data", json -> json.append("{\"a\":\"</script>\"}"));
    html.endPage();
    assertThat(out)
        .hasToString(
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-jppWADGvbKyYrVdbyLqBQHtCPrdBKMTPH7STIVsODt4=&#39;; script-src &#39;sha256-4e/B89/SCvVUYoAtgsFm+oQApZ3QtrUyFxjSI8rhYkk=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>A &amp; B</title>
            <style>/*<![CDATA[*/
            p { color: black }
            /*]]>*/</style>
            </head>
            <body>
            <p>one<br/>two</p>
            <p></p>
            <script type="application/json" id="data">{"a":"\\u003c/script\\u003e"}</script>
            <script>/*<![CDATA[*/
            let a = 1 < 2;
            /*]]>*/</script>
            </body>
            </html>
            """);
  }

  @Test
  void a_page_without_a_script_allows_none() throws IOException {
    html.startPage("Plain", asset(""));
    html.endPage();
    assertThat(out.toString()).contains("script-src &#39;none&#39;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script",
        "SCRIPT",
        "style",
        "iframe",
        "img",
        "link",
        "base",
        "foreignObject",
        "p>"
      })
  void an_element_that_could_run_or_fetch_something_is_refused(String element) {
    assertThatThrownBy(() -> html.open(element)).isInstanceOf(IllegalArgumentException.class);
    assertThat(out).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "onclick, x",
    "onClick, x",
    "style, x",
    "src, x",
    "srcdoc, x",
    "formaction, x",
    "http-equiv, x",
    "xlink:href, #x",
    "href, javascript:alert(1)",
    "href, JavaScript:alert(1)",
    "href, ' javascript:alert(1)'",
    "href, data:x",
    "href, //x",
    "href, page.html",
    "href, https://",
    "HREF, #x",
    "a=b, x"
  })
  void an_attribute_that_could_run_or_fetch_something_is_refused(String name, String value)
      throws IOException {
    html.open("a");
    assertThatThrownBy(() -> html.attribute(name, value))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(out).hasToString("<a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"#rule-8925", "https://example.org/a?b=c&d"})
  void a_link_may_go_to_the_page_or_to_an_address(String href) throws IOException {
    html.open("a").attribute("href", href).close();
    assertThat(Parsed.document(out.toString()).getDocumentElement().getAttribute("href"))
        .isEqualTo(href);
  }

  @Test
  void an_element_that_holds_nothing_takes_no_content() throws IOException {
    html.open("br");
    assertThatThrownBy(() -> html.text("x")).hasMessage("The element br can hold nothing");
    assertThatThrownBy(() -> html.open("b")).hasMessage("The element br can hold nothing");
  }

  @Test
  void a_page_starts_once() throws IOException {
    html.open("p");
    assertThatThrownBy(() -> html.startPage("x", asset("")))
        .hasMessage("The document has begun already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a</Script>", "a</style", "<!-- a", "a]]>", "<script>"})
  void an_asset_that_would_end_its_element_is_refused(String text) {
    assertThatThrownBy(() -> asset(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot stand inside a page");
  }

  @Test
  void an_asset_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> PageAsset.resource("no.css", name -> null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no resource no.css");
  }
}
