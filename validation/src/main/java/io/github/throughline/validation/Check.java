package io.github.throughline.validation;

import java.util.List;

/**
 * The question a rule asks of one record.
 *
 * <p>Most are a {@link Condition}; what no condition describes is written by hand and tells its
 * {@link Verdict} what it found, any number of times.
 *
 * @param <R> the record
 */
public interface Check<R> {
  /**
   * The published names of the items it looks at.
   *
   * @return the names, in the order a finding shows them
   */
  List<String> fields();

  /**
   * Examines one record.
   *
   * @param record the record
   * @param context the collection year and what else the rules are given
   * @param verdict where to say what came of it; saying nothing means that the rule does not apply
   *     to the record
   */
  void examine(R record, Context context, Verdict verdict);
}
