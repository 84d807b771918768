package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.LA_CHILD_ID;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.ReturnCheck;
import io.github.throughline.validation.Verdict;
import java.util.BitSet;
import java.util.List;

/**
 * Whether an item of the child is given to no two children of the return. Texts are compared to the
 * letter; a child without one, or with one too long to be read whole, is like no other. Each child
 * that shares its text gets a finding, in file order, the first as well.
 */
record UniqueCheck(Item<CinChild, String> item) implements ReturnCheck<CinChild, TextTally> {
  @Override
  public List<String> fields() {
    return List.of(item.name());
  }

  @Override
  public TextTally start() {
    return new TextTally();
  }

  @Override
  public void add(TextTally tally, CinChild child, Context context) {
    Reported<String> reported = item.of(child);
    String text = reported.value();
    if (text != null) {
      // Where the text is itself the child's identifier, it is not kept twice.
      String id = isIdentifier() ? null : LA_CHILD_ID.of(child).value();
      tally.add(text, id == null ? "" : id, reported.line(), reported.column());
    }
  }

  @Override
  public TextTally join(TextTally earlier, TextTally later) {
    earlier.addAll(later);
    return earlier;
  }

  @Override
  public void finish(TextTally tally, Context context, Verdict verdict) {
    if (tally.size() == 0) {
      return;
    }
    BitSet shared = tally.shared();
    if (shared.isEmpty()) {
      verdict.pass();
    }
    for (int i = shared.nextSetBit(0); i >= 0; i = shared.nextSetBit(i + 1)) {
      String text = tally.text(i);
      String child = isIdentifier() ? text : tally.child(i);
      verdict.fireFor(
          child.isEmpty() ? null : child, List.of(new Cited(item.name(), text, tally.place(i))));
    }
  }

  private boolean isIdentifier() {
    return item.equals(LA_CHILD_ID);
  }
}
