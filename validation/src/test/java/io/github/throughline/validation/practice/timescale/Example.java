package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.ServiceFileBuilder;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case by hand for one timescale, and how its first expectation stands.
 *
 * @param expected how it stands; null where nothing is expected
 */
record Example(
    String code,
    String what,
    CaseFileBuilder file,
    @Nullable ServiceFileBuilder service,
    Settings settings,
    String asAt,
    @Nullable ExpectationState expected) {

  List<Expectation> expectations() {
    PracticeCase bare = PracticeCase.of(file.build(), LocalDate.parse(asAt), settings);
    return Expectations.of(code, service == null ? bare : bare.with(service.build()));
  }

  @Override
  public String toString() {
    return code + ", " + what + ", as at " + asAt + ": " + (expected == null ? "none" : expected);
  }
}
