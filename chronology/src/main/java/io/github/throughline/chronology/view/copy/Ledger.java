package io.github.throughline.chronology.view.copy;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.Removal;
import io.github.throughline.chronology.view.RemovalKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was removed, with what stood there for the key that stays with the authority. */
public final class Ledger {
  /**
   * One removal, with the way back.
   *
   * @param removal what is told of it
   * @param original what stood there
   */
  record Line(Removal removal, String original) {
    @Override
    public String toString() {
      return "Line[" + removal.reason() + "]";
    }
  }

  private static final Comparator<Line> ORDER =
      Comparator.comparing((Line line) -> line.removal().entryId())
          .thenComparing(line -> line.removal().reason())
          .thenComparing(line -> line.removal().kind())
          .thenComparing(line -> line.removal().field())
          .thenComparing(line -> line.removal().label())
          .thenComparing(Line::original);

  private final List<Line> lines = new ArrayList<>();

  void add(
      Matter reason,
      RemovalKind kind,
      String entryId,
      String field,
      String label,
      String original) {
    lines.add(new Line(new Removal(reason, kind, entryId, field, label), original));
  }

  /** Everything that was removed, in an order that does not depend on the order of the entries. */
  List<Line> lines() {
    return lines.stream().sorted(ORDER).toList();
  }
}
