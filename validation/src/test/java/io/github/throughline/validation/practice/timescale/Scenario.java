package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A case file with one clock and one thing done, for one timescale. */
record Scenario(
    String code,
    String trigger,
    BiFunction<@Nullable UncertainDate, @Nullable UncertainDate, CaseFileBuilder> file) {
  @Override
  public String toString() {
    return code;
  }
}
