package io.github.throughline.chronology.curation;

import static io.github.throughline.chronology.curation.Worked.PRIYA;
import static io.github.throughline.chronology.curation.Worked.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.event.DisagreementBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CurationProperties {
  private static final List<String> DAYS = List.of("2020-01-01", "2021", "2021-02-03", "2022-05~");

  /** What one worker does with one entry. */
  record Act(String entryId, int kind, int variant, int hour, boolean priya) {}

  @Provide
  Arbitrary<Chronology> chronologies() {
    Arbitrary<IncludedEntry> entries =
        Combinators.combine(
                Arbitraries.of("e1", "e2", "e3", "e4", "e5"),
                Arbitraries.of(DAYS),
                Arbitraries.of("A visit.", "A referral.", "Police came."))
            .as(Worked::included);
    return entries
        .list()
        .ofMaxSize(5)
        .map(
            list -> {
              Map<String, IncludedEntry> unique = new LinkedHashMap<>();
              list.forEach(one -> unique.putIfAbsent(one.entry().entryId(), one));
              List<IncludedEntry> sorted = new ArrayList<>(unique.values());
              sorted.sort(
                  Comparator.comparing(
                      one -> one.entry().event().occurred(), When.chronological()));
              return Worked.chronology(sorted.toArray(IncludedEntry[]::new));
            });
  }

  @Provide
  Arbitrary<List<Act>> acts() {
    return Combinators.combine(
            Arbitraries.of("e1", "e2", "e3", "e4", "gone"),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 9),
            Arbitraries.of(true, false))
        .as(Act::new)
        .list()
        .ofMaxSize(10);
  }

  private static Curation done(Curation curation, Act act, Chronology chronology) {
    Instant at = Instant.parse("2024-01-10T0" + act.hour() + ":00:00Z");
    CurationSession session = curation.by(act.priya() ? PRIYA : TOM, at);
    String id = act.entryId();
    switch (act.kind()) {
      case 0 -> session.select(id, null);
      case 1 -> session.leaveOut(id, "Reason " + act.variant());
      case 2 -> session.judge(id, SignificanceLevel.values()[act.variant()], "Because.");
      case 3 -> session.propose(id, SignificanceLevel.values()[act.variant()], "Perhaps.");
      case 4 ->
          session.disagree(
              id, DisagreementBuilder.builder().words(FreeText.of("No " + act.variant())).build());
      case 5 -> session.note("Thought " + act.variant(), List.of(id));
      default -> entry(chronology, id).ifPresent(entry -> correct(session, entry, act.variant()));
    }
    return session.done();
  }

  private static void correct(CurationSession session, ChronologyEntry entry, int variant) {
    SignificantEvent right =
        SignificantEventBuilder.builder(entry.event())
            .occurred(UncertainDate.parse(DAYS.get(variant)))
            .summary(FreeText.of("Corrected."))
            .build();
    session.correct(entry, right, "It was wrong.");
  }

  private static Optional<ChronologyEntry> entry(Chronology chronology, String id) {
    return chronology.entries().stream()
        .map(IncludedEntry::entry)
        .filter(one -> one.entryId().equals(id))
        .findFirst();
  }

  private static Curation done(List<Act> acts, Chronology chronology) {
    Curation curation = Curation.of("c");
    for (Act act : acts) {
      curation = done(curation, act, chronology);
    }
    return curation;
  }

  @Property(tries = 200)
  void applying_twice_is_the_same_as_applying_once(
      @ForAll("acts") List<Act> acts,
      @ForAll("chronologies") Chronology chronology,
      @ForAll Show show) {
    Curation curation = done(acts, chronology);
    Chronology once = curation.apply(chronology, show).shown();

    assertThat(curation.apply(once, show).shown()).isEqualTo(once);
  }

  @Property(tries = 200)
  void the_order_of_steps_on_different_entries_makes_no_difference(
      @ForAll("acts") List<Act> acts,
      @ForAll("chronologies") Chronology chronology,
      @ForAll Show show,
      @ForAll Random random) {
    Map<String, List<Act>> byEntry =
        acts.stream()
            .collect(Collectors.groupingBy(Act::entryId, LinkedHashMap::new, Collectors.toList()));
    List<List<Act>> groups = new ArrayList<>(byEntry.values());
    Collections.shuffle(groups, random);
    List<Act> other = groups.stream().flatMap(List::stream).toList();

    Curated one = done(acts, chronology).apply(chronology, show);
    Curated two = done(other, chronology).apply(chronology, show);

    assertThat(two.shown()).isEqualTo(one.shown());
    assertThat(two.leftOut()).isEqualTo(one.leftOut());
    assertThat(two.earlierVersions()).isEqualTo(one.earlierVersions());
  }

  @Property(tries = 200)
  void nothing_recorded_is_changed_by_a_step(
      @ForAll("acts") List<Act> acts, @ForAll("chronologies") Chronology chronology) {
    Chronology before = Worked.chronology(chronology.entries().toArray(IncludedEntry[]::new));
    Curation curation = Curation.of("c");
    for (Act act : acts) {
      Curation next = done(curation, act, chronology);
      assertThat(next.keeps(curation)).isTrue();
      curation = next;
    }
    Curated curated = curation.apply(chronology, Show.ALL);

    assertThat(chronology).isEqualTo(before);
    for (IncludedEntry recorded : chronology.entries()) {
      String id = recorded.entry().entryId();
      SignificantEvent shown = Worked.eventOf(curated.shown(), id);
      List<ChronologyEntry> versions = curated.earlierVersions().get(id);
      if (versions == null) {
        assertThat(
                SignificantEventBuilder.builder(shown)
                    .significance(recorded.entry().event().significance())
                    .disagreements(recorded.entry().event().disagreements())
                    .build())
            .isEqualTo(recorded.entry().event());
      } else {
        assertThat(versions.get(0)).isEqualTo(recorded.entry());
      }
    }
  }

  @Property(tries = 200)
  void the_same_step_twice_is_one(
      @ForAll("acts") List<Act> acts, @ForAll("chronologies") Chronology chronology) {
    List<Act> twice = new ArrayList<>(acts);
    twice.addAll(acts);

    assertThat(done(twice, chronology)).isEqualTo(done(acts, chronology));
  }

  @Property(tries = 200)
  void a_chronology_has_not_changed_from_itself(@ForAll("chronologies") Chronology chronology) {
    assertThat(Changes.between(chronology, chronology).isEmpty()).isTrue();
    Curation looked =
        Curation.of("c").by(PRIYA, Instant.parse("2024-01-10T00:00:00Z")).look(chronology).done();
    assertThat(looked.apply(chronology, Show.ALL).changes().isEmpty()).isTrue();
  }

  @Property(tries = 200)
  void changes_the_other_way_round_swap_added_and_withdrawn(
      @ForAll("chronologies") Chronology one, @ForAll("chronologies") Chronology other) {
    Changes there = Changes.between(one, other);
    Changes back = Changes.between(other, one);

    assertThat(back.added()).isEqualTo(there.withdrawn());
    assertThat(back.withdrawn()).isEqualTo(there.added());
    assertThat(back.changed()).isEqualTo(there.changed());
  }

  @Property(tries = 200)
  void looks_that_keep_only_differences_tell_the_same_as_a_whole_one(
      @ForAll("chronologies") Chronology first,
      @ForAll("chronologies") Chronology second,
      @ForAll("chronologies") Chronology now) {
    Instant one = Instant.parse("2024-01-10T00:00:00Z");
    Curation twice =
        Curation.of("c")
            .by(PRIYA, one)
            .look(first)
            .done()
            .by(PRIYA, one.plusSeconds(60))
            .look(second)
            .done();

    assertThat(twice.apply(now, Show.ALL).changes().added())
        .isEqualTo(Changes.between(second, now).added());
    assertThat(twice.apply(now, Show.ALL).changes().changed())
        .isEqualTo(Changes.between(second, now).changed());
    assertThat(twice.apply(now, Show.ALL).changes().withdrawn())
        .isEqualTo(Changes.between(second, now).withdrawn());
  }

  @Property(tries = 200)
  void a_number_once_given_stays(
      @ForAll("chronologies") Chronology first, @ForAll("chronologies") Chronology second) {
    Curation curation = filed(Curation.of("c"), first, 1);
    Curation later = filed(curation, second, 2);

    assertThat(later.serials()).containsAllEntriesOf(curation.serials());
    assertThat(later.serials().values()).doesNotHaveDuplicates();
  }

  private static Curation filed(Curation curation, Chronology chronology, int day) {
    CurationSession session = curation.by(TOM, Instant.parse("2024-02-0" + day + "T00:00:00Z"));
    session.selectAll(Worked.ids(chronology));
    return chronology.entries().isEmpty()
        ? session.done()
        : session.file(chronology, "Court").done();
  }

  @Property(tries = 200)
  void a_curation_comes_back_from_json_as_it_went(
      @ForAll("acts") List<Act> acts, @ForAll("chronologies") Chronology chronology) {
    Curation curation =
        filed(
            done(acts, chronology)
                .by(PRIYA, Instant.parse("2024-01-10T00:00:00Z"))
                .look(chronology)
                .finish("Done.")
                .shared("mum", UncertainDate.parse("2024-01~"), "Words.", null)
                .done(),
            chronology,
            1);

    assertThat(CurationFormat.JSON.read(CurationFormat.JSON.write(curation))).isEqualTo(curation);
  }
}
