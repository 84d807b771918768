package io.github.throughline.chronology.render.content;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.VerificationStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a page shows of a chronology: its entries with their places, and how many are left out. */
public final class Contents {
  public final Chronology chronology;
  public final List<Shown> entries;

  /** How many entries that were recorded by mistake are left out. */
  public final int retracted;

  private final Anchors anchors;
  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<String, Shown> byAnchor = new HashMap<>();

  public Contents(Chronology chronology, boolean withRetracted) {
    this.chronology = chronology;
    List<IncludedEntry> kept =
        chronology.entries().stream()
            .filter(included -> withRetracted || !isRetracted(included))
            .toList();
    retracted = chronology.entries().size() - kept.size();
    anchors = new Anchors(kept);
    Set<String> differing =
        chronology.contradictions().stream()
            .flatMap(contradiction -> contradiction.entryIds().stream())
            .collect(Collectors.toSet());
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      boolean differs = differing.contains(kept.get(i).entry().entryId());
      shown.add(Shown.of(kept.get(i), anchors.at(i), chronology.lanes(), differs));
    }
    entries = List.copyOf(shown);
    entries.forEach(entry -> byAnchor.put(entry.anchor(), entry));
    chronology.lanes().forEach(lane -> lanes.putIfAbsent(lane.person().id(), lane));
  }

  private static boolean isRetracted(IncludedEntry included) {
    return included.entry().event().verification() == VerificationStatus.RETRACTED;
  }

  public List<Lane> children() {
    return chronology.lanes().stream().filter(Lane::child).toList();
  }

  public List<Lane> adults() {
    return chronology.lanes().stream().filter(lane -> !lane.child()).toList();
  }

  /** The agencies, in the order in which they are named by number. */
  public List<String> agencies() {
    Set<String> agencies = new TreeSet<>();
    entries.forEach(entry -> agencies.addAll(entry.agencies()));
    return List.copyOf(agencies);
  }

  /** The entry of an identifier, if it is on the page. */
  public Optional<Shown> find(String entryId) {
    return anchors.find(entryId).map(byAnchor::get);
  }

  /** How a person is spoken of; the person's identifier when there is no lane. */
  public String nameOf(String personId) {
    Lane lane = lanes.get(personId);
    return lane == null ? personId : lane.label();
  }
}
