package io.github.throughline.chronology.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Files;
import io.github.throughline.chronology.record.InvolvementKinds;
import io.github.throughline.core.model.involvement.Referral;
import io.github.throughline.core.model.provenance.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SameRecordsProperties {
  /**
   * A day and a document; several of them make the referrals of a child as several documents tell
   * them.
   */
  private static List<Told<Referral>> told(List<Integer> numbers) {
    List<Told<Referral>> told = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      String day = LocalDate.of(2022, 1, 1).plusDays(number / 3 * 9L).toString();
      told.add(
          new Told<>(Files.referral("r" + i, day, null), number % 3, i, Provenance.none(), null));
    }
    return told;
  }

  @Property
  void no_record_is_lost_and_none_is_told_twice(
      @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 40) Integer> numbers) {
    List<Told<Referral>> told = told(numbers);
    List<Told<Referral>> grouped =
        SameRecords.group(InvolvementKinds.REFERRAL, told).stream().flatMap(List::stream).toList();
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(told);
  }

  @Property
  void one_document_never_tells_one_record_twice(
      @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 40) Integer> numbers) {
    for (List<Told<Referral>> group : SameRecords.group(InvolvementKinds.REFERRAL, told(numbers))) {
      Set<Integer> documents = new HashSet<>();
      group.forEach(one -> assertThat(documents.add(one.document())).isTrue());
    }
  }

  @Property
  void records_of_one_group_are_at_most_a_month_apart_from_another_of_it(
      @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 40) Integer> numbers) {
    for (List<Told<Referral>> group : SameRecords.group(InvolvementKinds.REFERRAL, told(numbers))) {
      LocalDate first = InvolvementKinds.REFERRAL.anchor(group.get(0).record()).earliest();
      for (Told<Referral> one : group) {
        assertThat(InvolvementKinds.REFERRAL.anchor(one.record()).earliest())
            .isBeforeOrEqualTo(first.plusDays(31));
      }
    }
  }

  @Property
  void the_order_in_which_records_come_makes_no_difference(
      @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 40) Integer> numbers,
      @ForAll @IntRange(min = 0, max = 7) int turn) {
    List<Told<Referral>> told = told(numbers);
    List<Told<Referral>> turned = new ArrayList<>(told);
    java.util.Collections.rotate(turned, turn);
    assertThat(ids(SameRecords.group(InvolvementKinds.REFERRAL, turned)))
        .isEqualTo(ids(SameRecords.group(InvolvementKinds.REFERRAL, told)));
  }

  private static List<List<String>> ids(List<List<Told<Referral>>> groups) {
    return groups.stream()
        .map(group -> group.stream().map(one -> one.record().id()).toList())
        .toList();
  }
}
