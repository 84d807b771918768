package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.involvement.ServiceOffered;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.model.workforce.Handover;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Services that were offered, and who worked with the child. */
final class HelpKinds {
  static final RecordKind<ServiceOffered> SERVICE =
      KindBuilder.of(
              "service",
              "services",
              CaseFile::services,
              ServiceOffered::id,
              ServiceOffered::provenance)
          .moment(
              STANDARD,
              "the day the service was offered",
              List.of(EventType.SERVICE_OFFERED, EventType.SERVICE_DECLINED),
              service ->
                  List.of(
                      Boolean.FALSE.equals(service.accepted())
                          ? EventType.SERVICE_DECLINED
                          : EventType.SERVICE_OFFERED),
              ServiceOffered::offeredOn)
          .tells(MINIMAL, "", ServiceOffered::service)
          .tells(STANDARD, "Kind", ServiceOffered::kind)
          .tells(STANDARD, "Provider", ServiceOffered::provider)
          .tells(FULL, "Need seen on", ServiceOffered::needIdentifiedOn)
          .responds(STANDARD, "", service -> Say.ifSo(service.accepted(), "Accepted"))
          .responds(STANDARD, "Reason given", ServiceOffered::reasonDeclined)
          .moment(
              STANDARD,
              "the day the service started",
              EventType.SERVICE_STARTED,
              ServiceOffered::startedOn)
          .tells(MINIMAL, "Service", service -> service.service())
          .tells(STANDARD, "How much and how often", ServiceOffered::intensity)
          .moment(
              STANDARD,
              "the day the service ended",
              List.of(EventType.SERVICE_COMPLETED, EventType.SERVICE_ENDED),
              service ->
                  List.of(
                      Boolean.TRUE.equals(service.completed())
                          ? EventType.SERVICE_COMPLETED
                          : EventType.SERVICE_ENDED),
              ServiceOffered::endedOn)
          .tells(MINIMAL, "Service", service -> service.service())
          .results(STANDARD, "", service -> Say.ifNot(service.completed(), "It was not completed"))
          .results(STANDARD, "", ServiceOffered::outcome)
          .apart(HelpKinds::name)
          .about(ServiceOffered::personIds)
          .recurs()
          .build();

  static final RecordKind<Allocation> ALLOCATION =
      KindBuilder.of(
              "allocation",
              "allocations",
              CaseFile::allocations,
              Allocation::id,
              Allocation::provenance)
          .moment(
              STANDARD, "the day the lead worker began", EventType.WORKER_CHANGE, Allocation::start)
          .when(HelpKinds::leads)
          .says((allocation, file) -> who(allocation, file) + " began")
          .tellsOf(FULL, "Team", (allocation, file) -> Look.team(file, allocation.teamId()))
          .tells(FULL, "", Allocation::note)
          .moment(FULL, "the day the lead worker ended", EventType.WORKER_CHANGE, Allocation::end)
          .when(HelpKinds::leads)
          .says((allocation, file) -> who(allocation, file) + " ended")
          .tells(STANDARD, "Reason recorded", Allocation::reasonEnded)
          .moment(FULL, "the day a worker began", EventType.WORKER_CHANGE, Allocation::start)
          .when(allocation -> !leads(allocation))
          .says((allocation, file) -> who(allocation, file) + " began")
          .tellsOf(FULL, "Team", (allocation, file) -> Look.team(file, allocation.teamId()))
          .tells(FULL, "", Allocation::note)
          .moment(FULL, "the day a worker ended", EventType.WORKER_CHANGE, Allocation::end)
          .when(allocation -> !leads(allocation))
          .says((allocation, file) -> who(allocation, file) + " ended")
          .tells(STANDARD, "Reason recorded", Allocation::reasonEnded)
          .apart(HelpKinds::role)
          .recurs()
          .build();

  static final RecordKind<Handover> HANDOVER =
      KindBuilder.of(
              "handover", "handovers", CaseFile::handovers, Handover::id, Handover::provenance)
          .moment(FULL, "the day of the handover", EventType.WORKER_CHANGE, Handover::on)
          .says("One worker handed over to another")
          .tells(FULL, "", Handover::summary)
          .tells(FULL, "New worker introduced on", Handover::introducedOn)
          .tells(FULL, "Goodbye on", Handover::goodbyeOn)
          .tells(
              FULL,
              "",
              handover ->
                  Say.either(
                      handover.jointVisit(),
                      "Both workers visited together",
                      "The workers did not visit together"))
          .tells(FULL, "What the child was told", Handover::childTold)
          .recurs()
          .build();

  private HelpKinds() {}

  private static String name(ServiceOffered service) {
    return service.service() == null ? "" : service.service().text();
  }

  /** Whether it is the worker whom the child and the family know as theirs. */
  private static boolean leads(Allocation allocation) {
    AllocationRole role = allocation.role();
    return role == AllocationRole.LEAD_PRACTITIONER
        || role == AllocationRole.LEAD_SOCIAL_WORKER
        || role == AllocationRole.LEAD_CHILD_PROTECTION_PRACTITIONER
        || role == AllocationRole.PERSONAL_ADVISER;
  }

  /** For example {@code Lead social worker (Jo Field, social worker)}. */
  private static String who(Allocation allocation, CaseFile file) {
    String worker = Say.party(allocation.worker(), file);
    return worker == null ? role(allocation) : role(allocation) + " (" + worker + ")";
  }

  private static String role(Allocation allocation) {
    @Nullable AllocationRole role = allocation.role();
    return role == null || role == AllocationRole.OTHER
        ? "A worker"
        : Say.capital(Say.choice(role));
  }
}
