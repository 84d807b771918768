package io.github.throughline.chronology.curation;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyParts;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.IncludedEntryBuilder;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Small chronologies and the workers who look at them. All invented. */
final class Worked {
  static final Party PRIYA = PartyBuilder.builder().name(FreeText.of("P. Shah")).build();
  static final Party TOM = PartyBuilder.builder().name(FreeText.of("T. Reed")).build();

  private Worked() {}

  static Instant at(String time) {
    return Instant.parse(time);
  }

  static SignificantEventBuilder event(String id, String day, String summary) {
    return SignificantEventBuilder.builder()
        .id("event of " + id)
        .occurred(UncertainDate.parse(day))
        .summary(FreeText.of(summary));
  }

  static ChronologyEntry entry(String id, SignificantEvent event) {
    return ChronologyEntryBuilder.builder()
        .entryId(id)
        .version(1)
        .event(event)
        .records(List.of(new RecordReference("amy", "referral", "record of " + id)))
        .build();
  }

  static IncludedEntry included(String id, String day, String summary) {
    return included(entry(id, event(id, day, summary).build()), null);
  }

  static IncludedEntry included(ChronologyEntry entry, LocalDate knownOn) {
    return IncludedEntryBuilder.builder().entry(entry).knownOn(knownOn).build();
  }

  static Chronology chronology(IncludedEntry... entries) {
    return ChronologyParts.builder()
        .title("The invented family")
        .asAt(LocalDate.of(2024, 3, 31))
        .entries(List.of(entries))
        .coverage(List.of("Made for a test."))
        .build();
  }

  /** Four entries, of which the third is protective. */
  static Chronology four() {
    return chronology(
        included("e1", "2020-01-01", "A referral from the school."),
        included("e2", "2021-02-03", "Police were called."),
        included(
            entry(
                "e3",
                event("e3", "2022-05-06", "Mother completed the course.")
                    .valence(Valence.PROTECTIVE)
                    .build()),
            null),
        included("e4", "2023-07-08", "A new referral."));
  }

  static List<String> ids(Chronology chronology) {
    return chronology.entries().stream().map(one -> one.entry().entryId()).toList();
  }

  static SignificantEvent eventOf(Chronology chronology, String id) {
    return chronology.entries().stream()
        .map(IncludedEntry::entry)
        .filter(one -> one.entryId().equals(id))
        .map(ChronologyEntry::event)
        .findFirst()
        .orElseThrow();
  }
}
