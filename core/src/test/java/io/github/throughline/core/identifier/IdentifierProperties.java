package io.github.throughline.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.testsupport.IdentifierArbitraries;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** What holds of every type of identifier. */
class IdentifierProperties {
  private record Kind(
      Function<String, Optional<IdentifierProblem>> check,
      Function<String, Object> parse,
      Function<Object, String> text) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(Upn::check, Upn::parse, id -> ((Upn) id).text()),
          new Kind(NhsNumber::check, NhsNumber::parse, id -> ((NhsNumber) id).text()),
          new Kind(Postcode::check, Postcode::parse, id -> ((Postcode) id).text()),
          new Kind(Uprn::check, Uprn::parse, id -> ((Uprn) id).text()),
          new Kind(LaChildId::check, LaChildId::parse, id -> ((LaChildId) id).text()),
          new Kind(LaNumber::check, LaNumber::parse, id -> ((LaNumber) id).text()),
          new Kind(
              SocialWorkEnglandNumber::check,
              SocialWorkEnglandNumber::parse,
              id -> ((SocialWorkEnglandNumber) id).text()));

  @Property
  void what_identifies_a_person_or_a_home_is_masked(@ForAll("personal") Object identifier) {
    String shown = identifier.toString();
    assertThat(shown).isEqualTo(identifier.getClass().getSimpleName() + "[masked]");
    assertThat(List.of(identifier).toString()).isEqualTo("[" + shown + "]");
  }

  @Property
  void a_text_is_read_exactly_when_no_problem_is_found(@ForAll("texts") String text) {
    for (Kind kind : KINDS) {
      Optional<IdentifierProblem> problem = kind.check.apply(text);
      String refusal = null;
      try {
        String kept = kind.text.apply(kind.parse.apply(text));
        assertThat(kind.text.apply(kind.parse.apply(kept))).isEqualTo(kept);
      } catch (IllegalArgumentException e) {
        refusal = e.getMessage();
      }
      assertThat(refusal).isEqualTo(problem.map(IdentifierProblem::message).orElse(null));
    }
  }

  @Property
  void a_message_never_repeats_the_text(@ForAll("recognisable") String text) {
    for (Kind kind : KINDS) {
      kind.check
          .apply(text)
          .ifPresent(problem -> assertThat(problem.message()).doesNotContainIgnoringCase(text));
    }
  }

  @Property
  void no_text_breaks_a_check(@ForAll @StringLength(max = 40) String text) {
    for (Kind kind : KINDS) {
      kind.check.apply(text).ifPresent(problem -> assertThat(problem.message()).isNotBlank());
    }
  }

  @Provide
  Arbitrary<Object> personal() {
    return Arbitraries.oneOf(
        IdentifierArbitraries.upns().map(Object.class::cast),
        IdentifierArbitraries.nhsNumbers().map(Object.class::cast),
        IdentifierArbitraries.postcodes().map(Object.class::cast),
        IdentifierArbitraries.uprns().map(Object.class::cast),
        IdentifierArbitraries.laChildIds().map(Object.class::cast),
        IdentifierArbitraries.socialWorkEnglandNumbers().map(Object.class::cast));
  }

  /** Right identifiers of every type, and texts near enough to them to be right sometimes. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        IdentifierArbitraries.upns().map(Upn::text),
        IdentifierArbitraries.nhsNumbers().map(NhsNumber::grouped),
        IdentifierArbitraries.postcodes().map(Postcode::packed),
        IdentifierArbitraries.uprns()
            .map(uprn -> "0".repeat(12 - uprn.text().length()) + uprn.text()),
        IdentifierArbitraries.laChildIds().map(LaChildId::text),
        IdentifierArbitraries.laNumbers().map(LaNumber::text),
        IdentifierArbitraries.socialWorkEnglandNumbers().map(SocialWorkEnglandNumber::text),
        Arbitraries.strings().withChars("AS wWX019-. ").ofMaxLength(22));
  }

  /** Long enough, and with a digit early enough, not to be a word of the message by chance. */
  @Provide
  Arbitrary<String> recognisable() {
    return Arbitraries.strings()
        .withCharRange('A', 'Z')
        .numeric()
        .withChars(" -")
        .ofMinLength(5)
        .ofMaxLength(25)
        .filter(text -> text.chars().filter(Character::isDigit).count() >= 2);
  }
}
