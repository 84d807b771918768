package io.github.throughline.chronology.assembly;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.IncludedEntryBuilder;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.StatusChange;
import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.draft.Known;
import io.github.throughline.chronology.draft.Provenances;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.EntryLinkBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.time.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes entries of lines, once it is known which lines there are and what they are called. */
public final class EntryMaker {
  private final List<Lane> children;
  private final Standings standings;
  private final Function<Draft, @Nullable String> idOf;

  EntryMaker(List<Lane> lanes, Standings standings, Function<Draft, @Nullable String> idOf) {
    this.children = lanes.stream().filter(Lane::child).toList();
    this.standings = standings;
    this.idOf = idOf;
  }

  IncludedEntry make(Draft line, List<Inclusions.Found> found) {
    String id = requireNonNull(idOf.apply(line));
    StatusChange change = standings.changeOf(line);
    SignificantEventBuilder event =
        SignificantEventBuilder.builder(line.event)
            .subjects(line.subjectsOfEvent())
            .provenance(Provenances.joined(line.provenances));
    if (change != null) {
      event.verification(change.shown());
    }
    ChronologyEntryBuilder entry =
        line.kept == null
            ? ChronologyEntryBuilder.builder().version(1)
            : ChronologyEntryBuilder.builder(line.kept);
    ChronologyEntry shown =
        entry
            .entryId(id)
            .event(event.build())
            .records(List.copyOf(line.records))
            .links(links(line, id))
            .reviews(List.copyOf(line.reviews))
            .build();
    return new IncludedEntry(
        shown,
        found.stream().map(Inclusions.Found::inclusion).toList(),
        ages(line.occurred()),
        List.of(),
        Known.on(line),
        standings.correctedBy(line),
        change);
  }

  private record Target(LinkKind kind, String entryId) {}

  /** Each link once: as it is recorded, and where lines turned out to be about one event. */
  private List<EntryLink> links(Draft line, String id) {
    Map<Target, EntryLink> links = new LinkedHashMap<>();
    for (Draft.LinkTo to : line.linksTo) {
      String shown = to.target() == null ? null : idOf.apply(to.target());
      String target = shown == null ? to.link().entryId() : shown;
      if (!target.equals(id)) {
        EntryLink link =
            target.equals(to.link().entryId())
                ? to.link()
                : EntryLinkBuilder.builder(to.link()).entryId(target).build();
        links.putIfAbsent(new Target(link.kind(), target), link);
      }
    }
    add(links, LinkKind.CONTRADICTS, line.contradicts, id);
    add(links, LinkKind.SAME_EVENT_AS, line.sameAs, id);
    return List.copyOf(links.values());
  }

  private void add(
      Map<Target, EntryLink> links, LinkKind kind, Collection<Draft> others, String id) {
    Set<String> ids = new TreeSet<>();
    for (Draft other : others) {
      String shown = idOf.apply(other);
      if (shown != null && !shown.equals(id)) {
        ids.add(shown);
      }
    }
    ids.forEach(
        other ->
            links.putIfAbsent(
                new Target(kind, other),
                EntryLinkBuilder.builder().kind(kind).entryId(other).build()));
  }

  private SortedMap<String, Age> ages(@Nullable When when) {
    SortedMap<String, Age> ages = new TreeMap<>();
    for (Lane lane : children) {
      Age age = when == null ? null : Age.at(Lanes.born(lane.person()), when);
      if (age != null) {
        ages.put(lane.person().id(), age);
      }
    }
    return ages;
  }

  /** The entries without their links to, and words of, entries that are known but not shown. */
  static List<IncludedEntry> among(List<IncludedEntry> shown, Set<String> known) {
    Set<String> hidden = new HashSet<>(known);
    shown.forEach(included -> hidden.remove(included.entry().entryId()));
    if (hidden.isEmpty()) {
      return shown;
    }
    List<IncludedEntry> among = new ArrayList<>();
    for (IncludedEntry included : shown) {
      ChronologyEntry entry = included.entry();
      List<EntryLink> links =
          entry.links().stream().filter(link -> !hidden.contains(link.entryId())).toList();
      List<String> correctedBy =
          included.correctedBy().stream().filter(id -> !hidden.contains(id)).toList();
      boolean same =
          links.size() == entry.links().size()
              && correctedBy.size() == included.correctedBy().size();
      among.add(
          same
              ? included
              : IncludedEntryBuilder.builder(included)
                  .entry(ChronologyEntryBuilder.builder(entry).links(links).build())
                  .correctedBy(correctedBy)
                  .build());
    }
    return among;
  }
}
