package io.github.throughline.chronology.view.people;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Address;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.recordkeeping.HandlingMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The marks that people have set on records, and whom they are to keep safe. */
public final class Marks {
  private static final Set<String> OF_SAFETY = Set.of("ADDRESS_WITHHELD", "VICTIM_SAFETY");

  private final Map<String, List<HandlingMark>> byRecord = new HashMap<>();
  private final Set<String> protectedPeople = new TreeSet<>();

  Marks(FamilyFile family, List<CaseFile> files, FamilyTies ties) {
    add(family.id(), family.handlingMarks());
    protect(family.events());
    for (CaseFile file : files) {
      String childId = ties.findSame(file.child()).orElse(file.child().id());
      add(childId, file.handlingMarks());
      protect(file.events());
      file.chronology().forEach(entry -> protect(List.of(entry.event())));
      if (file.handlingMarks().stream().anyMatch(mark -> isOfSafety(mark.sensitivity()))) {
        protectedPeople.add(childId);
      }
      protectWithheld(file.child(), childId);
    }
    for (Person person : family.people()) {
      protectWithheld(person, person.id());
    }
    for (Household household : family.households()) {
      if (household.addressWithheld() || isWithheld(household.addresses())) {
        household.members().stream().map(HouseholdMember::personId).forEach(protectedPeople::add);
      }
    }
  }

  private void add(String file, List<HandlingMark> marks) {
    for (HandlingMark mark : marks) {
      byRecord.computeIfAbsent(key(file, mark.recordId()), key -> new ArrayList<>()).add(mark);
      if (isOfSafety(mark.sensitivity())) {
        protectedPeople.addAll(mark.thirdPartyIds());
      }
    }
  }

  /** Everybody whom a marked event is about; nobody can tell from it who fled from whom. */
  private void protect(List<SignificantEvent> events) {
    for (SignificantEvent event : events) {
      if (isOfSafety(event.sensitivity())) {
        protectedPeople.addAll(event.subjects());
      }
    }
  }

  private void protectWithheld(Person person, String id) {
    if (isWithheld(person.addresses())) {
      protectedPeople.add(id);
    }
  }

  static boolean isWithheld(List<Address> addresses) {
    return addresses.stream()
        .anyMatch(
            address ->
                Boolean.TRUE.equals(address.withheld()) || !address.withheldFrom().isEmpty());
  }

  public static boolean isOfSafety(List<String> sensitivity) {
    return sensitivity.stream().anyMatch(OF_SAFETY::contains);
  }

  private static String key(String file, String recordId) {
    return file + '\n' + recordId;
  }

  List<HandlingMark> of(String file, String recordId) {
    return byRecord.getOrDefault(key(file, recordId), List.of());
  }

  /** Everybody whose whereabouts nobody may learn from a copy. */
  Set<String> protectedPeople() {
    return protectedPeople;
  }
}
