package io.github.throughline.chronology.document;

import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.Inclusion;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.core.model.event.Actor;
import io.github.throughline.core.model.event.AffectedChild;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry and one of the people it concerns.
 *
 * @param material what the table is made of
 * @param included the entry
 * @param personId the person; null when it is about the family as a whole
 */
record TidyRow(Material material, IncludedEntry included, @Nullable String personId) {
  /** A row for each person an entry concerns; one without a person when it names nobody. */
  static List<TidyRow> of(Material material, IncludedEntry included) {
    SignificantEvent event = included.entry().event();
    Set<String> people = new LinkedHashSet<>(event.subjects());
    event.affectedChildren().stream().map(AffectedChild::personId).forEach(people::add);
    event.actors().stream().map(Actor::personId).filter(Objects::nonNull).forEach(people::add);
    included.inclusions().stream()
        .map(Inclusion::personId)
        .filter(id -> !id.isEmpty())
        .forEach(people::add);
    if (people.isEmpty()) {
      return List.of(new TidyRow(material, included, null));
    }
    List<TidyRow> rows = new ArrayList<>();
    people.forEach(id -> rows.add(new TidyRow(material, included, id)));
    return rows;
  }

  SignificantEvent event() {
    return included.entry().event();
  }

  /** The person's part, the nearest first. */
  String role() {
    if (personId == null) {
      return "family";
    }
    if (event().subjects().contains(personId)) {
      return "subject";
    }
    if (isAffected()) {
      return "affected_child";
    }
    return actor() == null ? "included" : "actor";
  }

  boolean isAffected() {
    return event().affectedChildren().stream().anyMatch(child -> child.personId().equals(personId));
  }

  /** What the person did, as far as it is recorded; null when the person did nothing. */
  @Nullable Actor actor() {
    return event().actors().stream()
        .filter(actor -> actor.personId() != null && actor.personId().equals(personId))
        .findFirst()
        .orElse(null);
  }

  @Nullable When when() {
    return event().occurred();
  }

  /** The date on which it happened or began. */
  @Nullable UncertainDate begun() {
    When when = when();
    return when instanceof UncertainPeriod period ? period.start() : (UncertainDate) when;
  }

  /** The strongest level that ran on every day on which it can have happened or begun. */
  @Nullable Level certainLevel() {
    UncertainDate date = begun();
    LocalDate first = date == null ? null : date.earliest();
    LocalDate last = date == null ? null : date.latest();
    return first == null || last == null
        ? null
        : strongest(spans().filter(span -> ranThrough(span, first, last)));
  }

  /** The strongest level that can have run when it happened or began. */
  @Nullable Level possibleLevel() {
    UncertainDate date = begun();
    return date == null
        ? null
        : strongest(spans().filter(span -> canHaveRun(span, date.earliest(), date.latest())));
  }

  private Stream<LevelSpan> spans() {
    return material.chronology.levels().stream().filter(span -> span.personId().equals(personId));
  }

  private static boolean ranThrough(LevelSpan span, LocalDate first, LocalDate last) {
    LocalDate began = span.start().latest();
    UncertainDate end = span.end();
    LocalDate ended = end == null ? null : end.earliest();
    return began != null
        && !began.isAfter(first)
        && (end == null || (ended != null && !ended.isBefore(last)));
  }

  private static boolean canHaveRun(
      LevelSpan span, @Nullable LocalDate first, @Nullable LocalDate last) {
    LocalDate began = span.start().earliest();
    LocalDate ended = span.end() == null ? null : span.end().latest();
    return (began == null || last == null || !began.isAfter(last))
        && (ended == null || first == null || !ended.isBefore(first));
  }

  private static @Nullable Level strongest(Stream<LevelSpan> spans) {
    return spans.map(LevelSpan::level).max(Level::compareTo).orElse(null);
  }

  /** Nothing that tells who it is. */
  @Override
  public String toString() {
    return "TidyRow[masked]";
  }
}
