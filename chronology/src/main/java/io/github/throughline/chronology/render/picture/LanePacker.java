package io.github.throughline.chronology.render.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for every mark of a lane and for as many labels as there is room for, so that
 * nothing lies on anything else, from however near it is looked at.
 *
 * <p>Marks are taken from left to right. Each goes into the lowest row that is free. Where only a
 * label is in the way it gives way, a shorter one before none at all and what matters less before
 * what matters more: the mark is needed, and the label is also in the table. What finds no row is
 * gathered where it lies, and drawn as one box with a number. From near there is room for some of
 * that, and for more labels; whatever has a place keeps it.
 */
public final class LanePacker {
  static final double LABEL_SIZE = 11;

  /** The width of a box with a number. */
  static final double BOX = 26;

  private static final double GAP = 2;
  private static final double BESIDE = 3;

  private final double left;
  private final double right;
  private final List<Row> rows = new ArrayList<>();
  private final List<Mark> over = new ArrayList<>();
  private final List<Cluster> clusters = new ArrayList<>();

  /**
   * An empty lane.
   *
   * @param left where it begins
   * @param right where it ends
   * @param rows how many rows it has
   */
  LanePacker(double left, double right, int rows) {
    this.left = left;
    this.right = right;
    for (int row = 0; row < rows; row++) {
      this.rows.add(new Row(row));
    }
  }

  /**
   * A text beside or inside a mark.
   *
   * @param text the text
   * @param anchor the place to which it belongs
   * @param dx how far from there it begins, however near
   * @param width its width
   * @param from the closeness from which on it is seen
   */
  record Label(String text, double anchor, double dx, double width, int from) {
    double left(int times) {
      return anchor * times + dx;
    }

    double right(int times) {
      return left(times) + width;
    }
  }

  /** A mark in its row, counted from the bottom, and the closenesses at which it is seen. */
  record Placed(Mark mark, int row, @Nullable Label label, int from, int to) {
    Placed with(@Nullable Label other) {
      return new Placed(mark, row, other, from, to);
    }

    double left(int times) {
      double start = mark.left(times);
      return label == null ? start : Math.min(start, label.left(times));
    }

    double right(int times) {
      double end = mark.right(times);
      return label == null ? end : Math.max(end, label.right(times));
    }
  }

  /** Marks that lie too close together to be drawn each, at one closeness. */
  record Cluster(List<Mark> marks, double anchor, double dx, int from, int to) {
    Cluster {
      marks = List.copyOf(marks);
    }
  }

  /** A row and what is in it, in no order. */
  private static final class Row {
    final int number;
    final List<Placed> placed = new ArrayList<>();
    double marksEnd = Double.NEGATIVE_INFINITY;
    double textEnd = Double.NEGATIVE_INFINITY;

    Row(int number) {
      this.number = number;
    }

    boolean isFree(double from, double to, int times) {
      return placed.stream()
          .noneMatch(one -> one.left(times) < to + GAP && from - GAP < one.right(times));
    }

    Placed last() {
      return placed.get(placed.size() - 1);
    }
  }

  static final Comparator<Mark> FROM_LEFT = Comparator.comparingDouble(mark -> mark.left(1));

  /** Places marks, which must be sorted with {@link #FROM_LEFT}. */
  void add(List<Mark> marks) {
    marks.forEach(this::place);
  }

  /** Gathers what found no row, and finds more places for whoever looks closer. */
  void lookCloser() {
    for (int times : Zoom.TIMES) {
      if (times > 1) {
        placeWhatWasOver(times);
        addLabels(times);
      }
      gather(times);
    }
  }

  List<Placed> placed() {
    return rows.stream().flatMap(row -> row.placed.stream()).toList();
  }

  /** What found no row, in order. */
  List<Mark> over() {
    return over;
  }

  /** How many rows are in use. */
  int used() {
    return rows.stream()
        .filter(row -> !row.placed.isEmpty())
        .mapToInt(row -> row.number + 1)
        .max()
        .orElse(0);
  }

  /** What found no row, gathered at each closeness. */
  List<Cluster> clusters() {
    return clusters;
  }

  private void gather(int times) {
    List<Mark> byPlace = new ArrayList<>(over);
    byPlace.sort(Comparator.comparingDouble(mark -> mark.middle(times)));
    List<Mark> together = new ArrayList<>();
    double at = 0;
    for (Mark mark : byPlace) {
      double ideal =
          Math.max(left * times, Math.min(mark.middle(times) - BOX / 2, right * times - BOX));
      if (!together.isEmpty() && ideal >= at + BOX + GAP) {
        clusters.add(new Cluster(together, at / times, 0, times, times));
        together.clear();
      }
      if (together.isEmpty()) {
        at = ideal;
      }
      together.add(mark);
    }
    if (!together.isEmpty()) {
      clusters.add(new Cluster(together, at / times, 0, times, times));
    }
  }

  private void placeWhatWasOver(int times) {
    List<Mark> still = new ArrayList<>();
    for (Mark mark : over) {
      Row free =
          rows.stream()
              .filter(row -> row.isFree(mark.left(times), mark.right(times), times))
              .findFirst()
              .orElse(null);
      if (free == null) {
        still.add(mark);
      } else {
        free.placed.add(new Placed(mark, free.number, null, times, last()));
      }
    }
    over.clear();
    over.addAll(still);
  }

  private static int last() {
    return Zoom.TIMES.get(Zoom.TIMES.size() - 1);
  }

  /** Gives labels to marks that have none, to what matters more first. */
  private void addLabels(int times) {
    for (Row row : rows) {
      List<Placed> without =
          new ArrayList<>(row.placed.stream().filter(one -> one.label() == null).toList());
      without.sort(
          Comparator.comparingInt((Placed one) -> -one.mark().entry().weight())
              .thenComparingDouble(one -> one.mark().at()));
      for (Placed one : without) {
        Mark mark = one.mark();
        double end =
            row.placed.stream()
                .filter(other -> other.left(times) >= mark.right(times))
                .mapToDouble(other -> other.left(times) - GAP)
                .min()
                .orElse(right * times);
        Label label = fitting(mark, Math.min(end, right * times), times);
        if (label != null) {
          row.placed.set(row.placed.indexOf(one), one.with(label));
        }
      }
    }
  }

  private void place(Mark mark) {
    Row row = freeRow(mark);
    if (row == null) {
      row = rowWithWeakestLabel(mark);
      if (row == null) {
        over.add(mark);
        return;
      }
      shorten(row, mark.left(1) - GAP);
    }
    Label label = labelFor(mark, row);
    row.placed.add(new Placed(mark, row.number, label, 1, last()));
    row.marksEnd = Math.max(row.marksEnd, mark.right(1));
    row.textEnd = Math.max(row.marksEnd, label == null ? mark.right(1) : label.right(1));
  }

  private @Nullable Row freeRow(Mark mark) {
    for (Row row : rows) {
      if (mark.left(1) >= row.textEnd + GAP) {
        return row;
      }
    }
    return null;
  }

  private @Nullable Row rowWithWeakestLabel(Mark mark) {
    Row best = null;
    int least = Integer.MAX_VALUE;
    for (Row row : rows) {
      if (mark.left(1) >= row.marksEnd + GAP) {
        Placed before = row.last();
        int loss = before.mark().entry().weight() * 2;
        loss += fitting(before.mark(), mark.left(1) - GAP, 1) == null ? 1 : -8;
        if (loss < least) {
          least = loss;
          best = row;
        }
      }
    }
    return best;
  }

  /** Gives the last mark of a row a label that ends before a place, or none. */
  private static void shorten(Row row, double end) {
    Placed before = row.last();
    Label label = fitting(before.mark(), end, 1);
    row.placed.set(row.placed.size() - 1, before.with(label));
    row.textEnd = Math.max(before.mark().right(1), label == null ? row.marksEnd : label.right(1));
  }

  private @Nullable Label labelFor(Mark mark, Row row) {
    Label beside = fitting(mark, right, 1);
    if (beside != null) {
      return beside;
    }
    for (String text : mark.labels()) {
      double width = TextWidth.of(text, LABEL_SIZE);
      double start = mark.left(1) - BESIDE - width;
      if (start >= Math.max(left, row.textEnd + 2 * GAP)) {
        boolean atEdge = mark.left(1) < mark.middle(1) - Mark.HALF;
        double anchor = atEdge ? mark.from() : mark.at();
        return new Label(text, anchor, start - anchor, width, 1);
      }
    }
    return null;
  }

  /** The best label that ends before a place: inside a bar, or to the right of the mark. */
  private static @Nullable Label fitting(Mark mark, double end, int times) {
    for (String text : mark.labels()) {
      double width = TextWidth.of(text, LABEL_SIZE);
      double inside = mark.shift() + Mark.HALF + BESIDE;
      if (mark.isLong()
          && mark.at() * times + inside + width + BESIDE <= Math.min(mark.right(times), end)) {
        return new Label(text, mark.at(), inside, width, times);
      }
      double beside = mark.right(times) + BESIDE;
      if (beside + width <= end) {
        boolean atEdge = mark.right(times) > mark.middle(times) + Mark.HALF;
        double anchor = atEdge ? mark.to() : mark.at();
        return new Label(text, anchor, beside - anchor * times, width, times);
      }
    }
    return null;
  }
}
