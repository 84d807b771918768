package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Recorded;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.core.model.assessment.Assessment;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CI-14: how much of the child's known history the latest assessment cites. */
final class StartAgain {
  static final Setting<Integer> SHARE =
      Setting.share("CI-14.leastCited", 50)
          .because("Under a half, most of what was judged to matter is not cited")
          .from("Design default");

  static final Setting<Integer> NEAR =
      Setting.count("CI-14.nearMonths", 3, 1, 24)
          .in("months before the trigger")
          .because("What is cited of the last months only may be the trigger itself")
          .from("Design default");

  static final Setting<Integer> OLD =
      Setting.count("CI-14.historyMonths", 12, 1, 120)
          .in("months before the trigger")
          .because("A shorter history may be told without earlier records")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_14, List.of(SHARE, NEAR, OLD), StartAgain::say);

  private static final Set<EventType> FRESH_STARTS =
      Set.of(
          EventType.BIRTH,
          EventType.NEW_PARTNER_IN_HOUSEHOLD,
          EventType.HOUSE_MOVE,
          EventType.CASE_TRANSFERRED,
          EventType.WORKER_CHANGE);

  private StartAgain() {}

  private static void say(History history, Said said) {
    Recorded<Assessment> latest =
        history.records(Assessment.class).stream()
            .filter(one -> start(one) != null)
            .max(Comparator.comparing(StartAgain::startOrEarliest))
            .orElse(null);
    if (latest == null) {
      said.notRecorded("No assessment with a day on which it began is recorded.");
      return;
    }
    LocalDate trigger = trigger(latest, history);
    List<IncludedEntry> before = before(trigger, history);
    List<IncludedEntry> cited = before.stream().filter(one -> isCited(one, latest)).toList();
    Set<String> own = new LinkedHashSet<>(latest.entryIds());
    if (latest.record().citations().isEmpty()) {
      said.recorded(
          "The assessment that began on "
              + Phrase.day(startOrEarliest(latest))
              + " cites no record, so what it drew on is not known.",
          own);
      return;
    }
    if (before.isEmpty()) {
      said.recorded(
          "Nothing is recorded from before the referral that the assessment followed.", own);
      return;
    }
    tell(latest, trigger, before, cited, history, said);
    sayFreshStarts(trigger, history, said);
    said.covers("To cite is not to understand, and not to cite is not to overlook.");
  }

  private static void tell(
      Recorded<Assessment> latest,
      LocalDate trigger,
      List<IncludedEntry> before,
      List<IncludedEntry> cited,
      History history,
      Said said) {
    LocalDate oldest = first(before);
    LocalDate oldestCited = first(cited);
    List<IncludedEntry> weighty =
        before.stream().filter(one -> one.entry().event().isWeighty()).toList();
    List<IncludedEntry> weightyCited = weighty.stream().filter(cited::contains).toList();
    List<IncludedEntry> notCited = weighty.stream().filter(one -> !cited.contains(one)).toList();
    Set<String> ids = new LinkedHashSet<>(latest.entryIds());
    ids.addAll(History.idsOf(cited));
    said.recorded(
        "The assessment that began on "
            + Phrase.day(startOrEarliest(latest))
            + (oldestCited == null
                ? " cites nothing from before "
                : " cites entries from " + Phrase.day(oldestCited) + " on, of the time before ")
            + Phrase.day(trigger)
            + (oldest == null ? "." : "; the known history begins on " + Phrase.day(oldest) + "."),
        ids);
    if (!notCited.isEmpty()) {
      said.recorded(
          count(notCited.size(), "significant entry", "significant entries")
              + " from before the trigger, of "
              + weighty.size()
              + ", "
              + (notCited.size() == 1 ? "is" : "are")
              + " not cited.",
          History.idsOf(notCited));
    }
    sayEarlierWork(before, cited, said);
    boolean few =
        !weighty.isEmpty()
            && weightyCited.size() * 100 < history.settings().get(SHARE) * weighty.size();
    boolean old =
        oldest != null && oldest.isBefore(trigger.minusMonths(history.settings().get(OLD)));
    boolean near =
        old
            && (oldestCited == null
                || !oldestCited.isBefore(trigger.minusMonths(history.settings().get(NEAR))));
    if (few || near) {
      Set<String> asked = new LinkedHashSet<>(latest.entryIds());
      asked.addAll(History.idsOf(notCited));
      said.asks(
          "history-not-cited",
          "Is the earlier history considered somewhere else? What does it say of the present?",
          asked);
    }
  }

  /** Earlier assessments and plans that are and are not cited. */
  private static void sayEarlierWork(
      List<IncludedEntry> before, List<IncludedEntry> cited, Said said) {
    Set<EventType> work =
        Set.of(
            EventType.ASSESSMENT_AUTHORISED,
            EventType.ASSESSMENT_START,
            EventType.CP_PLAN_START,
            EventType.CIN_PLAN_START);
    List<IncludedEntry> earlier =
        before.stream()
            .filter(one -> one.entry().event().types().stream().anyMatch(work::contains))
            .filter(one -> !cited.contains(one))
            .toList();
    if (!earlier.isEmpty()) {
      said.recorded(
          count(
                  earlier.size(),
                  "entry of an earlier assessment or plan is",
                  "entries of earlier assessments and plans are")
              + " not cited.",
          History.idsOf(earlier));
    }
  }

  private static void sayFreshStarts(LocalDate trigger, History history, Said said) {
    List<IncludedEntry> fresh = new ArrayList<>();
    for (IncludedEntry included : history.chronology().entries()) {
      When when = included.entry().event().occurred();
      LocalDate day = when == null ? null : when.earliest();
      if (day != null
          && !day.isAfter(trigger)
          && day.isAfter(trigger.minusMonths(12))
          && included.entry().event().types().stream().anyMatch(FRESH_STARTS::contains)) {
        fresh.add(included);
      }
    }
    if (!fresh.isEmpty()) {
      said.recorded(
          "In the twelve months before, "
              + count(fresh.size(), "change is", "changes are")
              + " recorded after which a history is easily begun anew.",
          History.idsOf(fresh));
    }
  }

  private static @Nullable LocalDate start(Recorded<Assessment> one) {
    UncertainDate started = one.record().startedOn();
    return started == null ? null : started.findExactDay().orElse(null);
  }

  private static LocalDate startOrEarliest(Recorded<Assessment> one) {
    LocalDate start = start(one);
    return start == null ? LocalDate.MIN : start;
  }

  /** The day of the referral that it followed; without one, the day on which it began. */
  private static LocalDate trigger(Recorded<Assessment> latest, History history) {
    for (Recorded<Referral> referral : history.records(Referral.class)) {
      UncertainDate referred = referral.record().referredOn();
      if (referred != null
          && referral.file().equals(latest.file())
          && referral.record().id().equals(latest.record().referralId())) {
        LocalDate day = referred.findExactDay().orElse(null);
        if (day != null) {
          return day;
        }
      }
    }
    return startOrEarliest(latest);
  }

  private static List<IncludedEntry> before(LocalDate trigger, History history) {
    List<IncludedEntry> before = new ArrayList<>();
    for (IncludedEntry included : history.aboutChild()) {
      When when = included.entry().event().occurred();
      LocalDate last = when == null ? null : when.latest();
      if (last != null
          && last.isBefore(trigger)
          && !included.entry().event().types().contains(EventType.BIRTH)
          && History.counts(included.entry().event())) {
        before.add(included);
      }
    }
    return before;
  }

  private static boolean isCited(IncludedEntry included, Recorded<Assessment> latest) {
    for (Citation citation : latest.record().citations()) {
      if (citation.recordId().equals(included.entry().entryId())) {
        return true;
      }
      for (RecordReference record : included.entry().records()) {
        if (citation.recordId().equals(record.recordId())) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable LocalDate first(List<IncludedEntry> some) {
    LocalDate first = null;
    for (IncludedEntry included : some) {
      When when = included.entry().event().occurred();
      LocalDate day = when == null ? null : when.earliest();
      if (day != null && (first == null || day.isBefore(first))) {
        first = day;
      }
    }
    return first;
  }
}
