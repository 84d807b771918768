package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.Age;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Incident;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CI-07: how old the child was when something was first known, and what is known of the start. */
final class FirstKnown {
  static final Setting<Integer> EARLY =
      Setting.count("CI-07.earlyMonths", 24, 1, 60)
          .in("months of age")
          .because("The first two years are what practice looks at most closely")
          .from("Common practice; design default");

  static final Rule RULE = new Rule(Indicator.CI_07, List.of(EARLY), FirstKnown::say);

  private FirstKnown() {}

  private static void say(History history, Said said) {
    said.leftOut(history.leftOut());
    UncertainDate birth = history.birth();
    Incident first =
        history.incidents().stream()
            .filter(incident -> incident.start() != null)
            .min(Comparator.comparing(Incident::when, When.chronological()))
            .orElse(null);
    if (first == null) {
      said.notRecorded("No confirmed incident with a date is recorded.");
    } else {
      said.recorded(
          "The first confirmed incident that is known is of "
              + Phrase.date(first.when())
              + age(birth, first.start())
              + ". It need not have been the first.",
          first.entryIds());
    }
    sayInvolved(history, birth, said);
    if (birth != null) {
      sayEarly(history, birth, said);
    } else {
      said.covers("The child's date of birth is not recorded, so that no age is told.");
    }
  }

  private static void sayInvolved(History history, @Nullable UncertainDate birth, Said said) {
    LocalDate from = history.observedFrom();
    if (from == null) {
      said.notRecorded("No dated entry tells when the service first had to do with the child.");
      return;
    }
    List<String> ids =
        history.aboutChild().stream()
            .filter(
                included -> {
                  When when = included.entry().event().occurred();
                  return when != null
                      && from.equals(when.earliest())
                      && included.entry().event().types().stream()
                          .anyMatch(type -> type.group() == EventGroup.SERVICE_AND_DECISIONS);
                })
            .map(included -> included.entry().entryId())
            .toList();
    said.recorded(
        "The service is first recorded to have had to do with the child on "
            + Phrase.day(from)
            + age(birth, UncertainDate.on(from))
            + ". Of the time before, less is known.",
        ids);
  }

  private static void sayEarly(History history, UncertainDate birth, Said said) {
    int early = history.settings().get(EARLY);
    List<Incident> before = new ArrayList<>();
    List<Incident> young = new ArrayList<>();
    List<Incident> unsure = new ArrayList<>();
    for (Incident incident : history.incidents()) {
      UncertainDate start = incident.start();
      Age age = start == null ? null : Age.at(birth, start);
      if (age == null) {
        continue;
      }
      if (age.isBeforeBirth()) {
        before.add(incident);
      } else if (age.leastMonths() >= 0 && age.mostMonths() < early) {
        young.add(incident);
      } else if (age.leastMonths() < early) {
        unsure.add(incident);
      }
    }
    say(before, "before the child's birth", said);
    say(young, "in the first " + early + " months of life", said);
    if (!unsure.isEmpty()) {
      said.recorded(
          count(unsure.size(), "more incident", "more incidents")
              + " may belong to the time before birth or the first "
              + early
              + " months: the dates are not known well enough.",
          History.entryIds(unsure));
    }
  }

  private static void say(List<Incident> some, String when, Said said) {
    if (some.isEmpty()) {
      said.notRecorded("Nothing is recorded as confirmed harm that certainly lies " + when + ".");
    } else {
      said.recorded(
          count(some.size(), "confirmed incident is", "confirmed incidents are")
              + " recorded "
              + when
              + ".",
          History.entryIds(some));
    }
  }

  private static String age(@Nullable UncertainDate birth, @Nullable UncertainDate at) {
    Age age = birth == null || at == null ? null : Age.at(birth, at);
    if (age == null) {
      return "";
    }
    return age.isBeforeBirth() ? ", before birth" : ", when the child was " + age + " old";
  }
}
