package io.github.throughline.chronology.draft;

import io.github.throughline.chronology.record.FamilyKinds;
import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.people.ParentalResponsibility;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.Relationship;
import io.github.throughline.core.model.people.RelationshipKind;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What changed between people of a family on a day that is recorded: partners separated, and
 * parental responsibility was gained or ended after birth. That people are related is no event.
 */
public final class RelationshipDrafts {
  private final FamilyFile family;
  private final Set<List<Object>> told = new HashSet<>();
  private final List<Draft> drafts = new ArrayList<>();

  private RelationshipDrafts(FamilyFile family) {
    this.family = family;
  }

  static List<Draft> of(FamilyFile family) {
    RelationshipDrafts made = new RelationshipDrafts(family);
    for (Relationship relationship : family.relationships()) {
      made.addSeparation(relationship);
      for (ParentalResponsibility one : relationship.responsibilities()) {
        made.addResponsibility(relationship, one);
      }
    }
    return made.drafts;
  }

  /** Partners who did not part by death. */
  private void addSeparation(Relationship relationship) {
    UncertainDate end = relationship.end();
    if (RelationshipKind.PARTNER.equals(relationship.kind())
        && end != null
        && !end.equals(died(relationship.personId()))
        && !end.equals(died(relationship.otherPersonId()))) {
      add(relationship, end, EventType.PARENT_SEPARATION, "Separated.");
    }
  }

  private void addResponsibility(Relationship relationship, ParentalResponsibility one) {
    String basis = CodeWords.of(one.basis());
    UncertainDate start = one.start();
    if (Boolean.TRUE.equals(one.held()) && start != null && !isBirth(relationship, start)) {
      add(
          relationship,
          start,
          EventType.PARENTAL_RESPONSIBILITY,
          basis == null
              ? "Parental responsibility gained."
              : Wording.sentences(List.of("Parental responsibility gained", "Basis: " + basis)));
    }
    if (one.end() != null) {
      add(
          relationship,
          one.end(),
          EventType.PARENTAL_RESPONSIBILITY,
          "Parental responsibility ended.");
    }
  }

  /** Parental responsibility from birth is part of the birth. */
  private boolean isBirth(Relationship relationship, UncertainDate start) {
    return family.people().stream()
        .filter(person -> person.id().equals(relationship.otherPersonId()))
        .map(Person::birthDate)
        .anyMatch(start::equals);
  }

  private @Nullable UncertainDate died(String personId) {
    return family.people().stream()
        .filter(person -> person.id().equals(personId))
        .map(Person::deathDate)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A relationship can be written down from either side; what changed is told once. */
  private void add(Relationship relationship, UncertainDate on, EventType type, String says) {
    Set<String> people =
        new TreeSet<>(List.of(relationship.personId(), relationship.otherPersonId()));
    if (!told.add(List.of(people, on, type, says))) {
      return;
    }
    Draft draft =
        Draft.ofRecord(
            SignificantEventBuilder.builder()
                .id(FamilyKinds.RELATIONSHIP + " " + relationship.id() + " " + type.code())
                .occurred(on)
                .types(List.of(type))
                .summary(FreeText.of(says))
                .subjects(List.copyOf(people))
                .provenance(Provenances.orOf(relationship.provenance(), family.provenance()))
                .build(),
            FamilyKinds.RELATIONSHIP);
    draft.bare = true;
    draft.level = DetailLevel.STANDARD;
    draft.records.add(
        new RecordReference(family.id(), FamilyKinds.RELATIONSHIP, relationship.id()));
    drafts.add(draft);
  }
}
