package io.github.throughline.examples.casesystem;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Saves an invented case with mistakes in it, and shows what a worker would see. */
public final class CaseSystem {
  private CaseSystem() {}

  /**
   * Shows the messages of an invented case.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    LocalDate today = LocalDate.of(2025, 3, 31);
    Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    StoredCase stored = invented();
    try (Saving saving = new Saving(clock)) {
      out.println("Saved, with messages:");
      CaseForm.show(saving.check(stored)).forEach(line -> out.println("  " + line));
      out.println("Visit 2 cannot be signed off yet:");
      saving
          .signOff(stored.visits().get(1))
          .forEach(found -> out.println("  " + found.path() + ": " + found.message()));
    }
  }

  private static StoredCase invented() {
    return new StoredCase(
        "C4711",
        "Example",
        "Robin",
        LocalDate.of(2016, 5, 3),
        "A801200005001",
        "9434765919",
        List.of(
            new StoredReferral(1, LocalDate.of(2021, 3, 3), "5D", "N1", LocalDate.of(2021, 9, 1)),
            new StoredReferral(2, LocalDate.of(2024, 5, 2), "5D", "NX", LocalDate.of(2024, 5, 1))),
        List.of(
            new StoredVisit(1, LocalDate.of(2024, 5, 9), "social worker", true, null),
            new StoredVisit(2, LocalDate.of(2024, 6, 6), null, null, LocalDate.of(2025, 6, 7))));
  }
}
