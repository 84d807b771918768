package io.github.throughline.validation.practice.timescale;

import static io.github.throughline.validation.practice.timescale.ExpectationState.MISSED;
import static io.github.throughline.validation.practice.timescale.ExpectationState.MISSED_WITH_REASON;
import static io.github.throughline.validation.practice.timescale.ExpectationState.NOT_YET_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Holds the tests themselves to it that they see each outcome that each timescale can have. */
class OutcomesSeenTest {
  /** They are asked of what has been: of a term that is over, a session, a rule for keeping. */
  private static final Set<String> NEVER_NOT_YET_DUE =
      Set.of("T024", "T046", "T047", "T079", "T131", "T147", "T148");

  /** Whether the longer interval of T065 applies is not recorded. */
  private static final Set<String> NEVER_MISSED = Set.of("T066");

  /** The records that they are read from have no place for a reason; T066 is never missed. */
  private static final Set<String> WITHOUT_A_REASON =
      Set.of(
          "T001", "T004", "T005", "T011", "T016", "T023", "T024", "T025", "T026", "T027", "T029",
          "T030", "T043", "T044", "T045", "T046", "T047", "T048", "T066", "T073", "T074", "T079",
          "T087", "T091", "T107", "T109", "T110", "T111", "T120", "T121", "T123", "T124", "T125",
          "T130", "T131", "T134", "T135", "T136", "T137", "T138", "T139", "T140", "T141", "T142",
          "T144", "T145", "T146", "T147", "T148");

  @Test
  void every_outcome_that_a_timescale_can_have_is_seen_in_a_test_and_no_other() {
    Map<String, Set<ExpectationState>> seen = new TreeMap<>();
    for (Expectation one : Seen.all()) {
      seen.computeIfAbsent(one.timescale().code(), code -> EnumSet.noneOf(ExpectationState.class))
          .add(one.state());
    }
    Map<String, Set<ExpectationState>> possible = new TreeMap<>();
    for (Timescale timescale : Timescales.all()) {
      if (Expectations.isWorkedOut(timescale.code())) {
        possible.put(timescale.code(), possible(timescale.code()));
      }
    }

    assertThat(seen).isEqualTo(possible);
  }

  private static Set<ExpectationState> possible(String code) {
    Set<ExpectationState> states = EnumSet.allOf(ExpectationState.class);
    if (NEVER_NOT_YET_DUE.contains(code)) {
      states.remove(NOT_YET_DUE);
    }
    if (NEVER_MISSED.contains(code)) {
      states.remove(MISSED);
    }
    if (WITHOUT_A_REASON.contains(code)) {
      states.remove(MISSED_WITH_REASON);
    }
    return states;
  }
}
