package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented case files for the tests of timescales. */
final class Files {
  /** Far enough on that nothing is still to come: a Friday. */
  static final String LATER = "2025-06-27";

  private Files() {}

  /** A child born on 15 January 2016. */
  static CaseFileBuilder file() {
    return born("2016-01-15");
  }

  static CaseFileBuilder born(@Nullable String birth) {
    return CaseFileBuilder.builder()
        .child(PersonBuilder.builder().id("child").birthDate(on(birth)).build());
  }

  /** A date in EDTF; a blank one is not recorded. */
  static @Nullable UncertainDate on(@Nullable String edtf) {
    return edtf == null || edtf.isBlank() ? null : UncertainDate.parse(edtf);
  }

  static List<Expectation> of(String code, CaseFileBuilder file, String asAt) {
    return of(code, file, asAt, Settings.defaults());
  }

  static List<Expectation> of(String code, CaseFileBuilder file, String asAt, Settings settings) {
    return Expectations.of(code, PracticeCase.of(file.build(), LocalDate.parse(asAt), settings));
  }

  static Expectation only(String code, CaseFileBuilder file, String asAt) {
    List<Expectation> all = of(code, file, asAt);
    if (all.size() != 1) {
      throw new AssertionError(code + " gave " + all);
    }
    return all.get(0);
  }

  static @Nullable ExpectationState state(String code, CaseFileBuilder file, String asAt) {
    List<Expectation> all = of(code, file, asAt);
    return all.isEmpty() ? null : all.get(0).state();
  }
}
