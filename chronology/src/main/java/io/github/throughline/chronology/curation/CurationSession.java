package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.curation.work.Fingerprints;
import io.github.throughline.chronology.curation.work.Hand;
import io.github.throughline.chronology.curation.work.Serials;
import io.github.throughline.chronology.curation.work.Sighting;
import io.github.throughline.chronology.curation.work.Steps;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyReview;
import io.github.throughline.core.model.event.Disagreement;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one worker does with a chronology at one time. The curation itself stays as it is; {@link
 * #done()} gives a new one with what was added. The same step taken twice is one.
 *
 * <p>A session is for one thread.
 */
public final class CurationSession {
  private final Party by;
  private final Instant at;
  private final Hand hand;
  private final Set<String> ids = new HashSet<>();
  private Curation curation;

  CurationSession(Curation curation, Party by, Instant at) {
    this.curation = curation;
    this.by = by;
    this.at = at;
    this.hand = new Hand(by, at);
    Steps.of(curation).forEach(step -> ids.add(step.id()));
  }

  /**
   * Takes an entry in.
   *
   * @param entryId the entry
   * @param reason why; null when nothing needs saying
   * @return this
   */
  public CurationSession select(String entryId, @Nullable String reason) {
    return choose(entryId, Selection.Choice.SELECTED, reason);
  }

  /**
   * Takes entries in for which nothing needs saying.
   *
   * @param entryIds the entries
   * @return this
   */
  public CurationSession selectAll(Collection<String> entryIds) {
    entryIds.forEach(id -> select(id, null));
    return this;
  }

  /**
   * Leaves an entry out.
   *
   * @param entryId the entry
   * @param reason why
   * @return this
   * @throws IllegalArgumentException if no reason is given
   */
  public CurationSession leaveOut(String entryId, String reason) {
    return choose(entryId, Selection.Choice.LEFT_OUT, required(reason).text());
  }

  private CurationSession choose(String entryId, Selection.Choice choice, @Nullable String reason) {
    requireNonNull(entryId, "entryId");
    FreeText why = reason == null ? null : FreeText.of(reason);
    Selection step =
        new Selection(
            hand.id("selection", entryId, choice, reason), entryId, choice, why, by, at, Map.of());
    curation =
        CurationBuilder.builder(curation).selections(plus(curation.selections(), step)).build();
    return this;
  }

  /**
   * Judges how much an entry matters. Judgements that are recorded or were made before stay.
   *
   * @param entryId the entry
   * @param level how much it matters
   * @param reason why
   * @return this
   * @throws IllegalArgumentException if no reason is given
   */
  public CurationSession judge(String entryId, SignificanceLevel level, String reason) {
    return weigh(entryId, level, reason, false);
  }

  /**
   * Proposes how much an entry matters, for a person to confirm with {@link #judge}. It is not
   * shown as a judgement.
   *
   * @param entryId the entry
   * @param level how much it may matter
   * @param reason why
   * @return this
   * @throws IllegalArgumentException if no reason is given
   */
  public CurationSession propose(String entryId, SignificanceLevel level, String reason) {
    return weigh(entryId, level, reason, true);
  }

  private CurationSession weigh(
      String entryId, SignificanceLevel level, String reason, boolean proposal) {
    AddedSignificance step = hand.significance(entryId, level, required(reason), proposal);
    curation =
        CurationBuilder.builder(curation).significance(plus(curation.significance(), step)).build();
    return this;
  }

  /**
   * Writes down what somebody thinks, apart from the entries it rests on.
   *
   * @param text the analysis
   * @param entryIds the entries it rests on
   * @return this
   * @throws IllegalArgumentException if nothing is said
   */
  public CurationSession note(String text, Collection<String> entryIds) {
    return note(null, text, entryIds);
  }

  /**
   * Writes an analysis anew. The one before stays in the document.
   *
   * @param noteId the note that it takes the place of, by its identifier
   * @param text the analysis
   * @param entryIds the entries it rests on
   * @return this
   * @throws IllegalArgumentException if nothing is said, or there is no such note
   */
  public CurationSession replaceNote(String noteId, String text, Collection<String> entryIds) {
    if (curation.analysis().stream().noneMatch(note -> note.id().equals(noteId))) {
      throw new IllegalArgumentException("There is no note with the identifier that was given");
    }
    return note(noteId, text, entryIds);
  }

  private CurationSession note(
      @Nullable String replaces, String text, Collection<String> entryIds) {
    List<String> cited = List.copyOf(entryIds);
    AnalysisNote step =
        new AnalysisNote(
            hand.id("note", replaces, text, cited),
            required(text),
            cited,
            replaces,
            by,
            at,
            Map.of());
    curation = CurationBuilder.builder(curation).analysis(plus(curation.analysis(), step)).build();
    return this;
  }

  /**
   * Adds a review of the whole.
   *
   * @param review the review
   * @return this
   */
  public CurationSession review(ChronologyReview review) {
    AddedReview step =
        new AddedReview(
            hand.id("review", review.id(), Fingerprints.digest(review)), review, by, at, Map.of());
    curation = CurationBuilder.builder(curation).reviews(plus(curation.reviews(), step)).build();
    return this;
  }

  /**
   * Records that the chronology was shared with somebody of the family, and what they said.
   *
   * @param personId with whom, by their identifier in the family file
   * @param on when
   * @param words what they said, in their words; null when they said nothing
   * @param response what was answered or done; null when nothing was
   * @return this
   */
  public CurationSession shared(
      String personId, UncertainDate on, @Nullable String words, @Nullable String response) {
    return view(requireNonNull(personId, "personId"), true, on, null, words, response);
  }

  /**
   * Records that the chronology was not shared with somebody of the family.
   *
   * @param personId with whom not, by their identifier in the family file
   * @param reason why
   * @return this
   * @throws IllegalArgumentException if no reason is given
   */
  public CurationSession notShared(String personId, String reason) {
    return view(
        requireNonNull(personId, "personId"), false, null, required(reason).text(), null, null);
  }

  private CurationSession view(
      String personId,
      boolean shared,
      @Nullable UncertainDate on,
      @Nullable String reason,
      @Nullable String words,
      @Nullable String response) {
    FamilyView step =
        new FamilyView(
            hand.id("view", personId, shared, on, reason, words, response),
            personId,
            List.of(),
            shared,
            on,
            text(reason),
            text(words),
            text(response),
            by,
            at,
            Map.of());
    curation =
        CurationBuilder.builder(curation).familyViews(plus(curation.familyViews(), step)).build();
    return this;
  }

  /**
   * Records that somebody does not agree with an entry. The entry itself stays as it is.
   *
   * @param entryId the entry
   * @param disagreement what they said, when, and the answer
   * @return this
   */
  public CurationSession disagree(String entryId, Disagreement disagreement) {
    AddedDisagreement step =
        new AddedDisagreement(
            hand.id("disagreement", entryId, Fingerprints.digest(disagreement)),
            entryId,
            disagreement,
            by,
            at,
            Map.of());
    curation =
        CurationBuilder.builder(curation)
            .disagreements(plus(curation.disagreements(), step))
            .build();
    return this;
  }

  /**
   * Puts a wrong fact right: adds a new version of an entry, which is shown from now on. What it
   * said before is kept, and handed out beside it.
   *
   * @param entry the entry as it is shown now
   * @param event the event as it should read
   * @param reason what was wrong and how that is known
   * @return this
   * @throws IllegalArgumentException if no reason is given, or the event is as it was
   */
  public CurationSession correct(ChronologyEntry entry, SignificantEvent event, String reason) {
    FreeText why = required(reason);
    if (event.equals(entry.event())) {
      throw new IllegalArgumentException("A correction has to change something in the event");
    }
    Correction step = hand.correction(entry, event, why);
    curation =
        CurationBuilder.builder(curation).corrections(plus(curation.corrections(), step)).build();
    return this;
  }

  /**
   * Marks the chronology finished.
   *
   * @param reason why, or for what; null when nothing needs saying
   * @return this
   */
  public CurationSession finish(@Nullable String reason) {
    return mark(true, reason);
  }

  /**
   * Opens a finished chronology again.
   *
   * @param reason why
   * @return this
   * @throws IllegalArgumentException if no reason is given
   */
  public CurationSession reopen(String reason) {
    return mark(false, required(reason).text());
  }

  private CurationSession mark(boolean finished, @Nullable String reason) {
    FinishedMark step =
        new FinishedMark(
            hand.id("finished", finished, reason), finished, text(reason), by, at, Map.of());
    curation = CurationBuilder.builder(curation).finished(plus(curation.finished(), step)).build();
    return this;
  }

  /**
   * Notes that the worker has looked at the chronology as it is now. Later changes are told against
   * this.
   *
   * @param chronology the chronology, built from the records, before anything is applied to it
   * @return this
   */
  public CurationSession look(Chronology chronology) {
    Look step = hand.look(chronology.asAt(), Sighting.of(chronology, curation));
    curation = CurationBuilder.builder(curation).looks(plus(curation.looks(), step)).build();
    return this;
  }

  /**
   * Files what is selected: gives every entry that has none a serial number, and keeps what was
   * filed.
   *
   * @param chronology the chronology, built from the records as they are now
   * @param to to whom it goes
   * @return this
   * @throws IllegalStateException if nothing that is there is selected
   */
  public CurationSession file(Chronology chronology, String to) {
    List<ChronologyEntry> entries =
        curation.apply(chronology, Show.SELECTED).shown().entries().stream()
            .map(IncludedEntry::entry)
            .toList();
    if (entries.isEmpty()) {
      throw new IllegalStateException(
          "Nothing of this chronology is selected: select entries first");
    }
    List<FiledEntry> filed = Serials.filed(entries, curation.serials());
    Filing step =
        new Filing(
            hand.id("filing", to, entries.stream().map(ChronologyEntry::entryId).toList()),
            FreeText.of(to),
            filed,
            by,
            at,
            Map.of());
    curation = CurationBuilder.builder(curation).filings(plus(curation.filings(), step)).build();
    return this;
  }

  /**
   * Ends the session.
   *
   * @return the curation with what was added
   */
  public Curation done() {
    return curation;
  }

  private <S extends CurationStep> List<S> plus(List<S> steps, S step) {
    if (!ids.add(step.id())) {
      return steps;
    }
    List<S> more = new ArrayList<>(steps);
    more.add(step);
    return more;
  }

  private static @Nullable FreeText text(@Nullable String text) {
    return text == null ? null : FreeText.of(text);
  }

  private static FreeText required(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("Say why, or what: the text that was given is blank");
    }
    return FreeText.of(text);
  }
}
