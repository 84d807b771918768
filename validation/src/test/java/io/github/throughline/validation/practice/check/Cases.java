package io.github.throughline.validation.practice.check;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.people.PartyBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.validation.practice.fact.PracticeCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented cases for the tests of checks: one child, born on a day, and what a test adds. */
public final class Cases {
  /** The day as at which tests look at a file, unless they say another: a Wednesday. */
  public static final LocalDate AS_AT = LocalDate.of(2025, 3, 12);

  public static final String CHILD = "child";

  private Cases() {}

  /** A case file of a child who is nine. */
  public static CaseFileBuilder file() {
    return born("2016-01-15");
  }

  /** A case file of a child born on a date, in EDTF; null when it is not recorded. */
  public static CaseFileBuilder born(@Nullable String birth) {
    return CaseFileBuilder.builder()
        .child(PersonBuilder.builder().id(CHILD).birthDate(on(birth)).build());
  }

  /** A date in EDTF; null stays null. */
  public static @Nullable UncertainDate on(@Nullable String edtf) {
    return edtf == null || edtf.isBlank() ? null : UncertainDate.parse(edtf);
  }

  public static UncertainDate on(LocalDate day) {
    return UncertainDate.on(day);
  }

  public static Party worker(String id) {
    return PartyBuilder.builder().practitionerId(id).build();
  }

  public static PracticeCase at(CaseFileBuilder file) {
    return at(file, AS_AT);
  }

  public static PracticeCase at(CaseFileBuilder file, LocalDate asAt) {
    return at(file.build(), asAt, Settings.defaults());
  }

  public static PracticeCase at(CaseFile file, LocalDate asAt, Settings settings) {
    return PracticeCase.of(file, asAt, settings);
  }

  /** The kinds of what came of a check, in order. */
  public static List<OutcomeKind> kinds(PracticeCheck check, PracticeCase c) {
    return check.ask(c).stream().map(PracticeOutcome::kind).toList();
  }

  /** What came of a check that gives one outcome. */
  public static PracticeOutcome only(PracticeCheck check, PracticeCase c) {
    List<PracticeOutcome> outcomes = check.ask(c);
    if (outcomes.size() != 1) {
      throw new AssertionError(check + " gave " + outcomes);
    }
    return outcomes.get(0);
  }
}
