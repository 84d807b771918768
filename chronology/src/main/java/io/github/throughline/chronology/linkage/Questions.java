package io.github.throughline.chronology.linkage;

import io.github.throughline.chronology.linkage.evidence.Known;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.PossibleSamePerson;
import io.github.throughline.core.model.people.PossibleSamePersonBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Which comparisons a person is asked about. */
final class Questions {
  private record Pair(PersonKey one, PersonKey other) {
    static Pair of(PersonKey one, PersonKey other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }

    static Pair of(Comparison comparison) {
      return of(comparison.one().key(), comparison.other().key());
    }
  }

  private final List<Facts> people;
  private final Candidates candidates;
  private final Map<Pair, PossibleSamePerson> asked = new HashMap<>();
  private final Apart apart = new Apart();
  private final Groups decided = new Groups();
  private final Groups groups = new Groups();
  private final Set<PersonKey> contradicted = new TreeSet<>();
  private boolean contradictory;

  Questions(List<Facts> people, Candidates candidates, Decisions decisions) {
    this.people = people;
    this.candidates = candidates;
    decisions.related().forEach(apart::put);
    for (Decisions.Asked one : decisions.among(people)) {
      Pair pair = Pair.of(one.one(), one.other());
      asked.merge(pair, one.question(), Questions::answered);
      note(pair, one.question());
    }
    joinMatchedByPerson();
    joinKnown();
  }

  /** Of two records of one question the answered one counts. */
  private static PossibleSamePerson answered(PossibleSamePerson one, PossibleSamePerson other) {
    return one.same() == null ? other : one;
  }

  private void note(Pair pair, PossibleSamePerson question) {
    if (Boolean.TRUE.equals(question.same())) {
      decided.join(pair.one, pair.other);
    } else if (Boolean.FALSE.equals(question.same())) {
      apart.put(pair.one, pair.other);
    }
  }

  private void joinMatchedByPerson() {
    Map<String, Set<PersonKey>> byIdentifier = Decisions.byIdentifier(people);
    for (Facts one : people) {
      for (Known known : one.alsoKnown()) {
        Decisions.named(
                IdentifierBuilder.builder().system(known.system()).value(known.exact()).build(),
                byIdentifier)
            .forEach(other -> decided.join(one.key(), other));
      }
    }
  }

  /**
   * Joins those whom identifiers tie together. Where that would make one person of two who are
   * certainly two, an identifier must be wrong, and the ties of the whole group are asked about.
   */
  private void joinKnown() {
    List<PersonKey> keys = people.stream().map(Facts::key).toList();
    Groups all = new Groups();
    keys.forEach(key -> joinDecided(all, key));
    List<Comparison> known = candidates.comparisons().stream().filter(Comparison::isKnown).toList();
    known.forEach(one -> all.join(one.one().key(), one.other().key()));
    apart.forEach(
        (one, other) -> {
          if (all.of(one).equals(all.of(other))) {
            contradicted.add(all.of(one));
          }
          if (decided.of(one).equals(decided.of(other))) {
            contradictory = true;
          }
        });
    keys.forEach(key -> joinDecided(groups, key));
    for (Comparison one : known) {
      if (!contradicted.contains(all.of(one.one().key()))) {
        groups.join(one.one().key(), one.other().key());
      }
    }
    Set<PersonKey> within = new TreeSet<>();
    keys.stream().filter(key -> contradicted.contains(all.of(key))).forEach(within::add);
    contradicted.clear();
    contradicted.addAll(within);
  }

  private void joinDecided(Groups into, PersonKey key) {
    into.join(key, decided.of(key));
  }

  /** How many pairs were compared. */
  int compared() {
    return candidates.compared();
  }

  LinkageResult result(String document) {
    Apart between = apart.between(groups);
    Set<Pair> sure = new HashSet<>();
    for (Comparison one : candidates.comparisons()) {
      if (one.isSureOfName()) {
        sure.add(Pair.of(one));
      }
    }
    List<PossibleSamePerson> questions = new ArrayList<>();
    for (Comparison one : candidates.comparisons()) {
      PersonKey first = one.one().key();
      PersonKey second = one.other().key();
      boolean concerns =
          document.isEmpty()
              || first.document().equals(document)
              || second.document().equals(document);
      if (concerns && isOpen(one, between) && !isBetterElsewhere(one, sure)) {
        boolean turned = !document.isEmpty() && !first.document().equals(document);
        questions.add(turned ? question(one, second, first) : question(one, first, second));
      }
    }
    return new LinkageResult(questions, notes());
  }

  private boolean isOpen(Comparison comparison, Apart between) {
    PersonKey first = comparison.one().key();
    PersonKey second = comparison.other().key();
    PossibleSamePerson before = asked.get(Pair.of(comparison));
    if ((before != null && before.same() != null) || apart.are(first, second)) {
      return false;
    }
    boolean oneGroup = groups.of(first).equals(groups.of(second));
    if (oneGroup || between.are(groups.of(first), groups.of(second))) {
      return false;
    }
    return comparison.asks() || contradicted.contains(first);
  }

  /**
   * Whether a name that is merely alike is explained by a brother or sister: the document tells the
   * two apart, and the other has this very name and birth date.
   */
  private boolean isBetterElsewhere(Comparison comparison, Set<Pair> sure) {
    if (sure.contains(Pair.of(comparison)) || comparison.identifiers().sameOfOnePerson()) {
      return false;
    }
    PersonKey first = comparison.one().key();
    PersonKey second = comparison.other().key();
    return isOther(apart.of(first), second, sure) || isOther(apart.of(second), first, sure);
  }

  /** Whether somebody is surely one of the people whom another is certainly not. */
  private static boolean isOther(Set<PersonKey> others, PersonKey person, Set<Pair> sure) {
    return others.stream().map(other -> Pair.of(person, other)).anyMatch(sure::contains);
  }

  /** A question that was asked before and is open keeps its identifier and what was noted of it. */
  private PossibleSamePerson question(Comparison comparison, PersonKey one, PersonKey other) {
    PossibleSamePerson before = asked.get(Pair.of(comparison));
    PossibleSamePersonBuilder question =
        before == null
            ? PossibleSamePersonBuilder.builder()
                .id(id(Pair.of(comparison)))
                .provenance(sources(one, other))
            : PossibleSamePersonBuilder.builder(before);
    boolean oneDocument = one.document().equals(other.document());
    return question
        .personId(one.personId())
        .otherPersonId(oneDocument ? other.personId() : null)
        .otherIdentifier(
            oneDocument
                ? null
                : IdentifierBuilder.builder()
                    .system(Linkage.PERSON_OF + other.document())
                    .value(other.personId())
                    .build())
        .agrees(words(comparison.agreements()))
        .differs(words(comparison.differences()))
        .build();
  }

  private static Provenance sources(PersonKey one, PersonKey other) {
    List<Source> sources = new ArrayList<>(List.of(source(one.document())));
    if (!one.document().equals(other.document())) {
      sources.add(source(other.document()));
    }
    return new Provenance(sources, null, null, Map.of());
  }

  private static Source source(@Nullable String document) {
    return SourceBuilder.builder().document(document).derived(true).build();
  }

  private static List<FreeText> words(List<String> sentences) {
    return sentences.stream().map(FreeText::of).toList();
  }

  private static String id(Pair pair) {
    String about =
        String.join(
            "\n",
            pair.one.document(),
            pair.one.personId(),
            pair.other.document(),
            pair.other.personId());
    return "same-" + DigestUtils.sha256Hex(about.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (candidates.tooLarge() > 0) {
      notes.add(
          "People were not compared with each other where too many have one thing in common, such as"
              + " a name and part of a birth date: "
              + candidates.tooLarge()
              + (candidates.tooLarge() == 1 ? " group" : " groups")
              + " larger than the settings allow. They may still have been compared by another"
              + " thing.");
    }
    if (contradictory) {
      notes.add(
          "Decisions contradict each other, or a recorded relationship: people who were said to be"
              + " one are also said to be two. Look at the answers again.");
    }
    return notes;
  }
}
