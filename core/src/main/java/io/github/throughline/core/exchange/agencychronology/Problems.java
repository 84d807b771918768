package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.exchange.agencychronology.RowProblem.Kind;
import io.github.throughline.core.time.words.DateProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found wrong, up to a number: a table of something else must not fill the memory. */
final class Problems {
  private final List<RowProblem> all = new ArrayList<>();
  private final int most;
  private final Header header;

  Problems(Header header, int most) {
    this.header = header;
    this.most = most;
  }

  void ofTable(Kind kind, String message) {
    add(new RowProblem(kind, 0, 0, null, message));
  }

  void ofRow(Kind kind, int row, String message) {
    add(new RowProblem(kind, row, 0, null, message));
  }

  void ofCell(Kind kind, int row, TableColumn column, String message) {
    add(new RowProblem(kind, row, header.place(column), column, message));
  }

  void ofUnknownColumn(int row, int column, String message) {
    add(new RowProblem(Kind.NOTE, row, column, null, message));
  }

  void ofDate(int row, TableColumn column, @Nullable DateProblem problem) {
    if (problem != null) {
      String kept = problem.leavesTheDay() ? "" : "; the words are kept and the event is undated";
      ofCell(
          Kind.PART_NOT_READ,
          row,
          column,
          problem.says() + kept + ". To put it right, " + problem.remedy());
    }
  }

  private void add(RowProblem problem) {
    if (all.size() < most) {
      all.add(problem);
    } else if (all.size() == most) {
      all.add(
          new RowProblem(
              Kind.NOTE,
              problem.row(),
              0,
              null,
              "Problems from here on are not listed; mend these first"));
    }
  }

  /** By row, those of the whole table first. */
  List<RowProblem> inOrder() {
    List<RowProblem> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(RowProblem::row));
    return sorted;
  }
}
