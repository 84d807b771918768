package io.github.throughline.validation.report;

import static io.github.throughline.validation.report.Reports.CLOSURE;
import static io.github.throughline.validation.report.Reports.HEADING;
import static io.github.throughline.validation.report.Reports.cited;
import static io.github.throughline.validation.report.Reports.closure;
import static io.github.throughline.validation.report.Reports.finding;
import static io.github.throughline.validation.report.Reports.report;
import static io.github.throughline.validation.report.Reports.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.validation.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFindingsTest {
  private static final String COLUMNS =
      "rule,severity,standard,year,child,module,fields,values,line,column,message,other_lines,since_last_run,accepted\r\n";
  private static final String MESSAGE =
      "Closure date is not a date or is outside the collection period. Send the day the case was"
          + " closed as YYYY-MM-DD.,,,\r\n";

  private static String rows(ReportOptions options, Finding... findings) {
    return written(CsvFindings::to, options, HEADING, report(), List.of(findings));
  }

  @Test
  void one_row_a_finding() {
    assertThat(
            rows(
                ReportOptions.withValues(),
                closure(),
                finding(
                    CLOSURE,
                    "2",
                    9,
                    cited("A", "1, 2", 9),
                    cited("B", null, 0),
                    cited("A", "=x", 12)),
                finding(CLOSURE, null, 0)))
        .isEqualTo(
            COLUMNS
                + "8925,ERROR,cin-census,2024-25,DfEX0000001,CINdetails,CINclosureDate,"
                + "CINclosureDate: 2024-09-31,120,9,"
                + MESSAGE
                + "8925,ERROR,cin-census,2024-25,2,CINdetails,A; B,\"A: 1, 2; A: =x\",9,9,"
                + MESSAGE.replace(",,,", ",12,,")
                + "8925,ERROR,cin-census,2024-25,,CINdetails,,,,,"
                + MESSAGE);
  }

  @Test
  void the_columns_stay_when_values_are_redacted_and_when_nothing_is_found() {
    assertThat(rows(ReportOptions.redacted(), closure()))
        .isEqualTo(
            COLUMNS
                + "8925,ERROR,cin-census,2024-25,DfEX0000001,CINdetails,CINclosureDate,,120,9,"
                + MESSAGE);
    assertThat(rows(ReportOptions.withValues())).isEqualTo(COLUMNS);
  }

  @Test
  void a_child_id_that_is_a_formula_is_disarmed() {
    assertThat(rows(ReportOptions.withValues(), finding(CLOSURE, "=1+1", 3)))
        .contains(",2024-25,'=1+1,CINdetails,");
  }
}
