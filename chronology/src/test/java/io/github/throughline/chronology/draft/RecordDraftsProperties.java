package io.github.throughline.chronology.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Files;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.record.PeopleKinds;
import io.github.throughline.chronology.record.RecordKinds;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.supervision.SupervisionDiscussionBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.DirectWorkSession;
import io.github.throughline.core.model.voice.DirectWorkSessionBuilder;
import io.github.throughline.testsupport.ModelArbitraries;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the records of any case file, however odd. */
class RecordDraftsProperties {
  private static final int TRIES = 60;

  @Provide
  Arbitrary<CaseFile> files() {
    return ModelArbitraries.caseFiles();
  }

  private static RecordDrafts drafts(List<CaseFile> files) {
    return new RecordDrafts(new Lane(files.get(0).child(), "Amy", "", true), files);
  }

  private static Stream<RecordKind<?>> kinds() {
    return Stream.concat(Stream.of(PeopleKinds.CHILD), RecordKinds.all().stream());
  }

  @Property(tries = TRIES)
  void every_record_that_has_something_to_tell_is_told_and_keeps_its_sources(
      @ForAll("files") CaseFile file) {
    List<Draft> drafts = drafts(List.of(file)).drafts();
    Map<RecordReference, Integer> told = new HashMap<>();
    drafts.forEach(draft -> draft.records.forEach(record -> told.merge(record, 1, Integer::sum)));

    kinds().forEach(kind -> assertTold(kind, file, told.keySet()));
    assertThat(drafts)
        .allSatisfy(
            draft -> {
              assertThat(draft.records).isNotEmpty();
              assertThat(draft.event.summary().text()).isNotBlank();
            });
  }

  private static <T> void assertTold(
      RecordKind<T> kind, CaseFile file, Collection<RecordReference> told) {
    for (T record : kind.in().apply(file)) {
      boolean isDated = kind.moments().stream().anyMatch(moment -> moment.on(record) != null);
      if (kind.first(record) != null && (isDated || kind != PeopleKinds.CHILD)) {
        assertThat(told)
            .as(kind.name())
            .contains(new RecordReference(file.child().id(), kind.name(), kind.id().apply(record)));
      }
    }
  }

  @Property(tries = TRIES)
  void an_entry_is_of_the_types_and_levels_that_its_kind_declares(@ForAll("files") CaseFile file) {
    Map<String, RecordKind<?>> kinds =
        kinds().collect(Collectors.toMap(RecordKind::name, kind -> kind));
    for (Draft draft : drafts(List.of(file)).drafts()) {
      RecordKind<?> kind = kinds.get(draft.kind);
      assertThat(kind.moments())
          .as(kind.name())
          .anyMatch(
              moment ->
                  moment.level() == draft.level && moment.types().containsAll(draft.event.types()));
      Set<String> marks = new HashSet<>();
      if (kind.mark() != null) {
        marks.add(kind.mark());
      }
      assertThat(marks).containsAll(draft.event.sensitivity());
    }
  }

  @Property(tries = TRIES)
  void the_same_file_under_two_names_tells_the_same_once(@ForAll("files") CaseFile file) {
    List<Draft> once = drafts(List.of(file)).drafts();
    List<Draft> twice = drafts(List.of(file, file)).drafts();

    assertThat(dated(twice)).isEqualTo(dated(once));
  }

  /** A record whose date is not known has nothing that could make it the same as another. */
  private static Set<List<Object>> dated(List<Draft> drafts) {
    return drafts.stream()
        .filter(
            draft ->
                draft.event.occurred() != null
                    && (draft.event.occurred().earliest() != null
                        || draft.event.occurred().latest() != null))
        .map(
            draft ->
                List.<Object>of(
                    draft.event.types(),
                    draft.event.occurred().toEdtf(),
                    Set.copyOf(draft.records)))
        .collect(Collectors.toSet());
  }

  /** Of supervision and direct work, what a worker makes of it stands apart from facts. */
  @Property(tries = 20)
  void what_a_worker_makes_of_it_is_not_told(
      @ForAll("discussions") SupervisionDiscussion all,
      @ForAll("sessions") DirectWorkSession work) {
    CaseFile file =
        Files.file("amy", "a", "2024-03-31")
            .supervision(
                List.of(
                    SupervisionDiscussionBuilder.builder()
                        .id("1")
                        .analysis(all.analysis())
                        .hypotheses(all.hypotheses())
                        .history(all.history())
                        .biasesConsidered(all.biasesConsidered())
                        .impact(all.impact())
                        .build()))
            .directWork(
                List.of(
                    DirectWorkSessionBuilder.builder()
                        .id("2")
                        .product(FreeText.of("A drawing."))
                        .reflection(work.reflection())
                        .build()))
            .build();

    assertThat(drafts(List.of(file)).drafts())
        .extracting(draft -> draft.event.summary().text())
        .containsExactlyInAnyOrder(
            "Supervision discussion.", "Direct work. What was made: A drawing.");
  }

  @Provide
  Arbitrary<SupervisionDiscussion> discussions() {
    return ModelArbitraries.recordsSaying("Zebedee", SupervisionDiscussion.class);
  }

  @Provide
  Arbitrary<DirectWorkSession> sessions() {
    return ModelArbitraries.recordsSaying("Zebedee", DirectWorkSession.class);
  }

  @Property(tries = TRIES)
  void what_is_counted_as_told_has_a_line(@ForAll("files") CaseFile file) {
    RecordDrafts drafts = drafts(List.of(file));

    assertThat(drafts.visits())
        .allSatisfy(visit -> assertThat(drafts.drafts()).containsAll(visit.lines()));
    assertThat(drafts.visits().stream().filter(one -> one.kind() == VisitMark.Kind.VISIT))
        .hasSizeLessThanOrEqualTo(file.visits().size());
    assertThat(drafts.drafts())
        .filteredOn(draft -> draft.type().equals(EventType.NO_ACCESS_VISIT))
        .allMatch(draft -> draft.kind.equals("visit"));
  }
}
