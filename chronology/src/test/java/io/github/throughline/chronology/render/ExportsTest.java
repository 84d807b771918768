package io.github.throughline.chronology.render;

import static io.github.throughline.chronology.render.Invented.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.Contradiction;
import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.ChronologyEntryBuilder;
import io.github.throughline.core.model.chronology.EntryLinkBuilder;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.DisagreementBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceJudgementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.Valence;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.UncertainDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportsTest {
  private static Chronology small() {
    Invented small = new Invented().child("amy", "Amy", "2015-05-20").adult("mum", "Ann", "mother");
    small.add(
        ChronologyEntryBuilder.builder()
            .entryId("e1")
            .version(1)
            .links(
                List.of(
                    EntryLinkBuilder.builder().kind(LinkKind.CONTRADICTS).entryId("e2").build()))
            .event(
                event("e1", null, EventType.INJURY, "amy")
                    .occurred(UncertainDate.parse("2018-22").withWords("the hot summer"))
                    .types(List.of(EventType.INJURY, EventType.CHILD_SAID))
                    .verification(VerificationStatus.DISPUTED)
                    .valence(Valence.HARMFUL)
                    .childAccounts(
                        List.of(
                            ChildAccountBuilder.builder()
                                .personId("amy")
                                .words(FreeText.of("It hurt, \"a lot\""))
                                .build()))
                    .significance(
                        List.of(
                            SignificanceJudgementBuilder.builder()
                                .level(SignificanceLevel.HIGH)
                                .author(FreeText.of("T. Ferreira"))
                                .judgedOn(UncertainDate.parse("2019-01-07"))
                                .reason(FreeText.of("Under five"))
                                .build()))
                    .disagreements(
                        List.of(
                            DisagreementBuilder.builder()
                                .personId("mum")
                                .words(FreeText.of("She fell"))
                                .build()))
                    .provenance(
                        new Provenance(
                            List.of(Invented.source("Police"), Invented.source("School")),
                            Instant.parse("2019-01-02T10:00:00Z"),
                            Instant.parse("2019-01-01T10:00:00Z"),
                            Map.of()))
                    .build())
            .build());
    small.add(
        event("e2", "2019/..", EventType.PARENT_ENGAGED_WITH_TREATMENT, "mum")
            .summary(FreeText.of("=HYPERLINK(\"x\")"))
            .build());
    small.add(
        event("e3", null, new EventType("OUR_OWN"))
            .verification(VerificationStatus.RETRACTED)
            .build());
    small.levels.add(
        new LevelSpan(
            "amy", Level.CHILD_IN_NEED, UncertainDate.parse("2019-02-01"), null, List.of("e1")));
    small.unrecorded.add(
        new UnrecordedSpan(
            "amy", Period.through(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31))));
    small.contradictions.add(
        new Contradiction(
            "amy",
            "the day of the referral",
            List.of(new Contradiction.Statement("1 May 2018", Invented.source("Police"))),
            List.of("e1", "e2")));
    small.questions.add("Are the two of one person?");
    return small.chronology();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = ExportsTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_table_is_as_it_was_agreed() throws IOException {
    assertThat(Invented.text(out -> ChronologyCsv.of(small()).writeTo(out)).replace("\r\n", "\n"))
        .isEqualTo(golden("small.csv"));
  }

  @Test
  void the_json_is_as_it_was_agreed() throws IOException {
    assertThat(Invented.text(out -> ChronologyJson.of(small()).writeTo(out)))
        .isEqualTo(golden("small.json"));
  }

  @Test
  void entries_in_the_json_are_read_as_those_of_a_case_file() throws IOException {
    Chronology chronology = small();
    JsonNode json =
        ThroughlineModule.newMapper()
            .readTree(Invented.text(out -> ChronologyJson.of(chronology).writeTo(out)));

    assertThat(json.get("entries").size()).isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      ChronologyEntry read =
          ThroughlineModule.newMapper()
              .treeToValue(json.get("entries").get(i).get("entry"), ChronologyEntry.class);
      assertThat(read).isEqualTo(chronology.entries().get(i).entry());
    }
  }
}
