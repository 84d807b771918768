package io.github.throughline.chronology.pattern;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the entries that a pattern page rests on, each with its records and sources. */
final class EntriesPart {
  private final HtmlWriter html;
  private final EntryNumbers numbers;

  EntriesPart(HtmlWriter html, EntryNumbers numbers) {
    this.html = html;
    this.numbers = numbers;
  }

  static String anchor(int number) {
    return "entry-" + number;
  }

  void write() throws IOException {
    html.open("section").line();
    html.element("h2", "The entries").line();
    if (numbers.all().isEmpty()) {
      html.element("p", "Nothing is recorded that this page rests on.").line();
    }
    html.open("dl").line();
    for (IncludedEntry included : numbers.all()) {
      SignificantEvent event = included.entry().event();
      int number = numbers.of(included.entry().entryId());
      html.open("dt").attribute("id", anchor(number)).attribute("class", "entry");
      html.text(
          number
              + ". "
              + DateWords.of(event.occurred())
              + ": "
              + String.join(", ", event.types().stream().map(EventType::label).toList()));
      html.close().line();
      if (event.summary() != null) {
        html.element("dd", event.summary().text()).line();
      }
      for (ChildAccount account : event.childAccounts()) {
        account(account);
      }
      html.element("dd", sources(event)).line();
      html.element("dd", records(included)).line();
    }
    html.close().line();
    html.close().line();
  }

  private void account(ChildAccount account) throws IOException {
    FreeText words = account.words();
    FreeText shown = account.shown();
    if (words != null) {
      html.element("dd", "The child said: \u201c" + words.text() + "\u201d").line();
    }
    if (shown != null) {
      html.element("dd", "The child showed: " + shown.text()).line();
    }
  }

  private static String sources(SignificantEvent event) {
    List<String> all = new ArrayList<>();
    for (Source source : event.provenance().sources()) {
      String words =
          Stream.of(source.agency(), source.system(), source.document(), source.place())
              .filter(Objects::nonNull)
              .filter(text -> !text.isBlank())
              .reduce((one, other) -> one + ", " + other)
              .orElse(null);
      add(all, words);
    }
    return all.isEmpty() ? "Source: not recorded." : "Source: " + String.join("; ", all) + ".";
  }

  private static void add(List<String> all, @Nullable String words) {
    if (words != null && !all.contains(words)) {
      all.add(words);
    }
  }

  private static String records(IncludedEntry included) {
    List<String> all = new ArrayList<>();
    for (RecordReference record : included.entry().records()) {
      add(all, record.kind() + " " + record.recordId());
    }
    return all.isEmpty()
        ? "Record: an entry that a worker wrote."
        : "Record: " + String.join("; ", all) + ".";
  }
}
