package io.github.throughline.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.testsupport.IdentifierArbitraries;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NhsNumberProperties {
  @Property
  void a_generated_number_is_right(@ForAll("numbers") NhsNumber number) {
    assertThat(NhsNumber.parse(number.text())).isEqualTo(number).hasSameHashCodeAs(number);
    assertThat(NhsNumber.parse(number.grouped())).isEqualTo(number);
  }

  @Property(tries = 200)
  void any_one_changed_digit_is_noticed(@ForAll("numbers") NhsNumber number) {
    String right = number.text();
    for (int at = 0; at < right.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        StringBuilder changed = new StringBuilder(right);
        changed.setCharAt(at, digit);
        assertThat(NhsNumber.check(changed.toString()).isEmpty())
            .isEqualTo(digit == right.charAt(at));
      }
    }
  }

  @Property(tries = 200)
  void two_different_digits_that_change_places_are_noticed(@ForAll("numbers") NhsNumber number) {
    String right = number.text();
    for (int i = 0; i < right.length(); i++) {
      for (int j = i + 1; j < right.length(); j++) {
        StringBuilder swapped = new StringBuilder(right);
        swapped.setCharAt(i, right.charAt(j));
        swapped.setCharAt(j, right.charAt(i));
        assertThat(NhsNumber.check(swapped.toString()).isEmpty())
            .isEqualTo(swapped.toString().equals(right));
      }
    }
  }

  @Property
  void nine_digits_have_one_last_digit_or_none(@ForAll("nine") String nine) {
    long right =
        IntStream.range(0, 10).filter(last -> NhsNumber.check(nine + last).isEmpty()).count();
    int sum = IntStream.range(0, 9).map(i -> (nine.charAt(i) - '0') * (10 - i)).sum();
    assertThat(right).isEqualTo(sum % 11 == 1 || nine.equals("000000000") ? 0 : 1);
  }

  @Provide
  Arbitrary<NhsNumber> numbers() {
    return IdentifierArbitraries.nhsNumbers();
  }

  @Provide
  Arbitrary<String> nine() {
    return Arbitraries.strings().numeric().ofLength(9);
  }
}
