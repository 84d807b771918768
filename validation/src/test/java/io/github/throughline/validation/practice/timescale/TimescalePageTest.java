package io.github.throughline.validation.practice.timescale;

import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.Generated;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimescalePageTest {
  @Test
  void the_page_of_timescales_is_current() throws IOException {
    Generated.check("practice-timescales.md", page(), TimescalePageTest.class);
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    long worked = Timescales.all().stream().filter(TimescalePageTest::isWorked).count();
    page.append(
        """
        # Timescales

        This page is generated from the table of timescales and the code that works them out.

        A timescale becomes a **dated expectation** of a case file: what sets the clock, the last day in time, what was
        done and when, and one of five states: met, missed with a reason, missed, not yet due, cannot tell. Every day that
        may have set the clock is kept, and the one that was chosen is shown.

        - **Which limit.** A record is judged by the limit in force on the day that set its clock, and guidance is cited in
          the edition of that day.
        - **What may be said.** Only a limit of an Act, of regulations or of statutory guidance whose text was read, or
          that was read in a document that reports it, is said to have been missed, with document and section. A local
          standard is called local. What was not checked against its source claims nothing.
        - **What is not recorded** is neither met nor missed. If a file holds none of a kind of record at all, nothing is
          missed for want of it; if it holds some, the next is said not to be on record.
        - **A reason** that is recorded makes it missed with a reason, which is no breach. So do the temporary regulations
          of 2020 for what fell into their time (T150).
        - **Units.** Working days are those of England, and the day that sets the clock is not counted. A month ends on the
          same day of the next, or on its last. Hours are hours of the clock; where times of day are not recorded, days
          alone settle it if they can.

        """);
    page.append("Of ")
        .append(Timescales.all().size())
        .append(" timescales ")
        .append(worked)
        .append(" are worked out; the others say why they cannot be.\n\n");
    page.append("Editions of Working Together to Safeguard Children:");
    List<String> editions = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      editions.add(" " + edition.year() + " from " + edition.first());
    }
    page.append(String.join(",", editions)).append(".\n");
    for (Timescale timescale : Timescales.all()) {
      append(page, timescale);
    }
    return page.toString();
  }

  private static boolean isWorked(Timescale timescale) {
    return Expectations.isWorkedOut(timescale.code());
  }

  private static void append(StringBuilder page, Timescale one) {
    page.append("\n## ").append(one.code()).append(' ').append(one.name()).append("\n\n");
    page.append("| | |\n| --- | --- |\n");
    row(page, "For", one.appliesTo());
    row(page, "Clock", one.trigger());
    row(page, "Limit", one.limit() == null ? "" : one.limit() + ", " + one.kind().words());
    row(page, "Basis", one.basis().words());
    row(
        page,
        "Source",
        one.section().isEmpty() ? one.document() : one.document() + ", " + one.section());
    row(page, "Checked", one.checked().words());
    row(page, "In force", inForce(one.from(), one.to()));
    row(page, "Elsewhere", one.variants());
    Setting<?> setting = one.setting();
    row(page, "Setting", setting == null ? "" : "`" + setting.key() + "`");
    row(page, "List", one.audience() == Timescale.Audience.MANAGER ? "manager" : "worker");
    row(page, "Notes", one.notes());
    row(
        page,
        isWorked(one) ? "Worked out" : "Not worked out",
        Expectations.findHow(one.code()).orElseThrow());
    row(page, "Reads", String.join(", ", Expectations.looksAt(one.code())));
  }

  private static String inForce(@Nullable LocalDate from, @Nullable LocalDate to) {
    String begun = from == null ? "" : "from " + from;
    return to == null ? begun : (begun + " to " + to).trim();
  }

  private static void row(StringBuilder page, String name, String value) {
    if (!value.isEmpty()) {
      page.append("| ").append(name).append(" | ").append(value.replace("|", "\\|")).append(" |\n");
    }
  }
}
