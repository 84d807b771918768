package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a chronology from case files of any year and service.
 *
 * <pre>{@code
 * Chronology chronology =
 *     ChronologyBuilder.ofFamily(family)
 *         .addAll(caseFiles)
 *         .asAt(LocalDate.of(2024, 3, 31))
 *         .build();
 * }</pre>
 *
 * <p>The same referral, assessment or plan in several files is one entry with several sources;
 * where files differ, what each says stands side by side. A child's files are known by the
 * identifiers they share with a person of the family file, never by name. The order in which files
 * are added makes no difference, nor does adding one twice. Nothing is left out for its age:
 * history before a child's birth belongs to it.
 */
public final class ChronologyBuilder {
  private final FamilyFile family;
  private final boolean hasFamilyFile;
  private final @Nullable String focus;
  private final LinkedHashSet<CaseFile> files = new LinkedHashSet<>();
  private @Nullable LocalDate asAt;
  private @Nullable LocalDate asKnownOn;

  private ChronologyBuilder(FamilyFile family, boolean hasFamilyFile, @Nullable String focus) {
    this.family = requireNonNull(family, "family");
    this.hasFamilyFile = hasFamilyFile;
    this.focus = focus;
  }

  /**
   * A chronology of all the children of a family.
   *
   * @param family the people, relationships and households
   * @return the builder
   */
  public static ChronologyBuilder ofFamily(FamilyFile family) {
    return new ChronologyBuilder(family, true, null);
  }

  /**
   * A chronology of one child that keeps brothers, sisters and the household in view.
   *
   * @param family the people, relationships and households
   * @param personId the child's identifier in the family file
   * @return the builder
   * @throws IllegalArgumentException if the family file has no such person
   */
  public static ChronologyBuilder ofChild(FamilyFile family, String personId) {
    if (family.people().stream().noneMatch(person -> person.id().equals(personId))) {
      throw new IllegalArgumentException(
          "The family file has no person with the identifier that was given");
    }
    return new ChronologyBuilder(family, true, personId);
  }

  /**
   * A chronology of one child of whom no family file is known.
   *
   * @param child the child
   * @return the builder
   */
  public static ChronologyBuilder ofChild(Person child) {
    FamilyFile alone = FamilyFileBuilder.builder().id(child.id()).people(List.of(child)).build();
    return new ChronologyBuilder(alone, false, child.id());
  }

  /**
   * Adds what one file knows of a child.
   *
   * @param file the case file, one of any number for the same child
   * @return this
   */
  public ChronologyBuilder add(CaseFile file) {
    files.add(requireNonNull(file, "file"));
    return this;
  }

  /**
   * Adds what several files know.
   *
   * @param more the case files, in any order
   * @return this
   */
  public ChronologyBuilder addAll(Collection<CaseFile> more) {
    more.forEach(this::add);
    return this;
  }

  /**
   * The day up to which the chronology looks. What began later is left out and counted.
   *
   * @param day the day
   * @return this
   */
  public ChronologyBuilder asAt(LocalDate day) {
    this.asAt = requireNonNull(day, "day");
    return this;
  }

  /**
   * Shows only what the service knew on a day: a guard against hindsight. What was first known
   * later is left out and counted, and the chronology looks no further than that day. Who the
   * people are is told as the family file has it, whenever that was learned.
   *
   * @param day the day
   * @return this
   */
  public ChronologyBuilder asKnownOn(LocalDate day) {
    this.asKnownOn = requireNonNull(day, "day");
    return this;
  }

  /**
   * Builds the chronology.
   *
   * @return the chronology
   * @throws IllegalStateException if no day was given up to which it should look
   * @throws IllegalArgumentException if a case file cannot be written as JSON, by which files are
   *     put in order; the message names the place
   */
  public Chronology build() {
    if (asAt == null) {
      throw new IllegalStateException(
          "A chronology needs the day up to which it looks: call asAt first");
    }
    return new Assembly(family, hasFamilyFile, focus, new ArrayList<>(files), asAt, asKnownOn)
        .chronology();
  }
}
