package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.chronology.view.people.EntryJudge;
import io.github.throughline.chronology.view.people.FamilyTies;
import io.github.throughline.chronology.view.people.Tellers;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.provenance.ProvenanceBuilder;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rewrites an entry that is shown. */
public final class EntryRewriter {
  private final TextScope.Setting setting;
  private final Tellers tellers;
  private final EntryJudge judge;
  private final Set<String> shownPeople;
  private final FieldRules fields;

  /** The bystanders whose role stands in the copy. */
  private final SortedMap<String, Identity> bystanders = new TreeMap<>();

  /** {@code shownPeople} are those who have a lane in the copy, by their own identifiers. */
  EntryRewriter(
      TextScope.Setting setting, Tellers tellers, EntryJudge judge, Set<String> shownPeople) {
    this.setting = setting;
    this.tellers = tellers;
    this.judge = judge;
    this.shownPeople = shownPeople;
    this.fields = new FieldRules(setting);
  }

  SortedMap<String, Identity> bystanders() {
    return bystanders;
  }

  IncludedEntry rewrite(IncludedEntry included) {
    ChronologyEntry entry = included.entry();
    String id = setting.entryIds().getOrDefault(entry.entryId(), entry.entryId());
    TextScope scope = new TextScope(setting, id, spokenOf(entry.event()));
    SignificantEvent event = told(entry.event(), scope);
    event = fields.apply(event, judge.hiddenFields(entry), scope);
    ChronologyEntry shown =
        ChronologyEntryBuilder.builder(entry)
            .entryId(id)
            .event(fields.labelled(scope.record("", event)))
            .records(records(entry.records(), scope))
            .links(links(entry.links(), scope))
            .reviews(entry.reviews())
            .build();
    if (!entry.reviews().isEmpty() && setting.isStrict(Matter.ENTRY_REVIEWS)) {
      scope.count(Matter.ENTRY_REVIEWS, RemovalKind.FIELD, "reviews", "", "reviews");
      shown = ChronologyEntryBuilder.builder(shown).reviews(List.of()).build();
    }
    ChronologyEntry whole = shown;
    shown =
        Records.copy(
            whole,
            (name, value) ->
                Set.of("reviews", "extensions").contains(name) ? scope.value(name, value) : value);
    return new IncludedEntry(
        shown, inclusions(included.inclusions(), scope), ages(included, scope));
  }

  /** An account of an event that is kept beside the entries. */
  SignificantEvent rewrite(SignificantEvent account, String entryId) {
    TextScope scope = new TextScope(setting, entryId, spokenOf(account));
    return fields.labelled(scope.record("", fields.apply(told(account, scope), Map.of(), scope)));
  }

  /** The words in which bystanders are spoken of in one event. */
  private Map<String, Identity> spokenOf(SignificantEvent event) {
    Map<String, Identity> words = new HashMap<>();
    for (Source source : event.provenance().sources()) {
      Tellers.Teller teller = tellers.of(source, event.id());
      Identity bystander = teller.bystander();
      if (bystander != null && bystander.replaced()) {
        teller.words().forEach(word -> words.putIfAbsent(word, bystander));
      }
    }
    return words;
  }

  /** The event with roles in place of the bystanders who told it. */
  private SignificantEvent told(SignificantEvent event, TextScope scope) {
    List<Source> sources = new ArrayList<>();
    for (Source source : event.provenance().sources()) {
      Tellers.Teller teller = tellers.of(source, event.id());
      Identity bystander = teller.bystander();
      FreeText reported = source.reportedBy();
      if (bystander == null || !bystander.replaced() || reported == null) {
        sources.add(source);
        continue;
      }
      bystanders.put(bystander.label(), bystander);
      boolean alone = teller.people().isEmpty();
      sources.add(
          alone
              ? SourceBuilder.builder(source).reportedBy(FreeText.of(bystander.label())).build()
              : source);
      if (alone) {
        scope.count(
            Matter.REPORTERS,
            RemovalKind.WORDS,
            "provenance.sources.reportedBy",
            bystander.label(),
            reported.text());
      }
    }
    return SignificantEventBuilder.builder(event)
        .provenance(ProvenanceBuilder.builder(event.provenance()).sources(sources).build())
        .build();
  }

  private static List<RecordReference> records(List<RecordReference> records, TextScope scope) {
    List<RecordReference> copies = new ArrayList<>();
    for (RecordReference record : records) {
      copies.add(scope.reference(record, copies.size() + 1));
    }
    return copies;
  }

  private List<EntryLink> links(List<EntryLink> links, TextScope scope) {
    List<EntryLink> copies = new ArrayList<>();
    for (EntryLink link : links) {
      if (setting.entryIds().containsKey(link.entryId())) {
        copies.add(scope.record("links", link));
      } else {
        scope.count(Matter.TELLS_OF_LEFT_OUT, RemovalKind.FIELD, "links", "", link.entryId());
      }
    }
    return copies;
  }

  private static List<Inclusion> inclusions(List<Inclusion> inclusions, TextScope scope) {
    return inclusions.stream().map(inclusion -> scope.record("inclusions", inclusion)).toList();
  }

  /** The age of somebody whose name is replaced is told from the year of birth alone. */
  private SortedMap<String, Age> ages(IncludedEntry included, TextScope scope) {
    When when = included.entry().event().occurred();
    SortedMap<String, Age> ages = new TreeMap<>();
    included
        .ages()
        .forEach(
            (id, age) -> {
              String original = setting.people().original(id);
              if (!shownPeople.contains(original)) {
                return;
              }
              Age shown =
                  setting.people().isReplaced(original)
                      ? age(setting.people().person(original).orElse(null), when)
                      : age;
              if (shown != null) {
                ages.put(scope.personId(id), shown);
              }
            });
    return ages;
  }

  private static @Nullable Age age(@Nullable Person person, @Nullable When when) {
    UncertainDate year = person == null ? null : yearOf(FamilyTies.born(person));
    return year == null || when == null ? null : Age.at(year, when);
  }

  /** The year of a date that lies in one; null otherwise. */
  static @Nullable UncertainDate yearOf(UncertainDate date) {
    Set<Integer> years = new TreeSet<>();
    if (date.earliest() == null || date.latest() == null) {
      return null;
    }
    years.add(date.earliest().getYear());
    years.add(date.latest().getYear());
    return years.size() == 1 ? UncertainDate.year(years.iterator().next()) : null;
  }
}
