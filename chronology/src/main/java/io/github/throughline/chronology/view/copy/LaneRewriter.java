package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.chronology.view.text.Identity;
import io.github.throughline.chronology.view.text.Words;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rewrites the people of a chronology: no more is left of each than an account needs. */
public final class LaneRewriter {
  private final TextScope.Setting setting;
  private final TextScope scope;

  LaneRewriter(TextScope.Setting setting, TextScope scope) {
    this.setting = setting;
    this.scope = scope;
  }

  Lane rewrite(Lane lane) {
    Person person = lane.person();
    Identity identity = setting.people().find(person.id()).orElse(null);
    String relation = scope.text("relation", lane.relation());
    if (relation.equals(Words.WITHHELD)) {
      relation = "";
    }
    if (identity == null || !identity.replaced()) {
      return new Lane(kept(person), lane.label(), relation, lane.child());
    }
    if (!lane.label().equals(identity.label())) {
      scope.count(identity.matter(), RemovalKind.IDENTITY, "person", identity.label(), person.id());
    }
    Person role =
        PersonBuilder.builder()
            .id(scope.personId(person.id()))
            .birthDate(lane.child() ? year(person.birthDate()) : null)
            .expectedBirthDate(lane.child() ? year(person.expectedBirthDate()) : null)
            .roleLabel(FreeText.of(identity.label()))
            .build();
    return new Lane(role, identity.label(), relation, lane.child());
  }

  private Person kept(Person person) {
    FreeText role = person.roleLabel();
    String shown = role == null ? "" : scope.text("roleLabel", role.text());
    return PersonBuilder.builder()
        .id(scope.personId(person.id()))
        .names(
            person.names().stream()
                .map(name -> Objects.requireNonNull(scope.record("names", name)))
                .toList())
        .birthDate(person.birthDate())
        .expectedBirthDate(person.expectedBirthDate())
        .deathDate(person.deathDate())
        .deceased(person.deceased())
        .sex(person.sex())
        .roleLabel(shown.isEmpty() || shown.equals(Words.WITHHELD) ? null : FreeText.of(shown))
        .build();
  }

  private static @Nullable UncertainDate year(@Nullable UncertainDate date) {
    return date == null ? null : EntryRewriter.yearOf(date);
  }
}
