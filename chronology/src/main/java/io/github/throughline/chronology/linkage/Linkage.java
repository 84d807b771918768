package io.github.throughline.chronology.linkage;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.people.PossibleSamePerson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compares the people of several documents and asks where two entries may be one person.
 *
 * <pre>{@code
 * LinkageResult result =
 *     Linkage.standard()
 *         .add(family)
 *         .add(Appearance.inCase("return of 2023", caseFile))
 *         .compare();
 * }</pre>
 *
 * <p>Identifiers come first: people who share one that a system gives to one person only are known
 * to be the same, as everywhere in this library, and nobody is asked unless something recorded
 * makes a person doubt it. Then names, birth dates and addresses are compared, each as carefully as
 * people write them down. Nobody is merged, whatever agrees, and no pair gets a number.
 *
 * <p>What a person has decided is respected and not asked again. Two people whom a document relates
 * to each other are two. The order in which people are added makes no difference.
 *
 * <p>An instance is for one thread.
 */
public final class Linkage {
  /**
   * What comes before the name of a document in the {@linkplain
   * io.github.throughline.core.model.people.Identifier#system() system} of an identifier that is a
   * person's identifier in that document.
   */
  public static final String PERSON_OF = "person-of:";

  private final LinkageSettings settings;
  private final List<Appearance> appearances = new ArrayList<>();
  private final Decisions decisions = new Decisions();

  private Linkage(LinkageSettings settings) {
    this.settings = requireNonNull(settings, "settings");
  }

  /**
   * A comparison with {@link LinkageSettings#standard()}.
   *
   * @return the comparison, without people yet
   */
  public static Linkage standard() {
    return with(LinkageSettings.standard());
  }

  /**
   * A comparison with settings of one's own.
   *
   * @param settings what counts as alike
   * @return the comparison, without people yet
   */
  public static Linkage with(LinkageSettings settings) {
    return new Linkage(settings);
  }

  /**
   * Who was declared the same in family files, to be applied to them.
   *
   * @param families the family files, each with an identifier of its own
   * @return the people, joined where a person said so
   */
  public static Confirmed confirmed(FamilyFile... families) {
    return Confirmed.of(List.of(families));
  }

  /**
   * Adds everyone in a family file, what it says of how they are related, and the questions that it
   * has answers to.
   *
   * @param family the family file
   * @return this
   */
  public Linkage add(FamilyFile family) {
    appearances.addAll(Appearance.inFamily(family));
    decisions.add(family);
    return this;
  }

  /**
   * Adds one person of one document.
   *
   * @param appearance the person
   * @return this
   */
  public Linkage add(Appearance appearance) {
    appearances.add(requireNonNull(appearance, "appearance"));
    return this;
  }

  /**
   * Adds people of any documents.
   *
   * @param more the people, in any order
   * @return this
   */
  public Linkage addAll(Collection<Appearance> more) {
    more.forEach(this::add);
    return this;
  }

  /**
   * Adds questions that are kept elsewhere than in a family file, with their answers.
   *
   * @param document the document whose people their {@code personId} names
   * @param questions the questions, answered or open
   * @return this
   */
  public Linkage decided(String document, Collection<PossibleSamePerson> questions) {
    decisions.add(requireNonNull(document, "document"), questions);
    return this;
  }

  /**
   * Compares everyone who was added.
   *
   * @return the questions, in which the first person is of the document that comes first by name
   */
  public LinkageResult compare() {
    return search().result("");
  }

  /**
   * Compares everyone who was added, and gives the questions about people of one document, to be
   * kept in it.
   *
   * @param document the document, such as the identifier of a family file
   * @return the questions, in which the first person is of that document
   */
  public LinkageResult compareFor(String document) {
    return search().result(requireNonNull(document, "document"));
  }

  Questions search() {
    List<Facts> people = facts();
    return new Questions(people, Candidates.among(people, settings), decisions);
  }

  /** What is recorded of each person, by document and identifier. */
  List<Facts> facts() {
    SortedMap<PersonKey, List<Appearance>> byKey = new TreeMap<>();
    appearances.forEach(one -> byKey.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
    List<Facts> people = new ArrayList<>();
    byKey.forEach((key, all) -> people.add(Facts.of(key, all)));
    return people;
  }
}
