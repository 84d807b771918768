package io.github.throughline.chronology;

import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.fileWith;
import static io.github.throughline.chronology.Files.protectionPlan;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaskingTest {
  private static final Chronology CHRONOLOGY =
      ChronologyBuilder.ofFamily(family())
          .add(fileWith("amy", "a", "2022-12-31", referral("r1", "2022-01-10", "2022-03-01")))
          .add(fileWith("amy", "b", "2023-03-31", referral("r1", "2022-01-10", "2022-04-20")))
          .add(
              file("jay", "b", "2023-03-31")
                  .plans(List.of(protectionPlan("p", "2021-05-01", "2021-07-17")))
                  .build())
          .asAt(LocalDate.of(2024, 3, 31))
          .build();

  @Test
  void nothing_of_a_chronology_says_in_a_log_whom_it_is_about() {
    assertThat(CHRONOLOGY.contradictions()).isNotEmpty();
    assertThat(CHRONOLOGY.levels()).isNotEmpty();
    assertThat(CHRONOLOGY.unrecorded()).isNotEmpty();
    assertThat(
            Stream.of(
                    Stream.of(CHRONOLOGY),
                    CHRONOLOGY.lanes().stream(),
                    CHRONOLOGY.entries().stream(),
                    CHRONOLOGY.entries().stream().flatMap(one -> one.inclusions().stream()),
                    CHRONOLOGY.levels().stream(),
                    CHRONOLOGY.unrecorded().stream(),
                    CHRONOLOGY.contradictions().stream(),
                    CHRONOLOGY.contradictions().stream().flatMap(one -> one.statements().stream()))
                .flatMap(parts -> parts)
                .map(Object::toString))
        .allSatisfy(
            text ->
                assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain("amy", "jay", "callum", "ann", "dean", "any", "20"));
  }
}
