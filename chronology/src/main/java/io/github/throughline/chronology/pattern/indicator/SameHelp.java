package io.github.throughline.chronology.pattern.indicator;

import static io.github.throughline.chronology.pattern.indicator.Phrase.count;

import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Recorded;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.LeftOut;
import io.github.throughline.chronology.pattern.result.PatternRow;
import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.core.model.involvement.ServiceOffered;
import io.github.throughline.core.setting.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** CI-16: services that were offered more than once, and what came of each. */
final class SameHelp {
  static final Setting<Integer> TIMES =
      Setting.count("CI-16.times", 2, 2, 20)
          .in("times")
          .because("A second offer of the same help is where the first can be learned from")
          .from("Design default");

  static final Rule RULE = new Rule(Indicator.CI_16, List.of(TIMES), SameHelp::say);

  private SameHelp() {}

  private static void say(History history, Said said) {
    Map<String, List<Recorded<ServiceOffered>>> bySort = new TreeMap<>();
    for (Recorded<ServiceOffered> service : history.records(ServiceOffered.class)) {
      String sort = sort(service.record());
      if (sort.isEmpty()) {
        service
            .entryIds()
            .forEach(
                id -> said.leftOut(List.of(new LeftOut(id, "what was offered is not recorded"))));
      } else {
        bySort.computeIfAbsent(sort, key -> new ArrayList<>()).add(service);
      }
    }
    boolean any = false;
    for (Map.Entry<String, List<Recorded<ServiceOffered>>> one : bySort.entrySet()) {
      if (one.getValue().size() >= history.settings().get(TIMES)) {
        say(one.getKey(), one.getValue(), said);
        any = true;
      }
    }
    if (!any) {
      said.notRecorded(
          "No service is recorded as offered "
              + count(history.settings().get(TIMES), "time", "times")
              + " or more.");
    }
    said.covers(
        "Two offers count as the same where the code or, without one, the name is the same.");
  }

  private static String sort(ServiceOffered service) {
    String coded = CodeWords.of(service.kind());
    if (coded != null) {
      return coded;
    }
    return service.service() == null
        ? ""
        : Phrase.sentence(service.service().text().strip().toLowerCase(Locale.UK));
  }

  private static void say(String sort, List<Recorded<ServiceOffered>> some, Said said) {
    Set<String> ids = new LinkedHashSet<>();
    some.forEach(service -> ids.addAll(service.entryIds()));
    long results = some.stream().filter(service -> service.record().outcome() != null).count();
    said.recorded(
        sort
            + ": offered "
            + some.size()
            + " times; what came of it is recorded for "
            + results
            + " of them.",
        ids);
    List<PatternRow> rows = new ArrayList<>();
    for (Recorded<ServiceOffered> service : some) {
      ServiceOffered record = service.record();
      rows.add(
          new PatternRow(
              List.of(
                  Phrase.date(record.offeredOn() != null ? record.offeredOn() : record.startedOn()),
                  yes(record.accepted()),
                  yes(record.completed()),
                  record.outcome() == null ? "not recorded" : record.outcome().text()),
              service.entryIds()));
    }
    said.table(
        "Offered again: " + sort,
        List.of("When", "Taken up", "Completed", "What came of it"),
        rows);
    said.asks(
        "same-help-again",
        sort
            + " was offered "
            + some.size()
            + " times. What did it change for the child before, and what is different this time?",
        ids);
  }

  private static String yes(@Nullable Boolean answer) {
    return answer == null ? "not recorded" : answer ? "yes" : "no";
  }
}
