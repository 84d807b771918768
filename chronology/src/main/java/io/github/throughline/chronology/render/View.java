package io.github.throughline.chronology.render;

import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;

/**
 * What can be changed about the picture: whose lanes it has, what lies over them, and how near it
 * is looked at. The first two need no script; the last is hidden until the page's script shows it.
 */
final class View {
  private final Contents contents;
  private final HtmlWriter html;

  View(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  void write() throws IOException {
    html.open("div").attribute("class", "view").line();
    html.open("fieldset").open("legend").text("Lanes for").close();
    choice("radio", "lanes-people", "people", true);
    choice("radio", "lanes-agencies", "agencies", false);
    html.close().line();
    boolean hasLevels = !contents.chronology.levels().isEmpty();
    boolean hasVisits = !contents.chronology.visits().isEmpty();
    if (hasLevels || hasVisits) {
      html.open("fieldset").open("legend").text("Show").close();
      if (hasLevels) {
        choice("checkbox", "show-levels", "levels of help", true);
      }
      if (hasVisits) {
        choice("checkbox", "show-visits", "visits", true);
      }
      html.close().line();
    }
    html.open("div")
        .attribute("class", "zoom")
        .attribute("id", "zoom")
        .attribute("hidden", "hidden");
    html.attribute("role", "group").attribute("aria-label", "How near the picture is").line();
    button("closer", "Closer");
    button("further", "Further away");
    button("whole", "The whole time");
    html.open("p").attribute("id", "zoom-result").attribute("role", "status").close();
    html.close().line();
    html.close().line();
  }

  private void choice(String type, String id, String label, boolean checked) throws IOException {
    html.open("span").open("input").attribute("type", type).attribute("id", id);
    if (type.equals("radio")) {
      html.attribute("name", "lanes");
    }
    if (checked) {
      html.attribute("checked", "checked");
    }
    html.close();
    html.open("label").attribute("for", id).text(label).close().close();
  }

  private void button(String id, String label) throws IOException {
    html.open("button").attribute("type", "button").attribute("id", id).text(label).close().line();
  }
}
