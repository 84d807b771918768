package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.time.When;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one row says, and the rows that go on with it. */
final class RowText {
  private final int row;
  private final @Nullable When occurred;
  private final Map<TableColumn, String> texts = new EnumMap<>(TableColumn.class);

  RowText(int row, @Nullable When occurred) {
    this.row = row;
    this.occurred = occurred;
  }

  int row() {
    return row;
  }

  /** When it happened; null when the row says nothing of it. */
  @Nullable When occurred() {
    return occurred;
  }

  /** The text of a column; empty for none. */
  String text(TableColumn column) {
    return texts.getOrDefault(column, "");
  }

  void put(TableColumn column, String text) {
    if (!text.isEmpty()) {
      texts.put(column, text);
    }
  }

  /** Goes on with the text of a column in a new line. */
  void goOn(TableColumn column, String text) {
    if (!text.isEmpty()) {
      texts.merge(column, text, (above, below) -> above + "\n" + below);
    }
  }

  /** All that the row says, in the order of the columns, for telling whether it stands twice. */
  String all() {
    StringBuilder all = new StringBuilder();
    if (occurred != null) {
      all.append(occurred.toEdtf()).append('\n').append(occurred.words()).append('\n');
    }
    texts.forEach((column, text) -> all.append(column).append('=').append(text).append('\n'));
    return all.toString();
  }
}
