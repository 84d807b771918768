package io.github.throughline.chronology.render;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.words.EventWords;
import io.github.throughline.chronology.words.Sentences;
import io.github.throughline.chronology.words.SourceWords;
import io.github.throughline.chronology.words.StatusWords;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.time.When;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every entry with all that is recorded of it: the page's text, which the picture points into. */
final class Table {
  private static final List<String> COLUMNS =
      List.of("When, and how old", "What happened", "Who, and why it is here", "Sources");

  /** How many rows a table has at most. */
  private static final int CHUNK = 20;

  private final Contents contents;
  private final HtmlWriter html;
  private final List<String> agencies;
  private final Matches matches;

  /** The number of the entry on this page, by which people can speak of it. */
  private int number;

  private final Map<String, List<Backlink>> backlinks = new HashMap<>();

  /** A link of another entry to this one. */
  private record Backlink(EntryLink link, Shown from) {}

  Table(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
    this.agencies = contents.agencies();
    this.matches = new Matches(contents, html);
    for (Shown entry : contents.entries) {
      for (EntryLink link : entry.included().entry().links()) {
        contents
            .find(link.entryId())
            .ifPresent(
                to ->
                    backlinks
                        .computeIfAbsent(to.anchor(), anchor -> new ArrayList<>())
                        .add(new Backlink(link, entry)));
      }
    }
  }

  void write() throws IOException {
    html.open("section").attribute("aria-labelledby", "entries").line();
    html.open("h2").attribute("id", "entries").attribute("tabindex", "-1").text("Entries");
    html.close().line();
    if (contents.entries.isEmpty()) {
      html.element("p", "Nothing is recorded here. That does not mean nothing happened.").line();
      html.close().line();
      return;
    }
    html.open("p").attribute("class", "small");
    html.text(
        "Words in square brackets come from the service\u2019s own record of the same thing. The name of"
            + " an agency opens the documents behind an entry. The numbers are those of this page.");
    html.close().line();
    html.open("p").attribute("id", "filtered").attribute("class", "filtered");
    html.attribute("hidden", "hidden").close().line();
    html.open("div").attribute("class", "columns").attribute("aria-hidden", "true");
    for (String column : COLUMNS) {
      html.open("span").text(column).close();
    }
    html.close().line();
    List<Shown> rows = new ArrayList<>();
    String under = "";
    boolean first = true;
    for (Shown entry : contents.entries) {
      String year = year(entry);
      boolean isNew = first || !year.equals(under);
      if (isNew || rows.size() == CHUNK) {
        chunk(rows, under);
        rows.clear();
      }
      if (isNew) {
        html.open("h3").attribute("class", "year-of-entries").text(year).close().line();
        first = false;
      }
      under = year;
      rows.add(entry);
    }
    chunk(rows, under);
    html.close().line();
  }

  private boolean isByKnowledge() {
    return contents.chronology.order() == EntryOrder.AS_IT_BECAME_KNOWN;
  }

  /** The year in which an entry began, or became known, as far as that is known. */
  private String year(Shown entry) {
    LocalDate known = entry.included().knownOn();
    if (isByKnowledge() && known != null) {
      return "Became known in " + known.getYear();
    }
    When when = entry.when();
    LocalDate day = when == null ? null : when.earliest();
    if (day == null && when != null) {
      day = when.latest();
    }
    if (day == null) {
      return "Date not known";
    }
    return (isByKnowledge() ? "Happened in " : "") + day.getYear();
  }

  /**
   * A table of few rows. A browser lays out only the tables that are in sight, which keeps a page
   * of thousands of entries quick.
   */
  private void chunk(List<Shown> rows, String year) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    int size = (rows.size() + 4) / 5 * 5;
    html.open("div").attribute("class", "chunk n" + size);
    html.open("table").attribute("class", "entries").line();
    html.open("caption").text("Entries: " + year).close().line();
    html.open("colgroup");
    for (int i = 0; i < COLUMNS.size(); i++) {
      html.open("col").close();
    }
    html.close().line();
    html.open("thead").open("tr");
    for (String column : COLUMNS) {
      html.open("th").attribute("scope", "col").text(column).close();
    }
    html.close().close().line();
    html.open("tbody").line();
    for (Shown entry : rows) {
      row(entry);
    }
    html.close().line();
    html.close().close().line();
  }

  private void row(Shown entry) throws IOException {
    html.open("tr").attribute("id", entry.anchor()).attribute("class", "entry");
    html.attribute("tabindex", "-1");
    html.attribute("data-people", numbers(contents.chronology.lanes(), entry.people()));
    html.attribute("data-groups", String.join(" ", groups(entry.event())));
    html.attribute("data-agencies", agencies(entry.event()));
    html.attribute("data-dates", entry.isUncertain() ? "1" : "0");
    html.attribute("data-significance", Filters.significance(entry.event()));
    html.attribute("data-valence", Filters.valence(entry.event()));
    html.attribute("data-verification", Filters.verification(entry.event())).line();
    when(entry);
    html.open("td").attribute("class", "what").line();
    new EntryText(contents, html).write(entry);
    links(entry);
    matches.write(entry);
    html.close().line();
    who(entry);
    sources(entry.event());
    html.close().line();
  }

  private void when(Shown entry) throws IOException {
    html.open("th").attribute("scope", "row").attribute("class", "when").line();
    if (isByKnowledge()) {
      LocalDate known = entry.included().knownOn();
      html.open("p").attribute("class", "known");
      html.text(
              known == null
                  ? "When it became known is not recorded. It happened:"
                  : "Became known " + DateWords.of(known) + ". It happened:")
          .close();
    }
    html.open("p").attribute("class", "date");
    html.open("span").attribute("class", "no").text(++number + ".").close();
    html.text(" ").open("span").text(DateWords.of(entry.when())).close().close();
    if (entry.isUncertain()) {
      html.open("p").open("span").attribute("class", "tag");
      html.text(entry.when() == null ? "no date" : "date not exact").close().close();
    }
    if (!entry.toldWhen().isEmpty()) {
      html.open("p").attribute("class", "told").text("told as ");
      html.open("q").text(entry.toldWhen()).close().close();
    }
    html.line().open("ul").attribute("class", "ages").line();
    List<String> unborn = new ArrayList<>();
    for (Lane child : contents.children()) {
      Age age = entry.included().ages().get(child.person().id());
      if (age != null && age.isBeforeBirth()) {
        if (entry.people().contains(child)) {
          unborn.add(child.label());
        }
      } else if (age != null) {
        html.open("li").text(child.label() + " " + age).close().line();
      }
    }
    if (!unborn.isEmpty()) {
      html.open("li").text(Sentences.list(unborn) + " before birth").close().line();
    }
    html.close().close().line();
  }

  private void who(Shown entry) throws IOException {
    html.open("td").attribute("class", "who").line();
    html.open("ul").line();
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Inclusion inclusion : entry.included().inclusions()) {
      List<String> names =
          byReason.computeIfAbsent(inclusion.reason(), reason -> new ArrayList<>());
      if (!inclusion.personId().isEmpty()) {
        names.add(contents.nameOf(inclusion.personId()));
      }
    }
    for (Map.Entry<String, List<String>> reason : byReason.entrySet()) {
      html.open("li");
      if (reason.getValue().isEmpty()) {
        html.text(Sentences.capital(reason.getKey()));
      } else {
        html.element("strong", Sentences.list(reason.getValue()));
        html.text(": " + reason.getKey());
      }
      html.close().line();
    }
    html.close().line();
    List<String> selected = entry.included().selectedBy();
    if (!selected.isEmpty()) {
      html.open("p")
          .attribute("class", "selected")
          .text("Selected: " + String.join("; ", selected));
      html.close().line();
    }
    html.close().line();
  }

  private void sources(SignificantEvent event) throws IOException {
    html.open("td").attribute("class", "sources").line();
    List<Source> sources = event.provenance().sources();
    if (sources.isEmpty()) {
      html.element("p", "No source is recorded.").line();
    } else {
      html.open("details");
      Set<String> agencies = new LinkedHashSet<>();
      sources.forEach(source -> agencies.add(agency(source)));
      html.open("summary").text(Sentences.list(List.copyOf(agencies)));
      html.text(sources.size() == agencies.size() ? "" : " (" + sources.size() + " sources)")
          .close()
          .line();
      html.open("ul").line();
      for (Source source : sources) {
        html.open("li");
        html.element("strong", agency(source));
        String details = SourceWords.details(source);
        html.text(details.isEmpty() ? ": no more is recorded" : ": " + details).close().line();
      }
      html.close().close().line();
    }
    VerificationStatus status = event.verification();
    if (status != null && status != VerificationStatus.UNKNOWN && !EventWords.isWarning(status)) {
      html.open("p").attribute("class", "status").text(StatusWords.of(status) + ".").close().line();
    }
    String late = EventWords.knownLate(event);
    if (!late.isEmpty()) {
      html.open("p").attribute("class", "late").open("span").attribute("class", "tag");
      html.text("known later").close();
      html.text(" " + late).close().line();
    }
    html.close().line();
  }

  private static String agency(Source source) {
    return source.agency() == null ? "Agency not recorded" : source.agency();
  }

  private void links(Shown entry) throws IOException {
    Set<String> told = new TreeSet<>();
    for (EntryLink link : entry.included().entry().links()) {
      Shown to = contents.find(link.entryId()).orElse(null);
      if (to != null && told.add(link.kind() + to.anchor())) {
        link(StatusWords.of(link.kind()), to, link);
      }
    }
    for (Backlink back : backlinks.getOrDefault(entry.anchor(), List.of())) {
      boolean bothWays =
          StatusWords.of(back.link().kind()).equals(StatusWords.reversed(back.link().kind()));
      if (!bothWays || told.add(back.link().kind() + back.from().anchor())) {
        link(StatusWords.reversed(back.link().kind()), back.from(), back.link());
      }
      told.add("from " + back.link().kind() + back.from().anchor());
    }
    for (String correction : entry.included().correctedBy()) {
      Shown by = contents.find(correction).orElse(null);
      if (by != null && told.add("from " + LinkKind.CORRECTS + by.anchor())) {
        html.open("p").attribute("class", "link").text("Is corrected by ");
        html.open("a").attribute("href", "#" + by.anchor());
        html.text(EventWords.reference(by.event())).close().text(".").close().line();
      }
    }
  }

  private void link(String words, Shown to, EntryLink link) throws IOException {
    html.open("p").attribute("class", "link").text(words + " ");
    html.open("a")
        .attribute("href", "#" + to.anchor())
        .text(EventWords.reference(to.event()))
        .close();
    html.text(link.reason() == null ? "." : ": " + link.reason().text()).close().line();
  }

  private static String numbers(List<Lane> all, List<Lane> some) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (some.contains(all.get(i))) {
        numbers.add(String.valueOf(i));
      }
    }
    return String.join(" ", numbers);
  }

  /** The groups of an event's types, by their names. */
  static Set<String> groups(SignificantEvent event) {
    Set<String> groups = new TreeSet<>();
    for (EventType type : event.types()) {
      groups.add(type.group().name());
    }
    if (groups.isEmpty()) {
      groups.add(EventGroup.OTHER.name());
    }
    return groups;
  }

  private String agencies(SignificantEvent event) {
    Set<Integer> numbers = new TreeSet<>();
    for (Source source : event.provenance().sources()) {
      if (source.agency() != null) {
        numbers.add(agencies.indexOf(source.agency()));
      }
    }
    return String.join(" ", numbers.stream().map(String::valueOf).toList());
  }
}
