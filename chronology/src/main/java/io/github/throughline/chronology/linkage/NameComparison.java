package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.Finding;
import io.github.throughline.chronology.linkage.evidence.NameAgreement;
import io.github.throughline.chronology.linkage.evidence.NameForm;
import io.github.throughline.chronology.linkage.evidence.NameWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares every recorded name of one person with every one of another; the best pair counts. */
final class NameComparison {
  private static final Set<String> PREFIXES =
      Set.of(
          "van", "von", "der", "den", "del", "dos", "das", "the", "bin", "ibn", "bint", "abu",
          "mac", "begum", "bibi", "kaur", "singh");

  private static final Comparator<Finding<NameAgreement>> BEST_FIRST =
      Comparator.<Finding<NameAgreement>, NameAgreement>comparing(Finding::result)
          .thenComparing(one -> one.differs().size())
          .thenComparing(one -> String.join("\n", one.agrees()))
          .thenComparing(one -> String.join("\n", one.differs()));

  private final LinkageSettings settings;
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
  private final DoubleMetaphone sound = new DoubleMetaphone();

  NameComparison(LinkageSettings settings) {
    this.settings = settings;
  }

  /** How one part of a name agrees with that of another. */
  private enum Part {
    SAME("is the same"),
    FORM("is a short or familiar form, or another spelling, of the other's"),
    CALLED("is what the other likes to be called, or the other way round"),
    ALIKE("is spelled or sounds like the other's"),
    SHARED("shares a part with the other's"),
    MIDDLE("of one is a middle name of the other"),
    INITIAL("is an initial in one, which fits the other's"),
    NOT_COMPARABLE("is written in different scripts, which cannot be compared"),
    MISSING("is recorded of one of them at most"),
    DIFFERENT("is another");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    boolean isAtLeastAlike() {
      return compareTo(MIDDLE) <= 0;
    }

    boolean isSame() {
      return compareTo(CALLED) <= 0;
    }
  }

  Finding<NameAgreement> compare(List<NameForm> some, List<NameForm> others) {
    List<Finding<NameAgreement>> found = new ArrayList<>();
    for (NameForm one : some) {
      for (NameForm other : others) {
        found.add(compare(one, other));
      }
    }
    return found.stream().min(BEST_FIRST).orElseGet(() -> Finding.silent(NameAgreement.UNKNOWN));
  }

  private Finding<NameAgreement> compare(NameForm one, NameForm other) {
    Part given = given(one, other);
    Part family = family(one.family(), other.family());
    if (!(given.isAtLeastAlike() && family.isAtLeastAlike()) && isInOtherOrder(one, other)) {
      return tell(
          NameAgreement.SAME,
          "The names have the same words, given and family name in another order or place.",
          one,
          other);
    }
    NameAgreement result = agreement(given, family);
    if (result == NameAgreement.UNKNOWN || result == NameAgreement.DIFFERENT) {
      String why =
          result == NameAgreement.DIFFERENT
              ? "The names are different."
              : isOfDifferentScripts(given, family)
                  ? "The names are written in different scripts and could not be compared."
                  : "One of them has no name that could be compared.";
      return Finding.differing(result, why);
    }
    return tell(given, family, result, one, other);
  }

  private static boolean isOfDifferentScripts(Part given, Part family) {
    return given == Part.NOT_COMPARABLE || family == Part.NOT_COMPARABLE;
  }

  private static boolean isInOtherOrder(NameForm one, NameForm other) {
    boolean onePartOnly =
        (one.given().isEmpty() && other.given().isEmpty())
            || (one.family().isEmpty() && other.family().isEmpty());
    List<String> words = one.sortedWords();
    return !onePartOnly && words.size() > 1 && words.equals(other.sortedWords());
  }

  private static NameAgreement agreement(Part given, Part family) {
    boolean familyFits = family.isAtLeastAlike();
    if (given.isSame() && (family == Part.SAME)) {
      return NameAgreement.SAME;
    }
    if (given.isAtLeastAlike() && familyFits) {
      return NameAgreement.CLOSE;
    }
    if (given == Part.INITIAL && familyFits) {
      return NameAgreement.INITIAL;
    }
    if (given.isSame() && family == Part.MISSING) {
      return NameAgreement.GIVEN_ONLY;
    }
    if (given.isSame() && family == Part.DIFFERENT) {
      return NameAgreement.GIVEN;
    }
    if (given == Part.MISSING && familyFits) {
      return NameAgreement.FAMILY_ONLY;
    }
    boolean isUnknown =
        given != Part.DIFFERENT && (given == Part.MISSING || isOfDifferentScripts(given, family));
    return isUnknown && family != Part.DIFFERENT ? NameAgreement.UNKNOWN : NameAgreement.DIFFERENT;
  }

  private static Finding<NameAgreement> tell(
      Part given, Part family, NameAgreement result, NameForm one, NameForm other) {
    List<String> agrees = new ArrayList<>();
    List<String> differs = new ArrayList<>();
    sentence(given, "The given name ", agrees, differs);
    sentence(family, "The family name ", agrees, differs);
    if (given == Part.SAME && haveOtherMiddleNames(one, other)) {
      differs.add("The middle names are different.");
    }
    addNotes(agrees, given == Part.SAME && family == Part.SAME, one, other);
    return new Finding<>(result, List.copyOf(agrees), List.copyOf(differs));
  }

  private static Finding<NameAgreement> tell(
      NameAgreement result, String sentence, NameForm one, NameForm other) {
    List<String> agrees = new ArrayList<>(List.of(sentence));
    addNotes(agrees, false, one, other);
    return new Finding<>(result, List.copyOf(agrees), List.of());
  }

  private static void sentence(Part part, String which, List<String> agrees, List<String> differs) {
    boolean agreeing = part.isAtLeastAlike() || part == Part.INITIAL;
    (agreeing ? agrees : differs).add(which + part.words + ".");
  }

  private static void addNotes(List<String> agrees, boolean evened, NameForm one, NameForm other) {
    boolean sameWords = one.sortedWords().equals(other.sortedWords());
    if (evened && sameWords && !one.exact().equals(other.exact())) {
      agrees.add(
          "They are written differently only in accents, capitals, hyphens, apostrophes, spaces or"
              + " which part is recorded where.");
    }
    if (!one.present() || !other.present()) {
      agrees.add("At least one of the names that agree is an earlier or other name.");
    }
  }

  private static boolean haveOtherMiddleNames(NameForm one, NameForm other) {
    List<String> some = rest(one);
    List<String> others = rest(other);
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  private static List<String> rest(NameForm name) {
    List<String> all = name.allGiven();
    return all.isEmpty() ? all : all.subList(1, all.size());
  }

  private Part given(NameForm one, NameForm other) {
    List<String> some = one.allGiven();
    List<String> others = other.allGiven();
    if (some.isEmpty() || others.isEmpty()) {
      return called(one, other) ? Part.CALLED : Part.MISSING;
    }
    String first = some.get(0);
    String second = others.get(0);
    if (first.equals(second) || joined(one.given()).equals(joined(other.given()))) {
      return first.length() == 1 ? Part.INITIAL : Part.SAME;
    }
    if (called(one, other)) {
      return Part.CALLED;
    }
    if (settings.shortNames().areForms(first, second)) {
      return Part.FORM;
    }
    if (isInitialOf(first, second) || isInitialOf(second, first)) {
      return Part.INITIAL;
    }
    if (NameWords.script(some) != NameWords.script(others)) {
      return Part.NOT_COMPARABLE;
    }
    if (areAlike(first, second) || areAlike(joined(one.given()), joined(other.given()))) {
      return Part.ALIKE;
    }
    boolean middle = rest(one).contains(second) || rest(other).contains(first);
    return middle ? Part.MIDDLE : Part.DIFFERENT;
  }

  /** Whether what one likes to be called is the other's given name, or what the other is called. */
  private boolean called(NameForm one, NameForm other) {
    return isCalled(one, other) || isCalled(other, one);
  }

  private boolean isCalled(NameForm one, NameForm other) {
    if (one.preferred().isEmpty()) {
      return false;
    }
    String name = one.preferred().get(0);
    List<String> theirs = new ArrayList<>(other.preferred());
    if (!other.given().isEmpty()) {
      theirs.add(other.given().get(0));
    }
    return name.length() > 1 && theirs.contains(name);
  }

  private Part family(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Part.MISSING;
    }
    if (joined(one).equals(joined(other))) {
      return Part.SAME;
    }
    if (NameWords.script(one) != NameWords.script(other)) {
      return Part.NOT_COMPARABLE;
    }
    if (one.stream().anyMatch(word -> isOfWeight(word) && other.contains(word))) {
      return Part.SHARED;
    }
    return areAlike(joined(one), joined(other)) ? Part.ALIKE : Part.DIFFERENT;
  }

  private static boolean isOfWeight(String word) {
    return word.length() > 2 && !PREFIXES.contains(word);
  }

  private static String joined(List<String> words) {
    return String.join("", words);
  }

  private static boolean isInitialOf(String initial, String name) {
    return initial.codePointCount(0, initial.length()) == 1 && name.startsWith(initial);
  }

  private boolean areAlike(String one, String other) {
    double alike = similarity.apply(one, other);
    return alike >= settings.similarity()
        || (alike >= settings.similarityOfSound() && soundAlike(one, other));
  }

  private boolean soundAlike(String one, String other) {
    String first = sound.doubleMetaphone(one);
    return first != null && !first.isEmpty() && first.equals(sound.doubleMetaphone(other));
  }
}
