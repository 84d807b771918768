package io.github.throughline.chronology.draft;

import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdBuilder;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.model.people.HouseholdMemberBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdDraftsTest {
  private static HouseholdMember member(String who, String start, String end) {
    return HouseholdMemberBuilder.builder().personId(who).start(on(start)).end(on(end)).build();
  }

  private static Household household(String id, HouseholdMember... members) {
    return HouseholdBuilder.builder().id(id).members(List.of(members)).build();
  }

  private static List<Draft> of(Household... households) {
    FamilyFile family = FamilyFileBuilder.builder(family()).households(List.of(households)).build();
    return HouseholdDrafts.of(family);
  }

  @Test
  void coming_and_leaving_are_told() {
    assertThat(of(household("h", member("dad", "2016-01-01", "2018-02-02"))))
        .extracting(Draft::type, Draft::occurred)
        .containsExactly(
            tuple(EventType.HOUSEHOLD_MEMBER_JOINED, on("2016-01-01")),
            tuple(EventType.HOUSEHOLD_MEMBER_LEFT, on("2018-02-02")));
  }

  @Test
  void leaving_one_household_and_coming_into_another_on_one_day_is_a_move() {
    assertThat(
            of(
                household("one", member("mum", null, "2019-08-19")),
                household("two", member("mum", "2019-08-19", null))))
        .extracting(Draft::type)
        .containsExactly(EventType.HOUSE_MOVE);
  }

  @Test
  void another_day_is_no_move() {
    assertThat(
            of(
                household("one", member("mum", null, "2019-08-19")),
                household("two", member("mum", "2019-08-20", null))))
        .extracting(Draft::type)
        .containsExactly(EventType.HOUSEHOLD_MEMBER_LEFT, EventType.HOUSEHOLD_MEMBER_JOINED);
  }

  /** Amy was born on 20 May 2015. */
  @Test
  void a_child_brought_home_in_the_first_month_does_not_come_into_a_household() {
    assertThat(of(household("h", member("amy", "2015-06-20", null)))).isEmpty();
    assertThat(of(household("h", member("amy", "2015-06-21", null)))).hasSize(1);
  }
}
