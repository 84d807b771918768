package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.Known;
import io.github.throughline.core.model.people.IdentifierSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the identifiers of two people say.
 *
 * @param sameOfOnePerson whether they share one of a system that gives it to one person only
 * @param sameAsWritten whether one of those is the same letter for letter, by which documents are
 *     tied together without asking
 * @param sameOther whether they share one of another system, or a former one
 * @param otherForLife whether a system whose identifier is kept for life knows both by different
 *     ones
 * @param agrees sentences on what agrees
 * @param differs sentences on what differs
 */
record IdentifierComparison(
    boolean sameOfOnePerson,
    boolean sameAsWritten,
    boolean sameOther,
    boolean otherForLife,
    List<String> agrees,
    List<String> differs) {

  static IdentifierComparison of(Facts one, Facts other) {
    TreeSet<String> systems = new TreeSet<>();
    one.identifiers().forEach(known -> systems.add(known.system()));
    boolean ofOnePerson = false;
    boolean asWritten = false;
    boolean otherSame = false;
    boolean forLife = false;
    List<String> agrees = new ArrayList<>();
    List<String> differs = new ArrayList<>();
    for (String system : systems) {
      Set<String> mine = values(one, system);
      Set<String> theirs = values(other, system);
      boolean unique = Known.OF_ONE_PERSON.contains(system);
      if (mine.stream().anyMatch(theirs::contains)) {
        ofOnePerson |= unique;
        otherSame |= !unique;
        boolean letterForLetter = unique && isAsWritten(one, other, system);
        asWritten |= letterForLetter;
        agrees.add(
            "They share "
                + name(system)
                + (unique && !letterForLetter ? ", which is written differently." : "."));
      } else if (!theirs.isEmpty() && unique) {
        forLife |= Known.FOR_LIFE.contains(system);
        differs.add("They have different identifiers in one system: " + name(system) + ".");
      }
    }
    if (hadUpnOf(one, other) || hadUpnOf(other, one)) {
      otherSame = true;
      agrees.add("A former unique pupil number of one is the unique pupil number of the other.");
    }
    return new IdentifierComparison(
        ofOnePerson, asWritten, otherSame, forLife, List.copyOf(agrees), List.copyOf(differs));
  }

  private static Set<String> values(Facts facts, String system) {
    return facts.identifiers().stream()
        .filter(known -> known.system().equals(system))
        .map(Known::value)
        .collect(Collectors.toSet());
  }

  private static boolean isAsWritten(Facts one, Facts other, String system) {
    return one.identifiers().stream()
        .filter(known -> known.system().equals(system))
        .anyMatch(
            known ->
                other.identifiers().stream()
                    .anyMatch(
                        theirs ->
                            theirs.system().equals(system)
                                && Objects.equals(theirs.exact(), known.exact())));
  }

  private static boolean hadUpnOf(Facts one, Facts other) {
    Set<String> former = values(one, IdentifierSystems.FORMER_UPN);
    return values(other, IdentifierSystems.UPN).stream().anyMatch(former::contains);
  }

  /** The name of a system is whatever its owner calls it, so only those we know are spelled out. */
  private static String name(String system) {
    return switch (system) {
      case IdentifierSystems.LA_CHILD_ID -> "the authority's identifier of a child";
      case IdentifierSystems.UPN -> "the unique pupil number";
      case IdentifierSystems.FORMER_UPN -> "a former unique pupil number";
      case IdentifierSystems.NHS_NUMBER -> "the NHS number";
      default -> "an identifier of another system, which may not belong to one person only";
    };
  }
}
