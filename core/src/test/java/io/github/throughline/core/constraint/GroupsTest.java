package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.decision.Decision;
import io.github.throughline.core.model.decision.DecisionBuilder;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.supervision.SupervisionDiscussionBuilder;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a record that is being written, and of one that is being signed off. */
class GroupsTest {
  private static final String NOTHING =
      ": Nothing is entered: fill this in before the record is signed off";

  private static DecisionBuilder complete() {
    return DecisionBuilder.builder()
        .id("d1")
        .on(UncertainDate.parse("2024-05-01"))
        .madeBy(PartyBuilder.builder().role("team manager").build())
        .chosen(FreeText.of("To offer help."))
        .reasons(FreeText.of("The family asked for it."));
  }

  @Test
  void a_draft_may_lack_what_is_still_to_come() {
    Decision draft = DecisionBuilder.builder().id("d1").build();

    assertThat(Asked.of(draft)).isEmpty();
    assertThat(Asked.of(draft, Draft.class)).isEmpty();
    assertThat(Asked.texts(draft, Final.class))
        .containsExactly(
            "chosen" + NOTHING, "madeBy" + NOTHING, "on" + NOTHING, "reasons" + NOTHING);
  }

  @Test
  void what_is_complete_can_be_signed_off() {
    assertThat(Asked.of(complete().build(), Final.class)).isEmpty();
  }

  @Test
  void a_text_of_blanks_and_an_empty_list_are_nothing() {
    assertThat(Asked.paths(complete().reasons(FreeText.of(" \n ")).build(), Final.class))
        .containsExactly("reasons");
    assertThat(
            Asked.paths(
                SupervisionDiscussionBuilder.builder().id("s1").signedBy(List.of()).build(),
                Final.class))
        .contains("signedBy");
    assertThat(
            Asked.paths(
                SupervisionDiscussionBuilder.builder().id("s1").signedBy(List.of("w1")).build(),
                Final.class))
        .doesNotContain("signedBy");
  }

  @Test
  void what_is_wrong_in_a_draft_is_wrong_in_the_end() {
    Decision wrong = complete().reviewOn(UncertainDate.parse("2024-04-30")).build();

    assertThat(Asked.paths(wrong)).containsExactly("reviewOn");
    assertThat(Asked.paths(wrong, Draft.class)).containsExactly("reviewOn");
    assertThat(Asked.paths(wrong, Final.class)).containsExactly("reviewOn");
  }

  @Test
  void a_file_in_which_nothing_is_a_draft_can_be_asked_as_a_whole() {
    var file =
        CaseFileBuilder.builder()
            .child(PersonBuilder.builder().id("c1").build())
            .decisions(List.of(complete().build(), DecisionBuilder.builder().id("d2").build()))
            .build();

    assertThat(Asked.of(file)).isEmpty();
    assertThat(Asked.paths(file, Final.class))
        .containsExactly(
            "decisions[1].chosen",
            "decisions[1].madeBy",
            "decisions[1].on",
            "decisions[1].reasons");
  }
}
