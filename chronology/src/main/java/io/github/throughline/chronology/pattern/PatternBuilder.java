package io.github.throughline.chronology.pattern;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.match.SameEventDecision;
import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.chronology.pattern.history.Stages;
import io.github.throughline.chronology.pattern.indicator.Rules;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Settings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out the pattern of one child from the records of the family.
 *
 * <pre>{@code
 * ChildPattern pattern =
 *     PatternBuilder.ofChild(family, "amy")
 *         .addAll(caseFiles)
 *         .asAt(LocalDate.of(2024, 3, 31))
 *         .build();
 * }</pre>
 *
 * <p>The same records, settings and days give the same pattern, whatever the order of the files. To
 * see what the page would have shown on an earlier day, say {@link #asKnownOn}.
 */
public final class PatternBuilder {
  private final FamilyFile family;
  private final String childId;
  private final LinkedHashSet<CaseFile> files = new LinkedHashSet<>();
  private final LinkedHashSet<SameEventDecision> decisions = new LinkedHashSet<>();
  private Settings settings = Settings.defaults();
  private @Nullable LocalDate asAt;
  private @Nullable LocalDate asKnownOn;

  private PatternBuilder(FamilyFile family, String childId) {
    this.family = family;
    this.childId = childId;
  }

  /**
   * The pattern of one child of a family.
   *
   * @param family the people, relationships and households
   * @param childId the child's identifier in the family file
   * @return the builder
   * @throws IllegalArgumentException if the family file has no such person
   */
  public static PatternBuilder ofChild(FamilyFile family, String childId) {
    if (family.people().stream().noneMatch(person -> person.id().equals(childId))) {
      throw new IllegalArgumentException(
          "The family file has no person with the identifier that was given");
    }
    return new PatternBuilder(family, childId);
  }

  /**
   * The pattern of one child of whom no family file is known.
   *
   * @param child the child
   * @return the builder
   */
  public static PatternBuilder ofChild(Person child) {
    return new PatternBuilder(
        FamilyFileBuilder.builder().id(child.id()).people(List.of(child)).build(), child.id());
  }

  /**
   * Every setting that an authority may decide.
   *
   * @return the settings, with default, reason and source
   */
  public static List<Setting<?>> settings() {
    return Rules.settings();
  }

  /**
   * Adds what several files know.
   *
   * @param more the case files of the family, in any order
   * @return this
   */
  public PatternBuilder addAll(Collection<CaseFile> more) {
    more.forEach(file -> files.add(requireNonNull(file, "file")));
    return this;
  }

  /**
   * The day up to which the pattern looks.
   *
   * @param day the day
   * @return this
   */
  public PatternBuilder asAt(LocalDate day) {
    this.asAt = requireNonNull(day, "day");
    return this;
  }

  /**
   * Shows only what the service knew on a day: a guard against hindsight.
   *
   * @param day the day
   * @return this
   */
  public PatternBuilder asKnownOn(LocalDate day) {
    this.asKnownOn = requireNonNull(day, "day");
    return this;
  }

  /**
   * What the authority decided where it departs from the defaults.
   *
   * @param decided the settings
   * @return this
   * @throws IllegalArgumentException if the ages at which stages begin are not whole years in
   *     rising order
   */
  public PatternBuilder settings(Settings decided) {
    Stages.of(decided);
    this.settings = requireNonNull(decided, "decided");
    return this;
  }

  /**
   * What a person decided about two accounts: that they are of one event, or that they are not.
   *
   * @param decision the decision
   * @return this
   */
  public PatternBuilder decide(SameEventDecision decision) {
    decisions.add(requireNonNull(decision, "decision"));
    return this;
  }

  /**
   * Works the pattern out.
   *
   * @return the pattern
   * @throws IllegalStateException if no day was given up to which it should look
   */
  public ChildPattern build() {
    if (asAt == null) {
      throw new IllegalStateException(
          "A pattern needs the day up to which it looks: call asAt first");
    }
    ChronologyBuilder builder =
        ChronologyBuilder.ofChild(family, childId)
            .addAll(files)
            .asAt(asAt)
            .kind(ChronologyKind.REVIEW)
            .detail(DetailLevel.FULL)
            .withRoutineContacts();
    if (asKnownOn != null) {
      builder.asKnownOn(asKnownOn);
    }
    decisions.forEach(builder::decide);
    Chronology chronology = builder.build();
    History history = new History(chronology, childId, family, List.copyOf(files), settings);
    String label =
        chronology.lanes().stream()
            .filter(lane -> lane.person().id().equals(childId))
            .map(Lane::label)
            .findFirst()
            .orElse("The child");
    return new ChildPattern(
        childId,
        label,
        asAt,
        asKnownOn,
        history.observedFrom(),
        chronology.coverage(),
        Rules.of(history),
        chronology);
  }
}
