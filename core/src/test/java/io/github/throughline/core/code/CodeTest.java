package io.github.throughline.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.time.CollectionYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {
  private static final CollectionYear Y2020_21 = CollectionYear.ending(2021);
  private static final CollectionYear Y2022_23 = CollectionYear.ending(2023);

  @ParameterizedTest(name = "from {0} through {1}, in {2}: {3}")
  @CsvSource({
    "2020-21, 2022-23, 2019-20, false",
    "2020-21, 2022-23, 2020-21, true",
    "2020-21, 2022-23, 2021-22, true",
    "2020-21, 2022-23, 2022-23, true",
    "2020-21, 2022-23, 2023-24, false",
    "2020-21, 2020-21, 2019-20, false",
    "2020-21, 2020-21, 2020-21, true",
    "2020-21, 2020-21, 2021-22, false",
    "2020-21,        , 2019-20, false",
    "2020-21,        , 2020-21, true",
    "2020-21,        , 2998-99, true",
  })
  void both_its_first_and_its_last_year_count(
      String from, String through, String year, boolean inForce) {
    Code code =
        new Code(
            "A",
            "meaning",
            CollectionYear.parse(from),
            through == null ? null : CollectionYear.parse(through));
    assertThat(code.isInForce(CollectionYear.parse(year))).isEqualTo(inForce);
  }

  @Test
  void it_cannot_end_before_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Code("A", "meaning", Y2022_23, Y2020_21))
        .withMessage("Code A cannot end in 2020-21 before it begins in 2022-23");
  }

  @Test
  void it_needs_a_value_and_a_meaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Code(" ", "meaning", Y2020_21, null))
        .withMessage("A code needs a value and a meaning");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Code("A", "", Y2020_21, null))
        .withMessage("A code needs a value and a meaning");
  }
}
