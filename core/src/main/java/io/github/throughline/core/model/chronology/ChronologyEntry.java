package io.github.throughline.core.model.chronology;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.Extensions;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;

/**
 * One line of a chronology: an event, the records it rests on, and how it bears on other entries.
 *
 * <p>An entry never replaces the record it points to.
 *
 * @param entryId a stable identifier: the same event has the same one however often the chronology
 *     is built
 * @param version the version of the entry, from 1; an edit makes a new version and keeps the old
 * @param event what happened
 * @param records every record it rests on
 * @param links how it bears on other entries
 * @param reviews when it was last checked
 * @param extensions properties that this version does not know, kept and written back
 */
@RecordBuilder
public record ChronologyEntry(
    @NotBlank String entryId,
    @Positive int version,
    @Valid SignificantEvent event,
    List<@Valid RecordReference> records,
    List<@Valid EntryLink> links,
    List<@Valid EntryReview> reviews,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param entryId a stable identifier: the same event has the same one however often the
   *     chronology is built
   * @param version the version of the entry, from 1; an edit makes a new version and keeps the old
   * @param event what happened
   * @param records every record it rests on
   * @param links how it bears on other entries
   * @param reviews when it was last checked
   * @param extensions properties that this version does not know, kept and written back
   */
  public ChronologyEntry {
    requireNonNull(entryId, "entryId");
    requireNonNull(event, "event");
    records = records == null ? List.of() : List.copyOf(records);
    links = links == null ? List.of() : List.copyOf(links);
    reviews = reviews == null ? List.of() : List.copyOf(reviews);
    extensions = Extensions.copyOf(extensions);
  }
}
