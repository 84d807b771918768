package io.github.throughline.chronology.view;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.view.copy.Copy;
import io.github.throughline.chronology.view.people.EntryJudge;
import io.github.throughline.chronology.view.people.Known;
import io.github.throughline.chronology.view.text.Tokens;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes the copy of a chronology that an audience may see.
 *
 * <pre>{@code
 * RedactedChronology copy =
 *     Redaction.of(RedactionProfile.ADULT_ACCESS)
 *         .family(family)
 *         .files(caseFiles)
 *         .audience("amy")
 *         .apply(chronology);
 * ChronologyPage.of(copy.chronology()).writeTo(out);
 * }</pre>
 *
 * <p>The copy is a chronology like any other. Names become roles, such as {@code Mother's partner
 * (1)}, that are the same in every copy made from the same family file for the same reader. What is
 * left out, withheld or replaced is counted by its reason in the copy's coverage. A text in which a
 * name cannot be replaced safely is withheld, and the worker is asked to read it.
 *
 * <p>It needs the family file and the case files that the chronology was made from: they know the
 * names, the addresses and the marks of what may be shared. Without them it finds only what the
 * chronology itself knows, and says so. It finds nobody whose name no file records.
 */
public final class Redaction {
  private final RedactionProfile profile;
  private final @Nullable FamilyFile family;
  private final List<CaseFile> files;
  private final Set<String> audience;
  private final Set<String> agreed;
  private final Set<String> leftOut;
  private final Set<String> readAsWords;
  private final @Nullable String basis;
  private final @Nullable LocalDate day;

  private Redaction(
      RedactionProfile profile,
      @Nullable FamilyFile family,
      List<CaseFile> files,
      Set<String> audience,
      Set<String> agreed,
      Set<String> leftOut,
      Set<String> readAsWords,
      @Nullable String basis,
      @Nullable LocalDate day) {
    this.profile = profile;
    this.family = family;
    this.files = files;
    this.audience = audience;
    this.agreed = agreed;
    this.leftOut = leftOut;
    this.readAsWords = readAsWords;
    this.basis = basis;
    this.day = day;
  }

  /**
   * Redaction under a profile.
   *
   * @param profile what the audience may see
   * @return the redaction
   */
  public static Redaction of(RedactionProfile profile) {
    return new Redaction(
        requireNonNull(profile, "profile"),
        null,
        List.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        null);
  }

  /**
   * The family file that the chronology was made from.
   *
   * @param family the people, relationships, households and marks
   * @return another redaction
   */
  public Redaction family(FamilyFile family) {
    requireNonNull(family, "family");
    return new Redaction(
        profile, family, files, audience, agreed, leftOut, readAsWords, basis, day);
  }

  /**
   * The case files that the chronology was made from: their marks, workers and addresses.
   *
   * @param more the case files, in any order
   * @return another redaction
   */
  public Redaction files(Collection<CaseFile> more) {
    List<CaseFile> all = new ArrayList<>(files);
    all.addAll(more);
    return new Redaction(
        profile, family, List.copyOf(all), audience, agreed, leftOut, readAsWords, basis, day);
  }

  /**
   * Who will read the copy, of those in the family file. They see what is their own.
   *
   * @param personIds their identifiers in the family file
   * @return another redaction
   */
  public Redaction audience(String... personIds) {
    return new Redaction(
        profile,
        family,
        files,
        with(audience, personIds),
        agreed,
        leftOut,
        readAsWords,
        basis,
        day);
  }

  /**
   * What those it came from have agreed to show, or the service has decided to show after weighing
   * it: an entry is shown then in spite of the profile, unless it is marked for the safety of a
   * victim. Names and addresses in it are replaced as everywhere.
   *
   * @param ids the identifiers of marks, records or entries
   * @return another redaction
   */
  public Redaction agreed(String... ids) {
    return new Redaction(
        profile, family, files, audience, with(agreed, ids), leftOut, readAsWords, basis, day);
  }

  /**
   * Entries that the service has decided to leave out of this copy.
   *
   * @param entryIds the identifiers of the entries
   * @return another redaction
   */
  public Redaction leaveOut(String... entryIds) {
    return new Redaction(
        profile, family, files, audience, agreed, with(leftOut, entryIds), readAsWords, basis, day);
  }

  /**
   * The basis on which the copy is made. What its agency released on the same basis need not be
   * asked for again.
   *
   * @param code the code of the basis, as marks have it
   * @return another redaction
   */
  public Redaction onBasis(String code) {
    return new Redaction(
        profile,
        family,
        files,
        audience,
        agreed,
        leftOut,
        readAsWords,
        requireNonNull(code, "code"),
        day);
  }

  /**
   * Ordinary words that are somebody's name too, such as {@code will}, of which a person has looked
   * and said that in small letters they are never the name.
   *
   * @param words the words
   * @return another redaction
   */
  public Redaction readAsWords(String... words) {
    Set<String> all = new TreeSet<>(readAsWords);
    for (String word : words) {
      all.add(String.join(" ", Tokens.words(word.toLowerCase(Locale.UK))));
    }
    return new Redaction(
        profile, family, files, audience, agreed, leftOut, Set.copyOf(all), basis, day);
  }

  /**
   * The day on which the copy is made, by which a release may have expired; without it, the day up
   * to which the chronology looks.
   *
   * @param day the day
   * @return another redaction
   */
  public Redaction on(LocalDate day) {
    return new Redaction(
        profile,
        family,
        files,
        audience,
        agreed,
        leftOut,
        readAsWords,
        basis,
        requireNonNull(day, "day"));
  }

  private static Set<String> with(Set<String> some, String... more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(List.of(more));
    return Set.copyOf(all);
  }

  /**
   * The copy.
   *
   * @param chronology the chronology, as it is kept
   * @return what the audience may see of it, and what is missing
   * @throws IllegalArgumentException if a reader is not in the family file
   */
  public RedactedChronology apply(Chronology chronology) {
    return copy(chronology).redacted();
  }

  /**
   * The key to the copy of a chronology: who is behind every role, and what stood where something
   * was removed. It is for the authority alone and is never part of a copy.
   *
   * @param chronology the chronology that the copy was made from
   * @return the key
   * @throws IllegalArgumentException if a reader is not in the family file
   */
  public RedactionKey key(Chronology chronology) {
    return copy(chronology).key();
  }

  private Copy copy(Chronology chronology) {
    return new Copy(
        profile,
        requireNonNull(chronology, "chronology"),
        new Known.Given(
            family,
            files,
            audience,
            new EntryJudge.Decided(agreed, leftOut, basis),
            readAsWords,
            day == null ? chronology.asAt() : day));
  }
}
