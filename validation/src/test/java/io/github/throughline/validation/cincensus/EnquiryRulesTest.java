package io.github.throughline.validation.cincensus;

import static io.github.throughline.validation.cincensus.Xml.child;
import static io.github.throughline.validation.cincensus.Xml.episode;
import static io.github.throughline.validation.cincensus.Xml.group;
import static io.github.throughline.validation.cincensus.Xml.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnquiryRulesTest {
  @ParameterizedTest(name = "referred {0}, then {1}: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, passes",
    ", 2024-05-01, not applicable",
    "'', 2024-05-01, not applicable",
    "2024-05-32, 2024-05-01, not applicable",
    "2024-05-02, , not applicable",
    "2024-05-02, '', not applicable",
    "2024-05-02, 2024-05-00, not applicable",
  })
  void conference_or_start_before_referral(
      @Nullable String referred, @Nullable String day, String answer) {
    Xml referral = item("CINreferralDate", referred);
    assertFound(
        Ask.rule("1104").of(child(episode(referral, enquiry("2024-04-01", day, null)))),
        answer,
        "DateOfInitialCPC, CINreferralDate");
    assertFound(
        Ask.rule("2889").of(child(episode(referral, enquiry(day, "2024-04-01", null)))),
        answer,
        "S47ActualStartDate, CINreferralDate");
  }

  @Test
  void each_enquiry_is_compared_with_the_referral_of_its_own_episode() {
    Xml early = enquiry("2024-05-01", "2024-05-02", null);
    Xml late = enquiry("2024-06-01", "2024-06-02", null);
    Xml child =
        child(
            episode(item("CINreferralDate", "2024-05-01"), early),
            episode(item("CINreferralDate", "2024-06-01"), early, late, early));
    assertThat(Ask.rule("1104").of(child).found())
        .containsExactly(
            "DateOfInitialCPC#2, CINreferralDate#2", "DateOfInitialCPC#4, CINreferralDate#2");
    assertThat(Ask.rule("2889").of(child).found())
        .containsExactly(
            "S47ActualStartDate#2, CINreferralDate#2", "S47ActualStartDate#4, CINreferralDate#2");
  }

  /** A day before the referral, one before the period, and a Saturday. */
  @ParameterizedTest
  @CsvSource({"1104, 2024-05-01", "8715, 2024-03-31", "8875, 2024-04-06"})
  void the_conference_of_the_episode_itself_is_not_asked(String code, String day) {
    Asked asked =
        Ask.rule(code)
            .of(
                child(
                    episode(
                        item("CINreferralDate", "2024-05-02"),
                        item("DateOfInitialCPC", day),
                        enquiry("2024-05-02", null, null))));
    assertFound(asked, "not applicable", "");
  }

  @ParameterizedTest(name = "with the episode [{0}], with the enquiry [{1}]: {2}")
  @CsvSource({
    "2024-05-01, 2024-05-01, fires",
    "2024-05-01, 2024-04-30, passes",
    "2024-05-01, 2024-05-02, passes",
    "2024-05-32, 2024-05-32, not applicable",
    "'', '', not applicable",
    "2024-05-01, '', not applicable",
    "'', 2024-05-01, not applicable",
  })
  void conference_recorded_twice(String ofEpisode, String ofEnquiry, String answer) {
    Xml own = item("DateOfInitialCPC", ofEpisode);
    Xml enquiry = enquiry("2024-04-01", ofEnquiry, null);
    assertFound(
        Ask.rule("2884").of(child(episode(own, enquiry))),
        answer,
        "DateOfInitialCPC#2, DateOfInitialCPC#1");
    assertFound(
        Ask.rule("2884").of(child(episode(enquiry), episode(own))),
        answer,
        "DateOfInitialCPC#1, DateOfInitialCPC#2");
    assertFound(
        Ask.rule("2884").of(child(episode(enquiry)), child(episode(own))), "not applicable", "");
  }

  @Test
  void each_pair_of_an_enquiry_and_an_episode_is_a_finding() {
    Xml own = item("DateOfInitialCPC", "2024-05-01");
    Xml same = enquiry(null, "2024-05-01", null);
    Xml other = enquiry(null, "2024-05-02", null);
    Asked asked =
        Ask.rule("2884").of(child(episode(own, same), episode(own, other, same), episode(other)));
    assertThat(asked.found())
        .containsExactly(
            "DateOfInitialCPC#2, DateOfInitialCPC#1",
            "DateOfInitialCPC#2, DateOfInitialCPC#3",
            "DateOfInitialCPC#5, DateOfInitialCPC#1",
            "DateOfInitialCPC#5, DateOfInitialCPC#3");
  }

  @Test
  void two_enquiries_or_two_episodes_with_one_conference_date_are_not_for_2884() {
    Xml own = item("DateOfInitialCPC", "2024-05-01");
    Xml enquiry = enquiry(null, "2024-05-02", null);
    assertFound(
        Ask.rule("2884").of(child(episode(own, enquiry, enquiry), episode(own))), "passes", "");
  }

  @Test
  void findings_of_one_child_are_bounded() {
    Xml own = item("DateOfInitialCPC", "2024-05-01");
    Xml[] episodes =
        Stream.generate(() -> episode(own, enquiry(null, "2024-05-01", null)))
            .limit(40)
            .toArray(Xml[]::new);
    Asked asked = Ask.rule("2884").of(child(episodes), child(episodes));
    assertThat(asked.findings()).hasSize(2 * OverlapCheck.MOST_FINDINGS);
  }

  @ParameterizedTest(name = "started [{0}], conference [{1}]: {2}")
  @CsvSource({
    "2024-05-02, 2024-05-01, fires",
    "2024-05-01, 2024-05-01, passes",
    "2024-05-01, 2024-05-02, passes",
    "'', 2024-05-01, fires",
    "2024-05-32, 2024-05-01, fires",
    "2024-05-02, '', not applicable",
    "2024-05-02, 2024-05-32, not applicable",
    "'', '', not applicable",
  })
  void conference_without_earlier_start(String start, String conference, String answer) {
    Asked asked = Ask.rule("8615").of(child(episode(enquiry(start, conference, "true"))));
    assertFound(asked, answer, "S47ActualStartDate, DateOfInitialCPC");
  }

  @Test
  void an_enquiry_without_an_element_for_its_start_is_shown() {
    Asked asked =
        Ask.rule("8615")
            .of(
                child(
                    episode(
                        item("DateOfInitialCPC", "2024-05-01"),
                        enquiry("2024-05-02", null, null),
                        enquiry(null, "2024-05-01", null))));
    assertThat(asked.found())
        .containsExactly("S47ActualStartDate (absent), DateOfInitialCPC#2 at DateOfInitialCPC#2");
  }

  /** The fifteenth working day before each reference date, and the day before it. */
  @ParameterizedTest(name = "in {0} started [{1}]: {2}")
  @CsvSource({
    "2022-23, 2023-03-09, fires",
    "2022-23, 2023-03-10, passes",
    "2023-24, 2024-03-07, fires",
    "2023-24, 2024-03-08, passes",
    "2024-25, 2025-03-07, fires",
    "2024-25, 2025-03-09, fires",
    "2024-25, 2025-03-10, passes",
    "2024-25, 2025-03-11, passes",
    "2025-26, 2026-03-09, fires",
    "2025-26, 2026-03-10, passes",
    "2026-27, 2027-03-07, fires",
    "2026-27, 2027-03-08, passes",
    "2024-25, 2019-05-01, fires",
    "2024-25, 1999-05-01, fires",
    "2024-25, 2025-04-01, passes",
    "2024-25, , not applicable",
    "2024-25, '', not applicable",
    "2024-25, 2024-05-32, not applicable",
  })
  void conference_overdue(String year, @Nullable String start, String answer) {
    Asked asked = Ask.rule("8675Q").in(year).of(child(episode(enquiry(start, "", "false"))));
    assertFound(asked, answer, "S47ActualStartDate, ICPCnotRequired, DateOfInitialCPC");
  }

  @ParameterizedTest(name = "in {0} started [{1}]: {2}")
  @CsvSource({
    "2024-25, 2024-03-31, fires",
    "2024-25, 2024-04-01, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, , not applicable",
    "2024-25, '', not applicable",
    "2024-25, 2024-05-32, not applicable",
    "2022-23, 2022-03-31, fires",
    "2022-23, 2022-04-01, passes",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void open_enquiry_started_outside_period(String year, @Nullable String start, String answer) {
    Asked asked = Ask.rule("8740").in(year).of(child(episode(enquiry(start, "", "false"))));
    assertFound(asked, answer, "S47ActualStartDate, ICPCnotRequired, DateOfInitialCPC");
  }

  @ParameterizedTest(name = "conference [{0}], none required [{1}]: {2}")
  @CsvSource({
    "'', false, fires",
    "'', 0, fires",
    "'', ' FALSE ', fires",
    "2025-02-29, false, fires",
    "2024-03-20, false, not applicable",
    "'', true, not applicable",
    "'', 1, not applicable",
    "'', TRUE, not applicable",
    "'', '', not applicable",
    "'', no, not applicable",
  })
  void only_an_enquiry_that_still_requires_a_conference_is_asked(
      String conference, String notRequired, String answer) {
    for (String code : List.of("8675Q", "8740")) {
      Asked asked =
          Ask.rule(code).of(child(episode(enquiry("2024-03-01", conference, notRequired))));
      assertFound(asked, answer, "S47ActualStartDate, ICPCnotRequired, DateOfInitialCPC");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8675Q", "8740"})
  void an_enquiry_that_does_not_say_is_not_asked_and_the_episodes_conference_is_no_answer(
      String code) {
    Asked asked =
        Ask.rule(code)
            .of(
                child(
                    episode(
                        item("DateOfInitialCPC", "2024-05-01"),
                        enquiry("2024-03-01", null, null),
                        enquiry("2024-03-01", null, "0"))));
    assertThat(asked.found())
        .containsExactly("S47ActualStartDate#2, ICPCnotRequired, DateOfInitialCPC (absent)");
  }

  @ParameterizedTest(name = "in {0} conference [{1}]: {2}")
  @CsvSource({
    "2024-25, 2024-03-31, fires",
    "2024-25, 2024-04-01, passes",
    "2024-25, 2025-03-31, passes",
    "2024-25, 2025-04-01, fires",
    "2024-25, , not applicable",
    "2024-25, '', not applicable",
    "2024-25, 2024-05-32, not applicable",
    "2022-23, 2022-03-31, fires",
    "2022-23, 2022-04-01, passes",
    "2026-27, 2027-03-31, passes",
    "2026-27, 2027-04-01, fires",
  })
  void conference_outside_period(String year, @Nullable String conference, String answer) {
    Asked asked = Ask.rule("8715").in(year).of(child(episode(enquiry("", conference, "true"))));
    assertFound(asked, answer, "DateOfInitialCPC");
  }

  @ParameterizedTest(name = "beside an open enquiry, conference [{0}], none required [{1}]: {2}")
  @CsvSource({
    "'', false, fires",
    "'', 0, fires",
    "'', '', fires",
    "'', no, fires",
    "2024-05-32, false, fires",
    "2024-05-01, false, passes",
    "2024-05-01, '', passes",
    "'', true, passes",
    "'', 1, passes",
    "'', ' TRUE ', passes",
    "2024-05-32, true, passes",
  })
  void several_open_enquiries(String conference, String notRequired, String answer) {
    Asked asked =
        Ask.rule("8839")
            .of(
                child(
                    episode(
                        enquiry("2024-05-01", "", "false"),
                        enquiry("2024-05-02", conference, notRequired))));
    assertFound(
        asked,
        answer,
        "DateOfInitialCPC#1, ICPCnotRequired#1, S47ActualStartDate#1,"
            + " DateOfInitialCPC#2, ICPCnotRequired#2, S47ActualStartDate#2");
  }

  @Test
  void one_finding_for_the_episode_points_at_the_enquiries_that_are_open() {
    Asked asked =
        Ask.rule("8839")
            .of(
                child(
                    episode(enquiry("2024-05-01", null, "false")),
                    episode(
                        enquiry("2024-05-01", null, "false"),
                        enquiry("2024-05-02", null, "true"),
                        enquiry("2024-05-03", "2024-05-04", "false"),
                        enquiry(null, "soon", null))));
    assertThat(asked.found())
        .containsExactly(
            "DateOfInitialCPC (absent) in Section47#2, ICPCnotRequired#2, S47ActualStartDate#2,"
                + " DateOfInitialCPC#2, ICPCnotRequired (absent) in Section47#5,"
                + " S47ActualStartDate (absent) in Section47#5");
  }

  @Test
  void open_enquiries_are_counted_episode_by_episode() {
    Xml open = enquiry("2024-05-01", null, null);
    Xml closed = enquiry("2024-05-01", null, "true");
    assertFound(Ask.rule("8839").of(child(episode(open), episode(open, closed))), "passes", "");
    assertFound(Ask.rule("8839").of(child(episode(closed, closed))), "not applicable", "");
  }

  /** Good Friday, Easter Monday and Christmas Day are working days to these rules. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-05-03, passes",
    "2024-05-04, fires",
    "2024-05-05, fires",
    "2024-05-06, passes",
    "2024-03-29, passes",
    "2024-04-01, passes",
    "2024-12-25, passes",
    "2024-03-31, fires",
    ", not applicable",
    "'', not applicable",
    "2024-05-32, not applicable",
    "04/05/2024, not applicable",
  })
  void at_a_weekend(@Nullable String day, String answer) {
    assertFound(
        Ask.rule("8870Q").of(child(episode(group("Section47", item("InitialCPCtarget", day))))),
        answer,
        "InitialCPCtarget");
    assertFound(
        Ask.rule("8875").of(child(episode(enquiry(null, day, null)))), answer, "DateOfInitialCPC");
  }

  @Test
  void the_target_and_the_conference_are_asked_apart() {
    Xml child =
        child(
            episode(
                group(
                    "Section47",
                    item("InitialCPCtarget", "2024-05-04"),
                    item("DateOfInitialCPC", "2024-05-03"))),
            episode(
                group(
                    "Section47",
                    item("InitialCPCtarget", "2024-05-03"),
                    item("DateOfInitialCPC", "2024-05-04"))));
    assertFound(Ask.rule("8870Q").of(child), "fires", "InitialCPCtarget#1");
    assertFound(Ask.rule("8875").of(child), "fires", "DateOfInitialCPC#2");
  }

  @Test
  void every_rule_is_in_force_from_the_first_year() {
    Xml open = enquiry("2022-02-01", null, "false");
    Xml child =
        child(
            episode(
                item("CINreferralDate", "2022-03-01"),
                item("DateOfInitialCPC", "2022-01-01"),
                open,
                open,
                group(
                    "Section47",
                    item("S47ActualStartDate", "2022-02-01"),
                    item("InitialCPCtarget", "2022-01-01"),
                    item("DateOfInitialCPC", "2022-01-01"))));
    for (String code :
        List.of("1104", "2884", "2889", "8615", "8675Q", "8715", "8740", "8839", "8870Q", "8875")) {
      assertThat(Ask.yearsFiring(code, child)).as(code).isEqualTo("2022-23 to 2026-27");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8675Q", "8715", "8740"})
  void a_rule_on_the_period_is_not_asked_when_the_period_is_not_known(String code) {
    Asked asked =
        Ask.rule(code)
            .withoutPeriod()
            .of(
                child(
                    episode(
                        enquiry("2024-03-01", null, "false"),
                        enquiry("2024-03-01", "2024-03-02", "false"))));
    assertFound(asked, "not checked", "");
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
