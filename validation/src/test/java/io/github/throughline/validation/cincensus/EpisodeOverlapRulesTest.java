package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeOverlapRulesTest {
  @ParameterizedTest(name = "beside an open episode, closed [{0}], no further action [{1}]: {2}")
  @CsvSource({
    "'', false, fires",
    "'', 0, fires",
    "'', ' FALSE ', fires",
    "2024-05-32, false, fires",
    "2024-05-01, false, passes",
    "'', true, passes",
    "'', 1, passes",
    "'', '', passes",
    "'', no, passes",
    "'', , passes",
  })
  void several_open_episodes(String closed, @Nullable String flag, String answer) {
    Asked asked = Ask.rule("8815").of(child(sent(null, "", "false"), sent(null, closed, flag)));
    assertFound(asked, answer, "CINclosureDate#1, CINclosureDate#2");
  }

  @Test
  void only_episodes_that_are_open_and_went_further_are_in_the_finding() {
    Asked asked =
        Ask.rule("8815")
            .of(
                child(
                    sent(null, null, "true"),
                    sent(null, null, "false"),
                    sent(null, "2024-05-01", "false"),
                    sent(null, null, "0"),
                    sent(null, null, null),
                    sent(null, "soon", "false")));
    assertThat(asked.found())
        .containsExactly(
            "CINclosureDate (absent) in CINdetails#2, CINclosureDate (absent) in CINdetails#4,"
                + " CINclosureDate#2");
  }

  @ParameterizedTest(name = "{0}: 8815 does not apply")
  @ValueSource(strings = {"true", "1", "", "no"})
  void open_episodes_without_further_action_may_be_several(String flag) {
    Xml open = sent(null, "", flag);
    assertFound(Ask.rule("8815").of(child(open, open, open)), "not applicable", "");
  }

  @ParameterizedTest(name = "open [{0}], other [{1}] closed [{2}], no further action [{3}]: {4}")
  @CsvSource({
    "2024-05-02, 2024-05-01, '', true, passes",
    "2024-05-02, 2024-05-02, '', false, passes",
    "2024-05-02, 2024-05-02, 2024-05-04, false, passes",
    "2024-05-02, 2024-05-03, '', true, fires",
    "2024-05-02, 2024-05-03, 2024-05-04, false, fires",
    "2024-05-02, 2024-05-03, 2024-05-04, '', fires",
    "2024-05-02, '', '', false, passes",
    "2024-05-02, 2024-05-32, '', false, passes",
    "2024-05-02, , '', false, passes",
    "'', 2024-05-03, 2024-05-04, false, not applicable",
    "2024-05-32, 2024-05-03, 2024-05-04, false, not applicable",
    ", 2024-05-03, 2024-05-04, false, not applicable",
    ", , '', false, not applicable",
  })
  void open_episode_not_the_latest(
      @Nullable String open, @Nullable String other, String closed, String flag, String answer) {
    Xml[] episodes = {sent(open, "", "false"), sent(other, closed, flag)};
    assertFound(
        Ask.rule("8816").of(child(episodes)), answer, "CINreferralDate#1, CINreferralDate#2");
    assertFound(
        Ask.rule("8816").of(child(episodes[1], episodes[0])),
        answer,
        "CINreferralDate#2, CINreferralDate#1");
  }

  @ParameterizedTest(name = "closed [{0}], no further action [{1}]: {2}")
  @CsvSource({
    "'', false, fires",
    "'', 0, fires",
    "2024-05-32, ' False', fires",
    "2024-06-01, false, not applicable",
    "'', true, not applicable",
    "'', 1, not applicable",
    "'', '', not applicable",
    "'', no, not applicable",
  })
  void only_an_open_episode_that_went_further_must_be_the_latest(
      String closed, String flag, String answer) {
    Asked asked =
        Ask.rule("8816")
            .of(child(sent("2024-05-01", closed, flag), sent("2024-05-02", "2024-05-03", "true")));
    assertFound(asked, answer, "CINreferralDate#1, CINreferralDate#2");
  }

  @Test
  void each_open_episode_is_shown_with_the_latest_and_a_tie_is_the_latest() {
    Asked asked =
        Ask.rule("8816")
            .of(
                child(
                    sent("2024-05-03", "", "false"),
                    sent("2024-05-01", "", "false"),
                    sent("2024-05-03", "", "false"),
                    sent("2024-05-02", "", "false")));
    assertThat(asked.found())
        .containsExactly(
            "CINreferralDate#2, CINreferralDate#1", "CINreferralDate#4, CINreferralDate#1");
  }

  /** Y is the second episode; X, closed on the day of its referral, fills no days itself. */
  @ParameterizedTest(name = "in {0} X [{1}], Y [{2}] to [{3}], no further action [{4}]: {5}")
  @CsvSource({
    "2024-25, 2024-04-30, 2024-05-01, 2024-05-03, false, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-03, false, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, false, fires",
    "2024-25, 2024-05-03, 2024-05-01, 2024-05-03, false, passes",
    "2024-25, 2024-05-04, 2024-05-01, 2024-05-03, false, passes",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, true, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, '', fires",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-01, false, passes",
    "2024-25, 2024-05-02, 2024-05-03, 2024-05-01, false, passes",
    "2024-25, 2024-05-01, 2024-05-01, '', false, fires",
    "2024-25, 2024-04-30, 2024-05-01, '', false, passes",
    "2024-25, 2025-03-30, 2024-05-01, '', false, fires",
    "2024-25, 2025-03-30, 2024-05-01, '', ' FALSE ', fires",
    "2024-25, 2025-03-30, 2024-05-01, '', 0, fires",
    "2024-25, 2025-03-30, 2024-05-01, 2025-02-29, false, fires",
    "2024-25, 2025-03-31, 2024-05-01, '', false, passes",
    "2024-25, 2025-04-01, 2024-05-01, '', false, passes",
    "2024-25, 2024-05-02, 2024-05-01, '', true, passes",
    "2024-25, 2024-05-02, 2024-05-01, '', 1, passes",
    "2024-25, 2024-05-02, 2024-05-01, '', '', passes",
    "2024-25, 2024-05-02, 2024-05-01, '', no, passes",
    "2024-25, '', 2024-05-01, 2024-05-03, false, not applicable",
    "2024-25, , 2024-05-01, 2024-05-03, false, not applicable",
    "2024-25, 2024-05-32, 2024-05-01, 2024-05-03, false, not applicable",
    "2024-25, 2024-05-02, '', 2024-05-03, false, not applicable",
    "2024-25, 2024-05-02, , 2024-05-03, false, not applicable",
    "2024-25, 2024-05-02, 2024-05-32, 2024-05-03, false, not applicable",
    "2022-23, 2023-03-30, 2022-05-01, '', false, fires",
    "2022-23, 2023-03-31, 2022-05-01, '', false, passes",
    "2026-27, 2027-03-30, 2022-05-01, '', false, fires",
    "2026-27, 2027-03-31, 2022-05-01, '', false, passes",
  })
  void episodes_overlap(
      String year,
      @Nullable String x,
      @Nullable String y,
      String closed,
      String flag,
      String answer) {
    Xml starting = sent(x, x == null ? "" : x, "false");
    Xml other = sent(y, closed, flag);
    assertFound(
        Ask.rule("8820").in(year).of(child(starting, other)),
        answer,
        "CINreferralDate#1, CINreferralDate#2, CINclosureDate#2");
    assertFound(
        Ask.rule("8820").in(year).of(child(other, starting)),
        answer,
        "CINreferralDate#2, CINreferralDate#1, CINclosureDate#1");
  }

  @Test
  void two_episodes_of_one_day_each_start_in_the_other() {
    Xml one = sent("2024-05-01", "2024-05-03", "false");
    assertThat(Ask.rule("8820").of(child(one, one)).found())
        .containsExactly(
            "CINreferralDate#1, CINreferralDate#2, CINclosureDate#2",
            "CINreferralDate#2, CINreferralDate#1, CINclosureDate#1");
    Xml open = sent("2024-05-01", null, "false");
    assertThat(Ask.rule("8820").of(child(one, open)).found())
        .containsExactly(
            "CINreferralDate#1, CINreferralDate#2, CINclosureDate (absent) in CINdetails#2",
            "CINreferralDate#2, CINreferralDate#1, CINclosureDate");
  }

  @Test
  void an_episode_that_starts_in_several_others_is_a_finding_for_each() {
    Asked asked =
        Ask.rule("8820")
            .of(
                child(
                    sent("2024-05-01", "2024-07-01", "false"),
                    sent("2024-08-01", "2024-09-01", "false"),
                    sent("2024-05-15", "2024-06-15", "false"),
                    sent("2024-06-01", "2024-06-30", "false")));
    assertThat(asked.found())
        .containsExactly(
            "CINreferralDate#3, CINreferralDate#1, CINclosureDate#1",
            "CINreferralDate#4, CINreferralDate#1, CINclosureDate#1",
            "CINreferralDate#4, CINreferralDate#3, CINclosureDate#3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8820", "8890"})
  void one_alone_does_not_overlap(String code) {
    Xml alone =
        episode(
            item("CINreferralDate", "2024-05-01"),
            group("Section47", item("S47ActualStartDate", "2024-05-01")),
            item("ReferralNFA", "false"));
    assertThat(Ask.rule(code).of(child(alone)).answer()).isEqualTo("not applicable");
    assertThat(Ask.rule(code).of(child()).answer()).isEqualTo("not applicable");
  }

  /** Y is the second enquiry; X, which needs no conference, fills no days itself. */
  @ParameterizedTest(name = "in {0} X [{1}], Y [{2}] to [{3}], none required [{4}]: {5}")
  @CsvSource({
    "2024-25, 2024-04-30, 2024-05-01, 2024-05-03, false, passes",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-03, false, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, false, fires",
    "2024-25, 2024-05-03, 2024-05-01, 2024-05-03, false, fires",
    "2024-25, 2024-05-04, 2024-05-01, 2024-05-03, false, passes",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, true, fires",
    "2024-25, 2024-05-02, 2024-05-01, 2024-05-03, '', fires",
    "2024-25, 2024-05-01, 2024-05-01, 2024-05-01, '', fires",
    "2024-25, 2024-05-02, 2024-05-03, 2024-05-01, '', passes",
    "2024-25, 2024-05-03, 2024-05-03, 2024-05-01, '', passes",
    "2024-25, 2024-04-30, 2024-05-01, '', false, passes",
    "2024-25, 2024-05-01, 2024-05-01, '', false, fires",
    "2024-25, 2025-03-30, 2024-05-01, '', false, fires",
    "2024-25, 2025-03-31, 2024-05-01, '', false, fires",
    "2024-25, 2025-03-31, 2024-05-01, '', 0, fires",
    "2024-25, 2025-03-31, 2024-05-01, '', '', fires",
    "2024-25, 2025-03-31, 2024-05-01, '', no, fires",
    "2024-25, 2025-03-31, 2024-05-01, 2025-02-29, '', fires",
    "2024-25, 2025-04-01, 2024-05-01, '', false, passes",
    "2024-25, 2024-05-02, 2024-05-01, '', true, passes",
    "2024-25, 2024-05-02, 2024-05-01, '', ' TRUE ', passes",
    "2024-25, 2024-05-02, 2024-05-01, '', 1, passes",
    "2024-25, 2024-05-02, 2024-05-01, 2025-02-29, true, passes",
    "2024-25, '', 2024-05-01, 2024-05-03, false, not applicable",
    "2024-25, , 2024-05-01, 2024-05-03, false, not applicable",
    "2024-25, 2024-05-32, 2024-05-01, 2024-05-03, false, not applicable",
    "2024-25, 2024-05-02, '', 2024-05-03, false, not applicable",
    "2024-25, 2024-05-02, , 2024-05-03, false, not applicable",
    "2024-25, 2024-05-02, 2024-05-32, 2024-05-03, false, not applicable",
    "2022-23, 2023-03-31, 2022-05-01, '', false, fires",
    "2022-23, 2023-04-01, 2022-05-01, '', false, passes",
    "2026-27, 2027-03-31, 2022-05-01, '', false, fires",
    "2026-27, 2027-04-01, 2022-05-01, '', false, passes",
  })
  void enquiries_overlap(
      String year,
      @Nullable String x,
      @Nullable String y,
      String conference,
      String notRequired,
      String answer) {
    Xml starting = enquiry(x, null, "true");
    Xml other = enquiry(y, conference, notRequired);
    assertFound(
        Ask.rule("8890").in(year).of(child(episode(starting, other))),
        answer,
        "S47ActualStartDate#1, S47ActualStartDate#2, DateOfInitialCPC");
    assertFound(
        Ask.rule("8890").in(year).of(child(episode(other, starting))),
        answer,
        "S47ActualStartDate#2, S47ActualStartDate#1, DateOfInitialCPC");
  }

  @Test
  void two_enquiries_with_the_same_dates_are_two() {
    Xml held = enquiry("2024-05-01", "2024-05-03", null);
    assertThat(Ask.rule("8890").of(child(episode(held, held))).found())
        .containsExactly(
            "S47ActualStartDate#1, S47ActualStartDate#2, DateOfInitialCPC#2",
            "S47ActualStartDate#2, S47ActualStartDate#1, DateOfInitialCPC#1");
    Xml open = enquiry("2024-05-01", null, null);
    assertThat(Ask.rule("8890").of(child(episode(open, open))).found())
        .containsExactly(
            "S47ActualStartDate#1, S47ActualStartDate#2, DateOfInitialCPC (absent) in Section47#2",
            "S47ActualStartDate#2, S47ActualStartDate#1, DateOfInitialCPC (absent) in Section47#1");
  }

  @Test
  void enquiries_of_two_episodes_and_of_two_children_may_overlap() {
    Xml open = enquiry("2024-05-01", null, null);
    Asked asked =
        Ask.rule("8890")
            .of(
                child(episode(open), episode(item("DateOfInitialCPC", "2024-05-01"), open)),
                child(episode(open)));
    assertThat(asked.answer()).isEqualTo("not applicable");
    Xml episode = sent("2024-05-01", "", "false");
    assertThat(Ask.rule("8820").of(child(episode), child(episode)).answer())
        .isEqualTo("not applicable");
    assertThat(Ask.rule("8815").of(child(episode), child(episode)).answer()).isEqualTo("passes");
  }

  @Test
  void the_conference_of_the_episode_does_not_end_an_enquiry() {
    Asked asked =
        Ask.rule("8890")
            .of(
                child(
                    episode(
                        item("DateOfInitialCPC", "2024-05-02"),
                        enquiry("2024-05-01", null, null),
                        enquiry("2024-06-01", "2024-06-02", null))));
    assertThat(asked.found())
        .containsExactly(
            "S47ActualStartDate#2, S47ActualStartDate#1, DateOfInitialCPC (absent) in Section47#1");
  }

  @Test
  void many_episodes_one_after_another_do_not_overlap() {
    LocalDate first = LocalDate.of(2015, 1, 1);
    Xml[] episodes =
        IntStream.range(0, 2_000)
            .mapToObj(
                i -> sent(first.plusDays(i).toString(), first.plusDays(i + 1).toString(), "false"))
            .toArray(Xml[]::new);
    assertThat(Ask.rule("8820").of(child(episodes)).answer()).isEqualTo("passes");
  }

  @Test
  void findings_of_one_child_are_bounded() {
    Xml[] episodes =
        Stream.generate(() -> sent("2024-05-01", "", "false")).limit(2_000).toArray(Xml[]::new);
    Asked asked = Ask.rule("8820").of(child(episodes), child(episodes));
    assertThat(asked.findings()).hasSize(2 * OverlapCheck.MOST_FINDINGS);
    assertThat(asked.outcome().stopped()).isEqualTo(2);
    assertThat(asked.children()).contains("C1", "C2");
  }

  @ParameterizedTest(name = "{0} pairs: {1} findings, stopped in {2} records")
  @CsvSource({"999, 999, 0", "1000, 1000, 0", "1001, 1000, 1"})
  void a_record_with_just_as_many_findings_as_the_bound_did_not_stop_the_rule(
      int pairs, int findings, long stopped) {
    LocalDate first = LocalDate.of(2020, 1, 1);
    Xml[] episodes =
        Stream.concat(
                Stream.of(sent(first.toString(), "", "false")),
                IntStream.rangeClosed(1, pairs)
                    .mapToObj(
                        i ->
                            sent(
                                first.plusDays(i).toString(),
                                first.plusDays(i + 1).toString(),
                                "false")))
            .toArray(Xml[]::new);
    Asked asked = Ask.rule("8820").of(child(episodes));
    assertThat(asked.findings()).hasSize(findings);
    assertThat(asked.outcome().stopped()).isEqualTo(stopped);
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml enquiry = enquiry("2022-05-01", "2022-05-03", null);
    Xml child =
        child(
            sent("2022-05-01", null, "false"),
            episode(
                item("CINreferralDate", "2022-05-02"), enquiry, enquiry, item("ReferralNFA", "0")));
    for (String code : List.of("8815", "8816", "8820", "8890")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8820", "8890"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Xml enquiry = enquiry("2024-05-01", "2024-05-03", null);
    Xml episode =
        episode(
            item("CINreferralDate", "2024-05-01"),
            item("CINclosureDate", "2024-05-03"),
            enquiry,
            enquiry);
    Asked asked = Ask.rule(code).withoutPeriod().of(child(episode, episode));
    assertThat(asked.answer()).isEqualTo("not checked");
    assertThat(asked.found()).isEmpty();
  }

  private static Xml sent(
      @Nullable String referred, @Nullable String closed, @Nullable String flag) {
    return episode(
        item("CINreferralDate", referred),
        item("CINclosureDate", closed),
        item("ReferralNFA", flag));
  }

  private static Xml enquiry(
      @Nullable String start, @Nullable String conference, @Nullable String notRequired) {
    return group(
        "Section47",
        item("S47ActualStartDate", start),
        item("DateOfInitialCPC", conference),
        item("ICPCnotRequired", notRequired));
  }

  private static void assertFound(Asked asked, String answer, String found) {
    assertThat(asked.answer()).isEqualTo(answer);
    assertThat(asked.found()).isEqualTo(answer.equals("fires") ? List.of(found) : List.of());
  }
}
