package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.agencychronology.RowProblem.Kind;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.UncertainPeriod;
import io.github.throughline.core.time.When;
import io.github.throughline.core.time.words.DateContext;
import io.github.throughline.core.time.words.DateProblem;
import io.github.throughline.core.time.words.DateReading;
import io.github.throughline.core.time.words.DatesInWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One table on its way: which rows tell an event, when it was, and what goes on with it. */
final class TableReading {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:grand |sub ?)?totals?\\b.*|number of (?:events|entries|incidents|rows)\\b.*"
              + "|end of (?:chronology|report|table|document)|page \\d+(?: of \\d+)?");

  private final ChronologyTableMapping mapping;
  private final AgencyTable about;
  private final ReaderLimits limits;
  private final Whom whom;
  private final DatesInWords dates;
  private final List<RowText> events = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private int joined;
  private int leftOut;
  private int blank;
  private int totals;
  private int headers;
  private int repeated;

  TableReading(ChronologyTableMapping mapping, AgencyTable about, ReaderLimits limits) {
    this.mapping = mapping;
    this.about = about;
    this.limits = limits;
    this.whom = Whom.of(mapping, about);
    this.dates =
        DatesInWords.in(
            new DateContext(
                mapping.dateOrder(),
                about.writtenOn(),
                mapping.year(),
                whom.birth(),
                mapping.twentyFourHours()));
  }

  AgencyChronology read(TableRows rows) throws IOException {
    Header header = Header.find(mapping, rows);
    Problems problems = new Problems(header, limits.unreadableParts());
    header.notes().forEach((place, note) -> problems.ofUnknownColumn(header.row(), place, note));
    RowReader reader = new RowReader(header, problems);
    long number = 0;
    int lastRow = header.row();
    for (TableRow row = rows.next(); row != null; row = rows.next()) {
      number++;
      if (number > limits.records()) {
        problems.ofRow(
            Kind.ROW_LEFT_OUT,
            row.number(),
            "The table has more rows than are read; this row and those after it are left out");
        break;
      }
      blank += Math.max(0, row.number() - lastRow - 1);
      lastRow = row.number();
      reader.read(row);
    }
    rows.remarks().forEach(remark -> problems.ofTable(Kind.NOTE, remark));
    ContributionMaker maker = new ContributionMaker(mapping, about, whom, problems, dates);
    return new AgencyChronology(
        maker.file(events),
        problems.inOrder(),
        new TableCounts(events.size(), joined, leftOut, blank, totals, headers, repeated));
  }

  /** Reads rows under one header. */
  private final class RowReader {
    private final Header header;
    private final Problems problems;

    RowReader(Header header, Problems problems) {
      this.header = header;
      this.problems = problems;
    }

    void read(TableRow row) {
      if (row.isBlank()) {
        blank++;
      } else if (header.isRepeatedBy(row)) {
        headers++;
      } else if (isTotal(row)) {
        totals++;
      } else {
        boolean isDated = !header.cell(row, TableColumn.DATE).isBlank();
        if (!isDated && mapping.withoutDate() == WithoutDate.CONTINUES && !events.isEmpty()) {
          goOn(events.get(events.size() - 1), row);
        } else if (!isDated && mapping.withoutDate() == WithoutDate.LEFT_OUT) {
          leaveOut(row, "The row has no date, and the mapping says that such a row is a mistake");
        } else if (text(row, TableColumn.EVENT).isEmpty()
            && text(row, TableColumn.CHILDS_WORDS).isEmpty()) {
          leaveOut(row, "The row does not say what happened; write it in the column for the event");
        } else {
          take(row, isDated);
        }
      }
    }

    private void leaveOut(TableRow row, String why) {
      leftOut++;
      problems.ofRow(Kind.ROW_LEFT_OUT, row.number(), why);
    }

    private boolean isTotal(TableRow row) {
      for (TableCell cell : row.cells()) {
        if (!cell.isBlank()) {
          return cell.day() == null && TOTAL.matcher(Labels.key(cell.text())).matches();
        }
      }
      return false;
    }

    private void goOn(RowText event, TableRow row) {
      joined++;
      for (TableColumn column : TableColumn.values()) {
        String text = text(row, column);
        if (text.isEmpty()) {
          continue;
        }
        boolean isTime = column == TableColumn.TIME || column == TableColumn.END_DATE;
        if (!isTime && (column.isNarrative() || event.text(column).isEmpty())) {
          event.goOn(column, text);
        } else if (!event.text(column).equals(text)) {
          problems.ofCell(
              Kind.PART_NOT_READ,
              row.number(),
              column,
              "The row goes on with the one above, which says otherwise in this column; what it"
                  + " says here is left out");
        }
      }
    }

    private void take(TableRow row, boolean isDated) {
      RowText event = new RowText(row.number(), occurred(row, isDated));
      for (TableColumn column : TableColumn.values()) {
        boolean isTime =
            column == TableColumn.DATE
                || column == TableColumn.TIME
                || column == TableColumn.END_DATE;
        if (!isTime) {
          event.put(column, checked(row, column));
        }
      }
      if (told.add(event.all())) {
        events.add(event);
      } else {
        repeated++;
        problems.ofRow(
            Kind.NOTE,
            row.number(),
            "The row says the same as one before it, to the letter; it is taken once");
      }
    }

    private @Nullable When occurred(TableRow row, boolean isDated) {
      if (isDated) {
        return dated(row);
      }
      if (mapping.withoutDate() == WithoutDate.SAME_DATE && !events.isEmpty()) {
        When above = events.get(events.size() - 1).occurred();
        return above instanceof UncertainDate date && date.time() != null
            ? date.findExactDay().<When>map(UncertainDate::on).orElse(above)
            : above;
      }
      problems.ofCell(
          Kind.PART_NOT_READ,
          row.number(),
          TableColumn.DATE,
          "There is no date; the event is taken as undated. Write when it was, or \"not known\"");
      return null;
    }

    private When dated(TableRow row) {
      TableCell date = header.cell(row, TableColumn.DATE);
      TableCell time = header.cell(row, TableColumn.TIME);
      if (date.damaged()) {
        problems.ofCell(
            Kind.PART_NOT_READ,
            row.number(),
            TableColumn.DATE,
            "The cell holds an error of the spreadsheet; the event is undated. Write the date");
        return UncertainDate.unknown();
      }
      String timeText = time.time() == null ? time.text() : time.time().toString();
      DateReading read = dates.read(date.text(), timeText);
      problems.ofDate(row.number(), columnOf(read), read.problem());
      When start = isSaidByDateAlone(read, time) ? withoutWords(read.when()) : read.when();
      TableCell end = header.cell(row, TableColumn.END_DATE);
      return end.isBlank() ? start : ended(row, start, end);
    }

    private TableColumn columnOf(DateReading read) {
      boolean isOfTime =
          read.problem() != null
              && read.problem().leavesTheDay()
              && header.has(TableColumn.TIME)
              && read.problem() != DateProblem.OTHER_WEEKDAY;
      return isOfTime ? TableColumn.TIME : TableColumn.DATE;
    }

    /** The row is named as the source, and a day or time that is known needs no other words. */
    private boolean isSaidByDateAlone(DateReading read, TableCell time) {
      return read.isClean()
          && read.when() instanceof UncertainDate date
          && date.isExact()
          && (date.time() != null || time.isBlank());
    }

    private When withoutWords(When when) {
      return when instanceof UncertainDate date ? date.withoutWords() : when;
    }

    private When ended(TableRow row, When start, TableCell end) {
      if (!(start instanceof UncertainDate from)) {
        problems.ofCell(
            Kind.PART_NOT_READ,
            row.number(),
            TableColumn.END_DATE,
            "The column for the date tells a stretch of time already; the end date is left out");
        return start;
      }
      if (Labels.key(end.text()).matches("ongoing|present|current|to date|still ongoing")) {
        return UncertainPeriod.from(from);
      }
      DateReading read = dates.read(end.text());
      problems.ofDate(row.number(), TableColumn.END_DATE, read.problem());
      if (!(read.when() instanceof UncertainDate to)) {
        return UncertainPeriod.endUnknown(from);
      }
      if (to.findExactDay().isPresent() && to.findExactDay().equals(from.findExactDay())) {
        return from;
      }
      try {
        return UncertainPeriod.of(from, to.isExact() ? to.withoutWords() : to);
      } catch (IllegalArgumentException e) {
        problems.ofCell(
            Kind.PART_NOT_READ,
            row.number(),
            TableColumn.END_DATE,
            "The end is before the start, and is left out. Look up both dates");
        return from;
      }
    }

    private String text(TableRow row, TableColumn column) {
      return header.cell(row, column).text().strip();
    }

    /** The text of a cell, not longer than is read. */
    private String checked(TableRow row, TableColumn column) {
      TableCell cell = header.cell(row, column);
      String text = cell.text().strip();
      if (cell.damaged()) {
        problems.ofCell(
            Kind.PART_NOT_READ,
            row.number(),
            column,
            "The cell holds an error of the spreadsheet; write what should stand there");
      } else if (text.indexOf('\uFFFD') >= 0) {
        problems.ofCell(
            Kind.PART_NOT_READ,
            row.number(),
            column,
            "Some letters could not be read; save the table as CSV in UTF-8");
      }
      if (text.length() > limits.textLength()) {
        problems.ofCell(
            Kind.PART_NOT_READ,
            row.number(),
            column,
            "The cell has more than "
                + limits.textLength()
                + " characters; the rest is left out. Tell the event in fewer words");
        int end = limits.textLength();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
      }
      return text;
    }
  }
}
