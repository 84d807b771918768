package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.HarmKind;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.indicator.Referrals.Asked;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** CI-11: concerns of one kind that were each closed without an assessment, side by side. */
final class BelowThreshold {
  static final Setting<Integer> MANY =
      Setting.count("CI-11.decisions", 3, 2, 20)
          .in("decisions")
          .because("Two can be chance; three of one kind are worth reading together")
          .from("Design default");

  static final Setting<Integer> MONTHS =
      Setting.count("CI-11.withinMonths", 24, 1, 120)
          .in("months")
          .because("Two years take in a whole school year and the gaps of holidays")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_11, List.of(MANY, MONTHS), BelowThreshold::say);

  private record Closed(@Nullable UncertainDate on, String reason, List<String> entryIds) {}

  private BelowThreshold() {}

  private static void say(History history, Said said) {
    Map<String, List<Closed>> byKind = new TreeMap<>();
    List<Asked> asking = Referrals.all(history);
    for (Asked asked : asking) {
      if (asked.isReferral() && asked.noFurtherAction() && !asked.assessed()) {
        add(byKind, asked.need(), new Closed(asked.on(), asked.reason(), asked.entryIds()), said);
      }
    }
    addEvents(byKind, Referrals.entryIds(asking), history, said);
    boolean any = false;
    for (Map.Entry<String, List<Closed>> kind : byKind.entrySet()) {
      any |= say(kind.getKey(), kind.getValue(), history, said);
    }
    if (!any) {
      said.notRecorded(
          "Fewer than "
              + history.settings().get(MANY)
              + " concerns of one kind are recorded as closed without an assessment within "
              + history.settings().get(MONTHS)
              + " months.");
    }
    said.covers("Every one of the decisions may have been right.");
  }

  private static void add(Map<String, List<Closed>> byKind, String kind, Closed closed, Said said) {
    if (kind.isEmpty()) {
      closed
          .entryIds()
          .forEach(
              id ->
                  said.leftOut(
                      List.of(
                          new LeftOut(id, "what the concern was of is not recorded as a code"))));
    } else {
      byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(closed);
    }
  }

  /** Events that a person recorded as a decision of no further action about a kind of harm. */
  private static void addEvents(
      Map<String, List<Closed>> byKind, List<String> counted, History history, Said said) {
    for (IncludedEntry included : history.aboutChild()) {
      SignificantEvent event = included.entry().event();
      if (!counted.contains(included.entry().entryId())
          && event.types().contains(EventType.NO_FURTHER_ACTION)) {
        FreeText reason =
            event.reasonNoResponse() != null ? event.reasonNoResponse() : event.outcome();
        Closed closed =
            new Closed(
                start(event.occurred()),
                reason == null ? "" : reason.text(),
                List.of(included.entry().entryId()));
        boolean coded = false;
        for (EventType type : event.types()) {
          HarmKind kind = HarmKind.ofType(type).orElse(null);
          if (kind != null) {
            add(byKind, kind.label(), closed, said);
            coded = true;
          }
        }
        if (!coded) {
          add(byKind, "", closed, said);
        }
      }
    }
  }

  private static @Nullable UncertainDate start(@Nullable When when) {
    return when instanceof UncertainPeriod period ? period.start() : (UncertainDate) when;
  }

  private static boolean say(String kind, List<Closed> all, History history, Said said) {
    List<Closed> dated =
        all.stream()
            .filter(closed -> closed.on() != null && closed.on().latest() != null)
            .sorted(
                Comparator.comparing(
                    closed -> closed.on() == null ? UncertainDate.unknown() : closed.on(),
                    When.chronological()))
            .toList();
    if (dated.isEmpty()) {
      return false;
    }
    UncertainDate latest = dated.get(dated.size() - 1).on();
    LocalDate last = latest == null ? null : latest.latest();
    if (last == null) {
      return false;
    }
    int months = history.settings().get(MONTHS);
    LocalDate first = last.minusMonths(months);
    List<Closed> within = new ArrayList<>();
    int may = 0;
    for (Closed closed : dated) {
      Certainty in = closed.on() == null ? Certainty.POSSIBLE : closed.on().within(first, last);
      if (in == Certainty.CERTAIN) {
        within.add(closed);
      } else if (in == Certainty.POSSIBLE) {
        may++;
      }
    }
    if (within.size() < history.settings().get(MANY)) {
      return false;
    }
    List<String> ids = new ArrayList<>();
    within.forEach(closed -> ids.addAll(closed.entryIds()));
    said.recorded(
        count(within.size(), "concern", "concerns")
            + " recorded as \u201c"
            + kind
            + "\u201d within "
            + months
            + " months were each closed without an assessment"
            + (may == 0 ? "" : " (and " + may + " that may fall in this period)")
            + ". They are shown together here.",
        ids);
    List<PatternRow> rows = new ArrayList<>();
    within.forEach(
        closed ->
            rows.add(
                new PatternRow(
                    List.of(
                        Phrase.date(closed.on()),
                        closed.reason().isEmpty() ? "not recorded" : closed.reason()),
                    closed.entryIds())));
    said.table("Closed without an assessment: " + kind, List.of("When", "Reason recorded"), rows);
    said.asks(
        "each-alone-below-threshold",
        within.size()
            + " concerns of one kind were each closed by themselves. What do they say when they are"
            + " read together?",
        ids);
    return true;
  }
}
