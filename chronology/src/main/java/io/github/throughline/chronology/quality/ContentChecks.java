package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.FreeText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * CH-Q4, CH-Q5, CH-Q12 and CH-Q17: whether entries say what something meant, what was done, what
 * the child said, and what came of a warning.
 */
final class ContentChecks {
  /** Words by which the one who reported something is known as family, a friend or a neighbour. */
  private static final Set<String> FAMILY_OR_FRIEND =
      Set.of(
          "mother",
          "mum",
          "father",
          "dad",
          "grandmother",
          "grandfather",
          "grandparent",
          "nan",
          "nana",
          "gran",
          "granny",
          "grandad",
          "aunt",
          "auntie",
          "uncle",
          "cousin",
          "brother",
          "sister",
          "sibling",
          "stepmother",
          "stepfather",
          "family",
          "relative",
          "friend",
          "neighbour",
          "neighbor",
          "parent",
          "parents",
          "carer");

  private ContentChecks() {}

  static void look(Looked in, Consumer<QualityFinding> out) {
    for (Lane child : in.children()) {
      String id = child.person().id();
      missing(
          in,
          child,
          QualityCheck.IMPACT_RECORDED,
          event -> !hasImpact(event, id),
          "say what it meant for "
              + child.label()
              + ", not even that it is not known. What was it like for the child?",
          out);
      missing(
          in,
          child,
          QualityCheck.RESPONSE_RECORDED,
          event -> isBlank(event.response()) && isBlank(event.reasonNoResponse()),
          "say what was done, or why nothing was. What was the response?",
          out);
      missing(
          in,
          child,
          QualityCheck.CHILD_ACCOUNT,
          event -> event.childAccounts().stream().noneMatch(said -> said.personId().equals(id)),
          "say what " + child.label() + " said or showed. Is it recorded somewhere else?",
          out);
    }
    familyWarnings(in, out);
  }

  private static void missing(
      Looked in,
      Lane child,
      QualityCheck check,
      Predicate<SignificantEvent> lacks,
      String what,
      Consumer<QualityFinding> out) {
    List<IncludedEntry> weighty = in.weightyAbout(child);
    List<IncludedEntry> without =
        weighty.stream().filter(entry -> lacks.test(Looked.event(entry))).toList();
    if (!without.isEmpty()) {
      out.accept(
          new QualityFinding(
              check,
              child.person().id(),
              without.size()
                  + " of "
                  + Looked.entries(weighty.size())
                  + " about "
                  + child.label()
                  + " judged HIGH or CRITICAL "
                  + (without.size() == 1 ? "does" : "do")
                  + " not "
                  + what,
              Looked.ids(without)));
    }
  }

  private static boolean hasImpact(SignificantEvent event, String childId) {
    return event.affectedChildren().stream()
        .filter(child -> child.personId().equals(childId))
        .anyMatch(child -> !isBlank(child.impact()) || Boolean.TRUE.equals(child.impactNotKnown()));
  }

  private static boolean isBlank(@Nullable FreeText text) {
    return text == null || text.text().isBlank();
  }

  private static void familyWarnings(Looked in, Consumer<QualityFinding> out) {
    List<IncludedEntry> unanswered =
        in.chronology().entries().stream()
            .filter(entry -> isReportedByFamily(Looked.event(entry)))
            .filter(
                entry ->
                    isBlank(Looked.event(entry).response())
                        && isBlank(Looked.event(entry).reasonNoResponse()))
            .toList();
    if (!unanswered.isEmpty()) {
      out.accept(
          new QualityFinding(
              QualityCheck.FAMILY_WARNING,
              null,
              Looked.entries(unanswered.size())
                  + (unanswered.size() == 1 ? " tells" : " tell")
                  + " what family, friends or neighbours reported, without a recorded response."
                  + " What was done with what they said?",
              Looked.ids(unanswered)));
    }
  }

  private static boolean isReportedByFamily(SignificantEvent event) {
    return event.provenance().sources().stream()
        .map(source -> source.reportedBy())
        .anyMatch(said -> said != null && holdsAny(said.text(), FAMILY_OR_FRIEND));
  }

  private static boolean holdsAny(String text, Set<String> words) {
    return Words.of(text.toLowerCase(Locale.ROOT)).stream().anyMatch(words::contains);
  }
}
