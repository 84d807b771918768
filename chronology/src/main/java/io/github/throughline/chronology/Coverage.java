package io.github.throughline.chronology;

import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says what a chronology was made from and what was left out, so that its gaps are honest. */
final class Coverage {
  int later;
  int knownLater;
  int knownDateMissing;
  private int unrelated;

  /** Counts a line that nothing connects with the children. */
  boolean isUnrelated(List<Inclusion> reasons) {
    if (reasons.isEmpty()) {
      unrelated++;
      return true;
    }
    return false;
  }

  List<String> sentences(int files, List<IncludedEntry> entries, List<Lane> lanes) {
    List<String> sentences = new ArrayList<>();
    Set<String> agencies = new TreeSet<>();
    LocalDate first = null;
    LocalDate last = null;
    Set<String> spokenOf = new LinkedHashSet<>();
    for (IncludedEntry included : entries) {
      for (Source source : included.entry().event().provenance().sources()) {
        if (source.agency() != null) {
          agencies.add(source.agency());
        }
      }
      included.inclusions().forEach(inclusion -> spokenOf.add(inclusion.personId()));
      When when = included.entry().event().occurred();
      LocalDate day = when == null ? null : when.earliest();
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
      }
    }
    sentences.add(
        entries.size() == 1
            ? "1 entry, from " + count(files, "case file") + " and the family file."
            : entries.size()
                + " entries, from "
                + count(files, "case file")
                + " and the family file.");
    if (first != null && last != null) {
      sentences.add(
          "The entries run from " + DateWords.of(first) + " to " + DateWords.of(last) + ".");
    }
    if (!agencies.isEmpty()) {
      sentences.add("Sources: " + String.join(", ", agencies) + ".");
    }
    count(
        sentences, later, "began after the day up to which this chronology looks, and %s left out");
    count(
        sentences,
        knownLater,
        "first became known after the day whose knowledge this shows, and %s left out");
    count(
        sentences,
        unrelated,
        "of people who are not recorded as belonging to the family at the time %s left out");
    if (knownDateMissing > 0) {
      sentences.add(
          count(knownDateMissing, "entry", "entries")
              + (knownDateMissing == 1 ? " does" : " do")
              + " not say when the service first knew, and "
              + (knownDateMissing == 1 ? "is" : "are")
              + " shown.");
    }
    for (Lane lane : lanes) {
      if (!spokenOf.contains(lane.person().id())) {
        sentences.add(
            "No entry is about "
                + lane.label()
                + (lane.relation().isEmpty() ? "" : " (" + lane.relation() + ")")
                + ".");
      }
    }
    sentences.add("Nothing recorded does not mean nothing happened.");
    return sentences;
  }

  private static void count(List<String> sentences, int number, String what) {
    if (number > 0) {
      sentences.add(
          count(number, "entry", "entries")
              + " "
              + what.formatted(number == 1 ? "is" : "are")
              + ".");
    }
  }

  private static String count(int number, String one) {
    return count(number, one, one + "s");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
