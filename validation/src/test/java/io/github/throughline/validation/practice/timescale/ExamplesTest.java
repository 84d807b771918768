package io.github.throughline.validation.practice.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
  static List<Example> examples() {
    return Examples.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void a_case_by_hand_stands_as_it_should(Example example) {
    List<Expectation> all = example.expectations();

    assertThat(all.isEmpty() ? null : all.get(0).state()).isEqualTo(example.expected());
  }
}
