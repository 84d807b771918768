package io.github.throughline.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.testsupport.IdentifierArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UpnProperties {
  private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  @Property
  void a_generated_number_is_right(@ForAll("upns") Upn upn) {
    assertThat(Upn.check(upn.text())).isEmpty();
    assertThat(Upn.parse(upn.text())).isEqualTo(upn).hasSameHashCodeAs(upn);
    assertThat(Upn.hasSchemaForm(upn.text())).isTrue();
  }

  @Property(tries = 200)
  void any_one_changed_digit_is_noticed(@ForAll("upns") Upn upn) {
    int digits = upn.isTemporary() ? 12 : 13;
    for (int at = 1; at < digits; at++) {
      assertOnlyItself(upn.text(), at, "0123456789");
    }
  }

  @Property(tries = 200)
  void another_first_letter_is_noticed(@ForAll("upns") Upn upn) {
    assertOnlyItself(upn.text(), 0, LETTERS);
  }

  @Property(tries = 200)
  void another_last_letter_is_noticed(@ForAll("temporary") Upn upn) {
    assertOnlyItself(upn.text(), 12, LETTERS);
  }

  @Property(tries = 200)
  void two_different_digits_that_change_places_are_noticed(@ForAll("permanent") Upn upn) {
    for (int i = 1; i < 13; i++) {
      for (int j = i + 1; j < 13; j++) {
        StringBuilder swapped = new StringBuilder(upn.text());
        swapped.setCharAt(i, upn.text().charAt(j));
        swapped.setCharAt(j, upn.text().charAt(i));
        assertThat(Upn.check(swapped.toString()).isEmpty())
            .isEqualTo(swapped.toString().equals(upn.text()));
      }
    }
  }

  @Property(tries = 200)
  void a_last_digit_goes_unnoticed_only_as_the_letter_that_counts_the_same(
      @ForAll("permanent") Upn upn) {
    int digit = upn.text().charAt(12) - '0';
    for (int place = 0; place < LETTERS.length(); place++) {
      String temporary = upn.text().substring(0, 12) + LETTERS.charAt(place);
      assertThat(Upn.check(temporary).isEmpty()).isEqualTo(place == digit);
    }
  }

  private static void assertOnlyItself(String right, int at, String alternatives) {
    for (char c : alternatives.toCharArray()) {
      StringBuilder changed = new StringBuilder(right);
      changed.setCharAt(at, c);
      assertThat(Upn.check(changed.toString()).isEmpty()).isEqualTo(c == right.charAt(at));
    }
  }

  @Provide
  Arbitrary<Upn> upns() {
    return IdentifierArbitraries.upns();
  }

  @Provide
  Arbitrary<Upn> permanent() {
    return IdentifierArbitraries.permanentUpns();
  }

  @Provide
  Arbitrary<Upn> temporary() {
    return IdentifierArbitraries.temporaryUpns();
  }
}
