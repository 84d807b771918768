package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.REFERENCE_DATE;
import static io.github.throughline.core.exchange.cincensus.CinItems.YEAR;
import static io.github.throughline.validation.RuleBuilder.error;
import static io.github.throughline.validation.cincensus.ByHand.check;
import static io.github.throughline.validation.cincensus.Scopes.HEADER;
import static io.github.throughline.validation.cincensus.Years.Y2022_23;

import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Verdict;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Rules on the header. */
final class HeaderRules {
  /**
   * Also fires when either is missing or unreadable: without a year no date can be the right one.
   * Points at the date alone, whichever of the two is wrong.
   */
  static final Rule<CinHeader> REFERENCE_DATE_NOT_THE_LAST_DAY_OF_THE_YEAR =
      error("100", "Reference date is not 31 March of the year that the header gives")
          .remedy(
              "Send 31 March of the year in which the collection period ends, and that year, in the header")
          .module("Header")
          .from(Y2022_23)
          .differs("The public reference validator cannot read a return that has no header at all")
          .per(HEADER)
          .checkedBy(
              check(
                  List.of(REFERENCE_DATE.name(), YEAR.name()), HeaderRules::examineReferenceDate));

  private HeaderRules() {}

  static List<Rule<CinHeader>> all() {
    return List.of(REFERENCE_DATE_NOT_THE_LAST_DAY_OF_THE_YEAR);
  }

  private static void examineReferenceDate(CinHeader header, Context context, Verdict verdict) {
    LocalDate date = REFERENCE_DATE.of(header).value();
    Integer year = YEAR.of(header).value();
    if (date != null
        && year != null
        && date.getYear() == year
        && date.getMonth() == Month.MARCH
        && date.getDayOfMonth() == 31) {
      verdict.pass();
    } else {
      verdict.fire(Cited.of(REFERENCE_DATE, header));
    }
  }
}
