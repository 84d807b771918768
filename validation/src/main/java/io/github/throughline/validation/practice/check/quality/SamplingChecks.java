package io.github.throughline.validation.practice.check.quality;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;

import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.quality.AuditProgramme;
import io.github.throughline.core.model.workforce.Team;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.check.Sentences;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the cases that are audited can stand for those that are not. */
final class SamplingChecks {
  static final Setting<List<String>> FAIR_SAMPLING =
      Setting.words("SM-61.fairSampling", List.of("random", "stratified"))
          .because("A sample that somebody chose shows what they chose")
          .from("Design default; words in the codes of the authority's own system");

  static final Setting<Integer> FEWEST_FOR_A_TEAM =
      Setting.count("SM-61.fewestForATeam", 3, 1, 100)
          .in("cases")
          .because("One or two cases of a team say little of the others")
          .from("Design default, from the finding on quality assurance");

  static final PracticeCheck SAMPLING =
      check("SM-61", "How the cases for audit are chosen")
          .serving("F70")
          .lookingAt("service.auditProgrammes", "service.teams")
          .when(
              "An audit programme that is running chooses its cases in a way whose code has none of"
                  + " the words of SM-61.fairSampling; or it is smaller than SM-61.fewestForATeam"
                  + " for each team of the service.")
          .using(FAIR_SAMPLING, FEWEST_FOR_A_TEAM)
          .from("Finding on quality assurance; a local expectation")
          .misleadingWhen(
              "An audit of one theme chooses its cases for good reasons. Not every team holds cases.")
          .judgingEach(SamplingChecks::sampling);

  private SamplingChecks() {}

  static List<PracticeCheck> all() {
    return List.of(SAMPLING);
  }

  private static List<PracticeOutcome> sampling(PracticeCase c) {
    Optional<ServiceFile> service = c.findService();
    List<AuditProgramme> running = new ArrayList<>();
    service.ifPresent(
        file ->
            file.auditProgrammes().stream()
                .filter(one -> Days.wasGoingOn(one.start(), one.end(), c.asAt()).isYes())
                .forEach(running::add));
    if (service.isEmpty() || running.isEmpty()) {
      return List.of(notApplicable("No audit programme is recorded as running."));
    }
    int teams = teams(c, service.get());
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (AuditProgramme one : running) {
      if (one.sampling() == null) {
        outcomes.add(
            cannotTell(
                "how an audit programme chooses its cases is not recorded", c.evidence(one)));
      } else if (!isFair(c, one.sampling().code())) {
        outcomes.add(
            raised(
                "An audit programme does not choose its cases at random or by strata.",
                "What can it say of the cases that nobody chose?",
                List.of(c.evidence(one))));
      }
      if (one.size() == null || teams == 0) {
        outcomes.add(
            cannotTell(
                "how many cases an audit programme takes for each team is not recorded",
                c.evidence(one)));
      } else if (one.size() < c.setting(FEWEST_FOR_A_TEAM) * teams) {
        outcomes.add(
            raised(
                "An audit programme takes "
                    + Sentences.count(one.size(), "case")
                    + " for "
                    + Sentences.count(teams, "team")
                    + ".",
                "What is known of each team's work, and what is not?",
                List.of(c.evidence(one))));
      }
    }
    return outcomes;
  }

  private static boolean isFair(PracticeCase c, String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    return c.setting(FAIR_SAMPLING).stream()
        .anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static int teams(PracticeCase c, ServiceFile service) {
    int teams = 0;
    for (Team team : service.teams()) {
      boolean isThere =
          (team.start() == null || Days.isAfter(team.start(), c.asAt()).isNo())
              && (team.end() == null || Days.isAfter(team.end(), c.asAt()).isYes());
      teams += isThere ? 1 : 0;
    }
    return teams;
  }
}
