package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.ordinal;

import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.indicator.Referrals.Asked;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CI-10: every contact and referral, what came of it, and how soon it followed the one before. */
final class ReferralHistory {
  static final Setting<Integer> MANY =
      Setting.count("CI-10.referrals", 3, 2, 20)
          .in("referrals")
          .because("A published rule elsewhere has the third report within a year looked into")
          .from("Victoria, child protection manual, re-reports; an adopter chooses its own");

  static final Setting<Integer> MONTHS =
      Setting.count("CI-10.withinMonths", 12, 1, 60)
          .in("months")
          .because("The same published rule; the day a year later still counts")
          .from("Victoria, child protection manual, re-reports");

  static final Setting<Integer> LIFETIME =
      Setting.count("CI-10.lifetimeReferrals", 5, 2, 50)
          .in("referrals")
          .because("A published rule elsewhere has the history reviewed before the fifth is closed")
          .from("Victoria, child protection manual, re-reports; an adopter chooses its own");

  static final Rule RULE =
      new Rule(Indicator.CI_10, List.of(MANY, MONTHS, LIFETIME), ReferralHistory::say);

  private ReferralHistory() {}

  private static void say(History history, Said said) {
    List<Asked> all = Referrals.all(history);
    if (all.isEmpty()) {
      said.notRecorded("No contact or referral about the child is recorded.");
      return;
    }
    addTable(all, said);
    List<Asked> referrals = all.stream().filter(Asked::isReferral).toList();
    if (!referrals.isEmpty()) {
      sayLatest(referrals, history, said);
    }
    said.covers(
        "A referral counts as assessed where an assessment is recorded of it. Referrals about one"
            + " event count once; another area's referrals are not known.");
  }

  private static void sayLatest(List<Asked> referrals, History history, Said said) {
    Asked latest = referrals.get(referrals.size() - 1);
    LocalDate day = latest.on() == null ? null : latest.on().latest();
    List<String> all = Referrals.entryIds(referrals);
    if (day == null) {
      said.recorded(
          referrals.size() + " referrals are recorded; the day of one is not known.", all);
      return;
    }
    int months = history.settings().get(MONTHS);
    LocalDate first = day.minusMonths(months);
    List<Asked> certain = new ArrayList<>();
    int may = 0;
    for (Asked asked : referrals) {
      Certainty in = asked.on() == null ? Certainty.POSSIBLE : asked.on().within(first, day);
      if (in == Certainty.CERTAIN) {
        certain.add(asked);
      } else if (in == Certainty.POSSIBLE) {
        may++;
      }
    }
    said.recorded(
        "The latest referral, of "
            + Phrase.date(latest.on())
            + ", is the "
            + ordinal(referrals.size())
            + " that is recorded and the "
            + ordinal(Math.max(1, certain.size()))
            + " in "
            + months
            + " months"
            + (may == 0 ? "" : " (and " + may + " more may fall in them)")
            + ".",
        all);
    ask(referrals, certain, latest, history, said);
  }

  private static void ask(
      List<Asked> referrals, List<Asked> within, Asked latest, History history, Said said) {
    int many = history.settings().get(MANY);
    if (within.size() >= many && within.stream().noneMatch(Asked::assessed)) {
      said.asks(
          "referrals-none-assessed",
          within.size()
              + " referrals are recorded within "
              + history.settings().get(MONTHS)
              + " months, and of none of them an assessment. What is the pattern across all "
              + referrals.size()
              + "?",
          Referrals.entryIds(within));
    }
    if (referrals.size() >= history.settings().get(LIFETIME) && latest.noFurtherAction()) {
      said.asks(
          "many-referrals-no-further-action",
          "This is the "
              + ordinal(referrals.size())
              + " referral that is recorded, and no further action is recorded of it. Who has looked"
              + " at the whole history, and from the child's age at each?",
          Referrals.entryIds(referrals));
    }
  }

  private static void addTable(List<Asked> all, Said said) {
    List<PatternRow> rows = new ArrayList<>();
    Asked before = null;
    LocalDate closed = null;
    for (Asked asked : all) {
      LocalDate day = exact(asked.on());
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(asked.on()),
                  asked.isReferral() ? "Referral" : "Contact",
                  asked.by().isEmpty() ? "not recorded" : asked.by(),
                  asked.outcome().isEmpty() ? "not recorded" : asked.outcome(),
                  days(before == null ? null : exact(before.on()), day),
                  days(closed, day)),
              asked.entryIds()));
      before = asked;
      LocalDate own = exact(asked.closedOn());
      if (own != null && (closed == null || own.isAfter(closed))) {
        closed = own;
      }
    }
    said.table(
        "Contacts and referrals",
        List.of(
            "When",
            "What",
            "Who told",
            "What came of it",
            "Days since the one before",
            "Days since the last closing"),
        rows);
  }

  private static @Nullable LocalDate exact(@Nullable UncertainDate date) {
    return date == null ? null : date.findExactDay().orElse(null);
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || to.isBefore(from)
        ? ""
        : String.valueOf(ChronoUnit.DAYS.between(from, to));
  }
}
