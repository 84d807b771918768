package io.github.throughline.chronology.document;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.VerificationStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document is made of: the entries without those that were recorded by mistake, and how
 * people are spoken of.
 */
final class Material {
  final Chronology chronology;
  final List<IncludedEntry> entries;

  /** How many entries that were recorded by mistake are left out. */
  final int retracted;

  private final Map<String, Lane> lanes = new HashMap<>();
  private final Map<String, IncludedEntry> byId = new HashMap<>();

  Material(Chronology chronology) {
    this.chronology = requireNonNull(chronology, "chronology");
    entries =
        chronology.entries().stream()
            .filter(
                included -> included.entry().event().verification() != VerificationStatus.RETRACTED)
            .toList();
    retracted = chronology.entries().size() - entries.size();
    chronology.lanes().forEach(lane -> lanes.putIfAbsent(lane.person().id(), lane));
    entries.forEach(included -> byId.putIfAbsent(included.entry().entryId(), included));
  }

  List<Lane> children() {
    return chronology.lanes().stream().filter(Lane::child).toList();
  }

  List<Lane> adults() {
    return chronology.lanes().stream().filter(lane -> !lane.child()).toList();
  }

  /** How a person is spoken of; the person's identifier when there is no lane. */
  String nameOf(String personId) {
    Lane lane = lanes.get(personId);
    return lane == null ? personId : lane.label();
  }

  /** The entry of an identifier, if it is shown. */
  Optional<IncludedEntry> find(String entryId) {
    return Optional.ofNullable(byId.get(entryId));
  }
}
