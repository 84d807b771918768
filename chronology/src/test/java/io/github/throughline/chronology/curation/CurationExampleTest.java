package io.github.throughline.chronology.curation;

import static io.github.throughline.chronology.curation.Worked.PRIYA;
import static io.github.throughline.chronology.curation.Worked.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/curation.md shows: a chronology is rebuilt from fresh records, and the work stays. */
class CurationExampleTest {
  private static final Person AMY =
      PersonBuilder.builder().id("amy").birthDate(UncertainDate.parse("2015-05-20")).build();
  private static final FamilyFile FAMILY =
      FamilyFileBuilder.builder().id("hartley").people(List.of(AMY)).build();

  private static Chronology built(Referral... referrals) {
    CaseFile file = CaseFileBuilder.builder().child(AMY).referrals(List.of(referrals)).build();
    return ChronologyBuilder.ofFamily(FAMILY).add(file).asAt(LocalDate.of(2024, 3, 31)).build();
  }

  private static Referral referral(String id, String on) {
    return ReferralBuilder.builder().id(id).referredOn(UncertainDate.parse(on)).build();
  }

  private static String entryOf(Chronology chronology, String recordId) {
    return chronology.entries().stream()
        .map(IncludedEntry::entry)
        .filter(
            one -> one.records().stream().anyMatch(record -> record.recordId().equals(recordId)))
        .findFirst()
        .orElseThrow()
        .entryId();
  }

  @Test
  void rebuilding_from_fresh_records_keeps_the_curation_and_shows_what_changed() {
    Chronology first = built(referral("r1", "2019-02-01"), referral("r2", "2021-06-01"));
    String one = entryOf(first, "r1");
    String two = entryOf(first, "r2");
    Curation curation =
        Curation.of("hartley-2024")
            .by(PRIYA, at("2024-01-10T10:00:00Z"))
            .select(one, "It began here.")
            .select(two, null)
            .judge(one, SignificanceLevel.HIGH, "The first account of it.")
            .note("Both referrals followed a move.", List.of(one, two))
            .look(first)
            .done();

    Chronology rebuilt =
        built(
            referral("r3", "2020-09-01"),
            referral("r1", "2019-02-01"),
            referral("r2", "2021-06-11"));
    Curated curated = curation.apply(rebuilt, Show.SELECTED);

    assertThat(Worked.ids(curated.shown())).containsExactly(one);
    assertThat(Worked.eventOf(curated.shown(), one).significance()).hasSize(1);
    String moved = entryOf(rebuilt, "r2");
    String fresh = entryOf(rebuilt, "r3");
    assertThat(curated.changes().added()).containsExactlyInAnyOrder(moved, fresh);
    assertThat(curated.changes().withdrawn()).containsExactly(two);
    // The service knew of its own referrals when it took them, so none of them was known late.
    assertThat(curated.changes().knownLate()).isEmpty();
    assertThat(curated.dangling())
        .extracting(Dangling::entryId, Dangling::perhapsNow)
        .containsExactly(tuple(two, List.of(moved)));
    assertThat(Stream.of(one, moved, fresh)).doesNotHaveDuplicates();
  }
}
