package io.github.throughline.chronology;

import static io.github.throughline.chronology.Files.on;

import io.github.throughline.chronology.match.AccountReference;
import io.github.throughline.chronology.match.SameEventDecision;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.EntryLinkBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What several agencies tell of Amy, and short ways of asking for it. */
public final class Agencies {
  public static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private Agencies() {}

  public static Provenance of(String agency) {
    return Provenance.of(
        SourceBuilder.builder()
            .agency(agency)
            .document(agency + " chronology")
            .date(on("2024-01-31"))
            .build());
  }

  /** An event of Amy's as an agency tells it. */
  public static SignificantEventBuilder told(
      String agency, String id, String day, EventType... types) {
    return SignificantEventBuilder.builder()
        .id(id)
        .occurred(on(day))
        .types(List.of(types))
        .summary(FreeText.of("What " + agency + " said of " + id))
        .subjects(List.of("amy"))
        .provenance(of(agency));
  }

  public static CaseFile file(String document, SignificantEvent... events) {
    return Files.file("amy", document, "2024-01-31").events(Arrays.asList(events)).build();
  }

  public static CaseFile fileOfEntries(String child, String document, ChronologyEntry... entries) {
    return Files.file(child, document, "2024-01-31").chronology(Arrays.asList(entries)).build();
  }

  public static ChronologyEntry entry(String id, SignificantEvent event, EntryLink... links) {
    return ChronologyEntryBuilder.builder()
        .entryId(id)
        .version(1)
        .event(event)
        .links(Arrays.asList(links))
        .build();
  }

  public static EntryLink link(LinkKind kind, String entryId) {
    return EntryLinkBuilder.builder().kind(kind).entryId(entryId).build();
  }

  public static SameEventDecision decision(
      AccountReference one, AccountReference other, boolean same, String on) {
    return new SameEventDecision(
        one,
        other,
        same,
        FreeText.of("A. Worker"),
        LocalDate.parse(on),
        FreeText.of("Read both records"));
  }

  public static ChronologyBuilder family(CaseFile... files) {
    return ChronologyBuilder.ofFamily(Files.family()).addAll(Arrays.asList(files)).asAt(AS_AT);
  }

  public static List<IncludedEntry> of(Chronology chronology, EventType type) {
    return chronology.entries().stream()
        .filter(included -> included.entry().event().types().contains(type))
        .toList();
  }

  public static Optional<IncludedEntry> find(Chronology chronology, String entryId) {
    return chronology.entries().stream()
        .filter(included -> included.entry().entryId().equals(entryId))
        .findFirst();
  }

  public static String summary(IncludedEntry included) {
    return included.entry().event().summary().text();
  }
}
