package io.github.throughline.validation.practice.fact;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.core.model.workforce.AllocationRole;
import io.github.throughline.core.model.workforce.Practitioner;
import io.github.throughline.core.model.workforce.Qualification;
import io.github.throughline.core.model.workforce.Registration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who held the case when, and what is recorded of their qualification. */
public final class Workers {
  /** The roles in which somebody holds a case. */
  public static final Set<AllocationRole> LEADS =
      Set.copyOf(
          EnumSet.of(
              AllocationRole.LEAD_PRACTITIONER,
              AllocationRole.LEAD_SOCIAL_WORKER,
              AllocationRole.LEAD_CHILD_PROTECTION_PRACTITIONER));

  private final List<Allocation> allocations;
  private final Map<String, Practitioner> practitioners = new HashMap<>();
  private final Timeline<Allocation> leads;

  Workers(CaseFile file, @Nullable ServiceFile service, LocalDate asAt) {
    this.allocations = file.allocations();
    if (service != null) {
      service.practitioners().forEach(one -> practitioners.put(one.id(), one));
    }
    file.practitioners().forEach(one -> practitioners.put(one.id(), one));
    this.leads =
        Timeline.of(allocations.stream().filter(Workers::isLead).toList(), Allocation::start, asAt);
  }

  private static boolean isLead(Allocation allocation) {
    return allocation.role() != null && LEADS.contains(allocation.role());
  }

  /**
   * The allocations of those who held the case, by the day they began.
   *
   * @return the allocations, the first first
   */
  public Timeline<Allocation> leads() {
    return leads;
  }

  /**
   * Who certainly held the case on a day.
   *
   * @param day the day
   * @return their allocations
   */
  public List<Allocation> leadsOn(LocalDate day) {
    return in(LEADS, day);
  }

  /**
   * Who was certainly allocated in one of some roles on a day.
   *
   * @param roles the roles
   * @param day the day
   * @return their allocations
   */
  public List<Allocation> in(Set<AllocationRole> roles, LocalDate day) {
    return allocations.stream()
        .filter(one -> one.role() != null && roles.contains(one.role()))
        .filter(one -> Days.wasGoingOn(one.start(), one.end(), day).isYes())
        .toList();
  }

  /**
   * Whether somebody held the case on a day.
   *
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public Truth hasLead(LocalDate day) {
    Truth any = Truth.NO;
    for (Allocation allocation : allocations) {
      if (isLead(allocation)) {
        any = any.or(Days.wasGoingOn(allocation.start(), allocation.end(), day));
      }
    }
    return any;
  }

  /**
   * What the documents hold of a practitioner.
   *
   * @param party who did something; null when not recorded
   * @return the practitioner; empty when told in words only, or not in the documents given
   */
  public Optional<Practitioner> find(@Nullable Party party) {
    return party == null || party.practitionerId() == null
        ? Optional.empty()
        : Optional.ofNullable(practitioners.get(party.practitionerId()));
  }

  /**
   * Whether two entries name one and the same worker.
   *
   * @param one one of them; null when not recorded
   * @param other the other; null when not recorded
   * @return yes, no, or cannot tell when one is named in words only
   */
  public static Truth isSame(@Nullable Party one, @Nullable Party other) {
    if (one == null || other == null) {
      return Truth.CANNOT_TELL;
    }
    if (one.practitionerId() != null && other.practitionerId() != null) {
      return Truth.of(one.practitionerId().equals(other.practitionerId()));
    }
    if (one.name() != null && one.name().equals(other.name())) {
      return Truth.YES;
    }
    return Truth.CANNOT_TELL;
  }

  /**
   * Whether somebody was a registered social worker on a day, as far as their own entry says.
   *
   * @param party who; null when not recorded
   * @param day the day
   * @return YES with a registration with Social Work England in force, or a qualification in social
   *     work gained by then; NO if their entry has registrations or qualifications and none is of
   *     social work; CANNOT_TELL otherwise
   */
  public Truth isSocialWorker(@Nullable Party party, LocalDate day) {
    Optional<Practitioner> found = find(party);
    if (found.isEmpty()) {
      return Truth.CANNOT_TELL;
    }
    Practitioner worker = found.get();
    Truth any = Truth.NO;
    boolean hasAny = false;
    for (Registration registration : worker.registrations()) {
      hasAny = true;
      if (isSocialWork(registration.regulator())) {
        any = any.or(isRegistered(registration, day));
      }
    }
    if (any == Truth.NO && worker.registrations().isEmpty()) {
      for (Qualification qualification : worker.qualifications()) {
        hasAny = true;
        if (isOfSocialWork(qualification)) {
          any =
              any.or(
                  qualification.gainedOn() == null
                      ? Truth.YES
                      : Days.isOnOrBefore(qualification.gainedOn(), day));
        }
      }
    }
    return hasAny ? any : Truth.CANNOT_TELL;
  }

  private static Truth isRegistered(Registration registration, LocalDate day) {
    // A registration without a start is taken to reach back: registers rarely export it.
    if (registration.start() == null) {
      return registration.end() == null ? Truth.YES : Days.isAfter(registration.end(), day);
    }
    return Days.wasGoingOn(registration.start(), registration.end(), day);
  }

  private static boolean isSocialWork(@Nullable String regulator) {
    return regulator != null && regulator.toLowerCase(Locale.ROOT).contains("social work");
  }

  private static boolean isOfSocialWork(Qualification qualification) {
    return qualification.kind() != null
        && qualification.kind().code().toLowerCase(Locale.ROOT).contains("social-work");
  }

  /**
   * Whether the one who holds a case was a social worker on a day: what the allocation says, or
   * else what the worker's own entry says.
   *
   * @param allocation the allocation
   * @param day the day
   * @return yes, no, or cannot tell
   */
  public Truth isSocialWorker(Allocation allocation, LocalDate day) {
    Truth recorded = Truth.ofRecorded(allocation.qualified());
    return recorded == Truth.CANNOT_TELL ? isSocialWorker(allocation.worker(), day) : recorded;
  }
}
