package io.github.throughline.validation.practice;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.SettingUsed;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.timescale.Expectation;
import io.github.throughline.validation.practice.timescale.Expectations;
import io.github.throughline.validation.practice.timescale.Timescale.Audience;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Asks the checks of practice of case files, one at a time.
 *
 * <pre>{@code
 * Practice practice = Practice.with(Settings.defaults());
 * PracticeReport report = practice.check(file, LocalDate.of(2025, 5, 6));
 * }</pre>
 *
 * <p>Immutable: one may be used by several threads. The same file, settings and day give the same
 * report.
 */
public final class Practice {
  private final List<PracticeCheck> checks;
  private final Settings settings;
  private final List<SettingUsed> used;

  private Practice(List<PracticeCheck> checks, Settings settings) {
    this.checks = List.copyOf(checks);
    this.settings = requireNonNull(settings, "settings");
    this.used = settings(checks).stream().<SettingUsed>map(settings::used).toList();
  }

  /**
   * Every check, with what an authority decided.
   *
   * @param settings what it decided
   * @return the checks, ready to be asked
   */
  public static Practice with(Settings settings) {
    return of(PracticeChecks.all(), settings);
  }

  /**
   * Some checks only.
   *
   * @param checks the checks, in the order in which they are to be reported
   * @param settings what the authority decided
   * @return the checks, ready to be asked
   */
  public static Practice of(List<PracticeCheck> checks, Settings settings) {
    return new Practice(checks, settings);
  }

  /**
   * Every setting there is, for reading a file of settings.
   *
   * @return the settings in the order of their keys
   */
  public static List<Setting<?>> settings() {
    return settings(PracticeChecks.all());
  }

  private static List<Setting<?>> settings(List<PracticeCheck> checks) {
    Map<String, Setting<?>> byKey = new TreeMap<>();
    Expectations.settings().forEach(setting -> byKey.put(setting.key(), setting));
    for (PracticeCheck check : checks) {
      check.settings().forEach(setting -> byKey.put(setting.key(), setting));
    }
    return List.copyOf(byKey.values());
  }

  /**
   * Asks every check of a case file.
   *
   * @param file the case file
   * @param asAt the last day that counts
   * @return what came of it
   */
  public PracticeReport check(CaseFile file, LocalDate asAt) {
    return check(PracticeCase.of(file, asAt, settings));
  }

  /**
   * Asks every check of a case, which may have its family's and its service's file beside it.
   *
   * @param practiceCase the case, with the same settings
   * @return what came of it
   */
  public PracticeReport check(PracticeCase practiceCase) {
    return report(
        practiceCase,
        checks.stream().map(one -> ask(one, practiceCase)).toList(),
        Expectations.of(practiceCase));
  }

  /**
   * Asks what the checks say of one record in its case file, as when the record is being written.
   *
   * @param practiceCase the case, with the same settings
   * @param recordId the identifier of the record
   * @return the outcomes that rest on the record; checks without any are left out
   */
  public PracticeReport checkRecord(PracticeCase practiceCase, String recordId) {
    List<CheckResult> results = new ArrayList<>();
    for (PracticeCheck check : checks) {
      CheckResult result = ask(check, practiceCase);
      List<PracticeOutcome> about =
          result.outcomes().stream().filter(outcome -> outcome.restsOn(recordId)).toList();
      if (!about.isEmpty() || result.failure() != null) {
        results.add(new CheckResult(check, about, result.failure()));
      }
    }
    List<Expectation> about =
        Expectations.of(practiceCase).stream().filter(one -> one.restsOn(recordId)).toList();
    return report(practiceCase, results, about);
  }

  /**
   * Tells a listener what is still to be done in a case, the first day first.
   *
   * @param practiceCase the case, with the same settings
   * @param audience whose list it is
   * @param listener told of each thing with its day, those that have passed included
   */
  public void tellDueNext(
      PracticeCase practiceCase, Audience audience, Consumer<? super Due> listener) {
    report(practiceCase, List.of(), Expectations.of(practiceCase))
        .dueNext(audience)
        .forEach(listener);
  }

  /** A check that fails is reported apart: its silence must not be taken for a pass. */
  private static CheckResult ask(PracticeCheck check, PracticeCase practiceCase) {
    try {
      return new CheckResult(check, check.ask(practiceCase), null);
    } catch (RuntimeException e) {
      return new CheckResult(check, List.of(), e.getClass().getName());
    }
  }

  private PracticeReport report(
      PracticeCase practiceCase, List<CheckResult> results, List<Expectation> expectations) {
    return new PracticeReport(
        practiceCase.file().child().id(), practiceCase.asAt(), results, expectations, used);
  }
}
