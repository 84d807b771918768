package io.github.throughline.chronology.draft;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the family file tells: people coming into a household and leaving it, and what changed
 * between people. A child born into a household does not come into it.
 */
public final class HouseholdDrafts {
  private final FamilyFile family;
  private final Map<String, UncertainDate> births = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  private HouseholdDrafts(FamilyFile family) {
    this.family = family;
    for (Person person : family.people()) {
      if (person.birthDate() != null) {
        births.put(person.id(), person.birthDate());
      }
    }
  }

  public static List<Draft> of(FamilyFile family) {
    HouseholdDrafts made = new HouseholdDrafts(family);
    for (Household household : family.households()) {
      for (HouseholdMember member : household.members()) {
        made.addComing(household, member);
        made.addLeaving(household, member);
      }
    }
    made.drafts.addAll(RelationshipDrafts.of(family));
    return made.drafts;
  }

  private void addComing(Household household, HouseholdMember member) {
    UncertainDate start = member.start();
    if (start == null || isNewborn(member.personId(), start)) {
      return;
    }
    if (leaves(member.personId(), start, household)) {
      add(household, member, start, EventType.HOUSE_MOVE, "Moved to another home.");
    } else {
      add(
          household,
          member,
          start,
          EventType.HOUSEHOLD_MEMBER_JOINED,
          "Came to live in the household.");
    }
  }

  private void addLeaving(Household household, HouseholdMember member) {
    UncertainDate end = member.end();
    if (end != null && !comes(member.personId(), end, household)) {
      add(household, member, end, EventType.HOUSEHOLD_MEMBER_LEFT, "Left the household.");
    }
  }

  /** Whether the person leaves another household on that date: then it is a move. */
  private boolean leaves(String personId, UncertainDate date, Household than) {
    return others(than)
        .anyMatch(member -> member.personId().equals(personId) && date.equals(member.end()));
  }

  private boolean comes(String personId, UncertainDate date, Household than) {
    return others(than)
        .anyMatch(member -> member.personId().equals(personId) && date.equals(member.start()));
  }

  private Stream<HouseholdMember> others(Household than) {
    return family.households().stream()
        .filter(household -> !household.equals(than))
        .flatMap(household -> household.members().stream());
  }

  /** A child who came in the first month of life came home, and did not join a household. */
  private boolean isNewborn(String personId, UncertainDate start) {
    UncertainDate birth = births.get(personId);
    return birth != null
        && birth.earliest() != null
        && start.earliest() != null
        && !start.earliest().isBefore(birth.earliest())
        && !start.earliest().isAfter(birth.earliest().plusMonths(1));
  }

  private void add(
      Household household,
      HouseholdMember member,
      @Nullable UncertainDate date,
      EventType type,
      String says) {
    Provenance provenance =
        household.provenance().sources().isEmpty() ? family.provenance() : household.provenance();
    Draft draft =
        Draft.ofRecord(
            SignificantEventBuilder.builder()
                .id("household " + household.id() + " " + member.personId() + " " + type.code())
                .occurred(date)
                .types(List.of(type))
                .summary(FreeText.of(says))
                .subjects(List.of(member.personId()))
                .provenance(provenance)
                .build(),
            Draft.HOUSEHOLD);
    draft.bare = true;
    draft.records.add(new RecordReference(family.id(), Draft.HOUSEHOLD, household.id()));
    drafts.add(draft);
  }
}
