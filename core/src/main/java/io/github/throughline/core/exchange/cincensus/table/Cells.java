package io.github.throughline.core.exchange.cincensus.table;

import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.Reported;
import java.util.ArrayList;
import java.util.List;

/** The cells of one row as they are put together. */
final class Cells {
  private final List<String> cells = new ArrayList<>();
  private final List<String> empty = new ArrayList<>();

  Cells(int... keys) {
    for (int key : keys) {
      cells.add(Integer.toString(key));
    }
  }

  Cells label(Reported<String> childId) {
    String text = childId.text();
    cells.add(text == null ? "" : text);
    return this;
  }

  /** An item: an element without a text is told apart from one that is not there. */
  Cells item(String name, Reported<?> item) {
    String text = item.text();
    cells.add(text == null ? "" : text);
    if (text != null && text.isEmpty()) {
      empty.add(name);
    }
    return this;
  }

  /** The items of a record in the order of the columns. */
  <R> Cells items(List<Item<R, ?>> items, R record) {
    for (Item<R, ?> item : items) {
      item(item.name(), item.of(record));
    }
    return this;
  }

  /** A group that is there: when nothing in the row shows it, its name has to. */
  Cells emptyGroup(String name, boolean isThereAndEmpty) {
    if (isThereAndEmpty) {
      empty.add(name);
    }
    return this;
  }

  List<String> row() {
    List<String> row = new ArrayList<>(cells);
    row.add(String.join(";", empty));
    return row;
  }
}
