package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.closure;
import static io.github.throughline.validation.report.Reports.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralWritersTest {
  private final List<String> told = new ArrayList<>();

  /** Says what it is told; fails to close if its name says so. */
  private FindingWriter named(String name) {
    return new FindingWriter() {
      @Override
      public void accept(Finding finding) {
        told.add(name + " " + finding.rule());
      }

      @Override
      public void finish(ReportHeading heading, ValidationReport report) {
        told.add(name + " finish");
      }

      @Override
      public void close() {
        told.add(name + " close");
        if (name.startsWith("broken")) {
          throw new UncheckedIOException(name, new IOException());
        }
      }
    };
  }

  @Test
  void each_is_given_everything_in_turn() {
    try (FindingWriter all = FindingWriter.all(List.of(named("a"), named("b")))) {
      all.accept(closure());
      all.finish(Reports.HEADING, report());
    }
    assertThat(told)
        .containsExactly("a 8925", "b 8925", "a finish", "b finish", "a close", "b close");
  }

  @Test
  void all_are_closed_even_if_some_cannot_be() {
    FindingWriter all =
        FindingWriter.all(List.of(named("broken 1"), named("a"), named("broken 2")));
    assertThatThrownBy(all::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("broken 1")
        .satisfies(failed -> assertThat(failed.getSuppressed()).hasSize(1));
    assertThat(told).containsExactly("broken 1 close", "a close", "broken 2 close");
  }
}
