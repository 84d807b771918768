package io.github.throughline.chronology.curation.work;

import static java.util.Objects.requireNonNull;

import io.github.throughline.chronology.curation.AddedSignificance;
import io.github.throughline.chronology.curation.Correction;
import io.github.throughline.chronology.curation.Look;
import io.github.throughline.chronology.curation.SeenEntry;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryReview;
import io.github.throughline.core.model.chronology.EntryReviewBuilder;
import io.github.throughline.core.model.event.SignificanceJudgement;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * By whose hand steps are taken, and when: what one worker writes under a step at one time.
 *
 * @param by who takes the steps
 * @param at when
 */
public record Hand(Party by, Instant at) {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  public Hand {
    requireNonNull(by, "by");
    requireNonNull(at, "at");
  }

  /** The same step by the same worker at the same time has the same identifier. */
  public String id(@Nullable Object... parts) {
    StringBuilder all =
        new StringBuilder(at.toString()).append('\n').append(Fingerprints.digest(by));
    for (Object part : parts) {
      String text = String.valueOf(part);
      all.append('\n').append(text.length()).append(':').append(text);
    }
    return "s" + DigestUtils.sha256Hex(all.toString()).substring(0, 12);
  }

  /** That an entry matters so much; {@code proposal} when a person is still to confirm it. */
  public AddedSignificance significance(
      String entryId, SignificanceLevel level, FreeText reason, boolean proposal) {
    SignificanceJudgement judgement =
        SignificanceJudgementBuilder.builder()
            .level(level)
            .reason(reason)
            .author(by.name())
            .judgedBy(by)
            .judgedOn(today())
            .build();
    return new AddedSignificance(
        id("significance", entryId, level, reason.text(), proposal),
        entryId,
        proposal,
        judgement,
        by,
        at,
        Map.of());
  }

  /** The next version of an entry, in which the event reads as it should. */
  public Correction correction(ChronologyEntry entry, SignificantEvent event, FreeText why) {
    List<EntryReview> reviews = new ArrayList<>(entry.reviews());
    reviews.add(
        EntryReviewBuilder.builder().reviewedOn(today()).reviewedBy(by.name()).note(why).build());
    ChronologyEntry corrected =
        ChronologyEntryBuilder.builder(entry)
            .version(Math.addExact(entry.version(), 1))
            .event(event)
            .reviews(reviews)
            .build();
    return new Correction(
        id("correction", entry.entryId(), Fingerprints.digest(corrected)),
        corrected,
        why,
        Fingerprints.fields(entry),
        by,
        at,
        Map.of());
  }

  /** That a chronology as of a day was looked at, and what was new in it. */
  public Look look(LocalDate asAt, Sighting sighting) {
    List<String> news = sighting.news().stream().map(SeenEntry::entryId).toList();
    return new Look(
        id("look", asAt, news, sighting.gone()),
        UncertainDate.on(asAt),
        sighting.news(),
        sighting.gone(),
        by,
        at,
        Map.of());
  }

  private UncertainDate today() {
    return UncertainDate.on(at.atZone(ENGLAND).toLocalDate());
  }

  /** Nothing of who it is. */
  @Override
  public String toString() {
    return "Hand[masked]";
  }
}
