package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Works out what a case file says of every timescale. */
public final class Expectations {
  private static final Map<String, TimescaleRule> RULES = rules();

  private Expectations() {}

  private static Map<String, TimescaleRule> rules() {
    Map<String, TimescaleRule> rules = new LinkedHashMap<>();
    Stream.of(
            ReferralTimescales.all(),
            ConferenceTimescales.all(),
            VisitTimescales.all(),
            PlanTimescales.all(),
            CareVisitTimescales.all(),
            CareTimescales.all(),
            LeavingCareTimescales.all(),
            LegalTimescales.all(),
            SupervisionTimescales.all(),
            RecordTimescales.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(TimescaleRule::code))
        .forEach(rule -> rules.put(rule.code(), rule));
    return rules;
  }

  /**
   * Every expectation of a case.
   *
   * @param practiceCase the case
   * @return the expectations by the code of their timescale, those of one timescale in the order of
   *     the records
   */
  public static List<Expectation> of(PracticeCase practiceCase) {
    List<Expectation> all = new ArrayList<>();
    for (TimescaleRule rule : RULES.values()) {
      if (rule.judge() != null) {
        all.addAll(rule.judge().apply(practiceCase));
      }
    }
    return all;
  }

  /**
   * What a case says of one timescale.
   *
   * @param code such as {@code T014}
   * @param practiceCase the case
   * @return the expectations; empty if there are none, or the records cannot answer
   */
  public static List<Expectation> of(String code, PracticeCase practiceCase) {
    TimescaleRule rule = RULES.get(code);
    return rule == null || rule.judge() == null ? List.of() : rule.judge().apply(practiceCase);
  }

  /**
   * Whether records can answer a timescale.
   *
   * @param code such as {@code T014}
   * @return true if it is worked out
   */
  public static boolean isWorkedOut(String code) {
    TimescaleRule rule = RULES.get(code);
    return rule != null && rule.judge() != null;
  }

  /**
   * How a timescale is worked out from records, or why it cannot be.
   *
   * @param code such as {@code T014}
   * @return whole sentences; empty if there is no such timescale
   */
  public static Optional<String> findHow(String code) {
    return Optional.ofNullable(RULES.get(code)).map(TimescaleRule::how);
  }

  /**
   * The lists of the documents that a timescale is read from.
   *
   * @param code such as {@code T014}
   * @return the lists; empty if it is not worked out
   */
  public static List<String> looksAt(String code) {
    TimescaleRule rule = RULES.get(code);
    return rule == null ? List.of() : rule.reads();
  }

  /**
   * What an authority may set of the timescales: the limits that have no national figure, and which
   * day sets a clock.
   *
   * @return the settings in the order of their keys
   */
  public static List<Setting<?>> settings() {
    Map<String, Setting<?>> byKey = new TreeMap<>();
    for (Timescale timescale : Timescales.all()) {
      Setting<?> limit = timescale.setting();
      if (limit != null && isWorkedOut(timescale.code())) {
        byKey.put(limit.key(), limit);
      }
    }
    RULES.values().stream()
        .flatMap(rule -> rule.settings().stream())
        .forEach(setting -> byKey.put(setting.key(), setting));
    return List.copyOf(byKey.values());
  }
}
