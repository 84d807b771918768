package io.github.throughline.chronology.view.people;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.Treatment;
import io.github.throughline.chronology.view.text.FixedPatterns;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.chronology.view.text.PhraseBook;
import io.github.throughline.chronology.view.text.TextRedactor;
import io.github.throughline.chronology.view.text.Tokens;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.workforce.Practitioner;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the files know of people, places and marks, made ready for one copy. */
public final class Known {
  static final Pattern NEUTRAL_PERSON = Pattern.compile("person-+\\d+");

  private final boolean hasFamily;
  private final List<CaseFile> files;
  private final People people;
  private final Tellers tellers;
  private final EntryJudge judge;
  private final TextRedactor texts;

  /**
   * What the caller gave.
   *
   * @param family the family file; null when none was given
   * @param files the case files
   * @param audience who reads
   * @param decided what people have decided about the copy
   * @param readAsWords words that are no names in small letters
   * @param day the day on which the copy is made
   */
  public record Given(
      @Nullable FamilyFile family,
      List<CaseFile> files,
      Set<String> audience,
      EntryJudge.Decided decided,
      Set<String> readAsWords,
      LocalDate day) {
    @Override
    public String toString() {
      return "Given[" + files.size() + " files]";
    }
  }

  public Known(Chronology chronology, Given given, Map<Matter, Treatment> treatments) {
    hasFamily = given.family() != null;
    files = given.files();
    FamilyFile family = family(chronology, given.family());
    Set<String> children =
        hasFamily
            ? Set.of()
            : chronology.lanes().stream()
                .filter(Lane::child)
                .map(lane -> lane.person().id())
                .collect(Collectors.toSet());
    FamilyTies ties = new FamilyTies(family, children);
    for (String reader : given.audience()) {
      if (ties.find(reader).isEmpty()) {
        throw new IllegalArgumentException(
            "A reader is not in the family file: give the identifiers that people have there");
      }
    }
    Marks marks = new Marks(family, files, ties);
    people = new People(ties, given.audience(), treatments, marks.protectedPeople());
    tellers = new Tellers(family, files, chronology, people, treatments);
    judge = new EntryJudge(treatments, people, tellers, marks, given.decided(), given.day());

    List<SignificantEvent> events = new ArrayList<>(family.events());
    files.forEach(file -> events.addAll(file.events()));
    files.forEach(file -> file.chronology().forEach(entry -> events.add(entry.event())));
    chronology.entries().forEach(included -> events.add(included.entry().event()));

    PhraseBook book = new PhraseBook();
    List<String> labels = new ArrayList<>();
    List<UncertainDate> birthdays = new ArrayList<>();
    for (Map.Entry<String, Identity> one : people.all()) {
      Identity identity = one.getValue();
      Person person = people.person(one.getKey()).orElseThrow();
      book.add(identity, person.names());
      labels.add(identity.label());
      if (identity.replaced()) {
        birthdays.add(FamilyTies.born(person));
      }
    }
    tellers.addTo(book, events);
    tellers.all().forEach(teller -> labels.add(teller.label()));
    labels.addAll(addWorkers(book, treatments));
    addAuthors(book, events);
    Places places = new Places(family, files, people, treatments);
    places.addTo(book);
    texts =
        new TextRedactor(
            book,
            new FixedPatterns(treatments, places.identifiers(), places.contacts(), birthdays),
            labels,
            given.readAsWords());
  }

  /** The family file with anybody of the chronology whom it does not know. */
  private static FamilyFile family(Chronology chronology, @Nullable FamilyFile given) {
    FamilyFile family = given == null ? FamilyFileBuilder.builder().id("family").build() : given;
    Set<String> ids = new HashSet<>();
    family.people().forEach(person -> ids.add(person.id()));
    List<Person> people = new ArrayList<>(family.people());
    for (Lane lane : chronology.lanes()) {
      boolean isOfCopy = given != null && NEUTRAL_PERSON.matcher(lane.person().id()).matches();
      if (!isOfCopy && ids.add(lane.person().id())) {
        people.add(lane.person());
      }
    }
    return FamilyFileBuilder.builder(family).people(people).build();
  }

  private List<String> addWorkers(PhraseBook book, Map<Matter, Treatment> treatments) {
    Map<String, Practitioner> workers = new TreeMap<>();
    files.forEach(
        file -> file.practitioners().forEach(worker -> workers.putIfAbsent(worker.id(), worker)));
    boolean replaced = treatments.get(Matter.PROFESSIONALS) == Treatment.REPLACE;
    List<String> labels = new ArrayList<>();
    for (Practitioner worker : workers.values()) {
      String label = "Worker (" + (labels.size() + 1) + ")";
      labels.add(label);
      book.add(
          new Identity(
              "worker " + worker.id(),
              "worker-" + labels.size(),
              label,
              Matter.PROFESSIONALS,
              replaced,
              false),
          worker.names());
    }
    return labels;
  }

  /** Those who wrote a source stay, so that they are not taken for somebody of their name. */
  private static void addAuthors(PhraseBook book, List<SignificantEvent> events) {
    Set<String> authors = new TreeSet<>(Comparator.naturalOrder());
    for (SignificantEvent event : events) {
      for (Source source : event.provenance().sources()) {
        FreeText author = source.author();
        if (author != null) {
          authors.addAll(List.of(author.text().split("[;,(]", -1)));
        }
      }
    }
    for (String author : authors) {
      List<String> words = Tokens.words(author);
      if (words.size() > 1 && !book.hasNameIn(words)) {
        book.addWhole(
            new Identity("author " + author, "author", "", Matter.PROFESSIONALS, false, false),
            author);
      }
    }
  }

  public boolean hasFamily() {
    return hasFamily;
  }

  public List<CaseFile> files() {
    return files;
  }

  public People people() {
    return people;
  }

  public Tellers tellers() {
    return tellers;
  }

  public EntryJudge judge() {
    return judge;
  }

  public TextRedactor texts() {
    return texts;
  }
}
