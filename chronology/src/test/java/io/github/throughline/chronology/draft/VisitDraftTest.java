package io.github.throughline.chronology.draft;

import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.chronology.Files;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.DirectWorkSessionBuilder;
import io.github.throughline.core.model.voice.FamilyTimeBuilder;
import io.github.throughline.core.model.voice.FamilyTimeSession;
import io.github.throughline.core.model.voice.FamilyTimeSessionBuilder;
import io.github.throughline.core.model.voice.SeenAlone;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.voice.VisitBuilder;
import io.github.throughline.core.model.voice.VisitMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Routine work is no entry, and is counted all the same. */
class VisitDraftTest {
  private static RecordDrafts drafts(CaseFile... files) {
    Lane lane = new Lane(Files.person("amy", "Amy", "F", null), "Amy", "", true);
    return new RecordDrafts(lane, List.of(files));
  }

  private static List<VisitMark> marks(CaseFile... files) {
    return drafts(files).visits().stream()
        .map(visit -> visit.mark(!visit.lines().isEmpty()))
        .toList();
  }

  private static Visit routine(String id, String on) {
    return VisitBuilder.builder()
        .id(id)
        .on(on(on))
        .kind(new Coded("x", "cin", "Child in need"))
        .mode(VisitMode.IN_PERSON)
        .childSeen(true)
        .seenAlone(SeenAlone.YES)
        .build();
  }

  @Test
  void a_visit_in_which_nothing_was_learned_is_a_mark_and_no_entry() {
    CaseFile file =
        file("amy", "a", "2024-03-31").visits(List.of(routine("1", "2024-03-01"))).build();

    assertThat(drafts(file).drafts()).isEmpty();
    assertThat(marks(file))
        .extracting(
            VisitMark::personId,
            VisitMark::on,
            VisitMark::kind,
            VisitMark::label,
            VisitMark::mode,
            VisitMark::childSeen,
            VisitMark::seenAlone,
            VisitMark::told)
        .containsExactly(
            tuple(
                "amy",
                on("2024-03-01"),
                VisitMark.Kind.VISIT,
                "Child in need",
                VisitMode.IN_PERSON,
                true,
                SeenAlone.YES,
                false));
  }

  @Test
  void a_visit_in_which_something_was_learned_is_both() {
    CaseFile file =
        file("amy", "a", "2024-03-31")
            .visits(List.of(VisitBuilder.builder().id("1").childSeen(false).build()))
            .build();

    assertThat(drafts(file).drafts()).hasSize(1);
    assertThat(marks(file))
        .extracting(VisitMark::on, VisitMark::label, VisitMark::told)
        .containsExactly(tuple(null, "Visit", true));
  }

  @Test
  void one_visit_in_two_documents_is_one_mark_with_both_sources() {
    List<VisitMark> marks =
        marks(
            file("amy", "a", "2024-03-31").visits(List.of(routine("1", "2024-03-01"))).build(),
            file("amy", "b", "2025-03-31").visits(List.of(routine("1", "2024-03-01"))).build());

    assertThat(marks).hasSize(1);
    assertThat(marks.get(0).provenance().sources())
        .extracting(Source::document)
        .containsExactly("a", "b");
    assertThat(marks.get(0).record().kind()).isEqualTo("visit");
  }

  @Test
  void direct_work_and_time_with_family_that_took_place_are_counted_too() {
    FamilyTimeSession tookPlace =
        FamilyTimeSessionBuilder.builder().on(on("2024-03-09")).tookPlace(true).build();
    FamilyTimeSession didNot =
        FamilyTimeSessionBuilder.builder().on(on("2024-03-16")).tookPlace(false).build();
    CaseFile file =
        file("amy", "a", "2024-03-31")
            .directWork(
                List.of(
                    DirectWorkSessionBuilder.builder()
                        .id("1")
                        .on(on("2024-03-02"))
                        .tool(FreeText.of("Three Houses"))
                        .build()))
            .familyTime(
                List.of(
                    FamilyTimeBuilder.builder()
                        .id("2")
                        .sessions(List.of(tookPlace, didNot))
                        .build()))
            .build();

    assertThat(marks(file))
        .extracting(VisitMark::kind, VisitMark::label, VisitMark::on)
        .containsExactly(
            tuple(VisitMark.Kind.DIRECT_WORK, "Three Houses", on("2024-03-02")),
            tuple(VisitMark.Kind.FAMILY_TIME, "Time with family", on("2024-03-09")));
  }

  @Test
  void a_mark_says_only_what_kind_of_contact_it_was() {
    CaseFile file =
        file("amy", "a", "2024-03-31").visits(List.of(routine("1", "2024-03-01"))).build();

    assertThat(marks(file).get(0)).hasToString("VisitMark[VISIT]");
  }
}
