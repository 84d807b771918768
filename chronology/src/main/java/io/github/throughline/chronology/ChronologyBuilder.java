package io.github.throughline.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.assembly.Assembly;
import io.github.throughline.chronology.assembly.Request;
import io.github.throughline.chronology.match.SameEventDecision;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.chronology.scope.EntryRule;
import io.github.throughline.chronology.scope.FamilyPart;
import io.github.throughline.chronology.scope.OrderConstraint;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private @Nullable ChronologyKind kind;
  private @Nullable String purpose;
  private @Nullable DetailLevel detail;
  private EntryOrder order = EntryOrder.AS_IT_HAPPENED;
  private @Nullable Set<FamilyPart> parts;
  private @Nullable Period window;
  private @Nullable String agency;
  private boolean withRoutineContacts;
  private boolean withRetracted;
  private boolean acceptPossible;
  private final List<EntryRule> selection = new ArrayList<>();
  private final List<EntryRule> exclusions = new ArrayList<>();
  private final LinkedHashSet<SameEventDecision> decisions = new LinkedHashSet<>();
  private final LinkedHashSet<OrderConstraint> constraints = new LinkedHashSet<>();

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
   * What kind of chronology it is: a family's is {@link ChronologyKind#FAMILY}, a child's {@link
   * ChronologyKind#SIBLING_AWARE}, unless it is said here. Each kind has its preset, which what is
   * asked for besides goes before.
   *
   * @param wanted the kind
   * @return this
   */
  public ChronologyBuilder kind(ChronologyKind wanted) {
    this.kind = requireNonNull(wanted, "wanted");
    return this;
  }

  /**
   * What it is made for.
   *
   * @param words the purpose, in free words
   * @return this
   */
  public ChronologyBuilder purpose(String words) {
    this.purpose = requireNonNull(words, "words");
    return this;
  }

  /**
   * How much of each entry is shown.
   *
   * @param level the level
   * @return this
   */
  public ChronologyBuilder detail(DetailLevel level) {
    this.detail = requireNonNull(level, "level");
    return this;
  }

  /**
   * The order of the entries.
   *
   * @param wanted the order
   * @return this
   */
  public ChronologyBuilder order(EntryOrder wanted) {
    this.order = requireNonNull(wanted, "wanted");
    return this;
  }

  /**
   * Of whom it tells. Entries that are only about others are left out and counted.
   *
   * @param wanted the parts of the family, one or more
   * @return this
   * @throws IllegalArgumentException if it is to tell of nobody
   */
  public ChronologyBuilder about(Set<FamilyPart> wanted) {
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("A chronology has to tell of somebody");
    }
    this.parts = EnumSet.copyOf(wanted);
    return this;
  }

  /**
   * Only a stretch of time. What certainly lies outside is left out and counted; what may lie in it
   * is shown. Without this, all time is shown: no age makes an entry old.
   *
   * @param wanted the stretch
   * @return this
   */
  public ChronologyBuilder window(Period wanted) {
    this.window = requireNonNull(wanted, "wanted");
    return this;
  }

  /**
   * Whose account a chronology of one agency is.
   *
   * @param name the agency, as its sources name it
   * @return this
   */
  public ChronologyBuilder agency(String name) {
    this.agency = requireNonNull(name, "name");
    return this;
  }

  /**
   * Only entries of some sort, besides what was asked for before: an entry that is of any of these
   * is shown, and says by which it was selected.
   *
   * @param rule what the entries are
   * @return this
   */
  public ChronologyBuilder include(EntryRule rule) {
    selection.add(requireNonNull(rule, "rule"));
    return this;
  }

  /**
   * Leaves entries of some sort out, and counts them by the rule's name.
   *
   * @param rule what the entries are
   * @return this
   */
  public ChronologyBuilder exclude(EntryRule rule) {
    exclusions.add(requireNonNull(rule, "rule"));
    return this;
  }

  /**
   * Shows ordinary visits, calls and letters in which nothing was learned, too.
   *
   * @return this
   */
  public ChronologyBuilder withRoutineContacts() {
    this.withRoutineContacts = true;
    return this;
  }

  /**
   * Shows what was recorded by mistake, too, as an audit needs.
   *
   * @return this
   */
  public ChronologyBuilder withRetracted() {
    this.withRetracted = true;
    return this;
  }

  /**
   * What a person decided about two accounts: that they are of one event, or that they are not. It
   * goes before every link and every agreement.
   *
   * @param decision the decision
   * @return this
   */
  public ChronologyBuilder decide(SameEventDecision decision) {
    decisions.add(requireNonNull(decision, "decision"));
    return this;
  }

  /**
   * Takes accounts of different agencies for one event when they agree in person, day and kind and
   * no agency tells it twice. Without this they are only put as a question.
   *
   * @return this
   */
  public ChronologyBuilder acceptPossibleMatches() {
    this.acceptPossible = true;
    return this;
  }

  /**
   * What somebody says of the order of two entries. It moves none: where the dates say otherwise,
   * that is told as a contradiction.
   *
   * @param constraint which came first
   * @return this
   */
  public ChronologyBuilder inOrder(OrderConstraint constraint) {
    constraints.add(requireNonNull(constraint, "constraint"));
    return this;
  }

  /**
   * Builds the chronology. A builder can build any number of times, and more can be asked for in
   * between.
   *
   * @return the chronology
   * @throws IllegalStateException if no day was given up to which it should look, if it is of one
   *     child and none was named, or if it is of one agency and none was named
   * @throws IllegalArgumentException if a case file cannot be written as JSON, by which files are
   *     put in order; the message names the place
   */
  public Chronology build() {
    if (asAt == null) {
      throw new IllegalStateException(
          "A chronology needs the day up to which it looks: call asAt first");
    }
    return new Assembly(family, hasFamilyFile, new ArrayList<>(files), request(asAt)).chronology();
  }

  private Request request(LocalDate day) {
    ChronologyKind wanted =
        kind != null ? kind : focus == null ? ChronologyKind.FAMILY : ChronologyKind.SIBLING_AWARE;
    Preset preset = Preset.of(wanted);
    if (preset.ofOneChild() && focus == null) {
      throw new IllegalStateException(
          "A chronology of this kind is of one child: start with ofChild");
    }
    List<EntryRule> selected = new ArrayList<>(preset.selection());
    selected.addAll(selection);
    List<EntryRule> left = new ArrayList<>();
    if (wanted == ChronologyKind.SINGLE_AGENCY) {
      left.add(notOf(agency));
    }
    if (!withRoutineContacts) {
      left.add(EntryRule.ofRoutineContact());
    }
    left.addAll(exclusions);
    boolean earlier = asKnownOn != null && asKnownOn.isBefore(day);
    return new Request(
        focus,
        wanted,
        purpose,
        detail == null ? preset.detail() : detail,
        detail == null ? preset.records() : detail,
        order,
        parts == null ? preset.parts() : parts,
        day,
        earlier && asKnownOn != null ? asKnownOn : day,
        asKnownOn,
        window,
        preset.asOneLine(),
        preset.onlySourced(),
        withRetracted,
        acceptPossible,
        selected,
        left,
        List.copyOf(decisions),
        List.copyOf(constraints));
  }

  private static EntryRule notOf(@Nullable String agency) {
    if (agency == null) {
      throw new IllegalStateException(
          "A chronology of one agency has to say whose it is: call agency first");
    }
    EntryRule ofAgency = EntryRule.ofAgency(agency);
    return new EntryRule(
        "entries of other agencies",
        "they rest on no record of " + agency.strip(),
        candidate -> !ofAgency.test().test(candidate));
  }
}
