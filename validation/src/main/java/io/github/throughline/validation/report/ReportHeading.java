package io.github.throughline.validation.report;

import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.validation.ValidatedReturn;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was checked, for the top of a report. The collection year and the number of children are in
 * the {@link io.github.throughline.validation.ValidationReport}.
 *
 * @param title the standard by its full name, such as {@code Children in need census}
 * @param source the name of the file
 * @param authority the authority that sent the return, as a reader knows it; null when it is not
 *     known
 * @param draftRules whether the rules of the year are only drafted
 * @param madeAt when the report is made; null to leave it out, so that the same return gives the
 *     same bytes
 * @param unreadable the parts of the file that could not be read, and so were not checked
 */
@RecordBuilder
public record ReportHeading(
    String title,
    String source,
    @Nullable String authority,
    boolean draftRules,
    @Nullable LocalDateTime madeAt,
    List<UnreadablePart> unreadable) {

  /**
   * Copies the list of unreadable parts and takes none as an empty one.
   *
   * @param title the standard by its full name
   * @param source the name of the file
   * @param authority the authority that sent the return, or null
   * @param draftRules whether the rules of the year are only drafted
   * @param madeAt when the report is made, or null
   * @param unreadable the parts of the file that could not be read
   */
  public ReportHeading {
    unreadable = unreadable == null ? List.of() : List.copyOf(unreadable);
  }

  /**
   * The heading of a report on one return, without the time at which it is made.
   *
   * @param validated what came of the return
   * @param source the name of the file
   * @return the heading
   */
  public static ReportHeading of(ValidatedReturn validated, String source) {
    return new ReportHeading(
        validated.standardName(),
        source,
        validated.authority(),
        validated.draft(),
        null,
        validated.unreadable());
  }
}
