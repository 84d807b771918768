package io.github.throughline.chronology;

import static io.github.throughline.chronology.Histories.AS_AT;
import static io.github.throughline.chronology.Histories.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ChronologyProperties {
  private static final int TRIES = 300;

  @Provide
  Arbitrary<List<CaseFile>> files() {
    return Histories.files().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<FamilyFile> families() {
    return Histories.families();
  }

  private static ChronologyBuilder of(FamilyFile family, List<CaseFile> files) {
    return ChronologyBuilder.ofFamily(family).addAll(files).asAt(AS_AT);
  }

  @Property(tries = TRIES)
  void the_order_of_files_makes_no_difference(
      @ForAll("families") FamilyFile family,
      @ForAll("files") List<CaseFile> files,
      @ForAll Random random) {
    List<CaseFile> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, random);

    assertThat(of(family, shuffled).build()).isEqualTo(of(family, files).build());
  }

  @Property(tries = TRIES)
  void a_file_that_is_added_twice_changes_nothing(
      @ForAll("families") FamilyFile family, @ForAll("files") List<CaseFile> files) {
    List<CaseFile> twice = new ArrayList<>(files);
    twice.addAll(files);

    assertThat(of(family, twice).build()).isEqualTo(of(family, files).build());
  }

  @Property(tries = TRIES)
  void entries_have_identifiers_of_their_own_and_stand_as_they_happened(
      @ForAll("families") FamilyFile family, @ForAll("files") List<CaseFile> files) {
    List<ChronologyEntry> entries = entries(of(family, files).build());

    assertThat(entries).extracting(ChronologyEntry::entryId).doesNotHaveDuplicates();
    assertThat(entries)
        .extracting(entry -> when(entry.event()))
        .isSortedAccordingTo(When.chronological());
  }

  @Property(tries = TRIES)
  void no_record_and_no_source_is_lost(
      @ForAll("families") FamilyFile family, @ForAll("files") List<CaseFile> files) {
    List<ChronologyEntry> entries = entries(of(family, files).build());

    for (CaseFile file : files) {
      String child = file.child().identifiers().get(0).value().substring("ANY".length());
      Stream.of(
              file.referrals().stream().map(r -> new Kept("referral", r.id(), r.provenance())),
              file.assessments().stream().map(r -> new Kept("assessment", r.id(), r.provenance())),
              file.meetings().stream().map(r -> new Kept("meeting", r.id(), r.provenance())),
              file.plans().stream()
                  .map(r -> new Kept("child protection plan", r.id(), r.provenance())),
              file.plans().stream()
                  .filter(plan -> !plan.reviews().isEmpty())
                  .map(r -> new Kept("plan review", r.id(), r.provenance())),
              file.events().stream()
                  .map(r -> new Kept("significant event", r.id(), r.provenance())))
          .flatMap(records -> records)
          .forEach(kept -> assertThat(entries).anyMatch(entry -> kept.isIn(entry, child, file)));
    }
  }

  private record Kept(String kind, String id, Provenance own) {
    boolean isIn(ChronologyEntry entry, String child, CaseFile file) {
      Provenance from = own.sources().isEmpty() ? file.provenance() : own;
      return entry.records().contains(new RecordReference(child, kind, id))
          && entry.event().provenance().sources().containsAll(from.sources());
    }
  }

  @Property(tries = TRIES)
  void an_event_of_another_kind_changes_no_other_entry(
      @ForAll("families") FamilyFile family,
      @ForAll("files") List<CaseFile> files,
      @ForAll @IntRange(min = 0, max = 90) int day) {
    SignificantEvent event = Files.event("new", day(day).toString(), EventType.ACHIEVEMENT, "gran");
    List<SignificantEvent> events = new ArrayList<>(family.events());
    events.add(event);
    FamilyFile more = FamilyFileBuilder.builder(family).events(events).build();

    assertThat(of(more, files).build().entries())
        .filteredOn(included -> !included.entry().event().id().equals("new"))
        .isEqualTo(of(family, files).build().entries());
  }

  @Property(tries = TRIES)
  void what_was_known_on_a_day_was_known_on_every_later_day(
      @ForAll("families") FamilyFile family,
      @ForAll("files") List<CaseFile> files,
      @ForAll @IntRange(min = 0, max = 120) int day,
      @ForAll @IntRange(min = 0, max = 60) int later) {
    LocalDate first = day(day);

    List<List<Object>> before = told(of(family, files).asKnownOn(first).build());
    List<List<Object>> after = told(of(family, files).asKnownOn(first.plusDays(later)).build());

    assertThat(after).containsAll(before);
    assertThat(told(of(family, files).build())).containsAll(after);
  }

  @Provide
  Arbitrary<Set<Integer>> fewDays() {
    return Arbitraries.integers().between(0, 9).set().ofMaxSize(4);
  }

  @Property(tries = TRIES)
  void a_file_in_two_parts_tells_the_same(
      @ForAll("fewDays") Set<Integer> days, @ForAll @IntRange(min = 0, max = 4) int cut) {
    List<Referral> referrals = new ArrayList<>();
    for (int number : new TreeSet<>(days)) {
      String on = day(number * 32).toString();
      referrals.add(Files.referral("r" + number, on, day(number * 32 + 20).toString()));
    }
    int middle = Math.min(cut, referrals.size());
    CaseFile whole = part(referrals);
    CaseFile one = part(referrals.subList(0, middle));
    CaseFile other = part(referrals.subList(middle, referrals.size()));

    Chronology asOne = of(Files.family(), List.of(whole)).build();
    Chronology asTwo = of(Files.family(), List.of(one, other)).build();
    assertThat(told(asTwo)).isEqualTo(told(asOne));
    assertThat(asTwo.levels()).isEqualTo(asOne.levels());
    assertThat(asTwo.unrecorded()).isEqualTo(asOne.unrecorded());
    assertThat(asTwo.contradictions()).isEmpty();
  }

  private static CaseFile part(List<Referral> referrals) {
    CaseFileBuilder file = Files.file("amy", "a", "2022-12-31");
    return file.referrals(referrals).build();
  }

  @Property(tries = TRIES)
  void every_entry_says_why_it_is_in_and_every_contradiction_names_shown_entries(
      @ForAll("families") FamilyFile family, @ForAll("files") List<CaseFile> files) {
    Chronology chronology = of(family, files).build();
    Set<String> ids = new TreeSet<>();
    entries(chronology).forEach(entry -> ids.add(entry.entryId()));

    assertThat(chronology.entries()).allMatch(included -> !included.inclusions().isEmpty());
    assertThat(chronology.contradictions())
        .allMatch(contradiction -> ids.containsAll(contradiction.entryIds()))
        .allMatch(contradiction -> contradiction.statements().size() > 1);
    assertThat(chronology.levels()).allMatch(level -> ids.containsAll(level.entryIds()));
    assertThat(entries(chronology))
        .allMatch(
            entry -> entry.links().stream().noneMatch(to -> to.entryId().equals(entry.entryId())));
  }

  private static List<List<Object>> told(Chronology chronology) {
    return entries(chronology).stream()
        .map(
            entry ->
                List.<Object>of(
                    entry.entryId(),
                    when(entry.event()),
                    entry.event().types(),
                    entry.event().subjects(),
                    entry.event().summary()))
        .toList();
  }

  private static When when(SignificantEvent event) {
    return event.occurred() == null ? UncertainDate.unknown() : event.occurred();
  }

  private static List<ChronologyEntry> entries(Chronology chronology) {
    return chronology.entries().stream().map(IncludedEntry::entry).toList();
  }
}
