package io.github.throughline.chronology.pattern;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.chronology.pattern.result.PatternTable;
import io.github.throughline.chronology.pattern.result.Prompt;
import io.github.throughline.chronology.pattern.result.Statement;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.output.HtmlWriter;
import io.github.throughline.core.setting.SettingUsed;
import java.io.IOException;
import java.util.List;

/** Writes one indicator of a pattern page. */
final class IndicatorPart {
  private final HtmlWriter html;
  private final EntryNumbers numbers;

  IndicatorPart(HtmlWriter html, EntryNumbers numbers) {
    this.html = html;
    this.numbers = numbers;
  }

  void write(IndicatorResult result) throws IOException {
    Indicator indicator = result.indicator();
    html.open("article").attribute("id", indicator.code()).line();
    html.element("h3", indicator.title()).line();
    html.open("p").attribute("class", "note").text(indicator.definition()).close().line();
    for (Statement statement : result.statements()) {
      open(statement.sentence(), statement.entryIds());
    }
    for (PatternTable table : result.tables()) {
      write(table);
    }
    for (Prompt prompt : result.prompts()) {
      open("Question: " + prompt.question(), prompt.entryIds());
    }
    for (String sentence : result.coverage()) {
      html.open("p").attribute("class", "note").text(sentence).close().line();
    }
    writeBehind(result);
    html.close().line();
  }

  /** A sentence that opens the entries it rests on. */
  void open(String sentence, List<String> entryIds) throws IOException {
    if (entryIds.isEmpty()) {
      html.element("p", sentence).line();
      return;
    }
    html.open("details").line();
    html.element("summary", sentence).line();
    html.open("ul").line();
    for (String id : entryIds) {
      html.open("li");
      link(id, words(id));
      html.close().line();
    }
    html.close().line();
    html.close().line();
  }

  private String words(String entryId) {
    SignificantEvent event = numbers.get(entryId).entry().event();
    return DateWords.of(event.occurred())
        + ": "
        + String.join(", ", event.types().stream().map(EventType::label).toList());
  }

  private void link(String entryId, String text) throws IOException {
    html.open("a")
        .attribute("href", "#" + EntriesPart.anchor(numbers.of(entryId)))
        .text(text)
        .close();
  }

  private void write(PatternTable table) throws IOException {
    html.open("table").attribute("class", "rows").line();
    html.element("caption", table.title()).line();
    html.open("thead").open("tr");
    for (String column : table.columns()) {
      html.open("th").attribute("scope", "col").text(column).close();
    }
    html.open("th").attribute("scope", "col").text("Entries").close();
    html.close().close().line();
    html.open("tbody").line();
    for (PatternRow row : table.rows()) {
      html.open("tr");
      for (int i = 0; i < row.cells().size(); i++) {
        html.open("td").attribute("data-label", table.columns().get(i));
        html.text(row.cells().get(i)).close();
      }
      html.open("td").attribute("data-label", "Entries");
      boolean first = true;
      for (String id : row.entryIds()) {
        if (!first) {
          html.text(", ");
        }
        link(id, String.valueOf(numbers.of(id)));
        first = false;
      }
      html.close();
      html.close().line();
    }
    html.close().line();
    html.close().line();
  }

  private void writeBehind(IndicatorResult result) throws IOException {
    html.open("details").attribute("class", "note").line();
    html.element("summary", "How this can mislead, and what it rests on").line();
    html.element("p", result.indicator().canMislead()).line();
    if (!result.settings().isEmpty()) {
      html.open("ul").line();
      for (SettingUsed setting : result.settings()) {
        html.element("li", words(setting)).line();
      }
      html.close().line();
    }
    if (!result.leftOut().isEmpty()) {
      html.element("p", "Left out:").line();
      html.open("ul").line();
      for (LeftOut left : result.leftOut()) {
        html.open("li");
        link(left.entryId(), words(left.entryId()));
        html.text(": " + left.reason()).close().line();
      }
      html.close().line();
    }
    html.close().line();
  }

  private static String words(SettingUsed setting) {
    return setting.key()
        + " is "
        + (setting.value() + " " + setting.unit()).strip()
        + (setting.local() ? " (your authority's own)" : " (suggested)")
        + (setting.reason().isEmpty() ? "." : ": " + setting.reason() + ".");
  }
}
