package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.chronology.words.StatusWords;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The filters. They stand hidden in the page until the page's script shows them: without it they
 * could do nothing, and every entry is there to read.
 */
final class Filters {
  /** The value of what nobody recorded. */
  private static final String NONE = "NONE";

  private final Contents contents;
  private final HtmlWriter html;

  Filters(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
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
    for (String agency : contents.agencies()) {
      agencies.put(String.valueOf(agencies.size()), agency);
    }
    select("agencies", "Agency", "Every agency", agencies);
    Map<String, String> dates = new LinkedHashMap<>();
    dates.put("0", "Exact dates");
    dates.put("1", "Dates that are not exact");
    select("dates", "Date", "Every date", dates);
    Map<String, String> significance = new LinkedHashMap<>();
    for (SignificanceLevel level : SignificanceLevel.values()) {
      significance.put(level.name(), Sentences.capital(StatusWords.of(level)));
    }
    significance.put(NONE, "Not judged");
    select("significance", "Significance, as judged", "Any", significance);
    Map<String, String> valence = new LinkedHashMap<>();
    for (Valence value : Valence.values()) {
      valence.put(value.name(), words(value));
    }
    valence.put(NONE, "Not judged");
    select("valence", "Good or hard for the child", "Any", valence);
    Map<String, String> verification = new LinkedHashMap<>();
    for (VerificationStatus status : VerificationStatus.values()) {
      verification.put(status.name(), Sentences.capital(StatusWords.of(status)));
    }
    verification.put(NONE, "Not recorded");
    verification.remove(VerificationStatus.UNKNOWN.name());
    select("verification", "How far established", "Any", verification);
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

  /** The latest judgement of an event's significance. */
  static String significance(SignificantEvent event) {
    return event.findSignificance().map(Enum::name).orElse(NONE);
  }

  static String valence(SignificantEvent event) {
    return event.valence() == null ? NONE : event.valence().name();
  }

  static String verification(SignificantEvent event) {
    VerificationStatus status = event.verification();
    return status == null || status == VerificationStatus.UNKNOWN ? NONE : status.name();
  }

  private static String words(Valence valence) {
    return switch (valence) {
      case HARMFUL -> "Harmful";
      case ADVERSE -> "Hard";
      case NEUTRAL -> "Neither good nor hard";
      case PROTECTIVE -> "Protective, or good";
      case MIXED -> "Good and hard together";
      case UNKNOWN -> "Nobody can say";
    };
  }

  /** Only choices that some entry has: the others could only empty the page. */
  private void select(String name, String label, String all, Map<String, String> choices)
      throws IOException {
    choices.keySet().removeIf(choice -> !has(name, choice));
    if (choices.size() < 2) {
      return;
    }
    html.open("div").open("label").attribute("for", "filter-" + name).text(label).close();
    html.open("select").attribute("id", "filter-" + name).attribute("data-filter", name);
    html.open("option").attribute("value", "").text(all).close();
    for (Map.Entry<String, String> choice : choices.entrySet()) {
      html.open("option").attribute("value", choice.getKey()).text(choice.getValue()).close();
    }
    html.close().close().line();
  }

  private boolean has(String name, String choice) {
    return switch (name) {
      case "significance" -> any(event -> significance(event).equals(choice));
      case "valence" -> any(event -> valence(event).equals(choice));
      case "verification" -> any(event -> verification(event).equals(choice));
      case "groups" -> any(event -> Table.groups(event).contains(choice));
      default -> true;
    };
  }

  private boolean any(Predicate<SignificantEvent> test) {
    return contents.entries.stream().map(Shown::event).anyMatch(test);
  }
}
