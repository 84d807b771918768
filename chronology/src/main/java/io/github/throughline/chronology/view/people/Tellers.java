package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.chronology.view.text.PhraseBook;
import io.github.throughline.chronology.view.text.Tokens;
import io.github.throughline.chronology.view.text.Words;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who told the service of the events: people of the family, people at work, and bystanders such as
 * neighbours, who have to be able to do so without being found out.
 */
public final class Tellers {
  private static final Pattern ALREADY = Pattern.compile("(?:Neighbour|Referrer) \\(\\d+\\)");
  private static final Set<String> NO_NAMES =
      Set.of("anonymous", "name", "withheld", "member", "public", "family", "unknown", "not", "a");

  /**
   * Who told.
   *
   * @param people those of the family, by identifier
   * @param bystander the one who was neither of the family nor at work; null when there is none
   * @param words further words in which the bystander may be spoken of
   */
  public record Teller(Set<String> people, @Nullable Identity bystander, Set<String> words) {
    static final Teller NOBODY = new Teller(Set.of(), null, Set.of());
  }

  private final People people;
  private final boolean replaced;
  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Identity> bystanders = new LinkedHashMap<>();

  Tellers(
      FamilyFile family,
      List<CaseFile> files,
      Chronology chronology,
      People people,
      Map<Matter, Treatment> treatments) {
    this.people = people;
    replaced = treatments.get(Matter.REPORTERS) == Treatment.REPLACE;
    for (Map.Entry<String, Identity> person : people.all()) {
      people
          .person(person.getKey())
          .ifPresent(found -> found.names().forEach(name -> addName(name, person.getKey())));
    }
    List<SignificantEvent> events = new ArrayList<>(family.events());
    files.forEach(file -> events.addAll(file.events()));
    files.forEach(file -> file.chronology().forEach(entry -> events.add(entry.event())));
    chronology.entries().forEach(included -> events.add(included.entry().event()));
    events.sort(
        Comparator.comparing(
                (SignificantEvent event) ->
                    event.occurred() == null ? UncertainDate.unknown() : event.occurred(),
                When.chronological())
            .thenComparing(SignificantEvent::id));
    for (SignificantEvent event : events) {
      event.provenance().sources().stream()
          .map(Source::reportedBy)
          .filter(told -> told != null && isBystander(told.text()))
          .map(FreeText::text)
          .sorted(Comparator.comparing(Tellers::folded))
          .forEach(told -> add(told, event.id()));
    }
  }

  private void addName(PersonName name, String id) {
    for (FreeText part : new FreeText[] {name.given(), name.preferred()}) {
      if (part != null) {
        Tokens.words(part.text())
            .forEach(word -> byName.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(id));
      }
    }
  }

  private static String folded(String text) {
    return String.join(" ", Tokens.words(text));
  }

  private static boolean isAtWork(List<String> words) {
    return words.stream().anyMatch(Words.AT_WORK::contains);
  }

  private boolean isBystander(String told) {
    List<String> words = Tokens.words(ALREADY.matcher(told).replaceAll(""));
    if (words.isEmpty() || told.contains(Words.WITHHELD)) {
      return false;
    }
    if (words.stream().anyMatch(Words.BYSTANDERS::contains)) {
      return true;
    }
    return !isAtWork(words)
        && words.stream().noneMatch(byName::containsKey)
        && !ALREADY.matcher(told).find()
        && byLabel(told).isEmpty();
  }

  /** Those of the family whose role stands in a text of a copy. */
  private Set<String> byLabel(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (Map.Entry<String, Identity> person : people.all()) {
      if (text.contains(person.getValue().label())) {
        found.add(person.getKey());
      }
    }
    return found;
  }

  /** One who is not named is another one in every event. */
  private void add(String told, String eventId) {
    boolean neighbour = Tokens.words(told).stream().anyMatch(word -> word.startsWith("neighbo"));
    String key = key(told, eventId);
    if (!bystanders.containsKey(key)) {
      String role = neighbour ? "Neighbour" : "Referrer";
      long number =
          bystanders.values().stream().filter(one -> one.label().startsWith(role)).count() + 1;
      bystanders.put(
          key,
          new Identity(
              "teller " + key,
              role.equals("Neighbour") ? "neighbour-" + number : "referrer-" + number,
              role + " (" + number + ")",
              Matter.REPORTERS,
              replaced,
              false));
    }
  }

  private String key(String told, String eventId) {
    List<String> names = names(told);
    return names.isEmpty() ? folded(told) + "\n" + eventId : String.join(" ", names);
  }

  /** The words that may be a bystander's name: those with a capital that are no role. */
  private List<String> names(String told) {
    Tokens tokens = Tokens.of(told);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tokens.list().size(); i++) {
      Tokens.Token token = tokens.list().get(i);
      if (token.capital()
          && !Words.BYSTANDERS.contains(token.text())
          && !Words.TITLES.contains(token.text())
          && !NO_NAMES.contains(token.text())
          && !byName.containsKey(token.text())
          && token.text().length() > 1) {
        names.add(token.text());
      }
    }
    return names;
  }

  /** The names of bystanders, so that they are found in every text. */
  void addTo(PhraseBook book, Iterable<SignificantEvent> events) {
    for (SignificantEvent event : events) {
      for (Source source : event.provenance().sources()) {
        Identity bystander = of(source, event.id()).bystander();
        FreeText told = source.reportedBy();
        if (bystander != null && told != null) {
          List<String> names = names(told.text());
          if (!names.isEmpty()) {
            book.add(bystander, String.join(" ", names));
          }
        }
      }
    }
  }

  Iterable<Identity> all() {
    return bystanders.values();
  }

  /** Who told what a source says. */
  public Teller of(Source source, String eventId) {
    FreeText reported = source.reportedBy();
    if (reported == null) {
      return Teller.NOBODY;
    }
    List<String> words = Tokens.words(reported.text());
    Set<String> found = new LinkedHashSet<>();
    words.forEach(word -> found.addAll(byName.getOrDefault(word, Set.of())));
    found.addAll(byLabel(reported.text()));
    if (isAtWork(words) && words.stream().noneMatch(Words.BYSTANDERS::contains)) {
      found.clear();
    }
    Set<String> spoken = new LinkedHashSet<>(words);
    spoken.retainAll(Words.BYSTANDERS);
    if (words.contains("anonymous") || spoken.contains("neighbour")) {
      spoken.add("caller");
      spoken.add("neighbour");
      spoken.add("neighbours");
    }
    return new Teller(found, bystanders.get(key(reported.text(), eventId)), spoken);
  }
}
