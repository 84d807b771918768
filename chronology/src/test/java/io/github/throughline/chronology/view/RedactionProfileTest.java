package io.github.throughline.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RedactionProfileTest {
  static List<RedactionProfile> profiles() {
    return RedactionProfile.all();
  }

  private static RedactionProfile read(String json) throws IOException {
    return RedactionProfile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void a_profile_that_is_written_and_read_back_is_the_same(RedactionProfile profile)
      throws IOException {
    assertThat(read(profile.toJson())).isEqualTo(profile);
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void every_matter_has_a_treatment_and_a_reason_that_says_something(RedactionProfile profile) {
    for (ProfileRule rule : profile.rules()) {
      assertThat(rule.reason()).as(rule.matter().name()).hasSizeGreaterThan(10).endsWith(".");
    }
    assertThat(profile.audience()).endsWith(".");
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void nothing_is_stricter_than_itself_and_all_are_stricter_than_internal(
      RedactionProfile profile) {
    assertThat(profile.isAtLeastAsStrictAs(profile)).isTrue();
    assertThat(profile.isAtLeastAsStrictAs(RedactionProfile.INTERNAL)).isTrue();
  }

  @Test
  void internal_shows_everything() {
    assertThat(RedactionProfile.INTERNAL.rules())
        .allMatch(rule -> rule.treatment() == Treatment.SHOW);
  }

  @Test
  void what_agencies_and_safety_forbid_is_forbidden_everywhere_but_inside() {
    for (RedactionProfile profile : RedactionProfile.all()) {
      if (!profile.equals(RedactionProfile.INTERNAL)) {
        assertThat(profile.treatment(Matter.ONWARD_NEVER)).isEqualTo(Treatment.LEAVE_OUT);
        assertThat(profile.treatment(Matter.PROTECTED_ADDRESSES)).isEqualTo(Treatment.REPLACE);
        assertThat(profile.treatment(Matter.REPORTERS)).isEqualTo(Treatment.REPLACE);
      }
    }
  }

  @Test
  void an_adopter_can_change_a_rule_but_not_show_protected_addresses_to_a_family() {
    RedactionProfile changed =
        RedactionProfile.FAMILY.with(Matter.PARENTS, Treatment.REPLACE, "Read by several.");
    assertThat(changed.treatment(Matter.PARENTS)).isEqualTo(Treatment.REPLACE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RedactionProfile.FAMILY.with(Matter.PROTECTED_ADDRESSES, Treatment.SHOW, "Asked."))
        .withMessageContaining("never shown to a family");
  }

  @Test
  void a_profile_without_a_rule_for_a_matter_is_refused_with_its_name() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> read("{\"name\":\"LOCAL\",\"audience\":\"Us.\",\"rules\":[]}"))
        .withMessageContaining("no rule for")
        .withMessageContaining("POLICE_SENSITIVE");
  }

  @Test
  void a_treatment_that_does_not_fit_is_refused_with_those_that_do() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileRule(Matter.PARENTS, Treatment.LEAVE_OUT, "No."))
        .withMessage("PARENTS can be given SHOW or REPLACE, not LEAVE_OUT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileRule(Matter.UNSAFE_NAME, Treatment.SHOW, "No."))
        .withMessageContaining("cannot be set");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProfileRule(Matter.PARENTS, Treatment.SHOW, " "))
        .withMessageContaining("needs a reason");
  }

  @Test
  void a_matter_that_is_none_is_refused_with_the_list() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                read(
                    "{\"name\":\"L\",\"audience\":\"U\",\"rules\":[{\"matter\":\"X\","
                        + "\"treatment\":\"SHOW\",\"reason\":\"r\"}]}"))
        .withMessageContaining("none of")
        .withMessageContaining("ADOPTION");
  }
}
