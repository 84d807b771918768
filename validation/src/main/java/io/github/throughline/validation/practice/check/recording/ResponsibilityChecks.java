package io.github.throughline.validation.practice.check.recording;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.Sentences.capital;
import static io.github.throughline.validation.practice.check.Sentences.count;

import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.workforce.ActingFor;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.Organisation;
import io.github.throughline.core.model.workforce.Team;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Days;
import io.github.throughline.validation.practice.fact.Evidence;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which authority answers for the case, where another body does the work. */
final class ResponsibilityChecks {
  static final PracticeCheck RESPONSIBLE_AUTHORITY =
      check("SM-67", "The authority that answers for the case")
          .serving("F77")
          .lookingAt(
              "allocations", "teams", "organisations", "service.teams", "service.organisations")
          .when(
              "An allocation names no responsible authority, and its team belongs to no organisation"
                  + " that acted for one when it began.")
          .from("Finding on services delegated to a company")
          .misleadingWhen(
              "In a service of one authority nobody may ever have asked for it: the system knows, and"
                  + " an export does not say.")
          .judging(ResponsibilityChecks::responsible);

  private ResponsibilityChecks() {}

  static List<PracticeCheck> all() {
    return List.of(RESPONSIBLE_AUTHORITY);
  }

  private static PracticeOutcome responsible(PracticeCase c) {
    List<Allocation> begun =
        c.file().allocations().stream()
            .filter(one -> Days.isAfter(one.start(), c.asAt()) != Truth.YES)
            .toList();
    if (begun.isEmpty()) {
      return notApplicable("No allocation is recorded.");
    }
    Organisations organisations = new Organisations(c);
    List<Evidence> without = new ArrayList<>();
    List<Evidence> unclear = new ArrayList<>();
    for (Allocation one : begun) {
      if (one.responsibleAuthority() == null || one.responsibleAuthority().isBlank()) {
        Truth acts = organisations.actsForAnAuthority(one);
        if (acts == Truth.CANNOT_TELL) {
          unclear.add(c.evidence(one));
        } else if (acts.isNo()) {
          without.add(c.evidence(one));
        }
      }
    }
    if (!without.isEmpty()) {
      return raised(
          capital(count(without.size(), "allocation"))
              + (without.size() == 1 ? " names" : " name")
              + " no responsible authority.",
          "Which authority answered for the child's case then?",
          without);
    }
    return unclear.isEmpty()
        ? quiet()
        : cannotTell(
            "for which authority a team acted is not recorded clearly enough",
            unclear.toArray(Evidence[]::new));
  }

  /** The teams and organisations of the case file and of the service's file. */
  private static final class Organisations {
    private final Map<String, Team> teams = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();

    Organisations(PracticeCase c) {
      c.findService().ifPresent(this::add);
      c.file().teams().forEach(team -> teams.put(team.id(), team));
      c.file().organisations().forEach(one -> organisations.put(one.id(), one));
    }

    private void add(ServiceFile service) {
      service.teams().forEach(team -> teams.put(team.id(), team));
      service.organisations().forEach(one -> organisations.put(one.id(), one));
    }

    Truth actsForAnAuthority(Allocation allocation) {
      Organisation organisation = organisationOf(allocation.teamId());
      if (organisation == null) {
        return Truth.NO;
      }
      Truth any = Truth.NO;
      for (ActingFor acting : organisation.actsFor()) {
        Truth ended =
            acting.end() == null || allocation.start() == null
                ? Truth.of(false)
                : endedBefore(acting, allocation);
        any = any.or(ended.not());
      }
      return any;
    }

    private static Truth endedBefore(ActingFor acting, Allocation allocation) {
      return Days.findDay(allocation.start())
          .map(day -> Days.isOnOrBefore(acting.end(), day))
          .orElse(Truth.CANNOT_TELL);
    }

    private @Nullable Organisation organisationOf(@Nullable String teamId) {
      Team team = teamId == null ? null : teams.get(teamId);
      return team == null || team.organisationId() == null
          ? null
          : organisations.get(team.organisationId());
    }
  }
}
