package io.github.throughline.testsupport;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Made-up values of JSON, among them such as are easily damaged on the way. */
public final class JsonArbitraries {
  private JsonArbitraries() {}

  /**
   * Texts with quotes, control characters, line separators and characters beyond the first 65,536.
   *
   * @return the arbitrary
   */
  public static Arbitrary<String> texts() {
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withChars("aZ09 .,'\"\\/\n\r\t\b\f\u0000\u001f\u007f\u2028\u2029\ufeff\ufffdéß漢")
            .ofMaxLength(12);
    return Arbitraries.oneOf(
        letters,
        letters.map(text -> text + "\ud83d\ude00" + text),
        Arbitraries.of("null", "true", "1.10", "{}", "</script>", "x".repeat(300)));
  }

  /**
   * Any value, with lists and maps nested so deep at most.
   *
   * @param depth how deep lists and maps are nested at most
   * @return the arbitrary
   */
  public static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> plain =
        Arbitraries.oneOf(
            texts().map(text -> text),
            numbers(),
            Arbitraries.of(true, false).map(flag -> flag),
            Arbitraries.create(() -> null));
    if (depth == 0) {
      return plain;
    }
    Arbitrary<Object> inner = Arbitraries.lazy(() -> values(depth - 1));
    return Arbitraries.oneOf(
        plain,
        inner.list().ofMaxSize(3).map(list -> list),
        Arbitraries.maps(texts(), inner).ofMaxSize(3).map(map -> map));
  }

  private static Arbitrary<Object> numbers() {
    BigInteger huge = BigInteger.TEN.pow(60);
    return Arbitraries.oneOf(
        Arbitraries.integers().map(number -> number),
        Arbitraries.longs().map(number -> number),
        Arbitraries.doubles().map(number -> number),
        Arbitraries.bigIntegers().between(huge.negate(), huge).map(number -> number),
        Arbitraries.bigDecimals().ofScale(9).map(number -> number),
        Arbitraries.of("1.10", "1E+400", "-2.50E-90", "0.000", "3E+2", "12345678901234567890.5")
            .map(BigDecimal::new));
  }
}
