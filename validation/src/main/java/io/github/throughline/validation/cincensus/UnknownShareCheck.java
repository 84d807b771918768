package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.EXPECTED_BIRTH_DATE;

import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.ReturnCheck;
import io.github.throughline.validation.Verdict;
import java.util.List;

/**
 * Whether too many children have an item that is missing or says that it is not known, and no
 * expected date of birth. The finding is on the whole return and points at no child.
 */
record UnknownShareCheck(Item<CinChild, String> item, CodeList unknown)
    implements ReturnCheck<CinChild, UnknownShareCheck.Tally> {
  /** The share allowed is one in so many: 2 in 100. */
  private static final long ONE_IN = 50;

  /** How many children there are, and of how many the item is not known. */
  static final class Tally {
    private long all;
    private long unknown;
  }

  @Override
  public List<String> fields() {
    return List.of(item.name(), EXPECTED_BIRTH_DATE.name());
  }

  @Override
  public Tally start() {
    return new Tally();
  }

  @Override
  public void add(Tally tally, CinChild child, Context context) {
    tally.all++;
    String text = item.of(child).value();
    if ((text == null || unknown.contains(text, context.year()))
        && !EXPECTED_BIRTH_DATE.of(child).isPresent()) {
      tally.unknown++;
    }
  }

  @Override
  public Tally join(Tally earlier, Tally later) {
    earlier.all += later.all;
    earlier.unknown += later.unknown;
    return earlier;
  }

  @Override
  public void finish(Tally tally, Context context, Verdict verdict) {
    if (tally.unknown * ONE_IN > tally.all) {
      verdict.fire();
    } else if (tally.all > 0) {
      verdict.pass();
    }
  }
}
