package io.github.throughline.chronology.curation;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.curation.work.Applying;
import io.github.throughline.chronology.curation.work.Comparison;
import io.github.throughline.chronology.curation.work.Fingerprints;
import io.github.throughline.chronology.curation.work.Steps;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What workers did with a chronology: what they selected and why, how much entries matter, what
 * they think of it, what the family said, and what was filed. A document of its own, beside the
 * records it is about.
 *
 * <p>Nothing in it is ever taken out or overwritten: each step says who took it and when, and a
 * later one about the same thing counts. The chronology is built from fresh records, and {@link
 * #apply} brings the two together.
 *
 * <p>Steps are added with {@link #by}. The document is read and written with {@link
 * CurationFormat}.
 *
 * @param schemaVersion the version of the document's form; {@link #VERSION} when not given
 * @param id the document's identifier
 * @param familyFile the family file of the chronology, by its identifier; null when there is none
 * @param childId the child whom the chronology is for, by the identifier in the family file; null
 *     when it is for all
 * @param purpose what the chronology is for; null when not recorded
 * @param selections what was selected and left out, in the order of the steps
 * @param significance judgements and proposals, in the order of the steps
 * @param analysis analysis, apart from the facts
 * @param reviews reviews of the whole
 * @param familyViews what was shared with the family and what they said
 * @param disagreements who does not agree with which entry
 * @param corrections corrected versions of entries
 * @param finished when it was marked finished or opened again
 * @param looks when somebody looked at the chronology, and how it was
 * @param filings what was filed, with serial numbers
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record Curation(
    String schemaVersion,
    String id,
    @Nullable String familyFile,
    @Nullable String childId,
    @Nullable String purpose,
    List<Selection> selections,
    List<AddedSignificance> significance,
    List<AnalysisNote> analysis,
    List<AddedReview> reviews,
    List<FamilyView> familyViews,
    List<AddedDisagreement> disagreements,
    List<Correction> corrections,
    List<FinishedMark> finished,
    List<Look> looks,
    List<Filing> filings,
    Map<String, Object> extensions) {
  /** The version of the form that this library writes. */
  public static final String VERSION = "1.0";

  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param schemaVersion the version of the document's form; {@link #VERSION} when not given
   * @param id the document's identifier
   * @param familyFile the family file of the chronology, by its identifier; null when there is none
   * @param childId the child whom the chronology is for, by the identifier in the family file; null
   *     when it is for all
   * @param purpose what the chronology is for; null when not recorded
   * @param selections what was selected and left out, in the order of the steps
   * @param significance judgements and proposals, in the order of the steps
   * @param analysis analysis, apart from the facts
   * @param reviews reviews of the whole
   * @param familyViews what was shared with the family and what they said
   * @param disagreements who does not agree with which entry
   * @param corrections corrected versions of entries
   * @param finished when it was marked finished or opened again
   * @param looks when somebody looked at the chronology, and how it was
   * @param filings what was filed, with serial numbers
   * @param extensions properties that this version does not know, kept and written back
   */
  public Curation {
    schemaVersion = schemaVersion == null ? VERSION : schemaVersion;
    requireNonNull(id, "id");
    selections = selections == null ? List.of() : List.copyOf(selections);
    significance = significance == null ? List.of() : List.copyOf(significance);
    analysis = analysis == null ? List.of() : List.copyOf(analysis);
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    familyViews = familyViews == null ? List.of() : List.copyOf(familyViews);
    disagreements = disagreements == null ? List.of() : List.copyOf(disagreements);
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
    finished = finished == null ? List.of() : List.copyOf(finished);
    looks = looks == null ? List.of() : List.copyOf(looks);
    filings = filings == null ? List.of() : List.copyOf(filings);
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * A curation in which nothing has been done yet.
   *
   * @param id the document's identifier
   * @return the curation
   */
  public static Curation of(String id) {
    return CurationBuilder.builder().id(id).build();
  }

  /**
   * Adds what somebody does at one time.
   *
   * @param who who does it
   * @param at when
   * @return a session; {@link CurationSession#done()} gives the curation with what was added
   */
  public CurationSession by(Party who, Instant at) {
    return new CurationSession(this, who, at);
  }

  /**
   * Brings this and a chronology together.
   *
   * @param chronology the chronology, built from the records as they are now
   * @param show which entries are to be shown
   * @return the chronology to be shown, what has changed since somebody last looked, and what needs
   *     another look
   */
  public Curated apply(Chronology chronology, Show show) {
    return new Applying(this, chronology, show).curated();
  }

  /**
   * How the selected entries differ from those that were filed last: for the list "since last
   * filed".
   *
   * @param chronology the chronology, built from the records as they are now
   * @return the changes; everything selected is added when nothing has been filed
   */
  public Changes sinceLastFiled(Chronology chronology) {
    SortedMap<String, SeenEntry> filed = new TreeMap<>();
    Steps.latest(filings)
        .ifPresent(
            filing ->
                filing.entries().forEach(entry -> filed.put(entry.seen().entryId(), entry.seen())));
    return Comparison.between(filed, Fingerprints.of(apply(chronology, Show.SELECTED).shown()));
  }

  /**
   * The serial number of each entry that was ever filed.
   *
   * @return the numbers by entry; of an entry with two, which no session gives, the first
   */
  public SortedMap<String, String> serials() {
    SortedMap<String, String> serials = new TreeMap<>();
    for (Filing filing : filings) {
      filing
          .entries()
          .forEach(entry -> serials.putIfAbsent(entry.seen().entryId(), entry.serial()));
    }
    return serials;
  }

  /**
   * Everything that was done: who did what, and when.
   *
   * @return the acts, the earliest first
   */
  public List<CurationAct> audit() {
    return Steps.of(this).stream()
        .sorted(Comparator.comparing(CurationStep::at))
        .map(CurationAct::of)
        .toList();
  }

  /**
   * Whether nothing of an earlier state has been taken out or altered.
   *
   * @param earlier this document as it was
   * @return true if every step of the earlier state stands here, unchanged and in its order
   */
  public boolean keeps(Curation earlier) {
    List<CurationStep> kept = new ArrayList<>(Steps.of(this));
    kept.retainAll(new HashSet<>(Steps.of(earlier)));
    return kept.equals(Steps.of(earlier));
  }

  /**
   * Nothing that tells who or what it is about.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Curation[masked]";
  }
}
