package io.github.throughline.chronology.pattern.indicator;

import io.github.throughline.chronology.pattern.history.History;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.HouseholdMember;
import io.github.throughline.core.time.Certainty;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who lived in a household of the child for long enough to belong to it. */
final class Residents {
  private final History history;
  private final int leastDays;

  Residents(History history, int leastDays) {
    this.history = history;
    this.leastDays = leastDays;
  }

  /** How surely a person lived with the child long enough, all stays together. */
  Certainty lived(String personId) {
    Certainty best = Certainty.OUT;
    for (Household household : history.family().households()) {
      List<HouseholdMember> child = stays(household, history.child().id());
      List<HouseholdMember> own =
          stays(household, personId).stream()
              .filter(stay -> child.stream().anyMatch(one -> mayMeet(stay, one)))
              .toList();
      Certainty here = own.isEmpty() ? Certainty.OUT : longEnough(own);
      if (here == Certainty.CERTAIN || best == Certainty.OUT) {
        best = here;
      }
    }
    return best;
  }

  private List<HouseholdMember> stays(Household household, String personId) {
    return household.members().stream()
        .filter(member -> member.personId().equals(personId))
        .filter(
            member -> {
              LocalDate first = earliest(member.start());
              return first == null || !first.isAfter(history.lastDay());
            })
        .toList();
  }

  private boolean mayMeet(HouseholdMember one, HouseholdMember child) {
    LocalDate childFirst = earliest(child.start() == null ? history.birth() : child.start());
    LocalDate childLast = latest(child.end());
    LocalDate first = earliest(one.start());
    LocalDate last = latest(one.end());
    return (childFirst == null || last == null || !last.isBefore(childFirst))
        && (first == null || childLast == null || !childLast.isBefore(first));
  }

  private Certainty longEnough(List<HouseholdMember> stays) {
    long least = 0;
    long most = 0;
    for (HouseholdMember stay : stays) {
      if (stay.start() == null && stay.end() == null) {
        // Recorded as living there, and nothing says that it was a visit.
        return Certainty.CERTAIN;
      }
      LocalDate first = earliest(stay.start());
      LocalDate last = capped(stay.end() == null ? null : latest(stay.end()));
      most += first == null ? leastDays : days(first, last);
      LocalDate surelyThere = latest(stay.start());
      LocalDate surelyUntil = stay.end() == null ? history.lastDay() : earliest(stay.end());
      if (surelyThere != null && surelyUntil != null) {
        least += Math.max(0, days(surelyThere, capped(surelyUntil)));
      }
    }
    if (least >= leastDays) {
      return Certainty.CERTAIN;
    }
    return most >= leastDays ? Certainty.POSSIBLE : Certainty.OUT;
  }

  private LocalDate capped(@Nullable LocalDate day) {
    return day == null || day.isAfter(history.lastDay()) ? history.lastDay() : day;
  }

  private static long days(LocalDate first, LocalDate last) {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static @Nullable LocalDate earliest(@Nullable UncertainDate date) {
    return date == null ? null : date.earliest();
  }

  private static @Nullable LocalDate latest(@Nullable UncertainDate date) {
    return date == null ? null : date.latest();
  }
}
