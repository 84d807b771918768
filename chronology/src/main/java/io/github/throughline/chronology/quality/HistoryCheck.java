package io.github.throughline.chronology.quality;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Lane;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** CH-Q3: whether an assessment looked further back than the referral it answers. */
final class HistoryCheck {
  private HistoryCheck() {}

  static void look(Looked in, Consumer<QualityFinding> out) {
    for (Lane child : in.children()) {
      Map<String, List<Told>> byId = new TreeMap<>();
      for (CaseFile file : in.filesOf(child)) {
        for (Assessment assessment : file.assessments()) {
          LocalDate begun = begun(assessment);
          UncertainDate referral = begun == null ? null : referral(file, assessment);
          if (begun != null && referral != null && !begun.isAfter(in.asAt())) {
            byId.computeIfAbsent(assessment.id(), id -> new ArrayList<>())
                .add(new Told(assessment, referral));
          }
        }
      }
      byId.values().forEach(told -> judge(in, child, told, out));
    }
  }

  /** An assessment as one document tells it, and the day of the referral that it answers. */
  private record Told(Assessment assessment, UncertainDate referredOn) {}

  /** What several documents tell of one assessment: what any of them cites counts as cited. */
  private static void judge(Looked in, Lane child, List<Told> told, Consumer<QualityFinding> out) {
    UncertainDate referredOn =
        told.stream().map(Told::referredOn).min(When.chronological()).orElseThrow();
    List<IncludedEntry> older =
        in.entriesAbout(child).stream()
            .filter(entry -> !Looked.event(entry).types().contains(EventType.BIRTH))
            .filter(entry -> Looked.isCertainlyBefore(Looked.event(entry).occurred(), referredOn))
            .toList();
    Set<String> cited =
        told.stream()
            .flatMap(one -> one.assessment().citations().stream())
            .map(Citation::recordId)
            .collect(Collectors.toSet());
    if (older.isEmpty() || older.stream().anyMatch(entry -> isCited(entry, cited))) {
      return;
    }
    List<IncludedEntry> weighty = older.stream().filter(Looked::isWeighty).toList();
    UncertainDate when =
        told.stream()
            .map(Told::assessment)
            .map(one -> one.authorisedOn() != null ? one.authorisedOn() : one.startedOn())
            .filter(Objects::nonNull)
            .min(When.chronological())
            .orElseThrow();
    out.accept(
        new QualityFinding(
            QualityCheck.HISTORY_IN_ASSESSMENT,
            child.person().id(),
            "The assessment of "
                + child.label()
                + " of "
                + DateWords.of(when)
                + (cited.isEmpty()
                    ? " cites no records."
                    : " cites nothing older than the referral of " + DateWords.of(referredOn) + ".")
                + " "
                + Looked.entries(older.size())
                + (older.size() == 1 ? " is" : " are")
                + " older"
                + (weighty.isEmpty()
                    ? ""
                    : ", " + weighty.size() + " of them judged HIGH or CRITICAL")
                + ". Is the earlier history considered elsewhere?",
            Looked.ids(weighty.isEmpty() ? older : weighty)));
  }

  private static boolean isCited(IncludedEntry entry, Set<String> cited) {
    Set<String> names = new HashSet<>();
    names.add(entry.entry().entryId());
    names.add(Looked.event(entry).id());
    entry.entry().records().stream().map(RecordReference::recordId).forEach(names::add);
    return names.stream().anyMatch(cited::contains);
  }

  private static @Nullable LocalDate begun(Assessment assessment) {
    LocalDate started = Looked.earliest(assessment.startedOn());
    return started == null ? Looked.earliest(assessment.authorisedOn()) : started;
  }

  /** The day of the referral it names; without one, of the last referral before it. */
  private static @Nullable UncertainDate referral(CaseFile file, Assessment assessment) {
    Optional<Referral> named =
        file.referrals().stream()
            .filter(referral -> referral.id().equals(assessment.referralId()))
            .findFirst();
    if (named.isPresent()) {
      return named.get().referredOn();
    }
    LocalDate begun = begun(assessment);
    return file.referrals().stream()
        .map(Referral::referredOn)
        .filter(Objects::nonNull)
        .filter(on -> on.latest() != null && begun != null && !on.latest().isAfter(begun))
        .max(Comparator.comparing((UncertainDate on) -> Objects.requireNonNull(on.latest())))
        .orElse(null);
  }
}
