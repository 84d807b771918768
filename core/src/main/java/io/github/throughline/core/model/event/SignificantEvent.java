package io.github.throughline.core.model.event;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.When;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event, change or finding, good or bad, that affected or may affect a child's safety, welfare,
 * development, home or relationships. It need not have happened to the child.
 *
 * <p>Source: practice guidance on chronologies (Care Inspectorate 2017); the draft Safeguarding
 * Standard has type, people, time and place only.
 *
 * @param id the record's own identifier, unique in its document
 * @param occurred when it happened or from when to when it lasted; null when not known at all
 * @param place where it happened; null when not recorded
 * @param types what kind of event, the main one first
 * @param summary what happened, in plain English
 * @param subjects the people it happened to, by their identifiers
 * @param affectedChildren the children it affected, each with their own impact
 * @param actors who did it
 * @param verification how far it is established; null when not recorded
 * @param childAccounts what children said or showed
 * @param response what was done, or why nothing was; null when no response is recorded
 * @param reasonNoResponse why nothing was done, where nothing was; null when not recorded
 * @param outcome what came of the response
 * @param valence good or bad for the child, as a person judged it; null when not judged
 * @param harmConfirmed whether a person confirmed that it is about harm; null when nobody has said
 * @param harmCategory the category of harm a professional recorded
 * @param recordedSeverity the severity a professional recorded, in their words
 * @param significance every judgement of its significance, the latest last
 * @param disagreements who does not agree, and what they said
 * @param sensitivity marks such as {@code ADDRESS_WITHHELD} or {@code HEALTH}
 * @param thirdParties people whose data are mixed in, by their identifiers; empty when none is
 *     recorded
 * @param disclosureClass a class of a local scheme for what may be shown to whom; null when not
 *     recorded
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record SignificantEvent(
    @NotBlank String id,
    @Nullable When occurred,
    @Nullable FreeText place,
    List<EventType> types,
    @Nullable FreeText summary,
    @RefersTo("Person") List<String> subjects,
    List<@Valid AffectedChild> affectedChildren,
    List<@Valid Actor> actors,
    @Nullable VerificationStatus verification,
    List<@Valid ChildAccount> childAccounts,
    @Nullable FreeText response,
    @Nullable FreeText reasonNoResponse,
    @Nullable FreeText outcome,
    @Nullable Valence valence,
    @Nullable Boolean harmConfirmed,
    @Nullable String harmCategory,
    @Nullable String recordedSeverity,
    List<@Valid SignificanceJudgement> significance,
    List<@Valid Disagreement> disagreements,
    List<String> sensitivity,
    @RefersTo("Person") List<String> thirdParties,
    @Nullable String disclosureClass,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param occurred when it happened or from when to when it lasted; null when not known at all
   * @param place where it happened; null when not recorded
   * @param types what kind of event, the main one first
   * @param summary what happened, in plain English
   * @param subjects the people it happened to, by their identifiers
   * @param affectedChildren the children it affected, each with their own impact
   * @param actors who did it
   * @param verification how far it is established; null when not recorded
   * @param childAccounts what children said or showed
   * @param response what was done, or why nothing was; null when no response is recorded
   * @param reasonNoResponse why nothing was done, where nothing was; null when not recorded
   * @param outcome what came of the response
   * @param valence good or bad for the child, as a person judged it; null when not judged
   * @param harmConfirmed whether a person confirmed that it is about harm; null when nobody has
   *     said
   * @param harmCategory the category of harm a professional recorded
   * @param recordedSeverity the severity a professional recorded, in their words
   * @param significance every judgement of its significance, the latest last
   * @param disagreements who does not agree, and what they said
   * @param sensitivity marks such as {@code ADDRESS_WITHHELD} or {@code HEALTH}
   * @param thirdParties people whose data are mixed in, by their identifiers; empty when none is
   *     recorded
   * @param disclosureClass a class of a local scheme for what may be shown to whom; null when not
   *     recorded
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public SignificantEvent {
    requireNonNull(id, "id");
    types = types == null ? List.of() : List.copyOf(types);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    affectedChildren = affectedChildren == null ? List.of() : List.copyOf(affectedChildren);
    actors = actors == null ? List.of() : List.copyOf(actors);
    childAccounts = childAccounts == null ? List.of() : List.copyOf(childAccounts);
    significance = significance == null ? List.of() : List.copyOf(significance);
    disagreements = disagreements == null ? List.of() : List.copyOf(disagreements);
    sensitivity = sensitivity == null ? List.of() : List.copyOf(sensitivity);
    thirdParties = thirdParties == null ? List.of() : List.copyOf(thirdParties);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * How much it matters by the latest judgement.
   *
   * @return the level; empty when nobody has judged it
   */
  public Optional<SignificanceLevel> findSignificance() {
    return significance.isEmpty()
        ? Optional.empty()
        : Optional.of(significance.get(significance.size() - 1).level());
  }

  /**
   * Whether it matters much by the latest judgement.
   *
   * @return true if that is HIGH or CRITICAL; false as well when nobody has judged it
   */
  public boolean isWeighty() {
    return findSignificance()
        .filter(level -> level == SignificanceLevel.HIGH || level == SignificanceLevel.CRITICAL)
        .isPresent();
  }
}
