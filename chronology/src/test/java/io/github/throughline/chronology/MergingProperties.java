package io.github.throughline.chronology;

import static io.github.throughline.chronology.Agencies.decision;
import static io.github.throughline.chronology.Agencies.entry;
import static io.github.throughline.chronology.Agencies.link;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.match.AccountReference;
import io.github.throughline.chronology.match.MatchShown;
import io.github.throughline.chronology.match.MatchedEvent;
import io.github.throughline.chronology.match.SameEventDecision;
import io.github.throughline.chronology.scope.ChronologyKind;
import io.github.throughline.chronology.scope.EntryOrder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.EntryLink;
import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of merging, over a world so small that everything meets: three agencies, three days, two
 * kinds of event, entries linked and decided at will.
 */
class MergingProperties {
  private static final int TRIES = 200;
  private static final LocalDate AS_AT = Histories.AS_AT;

  /** Nothing decided, everything linked or agreeing as it comes. */
  record World(List<ChronologyEntry> entries, List<SameEventDecision> decisions) {
    ChronologyBuilder builder(ChronologyKind kind) {
      return of(List.of(file(entries)), kind, decisions);
    }
  }

  private static ChronologyBuilder of(
      List<CaseFile> files, ChronologyKind kind, List<SameEventDecision> decisions) {
    ChronologyBuilder builder =
        ChronologyBuilder.ofFamily(Files.family()).addAll(files).kind(kind).asAt(AS_AT);
    decisions.forEach(builder::decide);
    return builder;
  }

  private static CaseFile file(List<ChronologyEntry> entries) {
    return Agencies.fileOfEntries("amy", "kept", entries.toArray(ChronologyEntry[]::new));
  }

  private record Made(
      String agency, int day, EventType type, Integer known, VerificationStatus status) {}

  private record Pair(int one, int other, boolean same, int day) {}

  @Provide
  Arbitrary<World> worlds() {
    Arbitrary<Made> made =
        Combinators.combine(
                Arbitraries.of("Police", "School", "Health", ""),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of(EventType.INJURY, EventType.DOMESTIC_ABUSE_INCIDENT),
                Arbitraries.integers().between(0, 100).injectNull(0.4),
                Arbitraries.of(VerificationStatus.REPORTED, VerificationStatus.DISPUTED)
                    .injectNull(0.5))
            .as(Made::new);
    Arbitrary<Pair> pairs =
        Combinators.combine(
                Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 5),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(1, 3))
            .as(Pair::new);
    return Combinators.combine(
            made.list().ofMinSize(1).ofMaxSize(6),
            pairs.list().ofMaxSize(3),
            pairs.list().ofMaxSize(3))
        .as(MergingProperties::world);
  }

  private static World world(List<Made> made, List<Pair> links, List<Pair> decided) {
    List<ChronologyEntry> entries = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      int from = i;
      EntryLink[] linked =
          links.stream()
              .filter(pair -> pair.one() == from && pair.other() != from)
              .filter(pair -> pair.other() < made.size())
              .map(pair -> link(LinkKind.SAME_EVENT_AS, "k" + pair.other()))
              .distinct()
              .toArray(EntryLink[]::new);
      entries.add(entry("k" + i, event(i, made.get(i)), linked));
    }
    List<SameEventDecision> decisions = new ArrayList<>();
    for (Pair pair : decided) {
      if (pair.one() != pair.other()) {
        decisions.add(
            decision(
                AccountReference.entry("amy", "k" + pair.one()),
                AccountReference.entry("amy", "k" + pair.other()),
                pair.same(),
                "2023-01-0" + pair.day()));
      }
    }
    return new World(entries, decisions);
  }

  private static SignificantEvent event(int number, Made made) {
    Instant known =
        made.known() == null
            ? null
            : Histories.day(made.known()).atStartOfDay().toInstant(ZoneOffset.UTC);
    List<Source> sources =
        made.agency().isEmpty() ? List.of() : Agencies.of(made.agency()).sources();
    return SignificantEventBuilder.builder()
        .id("e" + number)
        .occurred(UncertainDate.on(Histories.day(made.day())))
        .types(List.of(made.type()))
        .summary(FreeText.of("Account " + number + "."))
        .subjects(List.of("amy"))
        .verification(made.status())
        .provenance(new Provenance(sources, null, known, Map.of()))
        .build();
  }

  @Property(tries = TRIES)
  void neither_the_order_of_entries_nor_of_decisions_makes_a_difference(
      @ForAll("worlds") World world, @ForAll ChronologyKind any, @ForAll Random random) {
    ChronologyKind kind = familyKind(any);
    List<ChronologyEntry> entries = new ArrayList<>(world.entries());
    List<SameEventDecision> decisions = new ArrayList<>(world.decisions());
    Collections.shuffle(entries, random);
    Collections.shuffle(decisions, random);

    assertThat(of(List.of(file(entries)), kind, decisions).build())
        .isEqualTo(world.builder(kind).build());
  }

  @Property(tries = TRIES)
  void a_file_in_as_many_parts_as_entries_tells_the_same(@ForAll("worlds") World world) {
    List<CaseFile> parts = world.entries().stream().map(one -> file(List.of(one))).toList();
    Chronology whole = world.builder(ChronologyKind.FAMILY).build();
    Chronology inParts = of(parts, ChronologyKind.FAMILY, world.decisions()).build();

    assertThat(inParts.entries()).isEqualTo(whole.entries());
    assertThat(inParts.merges()).isEqualTo(whole.merges());
    assertThat(inParts.contradictions()).isEqualTo(whole.contradictions());
    assertThat(inParts.questions()).isEqualTo(whole.questions());
  }

  @Property(tries = 30)
  void many_threads_and_many_times_build_the_same(@ForAll("worlds") World world) {
    Chronology once = world.builder(ChronologyKind.INTEGRATED).build();
    ChronologyBuilder again = world.builder(ChronologyKind.INTEGRATED);

    assertThat(again.build()).isEqualTo(again.build()).isEqualTo(once);
    assertThat(
            IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> world.builder(ChronologyKind.INTEGRATED).build())
                .distinct())
        .containsExactly(once);
  }

  @Property(tries = TRIES)
  void merging_what_was_merged_changes_nothing(@ForAll("worlds") World world) {
    List<ChronologyEntry> merged = kept(world.builder(ChronologyKind.FAMILY).build());
    List<ChronologyEntry> again =
        kept(of(List.of(file(merged)), ChronologyKind.FAMILY, List.of()).build());

    assertThat(ids(again)).isSubsetOf(ids(merged));
    List<ChronologyEntry> thrice =
        kept(of(List.of(file(again)), ChronologyKind.FAMILY, List.of()).build());
    assertThat(thrice).extracting(ChronologyEntry::entryId).isEqualTo(ids(again));
    assertThat(thrice)
        .extracting(one -> one.event().summary())
        .isEqualTo(again.stream().map(one -> one.event().summary()).toList());
  }

  @Property(tries = TRIES)
  void a_link_read_from_the_other_side_joins_the_same(@ForAll("worlds") World world) {
    Map<String, List<EntryLink>> reversed = new TreeMap<>();
    world
        .entries()
        .forEach(
            one ->
                one.links()
                    .forEach(
                        to ->
                            reversed
                                .computeIfAbsent(to.entryId(), id -> new ArrayList<>())
                                .add(link(LinkKind.SAME_EVENT_AS, one.entryId()))));
    List<ChronologyEntry> other =
        world.entries().stream()
            .map(
                one ->
                    entry(
                        one.entryId(),
                        one.event(),
                        reversed.getOrDefault(one.entryId(), List.of()).stream()
                            .distinct()
                            .toArray(EntryLink[]::new)))
            .toList();

    assertThat(groups(of(List.of(file(other)), ChronologyKind.FAMILY, world.decisions()).build()))
        .isEqualTo(groups(world.builder(ChronologyKind.FAMILY).build()));
  }

  @Property(tries = TRIES)
  void explicit_matches_join_the_same_however_they_are_grouped(
      @ForAll("worlds") World world, @ForAll Random random) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, world.entries().size()).boxed().toList());
    Collections.shuffle(order, random);
    List<SameEventDecision> chain = new ArrayList<>();
    List<SameEventDecision> star = new ArrayList<>();
    for (int i = 1; i < order.size(); i++) {
      chain.add(same(i - 1, i));
      star.add(same(order.get(0), order.get(i)));
    }

    assertThat(groups(of(List.of(file(world.entries())), ChronologyKind.FAMILY, chain).build()))
        .isEqualTo(groups(of(List.of(file(world.entries())), ChronologyKind.FAMILY, star).build()));
  }

  private static SameEventDecision same(int one, int other) {
    return decision(
        AccountReference.entry("amy", "k" + one),
        AccountReference.entry("amy", "k" + other),
        true,
        "2023-01-01");
  }

  @Property(tries = TRIES)
  void what_a_person_decided_not_to_be_one_is_never_one_line(@ForAll("worlds") World world) {
    Chronology chronology =
        world.builder(ChronologyKind.INTEGRATED).acceptPossibleMatches().build();

    for (SameEventDecision latest : latest(world.decisions())) {
      String one = "e" + latest.one().record().recordId().substring(1);
      String other = "e" + latest.other().record().recordId().substring(1);
      if (!latest.same()) {
        assertThat(chronology.merges())
            .filteredOn(match -> match.shown() != MatchShown.QUESTION)
            .noneMatch(
                match ->
                    match.accounts().stream()
                        .map(SignificantEvent::id)
                        .collect(Collectors.toSet())
                        .containsAll(Set.of(one, other)));
      }
    }
  }

  private static List<SameEventDecision> latest(List<SameEventDecision> decisions) {
    return decisions.stream()
        .filter(
            one ->
                decisions.stream()
                    .filter(
                        other ->
                            Set.of(other.one(), other.other())
                                .equals(Set.of(one.one(), one.other())))
                    .noneMatch(
                        other ->
                            other.decidedOn().isAfter(one.decidedOn())
                                || (other.decidedOn().equals(one.decidedOn())
                                    && one.same()
                                    && !other.same())))
        .toList();
  }

  @Property(tries = TRIES)
  void what_was_known_on_a_day_stays_known_with_its_records_and_sources(
      @ForAll("worlds") World world,
      @ForAll @IntRange(min = 0, max = 100) int day,
      @ForAll @IntRange(min = 0, max = 60) int later) {
    LocalDate first = Histories.day(day);
    Map<String, ChronologyEntry> before = byId(world, first);
    Map<String, ChronologyEntry> after = byId(world, first.plusDays(later));

    assertThat(after.keySet()).containsAll(before.keySet());
    before.forEach(
        (id, entry) ->
            assertThat(after.get(id).event().provenance().sources())
                .containsAll(entry.event().provenance().sources()));
  }

  private static Map<String, ChronologyEntry> byId(World world, LocalDate day) {
    Map<String, ChronologyEntry> byId = new TreeMap<>();
    world
        .builder(ChronologyKind.FAMILY)
        .asKnownOn(day)
        .build()
        .entries()
        .forEach(one -> byId.put(one.entry().entryId(), one.entry()));
    return byId;
  }

  @Property(tries = TRIES)
  void no_account_is_lost_and_every_one_stands_in_one_line(@ForAll("worlds") World world) {
    Chronology chronology = world.builder(ChronologyKind.FAMILY).acceptPossibleMatches().build();

    for (ChronologyEntry entry : world.entries()) {
      assertThat(kept(chronology))
          .filteredOn(
              line -> line.event().summary().text().contains(entry.event().summary().text()))
          .singleElement()
          .satisfies(
              line ->
                  assertThat(line.event().provenance().sources())
                      .containsAll(entry.event().provenance().sources()));
    }
  }

  @Property(tries = TRIES)
  void no_entry_of_a_merged_or_court_chronology_is_without_a_source(@ForAll("worlds") World world) {
    for (ChronologyKind kind :
        List.of(ChronologyKind.INTEGRATED, ChronologyKind.MULTI_AGENCY, ChronologyKind.COURT)) {
      assertThat(world.builder(kind).build().entries())
          .noneMatch(one -> one.entry().event().provenance().sources().isEmpty());
    }
  }

  @Property(tries = TRIES)
  void both_orders_show_the_same_entries(@ForAll("worlds") World world) {
    ChronologyBuilder builder = world.builder(ChronologyKind.FAMILY);
    List<IncludedEntry> happened = builder.build().entries();
    List<IncludedEntry> known = builder.order(EntryOrder.AS_IT_BECAME_KNOWN).build().entries();

    assertThat(known).containsExactlyInAnyOrderElementsOf(happened);
    assertThat(known)
        .filteredOn(one -> one.knownOn() != null)
        .extracting(IncludedEntry::knownOn)
        .isSorted();
  }

  private static ChronologyKind familyKind(ChronologyKind any) {
    return switch (any) {
      case SINGLE_AGENCY, CHILD, SIBLING_AWARE, LIFE_STORY -> ChronologyKind.FAMILY;
      default -> any;
    };
  }

  private static List<ChronologyEntry> kept(Chronology chronology) {
    return chronology.entries().stream()
        .map(IncludedEntry::entry)
        .filter(one -> one.entryId().startsWith("k"))
        .toList();
  }

  private static List<String> ids(List<ChronologyEntry> entries) {
    return entries.stream().map(ChronologyEntry::entryId).toList();
  }

  /** Which accounts are taken for accounts of one event. */
  private static Set<Set<String>> groups(Chronology chronology) {
    Set<Set<String>> groups = new HashSet<>();
    for (MatchedEvent match : chronology.merges()) {
      if (match.basis().isExplicit()) {
        Set<String> group = new TreeSet<>();
        match.accounts().forEach(account -> group.add(account.id()));
        groups.add(group);
      }
    }
    return groups;
  }
}
