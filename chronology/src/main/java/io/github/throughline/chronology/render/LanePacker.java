package io.github.throughline.chronology.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for every mark of a lane and for as many labels as there is room for, so that
 * nothing lies on anything else.
 *
 * <p>Marks are taken from left to right. Each goes into the lowest row that is free. Where only a
 * label is in the way it gives way, a shorter one before none at all and what matters less before
 * what matters more: the mark is needed, and the label is also in the table. What finds no row is
 * gathered where it lies, and drawn as one box with a number.
 */
final class LanePacker {
  static final double LABEL_SIZE = 11;

  /** The width of a box with a number. */
  static final double BOX = 26;

  private static final double GAP = 2;
  private static final double BESIDE = 3;

  private final double left;
  private final double right;
  private final int rows;
  private final double[] marksEnd;
  private final double[] textEnd;
  private final int[] lastIn;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Mark> over = new ArrayList<>();

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
    this.rows = rows;
    marksEnd = new double[rows];
    textEnd = new double[rows];
    lastIn = new int[rows];
    for (int row = 0; row < rows; row++) {
      marksEnd[row] = Double.NEGATIVE_INFINITY;
      textEnd[row] = Double.NEGATIVE_INFINITY;
      lastIn[row] = -1;
    }
  }

  /** A text beside or inside a mark. */
  record Label(String text, double left, double width) {
    double right() {
      return left + width;
    }
  }

  /** A mark in its row, counted from the bottom. */
  record Placed(Mark mark, int row, @Nullable Label label) {}

  /** Marks that lie too close together to be drawn each. */
  record Cluster(List<Mark> marks, double left) {
    Cluster {
      marks = List.copyOf(marks);
    }
  }

  /** Places marks, which must be sorted with {@link #FROM_LEFT}. */
  void add(List<Mark> marks) {
    marks.forEach(this::place);
  }

  static final Comparator<Mark> FROM_LEFT = Comparator.comparingDouble(Mark::from);

  List<Placed> placed() {
    return placed;
  }

  /** What found no row, in order. */
  List<Mark> over() {
    return over;
  }

  /** How many rows are in use. */
  int used() {
    return placed.stream().mapToInt(one -> one.row() + 1).max().orElse(0);
  }

  /** What found no row, gathered; a box with one mark is that mark. */
  List<Cluster> clusters() {
    List<Mark> byPlace = new ArrayList<>(over);
    byPlace.sort(Comparator.comparingDouble(Mark::at));
    List<Cluster> clusters = new ArrayList<>();
    List<Mark> together = new ArrayList<>();
    double at = 0;
    for (Mark mark : byPlace) {
      double ideal = Math.max(left, Math.min(mark.at() - BOX / 2, right - BOX));
      if (!together.isEmpty() && ideal >= at + BOX + GAP) {
        clusters.add(new Cluster(together, at));
        together.clear();
      }
      if (together.isEmpty()) {
        at = ideal;
      }
      together.add(mark);
    }
    if (!together.isEmpty()) {
      clusters.add(new Cluster(together, at));
    }
    return clusters;
  }

  private void place(Mark mark) {
    int row = freeRow(mark);
    if (row < 0) {
      row = rowWithWeakestLabel(mark);
      if (row < 0) {
        over.add(mark);
        return;
      }
      shorten(row, mark.from() - GAP);
    }
    Label label = labelFor(mark, row);
    lastIn[row] = placed.size();
    placed.add(new Placed(mark, row, label));
    marksEnd[row] = Math.max(marksEnd[row], mark.to());
    textEnd[row] = Math.max(marksEnd[row], label == null ? mark.to() : label.right());
  }

  private int freeRow(Mark mark) {
    for (int row = 0; row < rows; row++) {
      if (mark.from() >= textEnd[row] + GAP) {
        return row;
      }
    }
    return -1;
  }

  private int rowWithWeakestLabel(Mark mark) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < rows; row++) {
      if (mark.from() >= marksEnd[row] + GAP) {
        Placed before = placed.get(lastIn[row]);
        int loss = before.mark().entry().weight() * 2;
        loss += fitting(before.mark(), mark.from() - GAP) == null ? 1 : -8;
        if (loss < least) {
          least = loss;
          best = row;
        }
      }
    }
    return best;
  }

  /** Gives the last mark of a row a label that ends before a place, or none. */
  private void shorten(int row, double end) {
    Placed before = placed.get(lastIn[row]);
    Label label = fitting(before.mark(), end);
    placed.set(lastIn[row], new Placed(before.mark(), before.row(), label));
    textEnd[row] = Math.max(before.mark().to(), label == null ? marksEnd[row] : label.right());
  }

  private @Nullable Label labelFor(Mark mark, int row) {
    Label beside = fitting(mark, right);
    if (beside != null) {
      return beside;
    }
    for (String text : mark.labels()) {
      double width = TextWidth.of(text, LABEL_SIZE);
      double start = mark.from() - BESIDE - width;
      if (start >= Math.max(left, textEnd[row] + 2 * GAP)) {
        return new Label(text, start, width);
      }
    }
    return null;
  }

  /** The best label that ends before a place: inside a bar, or to the right of the mark. */
  private static @Nullable Label fitting(Mark mark, double end) {
    for (String text : mark.labels()) {
      double width = TextWidth.of(text, LABEL_SIZE);
      double inside = mark.at() + Mark.HALF + BESIDE;
      if (mark.isLong() && inside + width + BESIDE <= Math.min(mark.to(), end)) {
        return new Label(text, inside, width);
      }
      if (mark.to() + BESIDE + width <= end) {
        return new Label(text, mark.to() + BESIDE, width);
      }
    }
    return null;
  }
}
