package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * CH-Q8, CH-Q9, CH-Q11 and CH-Q14: how entries are written. Only texts that a person wrote are
 * looked at, and no fact is made of them.
 */
final class TextChecks {
  private final Looked in;
  private final Consumer<QualityFinding> out;
  private final List<IncludedEntry> written;

  private TextChecks(Looked in, Consumer<QualityFinding> out) {
    this.in = in;
    this.out = out;
    this.written = in.chronology().entries().stream().filter(Looked::isWritten).toList();
  }

  static void look(Looked in, Consumer<QualityFinding> out) {
    TextChecks checks = new TextChecks(in, out);
    checks.longSummaries();
    checks.copiedSummaries();
    checks.copiedImpacts();
    checks.otherNames();
    checks.phrases();
  }

  private void longSummaries() {
    int limit = in.settings().longSummaryWords();
    List<IncludedEntry> tooLong =
        written.stream().filter(entry -> Words.of(summary(entry)).size() > limit).toList();
    if (!tooLong.isEmpty()) {
      out.accept(
          new QualityFinding(
              QualityCheck.LONG_SUMMARY,
              null,
              Looked.entries(tooLong.size())
                  + (tooLong.size() == 1 ? " has a summary" : " have summaries")
                  + " of more than "
                  + limit
                  + " words. Can the record itself be pointed at, and the entry say what mattered?",
              Looked.ids(tooLong)));
    }
  }

  private void copiedSummaries() {
    SameWords same = new SameWords(in.settings().alikePercent(), in.settings().alikeMinimumWords());
    written.forEach(entry -> same.add(summary(entry)));
    for (List<Integer> group : same.groups()) {
      List<IncludedEntry> entries = group.stream().map(written::get).toList();
      out.accept(
          new QualityFinding(
              QualityCheck.COPIED_TEXT,
              null,
              Looked.entries(entries.size())
                  + " are told in nearly the same words. Were they written for each event, or copied?",
              Looked.ids(entries)));
    }
  }

  private void copiedImpacts() {
    for (IncludedEntry entry : written) {
      List<AffectedChild> affected =
          Looked.event(entry).affectedChildren().stream()
              .filter(child -> child.impact() != null)
              .toList();
      SameWords same =
          new SameWords(in.settings().alikePercent(), in.settings().alikeMinimumWords());
      affected.forEach(child -> same.add(text(child.impact())));
      for (List<Integer> group : same.groups()) {
        out.accept(
            new QualityFinding(
                QualityCheck.COPIED_TEXT,
                null,
                "The effect on "
                    + Looked.both(group.size(), "child", "children")
                    + " is told in nearly the same words. What was it like for each of them?",
                List.of(entry.entry().entryId())));
      }
    }
  }

  private void otherNames() {
    Map<String, Set<String>> namesOf = new TreeMap<>();
    for (Lane child : in.children()) {
      namesOf.put(child.person().id(), names(child));
    }
    for (Lane named : in.children()) {
      List<IncludedEntry> wrong =
          written.stream().filter(entry -> namesUnlinked(entry, named, namesOf)).toList();
      if (!wrong.isEmpty()) {
        out.accept(
            new QualityFinding(
                QualityCheck.ANOTHER_CHILD_NAMED,
                named.person().id(),
                Looked.entries(wrong.size())
                    + (wrong.size() == 1 ? " names " : " name ")
                    + named.label()
                    + " without being about "
                    + named.label()
                    + ". Is the right child meant, or is the entry about both?",
                Looked.ids(wrong)));
      }
    }
  }

  private static boolean namesUnlinked(
      IncludedEntry entry, Lane named, Map<String, Set<String>> namesOf) {
    Set<String> linked = linked(entry);
    if (linked.contains(named.person().id()) || linked.stream().noneMatch(namesOf::containsKey)) {
      return false;
    }
    Set<String> own = new HashSet<>();
    linked.forEach(id -> own.addAll(namesOf.getOrDefault(id, Set.of())));
    Set<String> names = new TreeSet<>(namesOf.getOrDefault(named.person().id(), Set.of()));
    names.removeAll(own);
    return Words.of(everything(entry)).stream()
        .map(TextChecks::withoutPossessive)
        .anyMatch(names::contains);
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private static Set<String> linked(IncludedEntry entry) {
    SignificantEvent event = Looked.event(entry);
    Set<String> linked = new HashSet<>(event.subjects());
    event.affectedChildren().forEach(child -> linked.add(child.personId()));
    event.childAccounts().forEach(said -> linked.add(said.personId()));
    event.actors().stream().map(Actor::personId).filter(Objects::nonNull).forEach(linked::add);
    linked.addAll(event.thirdParties());
    return linked;
  }

  /** As written, because a name that is also a word is told from it by its capital. */
  private static Set<String> names(Lane child) {
    Set<String> names = new TreeSet<>();
    for (PersonName name : child.person().names()) {
      Stream.of(name.given(), name.preferred())
          .filter(Objects::nonNull)
          .map(FreeText::text)
          .filter(text -> text.length() > 2)
          .forEach(names::add);
    }
    return names;
  }

  private void phrases() {
    Map<String, List<String>> hits = new TreeMap<>();
    for (IncludedEntry entry : written) {
      String text = everything(entry).toLowerCase(Locale.ROOT);
      for (String phrase : in.settings().phrases().keySet()) {
        if (Words.hold(text, phrase.toLowerCase(Locale.ROOT))) {
          hits.computeIfAbsent(phrase, key -> new ArrayList<>()).add(entry.entry().entryId());
        }
      }
    }
    hits.forEach(
        (phrase, ids) ->
            out.accept(
                new QualityFinding(
                    QualityCheck.OPINION_OR_EUPHEMISM,
                    null,
                    Looked.entries(ids.size())
                        + (ids.size() == 1 ? " says" : " say")
                        + " “"
                        + phrase
                        + "”. Would it help the reader to "
                        + in.settings().phrases().get(phrase)
                        + "?",
                    new ArrayList<>(new LinkedHashSet<>(ids)))));
  }

  private static String summary(IncludedEntry entry) {
    return text(Looked.event(entry).summary());
  }

  private static String everything(IncludedEntry entry) {
    SignificantEvent event = Looked.event(entry);
    List<String> parts = new ArrayList<>();
    parts.add(text(event.summary()));
    parts.add(text(event.response()));
    parts.add(text(event.outcome()));
    event.affectedChildren().forEach(child -> parts.add(text(child.impact())));
    return String.join("\n", parts);
  }

  private static String text(@Nullable FreeText text) {
    return text == null ? "" : text.text();
  }
}
