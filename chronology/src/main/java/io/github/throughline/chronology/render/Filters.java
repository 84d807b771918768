package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, String> people = new LinkedHashMap<>();
    for (Lane lane : contents.chronology.lanes()) {
      people.put(String.valueOf(people.size()), lane.label());
    }
    select("people", "Person", "Everyone", people);
    Map<String, String> groups = new LinkedHashMap<>();
    for (EventGroup group : EventGroup.values()) {
      groups.put(group.name(), group.label());
    }
    select("groups", "Kind of event", "Every kind", groups);
    Map<String, String> agencies = new LinkedHashMap<>();
    for (String agency : agencies(contents)) {
      agencies.put(String.valueOf(agencies.size()), agency);
    }
    select("agencies", "Agency", "Every agency", agencies);
    Map<String, String> dates = new LinkedHashMap<>();
    dates.put("0", "Exact dates");
    dates.put("1", "Dates that are not exact");
    select("dates", "Date", "Every date", dates);
    html.open("div").open("label").attribute("for", "filter-text").text("Words in it").close();
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

  private void select(String name, String label, String all, Map<String, String> choices)
      throws IOException {
    html.open("div").open("label").attribute("for", "filter-" + name).text(label).close();
    html.open("select").attribute("id", "filter-" + name).attribute("data-filter", name);
    html.open("option").attribute("value", "").text(all).close();
    for (Map.Entry<String, String> choice : choices.entrySet()) {
      html.open("option").attribute("value", choice.getKey()).text(choice.getValue()).close();
    }
    html.close().close().line();
  }
}
