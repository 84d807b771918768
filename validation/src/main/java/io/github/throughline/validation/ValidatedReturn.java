package io.github.throughline.validation;

import io.github.throughline.core.exchange.UnreadablePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of validating one return, whatever its standard: all that a report needs to know
 * besides the findings.
 */
public interface ValidatedReturn {
  /**
   * The standard of the return as people call it.
   *
   * @return its full name, such as {@code Children in need census}
   */
  String standardName();

  /**
   * What came of every rule.
   *
   * @return the outcomes, in code order
   */
  ValidationReport report();

  /**
   * The authority that sent the return.
   *
   * @return its number or name; null if the return does not say
   */
  @Nullable String authority();

  /**
   * Whether the rules of the year are only drafted.
   *
   * @return true while they may still change
   */
  boolean draft();

  /**
   * The parts of the file that could not be read, and so were not checked.
   *
   * @return the parts, in file order
   */
  List<UnreadablePart> unreadable();
}
