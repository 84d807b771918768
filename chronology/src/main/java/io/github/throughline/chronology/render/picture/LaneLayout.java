package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.chronology.render.content.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where everything in one lane of the picture stands. From the top: a strip for the line of birth
 * and for stretches of which nothing is recorded; the marks; what lasted long; the levels of help;
 * the child's age.
 */
public final class LaneLayout {
  static final double STRIP = 16;
  static final double ROW = 17;
  static final double BAND = 16;
  static final double AGES = 15;
  private static final double PADDING = 5;
  private static final int LONG_ROWS = 4;
  private static final int UNDATED_IN_A_ROW = 3;

  final LaneSubject subject;

  /** The child whose lane it is; null for every other lane. */
  final @Nullable Lane child;

  final double top;
  final Strip strip;
  final Levels levels;
  final Visits visits;
  final List<LanePacker.Placed> marks;
  final List<LanePacker.Placed> longMarks;
  final List<LanePacker.Cluster> clusters;

  /** Marks of entries without a date, in the order in which they stand in their column. */
  final List<Mark> undated;

  private final int markRows;
  private final int longRows;
  private final double bottomOfMarks;

  /**
   * Lays out a lane.
   *
   * @param contents what the page shows
   * @param subject whose lane it is
   * @param top where the lane begins
   * @param scale where the days lie
   * @param mostRows how many rows of marks there may be
   * @param undatedLeft where the column of entries without a date begins
   */
  LaneLayout(
      Contents contents,
      LaneSubject subject,
      double top,
      TimeScale scale,
      int mostRows,
      double undatedLeft) {
    this.subject = subject;
    this.child = subject.child();
    this.top = top;
    List<Mark> all = new ArrayList<>();
    List<Mark> withoutDate = new ArrayList<>();
    Marks making = new Marks(scale);
    for (Shown entry : contents.entries) {
      if (subject.holds(entry)) {
        Mark mark = making.of(entry, child);
        if (mark == null) {
          withoutDate.add(undated(entry, withoutDate.size(), undatedLeft));
        } else {
          all.add(mark);
        }
      }
    }
    all.sort(LanePacker.FROM_LEFT);
    LanePacker wide = new LanePacker(scale.left, scale.right, LONG_ROWS);
    wide.add(all.stream().filter(Mark::isLong).toList());
    List<Mark> rest = new ArrayList<>(all.stream().filter(mark -> !mark.isLong()).toList());
    wide.over().forEach(mark -> rest.add(mark.alone()));
    rest.sort(LanePacker.FROM_LEFT);
    LanePacker packer = new LanePacker(scale.left, scale.right, mostRows);
    packer.add(rest);
    int rows = Math.max(1, packer.used());
    boolean hasBoxes = !packer.over().isEmpty();
    packer.lookCloser();

    List<LanePacker.Placed> placed = new ArrayList<>(packer.placed());
    List<LanePacker.Cluster> boxes = new ArrayList<>();
    for (LanePacker.Cluster cluster : packer.clusters()) {
      if (cluster.marks().size() == 1) {
        Mark alone = cluster.marks().get(0).alone();
        placed.add(new LanePacker.Placed(alone, rows, null, cluster.from(), cluster.to()));
      } else {
        boxes.add(cluster);
      }
    }
    if (hasBoxes) {
      rows++;
    }
    int undatedRows = (withoutDate.size() + UNDATED_IN_A_ROW - 1) / UNDATED_IN_A_ROW;
    if (undatedRows > mostRows) {
      boxes.add(new LanePacker.Cluster(withoutDate, undatedLeft, 2, 1, 8));
      withoutDate = List.of();
    } else {
      rows = Math.max(rows, undatedRows);
    }
    this.marks = List.copyOf(placed);
    this.longMarks = wide.placed();
    this.clusters = List.copyOf(boxes);
    this.undated = List.copyOf(withoutDate);
    this.markRows = rows;
    this.longRows = wide.used();
    this.bottomOfMarks = top + (child == null ? PADDING : STRIP) + rows * ROW;
    this.strip = new Strip(child, gaps(contents, child), scale);
    this.visits = new Visits(contents, child, scale);
    this.levels = new Levels(contents, spans(contents, child), scale);
  }

  private static Mark undated(Shown entry, int number, double left) {
    return Mark.shape(entry, left, 14 + (number % UNDATED_IN_A_ROW) * 19);
  }

  /** How many entries stand in the lane. */
  int entries() {
    Set<Shown> all = new HashSet<>(undated.stream().map(Mark::entry).toList());
    marks.forEach(placed -> all.add(placed.mark().entry()));
    longMarks.forEach(placed -> all.add(placed.mark().entry()));
    clusters.forEach(cluster -> cluster.marks().forEach(mark -> all.add(mark.entry())));
    return all.size();
  }

  private static List<UnrecordedSpan> gaps(Contents contents, @Nullable Lane child) {
    return child == null
        ? List.of()
        : contents.chronology.unrecorded().stream()
            .filter(span -> span.personId().equals(child.person().id()))
            .toList();
  }

  private static List<LevelSpan> spans(Contents contents, @Nullable Lane child) {
    return child == null
        ? List.of()
        : contents.chronology.levels().stream()
            .filter(span -> span.personId().equals(child.person().id()))
            .toList();
  }

  /** Where the middle of a row of marks is; row 0 is the lowest. */
  double middle(int row) {
    return bottomOfMarks - row * ROW - ROW / 2;
  }

  double middleOfLong(int row) {
    return bottomOfMarks + row * ROW + ROW / 2;
  }

  /** The middle of the row of boxes, above all other marks. */
  double middleOfBoxes() {
    return middle(markRows - 1);
  }

  double middleOfUndated(int number) {
    return middle(number / UNDATED_IN_A_ROW);
  }

  double topOfBand(int row) {
    return bottomOfMarks + longRows * ROW + 3 + row * BAND;
  }

  /** Where the strokes of visits begin. */
  double topOfVisits() {
    return topOfBand(levels.rows()) + 1;
  }

  /** Where the numbers of the ages stand. */
  double agesLine() {
    return bottom() - PADDING;
  }

  double bottom() {
    double bands = levels.rows() == 0 ? 0 : 3 + levels.rows() * BAND;
    double ofVisits = visits.isEmpty() ? 0 : Visits.ROW + 3;
    double ofAges = child == null ? 0 : AGES;
    return bottomOfMarks + longRows * ROW + bands + ofVisits + ofAges + PADDING;
  }
}
