package io.github.throughline.validation;

import java.util.List;

/**
 * A question that only the whole return answers. It sees each child once and keeps what it needs in
 * a tally of its own, a few bytes a child at most; tallies of consecutive parts of the return can
 * be joined, so that parts may be counted side by side.
 *
 * @param <C> the child
 * @param <A> the tally, changed as children are seen
 */
public interface ReturnCheck<C, A> {
  /**
   * The published names of the items it looks at.
   *
   * @return the names, in the order a finding shows them
   */
  List<String> fields();

  /**
   * Starts counting.
   *
   * @return an empty tally
   */
  A start();

  /**
   * Counts one child.
   *
   * @param tally the tally so far
   * @param child the next child in file order
   * @param context the collection year and what else the rules are given
   */
  void add(A tally, C child, Context context);

  /**
   * Joins the tallies of two consecutive parts of the return.
   *
   * @param earlier the tally of the earlier part; may be changed
   * @param later the tally of the part after it; may be changed
   * @return the tally of both
   */
  A join(A earlier, A later);

  /**
   * Decides, when every child has been counted.
   *
   * @param tally the tally of the whole return
   * @param context the collection year and what else the rules are given
   * @param verdict where to say what came of it; saying nothing means that the rule does not apply
   */
  void finish(A tally, Context context, Verdict verdict);
}
