package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.CertainCount;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CI-20: in how many significant events the record has what the child said or showed. */
final class OwnAccount {
  static final Rule RULE = new Rule(Indicator.CI_20, List.of(), OwnAccount::say);

  private OwnAccount() {}

  private static void say(History history, Said said) {
    List<Incident> all = History.events(Entries.standing(history.aboutChild(), said));
    List<Incident> weighty = new ArrayList<>();
    List<Incident> unborn = new ArrayList<>();
    for (Incident event : all) {
      if (event.isWeighty()) {
        Age age = age(event, history);
        (age != null && age.mostMonths() < 0 ? unborn : weighty).add(event);
      }
    }
    if (!unborn.isEmpty()) {
      said.covers(
          count(unborn.size(), "significant event is", "significant events are")
              + " from before birth and not among them.");
    }
    sayShare(weighty, history, said);
    sayLast(all, history, said);
    addList(weighty, history, said);
    said.covers("What a child too young or unable to speak shows counts as much as words.");
  }

  private static void sayShare(List<Incident> weighty, History history, Said said) {
    String child = Entries.child(history);
    if (weighty.isEmpty()) {
      said.notRecorded("No significant event since birth is recorded about " + child + ".");
      return;
    }
    List<Incident> told = weighty.stream().filter(one -> hasAccount(one, history)).toList();
    List<Incident> untold = weighty.stream().filter(one -> !told.contains(one)).toList();
    if (weighty.size() >= Phrase.SMALL_NUMBER) {
      said.recorded(
          "In "
              + told.size()
              + " of "
              + number(weighty, history)
              + " significant events the record has what "
              + child
              + " said or showed.",
          History.entryIds(weighty));
    } else {
      if (!told.isEmpty()) {
        said.recorded(
            "What " + child + " said or showed is recorded of: " + dates(told) + ".",
            History.entryIds(told));
      }
      if (!untold.isEmpty()) {
        said.recorded(
            "What "
                + child
                + " said or showed is not recorded of the significant event of: "
                + dates(untold)
                + ".",
            History.entryIds(untold));
      }
    }
    if (!untold.isEmpty()) {
      said.asks(
          "events-without-own-account",
          "What did " + child + " say or show about these events, and where is it written down?",
          History.entryIds(untold));
    }
  }

  /** Those that may be from before birth are told apart, since an unborn child says nothing. */
  private static String number(List<Incident> weighty, History history) {
    int sure = 0;
    for (Incident event : weighty) {
      Age age = age(event, history);
      sure += history.birth() != null && (age == null || age.leastMonths() < 0) ? 0 : 1;
    }
    CertainCount number = new CertainCount(sure, weighty.size() - sure);
    return number.possible() == 0
        ? String.valueOf(sure)
        : weighty.size() + " (" + number.possible() + " of them possibly from before birth)";
  }

  private static String dates(List<Incident> some) {
    return String.join("; ", some.stream().map(one -> Phrase.date(one.when())).toList());
  }

  private static void sayLast(List<Incident> all, History history, Said said) {
    List<Incident> told = all.stream().filter(one -> hasAccount(one, history)).toList();
    Incident last = Entries.last(told);
    String child = Entries.child(history);
    if (last != null) {
      said.recorded(
          "The last recorded time was: " + Phrase.date(last.when()) + ".", last.entryIds());
    } else if (told.isEmpty()) {
      said.notRecorded("No words of " + child + ", and nothing " + child + " showed, is recorded.");
    } else {
      said.recorded(
          "What " + child + " said or showed is recorded without a date.", History.entryIds(told));
    }
  }

  private static boolean hasAccount(Incident event, History history) {
    String childId = history.child().id();
    return event.entries().stream()
        .flatMap(one -> one.entry().event().childAccounts().stream())
        .anyMatch(
            account ->
                account.personId().equals(childId)
                    && (account.words() != null || account.shown() != null));
  }

  private static @Nullable Age age(Incident event, History history) {
    UncertainDate birth = history.birth();
    UncertainDate start = event.start();
    return birth == null || start == null ? null : Age.at(birth, start);
  }

  private static void addList(List<Incident> weighty, History history, Said said) {
    List<PatternRow> rows = new ArrayList<>();
    for (Incident event : weighty) {
      Age age = age(event, history);
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(event.when()),
                  age == null ? "not known" : age.toString(),
                  Entries.types(event),
                  words(event, history)),
              event.entryIds()));
    }
    said.table(
        "Significant events and the child's own account",
        List.of("When", "Age", "Kind", "What the child said or showed"),
        rows);
  }

  private static String words(Incident event, History history) {
    String childId = history.child().id();
    List<String> told = new ArrayList<>();
    for (IncludedEntry included : event.entries()) {
      for (var account : included.entry().event().childAccounts()) {
        if (account.personId().equals(childId)) {
          if (account.words() != null) {
            told.add("\u201c" + account.words().text() + "\u201d");
          }
          if (account.shown() != null) {
            told.add(account.shown().text());
          }
        }
      }
    }
    return told.isEmpty() ? "not recorded" : String.join(" ", told);
  }
}
