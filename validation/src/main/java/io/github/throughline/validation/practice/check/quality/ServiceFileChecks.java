package io.github.throughline.validation.practice.check.quality;

import static io.github.throughline.validation.practice.check.PracticeCheck.check;
import static io.github.throughline.validation.practice.check.PracticeOutcome.cannotTell;
import static io.github.throughline.validation.practice.check.PracticeOutcome.notApplicable;
import static io.github.throughline.validation.practice.check.PracticeOutcome.quiet;
import static io.github.throughline.validation.practice.check.PracticeOutcome.raised;
import static io.github.throughline.validation.practice.check.Sentences.day;

import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.quality.Inspection;
import io.github.throughline.core.model.quality.InspectionFinding;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.Caseload;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.check.PracticeCheck;
import io.github.throughline.validation.practice.check.PracticeOutcome;
import io.github.throughline.validation.practice.fact.Dated;
import io.github.throughline.validation.practice.fact.PracticeCase;
import io.github.throughline.validation.practice.fact.Timeline;
import io.github.throughline.validation.practice.fact.Truth;
import io.github.throughline.validation.practice.fact.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the service's own file shows: the load of the child's worker, findings that come back. */
final class ServiceFileChecks {
  static final Setting<Integer> RISE =
      Setting.share("SM-60.rise", 20)
          .because("One more in five is felt in every week's diary")
          .from("Design default, from the finding on caseloads");

  static final Setting<Span> RISE_WITHIN =
      Setting.span("SM-60.within", Span.weeks(4))
          .because("A slower rise leaves time to plan for it")
          .from("Design default, from the finding on caseloads");

  static final PracticeCheck CASELOAD =
      check("SM-60", "A sudden rise in the load of the child's worker")
          .serving("F69")
          .lookingAt("allocations", "service.caseloads")
          .when(
              "The latest count of the children held by the one who holds the child's case is more"
                  + " than SM-60.rise per cent above one of at most SM-60.within before it.")
          .using(RISE, RISE_WITHIN)
          .from("Finding on caseloads; a local expectation")
          .misleadingWhen(
              "A count says nothing of how much each child needs. Two children more on a small"
                  + " number are a large share. It is about the load and not about the worker.")
          .judgingEach(ServiceFileChecks::caseloads);

  static final Setting<List<String>> CLOSED =
      Setting.words("SM-02.closed", List.of("closed", "done", "met", "resolved"))
          .because("Every other status leaves a finding open")
          .from("Design default; codes of the authority's own system");

  static final PracticeCheck RECURRING =
      check("SM-02", "Findings of inspection that come back")
          .serving("F02", "F76")
          .lookingAt("service.inspections")
          .when(
              "Two inspections that follow one another each have a finding in the same area that is"
                  + " not a strength and has a status other than one of SM-02.closed.")
          .using(CLOSED)
          .from("Finding on what the inspection before had found")
          .misleadingWhen(
              "An area is a wide word: much may have changed in it. The status may not have been kept"
                  + " up.")
          .judgingEach(ServiceFileChecks::recurring);

  private ServiceFileChecks() {}

  static List<PracticeCheck> all() {
    return List.of(CASELOAD, RECURRING);
  }

  private static List<PracticeOutcome> caseloads(PracticeCase c) {
    Optional<ServiceFile> service = c.findService();
    if (service.isEmpty()) {
      return List.of(notApplicable("The service's own file was not given."));
    }
    List<PracticeOutcome> outcomes = new ArrayList<>();
    List<Allocation> leads = c.workers().leadsOn(c.asAt());
    for (Allocation lead : leads) {
      PracticeOutcome outcome = caseload(c, service.get(), lead.worker());
      if (!outcome.says().isEmpty()) {
        outcomes.add(outcome);
      }
    }
    return leads.isEmpty()
        ? List.of(notApplicable("Nobody is recorded as holding the case."))
        : outcomes;
  }

  private static PracticeOutcome caseload(
      PracticeCase c, ServiceFile service, @Nullable Party worker) {
    Timeline<Caseload> counts =
        c.timeline(
            service.caseloads().stream()
                .filter(one -> one.children() != null)
                .filter(one -> Workers.isSame(one.worker(), worker).isYes())
                .toList(),
            Caseload::on);
    Optional<Dated<Caseload>> last = counts.findLast();
    if (last.isEmpty()) {
      return cannotTell("how many children the worker who holds the case has is not recorded");
    }
    Optional<LocalDate> from =
        c.setting(RISE_WITHIN).findDayBefore(last.get().day(), c.workingDays());
    if (from.isEmpty()) {
      return cannotTell("the bank holidays of that time are not known");
    }
    Dated<Caseload> lowest = null;
    for (Dated<Caseload> one : counts.between(from.get(), last.get().day().minusDays(1))) {
      lowest = lowest == null || children(one) < children(lowest) ? one : lowest;
    }
    if (lowest == null) {
      return quiet();
    }
    long rise = (children(last.get()) - children(lowest)) * 100L;
    if (rise <= (long) c.setting(RISE) * children(lowest)) {
      return quiet();
    }
    return raised(
        "The worker who holds the case had "
            + children(lowest)
            + " children on "
            + day(lowest.day())
            + " and "
            + children(last.get())
            + " on "
            + day(last.get().day())
            + ".",
        "What was set aside for the new work, and what would help the worker keep time for this"
            + " child?",
        List.of(c.evidence(last.get().record()), c.evidence(lowest.record())));
  }

  private static int children(Dated<Caseload> count) {
    Integer children = count.record().children();
    return children == null ? 0 : children;
  }

  private static List<PracticeOutcome> recurring(PracticeCase c) {
    Optional<ServiceFile> service = c.findService();
    if (service.isEmpty()) {
      return List.of(notApplicable("The service's own file was not given."));
    }
    Timeline<Inspection> inspections =
        c.timeline(service.get().inspections(), ServiceFileChecks::dayOf);
    if (!inspections.unclear().isEmpty()) {
      return List.of(
          cannotTell(
              "the day of an inspection is not recorded",
              c.evidence(inspections.unclear().get(0))));
    }
    List<Dated<Inspection>> days = inspections.days();
    if (days.size() < 2) {
      return List.of(notApplicable("Fewer than two inspections are recorded."));
    }
    Dated<Inspection> before = days.get(days.size() - 2);
    Dated<Inspection> last = days.get(days.size() - 1);
    List<PracticeOutcome> outcomes = new ArrayList<>();
    for (InspectionFinding finding : last.record().findings()) {
      for (InspectionFinding earlier : before.record().findings()) {
        if (finding.area() != null
            && earlier.area() != null
            && finding.area().strip().equalsIgnoreCase(earlier.area().strip())) {
          Truth open = isOpen(c, finding).and(isOpen(c, earlier));
          if (open.isYes()) {
            outcomes.add(comesBack(c, before, earlier, last, finding));
          } else if (open.isPossible()) {
            outcomes.add(
                cannotTell(
                    "whether a finding that has the area of an earlier one is open is not recorded",
                    c.evidence(last.record(), finding),
                    c.evidence(before.record(), earlier)));
          }
        }
      }
    }
    return outcomes;
  }

  private static PracticeOutcome comesBack(
      PracticeCase c,
      Dated<Inspection> before,
      InspectionFinding earlier,
      Dated<Inspection> last,
      InspectionFinding finding) {
    return raised(
        "The inspections of "
            + day(before.day())
            + " and "
            + day(last.day())
            + " each have an open finding in the same area.",
        "What has changed for children since the first, and what shows it?",
        List.of(c.evidence(last.record(), finding), c.evidence(before.record(), earlier)));
  }

  private static @Nullable UncertainDate dayOf(Inspection inspection) {
    return inspection.start() == null ? inspection.publishedOn() : inspection.start();
  }

  /** Whether a finding is recorded as something that is still to improve. */
  private static Truth isOpen(PracticeCase c, InspectionFinding finding) {
    Truth toImprove = Truth.ofRecorded(finding.strength()).not();
    if (finding.status() == null) {
      return toImprove.and(Truth.CANNOT_TELL);
    }
    return toImprove.and(
        Truth.of(c.setting(CLOSED).stream().noneMatch(finding.status().code()::equalsIgnoreCase)));
  }
}
