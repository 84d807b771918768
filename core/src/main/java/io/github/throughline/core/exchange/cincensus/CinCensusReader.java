package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.UnreadablePart;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.cincensus.YearStructure.Group;
import io.github.throughline.core.exchange.cincensus.YearStructure.Node;
import io.github.throughline.core.exchange.xml.DamagedXmlException;
import io.github.throughline.core.exchange.xml.RecordXml;
import io.github.throughline.core.exchange.xml.RecordXml.Token;
import io.github.throughline.core.time.CollectionYear;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a children in need census return, one child at a time, in the order of the file.
 *
 * <pre>{@code
 * try (CinCensusReader reader = CinCensusReader.open(file)) {
 *   CinHeader header = reader.header();
 *   for (CinChild child = reader.next(); child != null; child = reader.next()) {
 *     …
 *   }
 *   reader.unreadableParts();
 * }
 * }</pre>
 *
 * <p><b>Values are kept as sent.</b> Each item has its text exactly as the XML gives it and the
 * place of the {@code <} of its start tag: lines and columns from 1, columns counted in UTF-16 code
 * units as most editors do, a byte order mark not counted. A date is read if it is a real day
 * written as {@code YYYY-MM-DD}, with or without white space around it.
 *
 * <p><b>The shape is checked</b> against the structure of the collection year ({@link
 * CinCensusStructure}); what is wrong with it is in {@link CinChild#problems()}, {@link
 * CinHeader#problems()} and {@link #problems()}, and costs nothing but the element it names.
 *
 * <p><b>A damaged child costs only itself.</b> Where the XML of a child is not well formed, the
 * child is left out and noted in {@link #unreadableParts()}, and reading goes on at the next {@code
 * Child}. A reader opened on a stream, or on a file in UTF-16, cannot go back and so ends there.
 *
 * <p>Memory does not grow with the size of the return. A reader is for one thread.
 */
public final class CinCensusReader implements AutoCloseable {
  private static final String RECORD = "Message/Children/Child";

  private final RecordXml xml;
  private final ReaderLimits limits;
  private final GroupReader outside;
  private final Group children;
  private final ChildReader child;
  private final CinHeader header;
  private final CollectionYear year;
  private final List<UnreadablePart> unreadable = new ArrayList<>();
  private final List<StructureProblem> damage = new ArrayList<>();
  private boolean inChildren;
  private boolean finished;
  private long records;

  private CinCensusReader(RecordXml xml, ReaderLimits limits, @Nullable CollectionYear asYear) {
    this.xml = xml;
    this.limits = limits;
    YearStructure newest = new YearStructure(CinCensusStructure.LAST_YEAR);
    outside = new GroupReader(xml, withoutCount(limits), newest);
    children = newest.group("Children");
    header = readHeader();
    year = asYear != null ? asYear : yearOf(header.collection());
    YearStructure structure = new YearStructure(CinCensusStructure.nearestYear(year));
    child = new ChildReader(new GroupReader(xml, limits, structure));
  }

  /**
   * Opens a file, to be checked against the year its header names.
   *
   * @param file the return
   * @return the reader, which has read the header
   * @throws UnreadableReturnException if the file is not a return at all
   */
  public static CinCensusReader open(Path file) {
    return open(file, ReaderLimits.DEFAULT, null);
  }

  /**
   * Opens a file.
   *
   * @param file the return
   * @param limits how much to take from it
   * @param year the year whose structure is checked; null for the year the header names, by its
   *     {@code Year} or else its {@code ReferenceDate}, or else {@link
   *     CinCensusStructure#LAST_PUBLISHED_YEAR}
   * @return the reader, which has read the header
   * @throws UnreadableReturnException if the file is not a return at all
   */
  public static CinCensusReader open(
      Path file, ReaderLimits limits, @Nullable CollectionYear year) {
    return open(RecordXml.open(file, RECORD, limits), limits, year);
  }

  /**
   * Opens a stream, to be checked against the year its header names.
   *
   * <p>A stream is read forwards only: damage to the XML ends the reading, where a file would be
   * read on from the next child. Closing the reader closes the stream.
   *
   * @param in the return; it need not be buffered
   * @return the reader, which has read the header
   * @throws UnreadableReturnException if the stream does not hold a return at all
   */
  public static CinCensusReader open(InputStream in) {
    return open(in, ReaderLimits.DEFAULT, null);
  }

  /**
   * Opens a stream.
   *
   * <p>A stream is read forwards only: damage to the XML ends the reading, where a file would be
   * read on from the next child. Closing the reader closes the stream.
   *
   * @param in the return; it need not be buffered
   * @param limits how much to take from it
   * @param year the year whose structure is checked; null for the year the header names, by its
   *     {@code Year} or else its {@code ReferenceDate}, or else {@link
   *     CinCensusStructure#LAST_PUBLISHED_YEAR}
   * @return the reader, which has read the header
   * @throws UnreadableReturnException if the stream does not hold a return at all
   */
  public static CinCensusReader open(
      InputStream in, ReaderLimits limits, @Nullable CollectionYear year) {
    return open(RecordXml.open(in, RECORD, limits), limits, year);
  }

  private static CinCensusReader open(
      RecordXml xml, ReaderLimits limits, @Nullable CollectionYear year) {
    try {
      return new CinCensusReader(xml, limits, year);
    } catch (RuntimeException | Error e) {
      xml.close();
      throw e;
    }
  }

  /** Children outside of any record are not counted as groups of one record. */
  private static ReaderLimits withoutCount(ReaderLimits limits) {
    return new ReaderLimits(
        limits.textLength(),
        limits.depth(),
        limits.records(),
        Integer.MAX_VALUE,
        limits.problemsPerRecord(),
        limits.unreadableParts());
  }

  private CinHeader readHeader() {
    HeaderReader reader = new HeaderReader(outside);
    outside.begin();
    try {
      checkRoot();
      Place root = outside.enter(outside.structure().root());
      while (!inChildren && !finished) {
        Node at = outside.next();
        if (at == null) {
          readToEnd();
        } else if (at.name.equals("Header")) {
          reader.read();
        } else {
          enterChildren();
        }
      }
      if (!reader.isThere()) {
        outside.note(Kind.MISSING, "Header", "Message", root.line(), root.column(), "one");
      }
    } catch (DamagedXmlException e) {
      Place place = reader.isThere() ? reader.place() : e.place();
      outside.note(
          Kind.DAMAGED_RECORD, "Header", "Message", place.line(), place.column(), e.what());
      passDamage(e);
    }
    return reader.build(outside.takeProblems());
  }

  private void checkRoot() throws DamagedXmlException {
    xml.next();
    if (!xml.name().equals("Message")) {
      throw new UnreadableReturnException(
          "This is not a children in need census return: its first element is not Message",
          new Place(xml.line(), xml.column()));
    }
  }

  private static CollectionYear yearOf(CinCollection collection) {
    Integer year = collection.year().value();
    LocalDate end = collection.referenceDate().value();
    try {
      if (year != null) {
        return CollectionYear.ending(year);
      }
      if (end != null) {
        return CollectionYear.containing(end);
      }
    } catch (IllegalArgumentException outOfRange) {
      // A year like 0025 names no collection.
    }
    return CinCensusStructure.LAST_PUBLISHED_YEAR;
  }

  /**
   * The header, which stands before the first child.
   *
   * @return the header, all absent if the return has none before its first child
   */
  public CinHeader header() {
    return header;
  }

  /**
   * The year that the return is for: the one given on opening, or else the one its header names, or
   * else the last with a published schema. The shape is checked against that year, or the nearest
   * that {@link CinCensusStructure} holds.
   *
   * @return the collection year
   */
  public CollectionYear collectionYear() {
    return year;
  }

  /**
   * Reads the next child.
   *
   * @return the child, or null when there are no more
   * @throws UnreadableReturnException if the file can no longer be read
   */
  public @Nullable CinChild next() {
    while (!finished) {
      try {
        if (moveToChild()) {
          if (records == limits.records()) {
            stop("The return has more children than the " + limits.records() + " that are read");
            return null;
          }
          records++;
          return child.read();
        }
      } catch (DamagedXmlException e) {
        passDamage(e);
      }
    }
    return null;
  }

  private boolean moveToChild() throws DamagedXmlException {
    Node at = outside.next();
    if (at == null) {
      if (inChildren) {
        inChildren = false;
      } else {
        readToEnd();
      }
      return false;
    }
    if (inChildren) {
      return true;
    }
    if (at.name.equals("Children")) {
      enterChildren();
    } else {
      outside.skip();
    }
    return false;
  }

  private void readToEnd() throws DamagedXmlException {
    while (xml.next() != Token.FINISH) {
      // Nothing but white space stands after the root element.
    }
    finished = true;
  }

  private void enterChildren() {
    outside.enter(children);
    inChildren = true;
  }

  private void stop(String why) {
    finished = true;
    unreadable.add(new UnreadablePart(new Place(xml.line(), xml.column()), null, why));
  }

  /** Notes what is lost, and goes on at the next child if there is a way. */
  private void passDamage(DamagedXmlException e) {
    boolean isChild = xml.isInRecord();
    Place place = isChild ? xml.recordPlace() : e.place();
    String what = isChild ? "This child could not be read and is left out. " + e.what() : e.what();
    String rest = "";
    if (!xml.canResume()) {
      finished = true;
      rest =
          ". Nothing after that was read: reading can only go on from a file, and in an encoding"
              + " like UTF-8";
    } else if (!xml.resume()) {
      finished = true;
      rest = isChild ? "" : ". No child follows it";
    } else {
      outside.standIn(children);
      inChildren = true;
      rest = isChild ? "" : ". Reading went on at the next child";
    }
    unreadable.add(new UnreadablePart(place, isChild ? child.laChildId() : null, what + rest));
    if (isChild) {
      damage.add(new StructureProblem(Kind.DAMAGED_RECORD, "Child", "Children", place, e.what()));
    }
    if (!finished && unreadable.size() == limits.unreadableParts()) {
      stop(
          "Reading ends here: more parts of the file are damaged than the "
              + limits.unreadableParts()
              + " that are passed over");
    }
  }

  /**
   * What is wrong with the shape outside the header and the children, and each damaged child as
   * {@link Kind#DAMAGED_RECORD}: complete once {@link #next()} has returned null.
   *
   * @return the problems
   */
  public List<StructureProblem> problems() {
    List<StructureProblem> all = new ArrayList<>(outside.problems());
    all.addAll(damage);
    if (xml.namespacePlace().isKnown()) {
      all.add(
          new StructureProblem(
              Kind.UNEXPECTED_NAMESPACE,
              "Message",
              "",
              xml.namespacePlace(),
              "elements without a namespace"));
    }
    all.sort(Comparator.comparing(StructureProblem::place));
    return List.copyOf(all);
  }

  /**
   * The parts of the file that could not be read: damaged children, damage between children, a file
   * that is cut short. Complete once {@link #next()} has returned null.
   *
   * @return the parts in file order, empty if everything was read
   */
  public List<UnreadablePart> unreadableParts() {
    return List.copyOf(unreadable);
  }

  /**
   * How far reading has come, for showing progress.
   *
   * @return bytes of the file that have been taken in
   */
  public long bytesRead() {
    return xml.bytesRead();
  }

  /** Closes the file or the stream. */
  @Override
  public void close() {
    xml.close();
  }
}
