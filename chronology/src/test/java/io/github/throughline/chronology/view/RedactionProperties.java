package io.github.throughline.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.view.copy.Records;
import io.github.throughline.core.hostile.HostileTexts;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RedactionProperties {
  private static final List<String> PEOPLE =
      List.of("mia", "zoe", "nkechi", "sean", "will", "anne-marie", "omar");

  @Provide
  Arbitrary<MadeUp> families() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Se\u00E1n",
            "Mrs",
            "Okafor",
            "Will",
            "will",
            "Church",
            ".",
            ",",
            "came",
            "and",
            "Anne",
            "Marie",
            "7",
            "Hidden",
            "Road",
            "Farhaven",
            "07700 900123",
            "Mia",
            "\u0639\u0645\u0631",
            "disclosed",
            "\"",
            "AB1 2CD",
            "neighbour",
            "S.",
            "O'Brien",
            "2014-03-02",
            "<",
            "&");
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            words.list().ofMaxSize(8).map(list -> String.join(" ", list)), HostileTexts.all());
    Arbitrary<SignificantEvent> events =
        Combinators.combine(
                texts,
                texts,
                Arbitraries.of(PEOPLE).set().ofMaxSize(2),
                Arbitraries.of("2019-01-01", "2020-05", "2021-02-03/2022", "2018~"),
                Arbitraries.of(VerificationStatus.class).injectNull(0.3),
                Arbitraries.of(
                        "POLICE_SENSITIVE", "HEALTH", "VICTIM_SAFETY", "ADDRESS_WITHHELD", "LOCAL")
                    .injectNull(0.6),
                Arbitraries.of("Nkechi", "neighbour", "Mrs Pargeter", "Police", "Se\u00E1n")
                    .injectNull(0.5))
            .as(
                (summary, response, subjects, on, verification, mark, told) ->
                    MadeUp.event("x", on, summary, subjects.toArray(String[]::new))
                        .response(FreeText.of(response))
                        .place(FreeText.of(response))
                        .verification(verification)
                        .sensitivity(mark == null ? List.of() : List.of(mark))
                        .provenance(
                            told == null
                                ? Provenance.none()
                                : Provenance.of(
                                    SourceBuilder.builder()
                                        .agency("Agency")
                                        .document(summary)
                                        .reportedBy(FreeText.of(told))
                                        .build()))
                        .build());
    return events
        .list()
        .ofMaxSize(5)
        .map(
            list -> {
              MadeUp family = new MadeUp();
              for (SignificantEvent event : list) {
                family.add(
                    io.github.throughline.core.model.event.SignificantEventBuilder.builder(event)
                        .id("event " + family.events.size()));
              }
              return family;
            });
  }

  @Provide
  Arbitrary<RedactionProfile> profiles() {
    return Arbitraries.oneOf(Arbitraries.of(RedactionProfile.all()), mixed());
  }

  /** Profiles that nobody would write, so that every pair of rules is tried. */
  private static Arbitrary<RedactionProfile> mixed() {
    List<Matter> matters = List.of(Matter.values()).stream().filter(Matter::isSettable).toList();
    return Arbitraries.of(matters)
        .set()
        .map(
            strict ->
                new RedactionProfile(
                    "MIXED",
                    "For a test.",
                    matters.stream()
                        .map(
                            matter ->
                                new ProfileRule(
                                    matter,
                                    strict.contains(matter) || matter == Matter.RECORD_IDS
                                        ? matter.strict()
                                        : Treatment.SHOW,
                                    "For a test."))
                        .toList()));
  }

  @Provide
  Arbitrary<Set<String>> readers() {
    return Arbitraries.of(PEOPLE).set().ofMaxSize(2);
  }

  private static Chronology shuffled(Chronology chronology, long seed) {
    List<IncludedEntry> entries = new ArrayList<>(chronology.entries());
    Collections.shuffle(entries, new Random(seed));
    return Records.copy(
        chronology, (name, value) -> name.equals("entries") ? List.copyOf(entries) : value);
  }

  @Property(tries = 300)
  void redaction_commutes_with_ordering(
      @ForAll("families") MadeUp family,
      @ForAll("profiles") RedactionProfile profile,
      @ForAll("readers") Set<String> readers,
      @ForAll long seed) {
    Redaction redaction = family.redaction(profile, readers.toArray(String[]::new));
    Chronology chronology = family.chronology();
    RedactedChronology straight = redaction.apply(chronology);
    RedactedChronology ofShuffled = redaction.apply(shuffled(chronology, seed));
    assertThat(ofShuffled.removals()).isEqualTo(straight.removals());
    assertThat(ofShuffled.chronology().entries())
        .containsExactlyInAnyOrderElementsOf(straight.chronology().entries());
    List<String> order =
        shuffled(chronology, seed).entries().stream().map(one -> one.entry().entryId()).toList();
    var back = redaction.key(chronology).entries();
    assertThat(ofShuffled.chronology().entries())
        .extracting(
            one -> order.indexOf(back.getOrDefault(one.entry().entryId(), one.entry().entryId())))
        .isSorted();
  }

  @Property(tries = 300)
  void redacting_a_copy_again_changes_nothing(
      @ForAll("families") MadeUp family,
      @ForAll("profiles") RedactionProfile profile,
      @ForAll("readers") Set<String> readers) {
    Redaction redaction = family.redaction(profile, readers.toArray(String[]::new));
    RedactedChronology copy = redaction.apply(family.chronology());
    RedactedChronology again = redaction.apply(copy.chronology());
    assertThat(again.chronology().entries()).isEqualTo(copy.chronology().entries());
    assertThat(again.chronology().coverage()).isEqualTo(copy.chronology().coverage());
    assertThat(again.chronology()).isEqualTo(copy.chronology());
  }

  @Property(tries = 300)
  void a_stricter_profile_never_shows_what_a_looser_one_hides(
      @ForAll("families") MadeUp family,
      @ForAll("profiles") RedactionProfile strict,
      @ForAll("profiles") RedactionProfile other,
      @ForAll("readers") Set<String> readers) {
    RedactionProfile loose = strict;
    for (ProfileRule rule : other.rules()) {
      if (rule.treatment() == Treatment.SHOW && rule.matter() != Matter.RECORD_IDS) {
        loose =
            loose.name().equals("FAMILY") && rule.matter() == Matter.PROTECTED_ADDRESSES
                ? loose
                : loose.with(rule.matter(), Treatment.SHOW, "Looser.");
      }
    }
    assertThat(strict.isAtLeastAsStrictAs(loose)).isTrue();
    Chronology chronology = family.chronology();
    assertThat(entries(family, strict, chronology, readers))
        .isSubsetOf(entries(family, loose, chronology, readers));
    Set<String> withheld = withheld(family, loose, chronology, readers);
    Set<String> stillWithheld = withheld(family, strict, chronology, readers);
    withheld.retainAll(entries(family, strict, chronology, readers));
    assertThat(stillWithheld).containsAll(withheld);
  }

  private static Set<String> entries(
      MadeUp family, RedactionProfile profile, Chronology chronology, Set<String> readers) {
    return Set.copyOf(
        family
            .redaction(profile, readers.toArray(String[]::new))
            .key(chronology)
            .entries()
            .values());
  }

  private static Set<String> withheld(
      MadeUp family, RedactionProfile profile, Chronology chronology, Set<String> readers) {
    Redaction redaction = family.redaction(profile, readers.toArray(String[]::new));
    var back = redaction.key(chronology).entries();
    return redaction.apply(chronology).removals().stream()
        .filter(one -> one.reason() == Matter.UNSAFE_NAME && one.field().equals("summary"))
        .map(one -> back.getOrDefault(one.entryId(), one.entryId()))
        .collect(Collectors.toSet());
  }

  @Property(tries = 300)
  void counts_equal_what_is_missing(
      @ForAll("families") MadeUp family,
      @ForAll("profiles") RedactionProfile profile,
      @ForAll("readers") Set<String> readers) {
    Chronology chronology = family.chronology();
    RedactedChronology copy =
        family.redaction(profile, readers.toArray(String[]::new)).apply(chronology);
    long entries =
        copy.removals().stream()
            .filter(one -> one.kind() == RemovalKind.ENTRY && one.field().isEmpty())
            .count();
    assertThat(chronology.entries()).hasSize(copy.chronology().entries().size() + (int) entries);
    long noLane =
        copy.removals().stream().filter(one -> one.reason() == Matter.NOTHING_SHOWN).count();
    if (profile.rules().stream().anyMatch(rule -> rule.treatment() != Treatment.SHOW)) {
      assertThat(chronology.lanes()).hasSize(copy.chronology().lanes().size() + (int) noLane);
    }
  }
}
