package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.event.AffectedChildBuilder;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import java.util.List;
import java.util.Map;

/**
 * Leaves out of an entry what a level of detail does not show. How far it is established stays at
 * every level, because what a court did not find is marked wherever it is shown; so do the marks by
 * which something may have to be withheld, because whoever redacts needs them.
 */
public final class Details {
  private Details() {}

  static ChronologyEntry of(ChronologyEntry entry, DetailLevel level) {
    if (level == DetailLevel.FULL) {
      return entry;
    }
    ChronologyEntryBuilder kept =
        ChronologyEntryBuilder.builder(entry).event(of(entry.event(), level)).extensions(Map.of());
    return level == DetailLevel.MINIMAL ? kept.reviews(List.of()).build() : kept.build();
  }

  static SignificantEvent of(SignificantEvent event, DetailLevel level) {
    return switch (level) {
      case FULL -> event;
      case STANDARD -> standard(event).build();
      case MINIMAL -> minimal(event);
    };
  }

  /**
   * Impact, the child's account, and harm as a professional recorded it, are for the full level.
   */
  private static SignificantEventBuilder standard(SignificantEvent event) {
    return SignificantEventBuilder.builder(event)
        .affectedChildren(
            event.affectedChildren().stream()
                .map(child -> AffectedChildBuilder.builder().personId(child.personId()).build())
                .distinct()
                .toList())
        .childAccounts(List.of())
        .harmConfirmed(null)
        .harmCategory(null)
        .recordedSeverity(null)
        .extensions(Map.of());
  }

  private static SignificantEvent minimal(SignificantEvent event) {
    return standard(event)
        .place(null)
        .actors(List.of())
        .response(null)
        .reasonNoResponse(null)
        .outcome(null)
        .valence(null)
        .significance(List.of())
        .disagreements(List.of())
        .provenance(new Provenance(event.provenance().sources(), null, null, Map.of()))
        .build();
  }

  /** What a chronology of this level says of itself; empty when nothing is left out. */
  static String inWords(DetailLevel level) {
    return switch (level) {
      case FULL -> "";
      case STANDARD ->
          "Each entry is shown in part: the impact on each child, what children said, and harm as"
              + " professionals recorded it are in the full chronology.";
      case MINIMAL ->
          "Each entry is shown in short: who did it, what was done and what came of it, how much it"
              + " matters, who disagrees, the impact on each child and what children said are in"
              + " the full chronology.";
    };
  }
}
