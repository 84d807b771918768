package io.github.throughline.chronology.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyParts;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.IncludedEntryBuilder;
import io.github.throughline.chronology.StatusChange;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {
  private static Chronology asked() {
    return ChronologyParts.builder(SmallFamily.chronology())
        .kind(ChronologyKind.INTEGRATED)
        .purpose("For the conference in May")
        .detail(DetailLevel.STANDARD)
        .order(EntryOrder.AS_IT_BECAME_KNOWN)
        .window(Period.through(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 12, 31)))
        .asKnownOn(LocalDate.of(2023, 12, 31))
        .build();
  }

  @Test
  void it_says_what_it_was_asked_to_show() {
    assertThat(SmallFamily.text(ChronologyText.of(asked()).width(200)::writeTo))
        .contains(
            "Integrated chronology as at 31 March 2024, as known on 31 December 2023: what became"
                + " known later is left out.\n")
        .contains("  - Purpose: For the conference in May\n")
        .contains("  - Time it was asked to show: from 1 January 2018 to 31 December 2023.\n")
        .contains("  - Detail: Standard.\n")
        .contains("  - Order: by the day on which the service first knew.\n");
  }

  @Test
  void every_document_says_it() {
    assertThat(SmallFamily.text(ChronologyMarkdown.of(asked())::writeTo))
        .contains("- **Purpose:** For the conference in May\n");
    assertThat(new DocxReader(SmallFamily.bytes(ConferenceDocument.of(asked())::writeTo)).dump())
        .contains("Purpose: For the conference in May\n");
    assertThat(new DocxReader(SmallFamily.bytes(CourtDocument.of(asked())::writeTo)).dump())
        .contains("Purpose: For the conference in May\n");
  }

  @Test
  void an_entry_says_what_its_own_record_says_and_what_corrects_it() {
    Chronology plain =
        SmallFamily.of(
            List.of(
                SmallFamily.event("a", "2020-01-01", EventType.INJURY, "amy").build(),
                SmallFamily.event("b", "2021-01-01", EventType.COURT_FINDING, "amy").build()));
    List<IncludedEntry> entries = new ArrayList<>(plain.entries());
    int injury = entries.size() - 2;
    String finding = entries.get(entries.size() - 1).entry().entryId();
    entries.set(
        injury,
        IncludedEntryBuilder.builder(entries.get(injury))
            .correctedBy(List.of(finding))
            .statusChange(
                new StatusChange(
                    VerificationStatus.REPORTED, VerificationStatus.FOUND_BY_COURT, finding))
            .build());
    Chronology changed = ChronologyParts.builder(plain).entries(entries).build();

    assertThat(SmallFamily.text(ChronologyText.of(changed).width(200)::writeTo))
        .contains(
            "  In its own record, before 1 January 2021, Court finding: Reported to the"
                + " service.\n")
        .contains("  Is corrected by 1 January 2021, Court finding.\n");
  }
}
