package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The filters. They stand hidden in the page until the page's script shows them: without it they
 * could do nothing, and every entry is there to read.
 */
final class Filters {
  private final Contents contents;
  private final HtmlWriter html;

  Filters(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  /** The agencies, in the order in which rows name them by number. */
  static List<String> agencies(Contents contents) {
    Set<String> agencies = new TreeSet<>();
    for (Shown entry : contents.entries) {
      for (Source source : entry.event().provenance().sources()) {
        if (source.agency() != null) {
          agencies.add(source.agency());
        }
      }
    }
    return new ArrayList<>(agencies);
  }

  void write() throws IOException {
    html.open("form").attribute("id", "filters").attribute("class", "filters");
    html.attribute("hidden", "hidden").attribute("role", "search");
    html.attribute("aria-label", "Filter the entries").line();
    List<String> people = new ArrayList<>();
    for (Lane lane : contents.chronology.lanes()) {
      people.add(lane.label());
    }
    select("people", "Person", "Everyone", people);
    List<String> groups = new ArrayList<>();
    for (EventGroup group : EventGroup.values()) {
      groups.add(group.label());
    }
    select("groups", "Kind of event", "Every kind", groups);
    select("agencies", "Agency", "Every agency", agencies(contents));
    select("dates", "Date", "Every date", List.of("Exact dates", "Dates that are not exact"));
    html.open("div").open("label").attribute("for", "filter-text").text("Words").close();
    html.open("input").attribute("id", "filter-text").attribute("type", "search");
    html.attribute("autocomplete", "off").close();
    html.close().line();
    html.open("div").attribute("class", "result");
    html.open("p").attribute("id", "filter-result").attribute("role", "status");
    html.attribute("aria-live", "polite").close();
    html.open("button").attribute("type", "reset").text("Show all").close();
    html.close().line();
    html.close().line();
  }

  private void select(String name, String label, String all, List<String> choices)
      throws IOException {
    html.open("div").open("label").attribute("for", "filter-" + name).text(label).close();
    html.open("select").attribute("id", "filter-" + name).attribute("data-filter", name);
    html.open("option").attribute("value", "").text(all).close();
    for (int i = 0; i < choices.size(); i++) {
      html.open("option").attribute("value", String.valueOf(i)).text(choices.get(i)).close();
    }
    html.close().close().line();
  }
}
