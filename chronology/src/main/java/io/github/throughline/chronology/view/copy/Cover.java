package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RedactionProfile;
import io.github.throughline.chronology.view.Removal;
import io.github.throughline.chronology.view.RemovalKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says what is missing from a copy, counted by reason, so that its gaps are honest. */
public final class Cover {
  private Cover() {}

  /** The first sentence of every copy. */
  static String first(RedactionProfile profile) {
    return "This is a copy under the profile "
        + profile.name()
        + ". What is not shown is counted here with its reason; the record itself is unchanged.";
  }

  static List<String> of(List<Removal> removals) {
    List<String> sentences = new ArrayList<>();
    for (RemovalKind kind : RemovalKind.values()) {
      Map<Matter, Integer> counts = new EnumMap<>(Matter.class);
      removals.stream()
          .filter(removal -> removal.kind() == kind)
          .forEach(removal -> counts.merge(removal.reason(), 1, Integer::sum));
      counts.forEach((matter, count) -> sentences.add(sentence(kind, matter, count)));
    }
    return sentences;
  }

  private static String sentence(RemovalKind kind, Matter matter, int count) {
    boolean one = count == 1;
    String start =
        switch (kind) {
          case ENTRY -> count + (one ? " entry is left out: " : " entries are left out: ");
          case FIELD -> count + (one ? " part is withheld: " : " parts are withheld: ");
          case IDENTITY ->
              matter == Matter.NOTHING_SHOWN
                  ? count
                      + (one ? " person is not shown: somebody " : " people are not shown: each ")
                  : count
                      + (one ? " person is told by a role: " : " people are told by a role: ")
                      + (one ? "" : "each ");
          case ADDRESS -> (one ? "Once" : count + " times") + " in a text something is withheld: ";
          case WORDS -> (one ? "Once" : count + " times") + " in a text words are replaced: ";
        };
    return start + matter.words() + " (" + matter + ").";
  }
}
