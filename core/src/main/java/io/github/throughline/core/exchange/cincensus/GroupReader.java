package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.cincensus.YearStructure.Group;
import io.github.throughline.core.exchange.cincensus.YearStructure.Node;
import io.github.throughline.core.exchange.xml.DamagedXmlException;
import io.github.throughline.core.exchange.xml.RecordXml;
import io.github.throughline.core.exchange.xml.RecordXml.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Walks through groups and items, gives those that the structure has a place for, and notes what is
 * wrong with the shape on the way.
 *
 * <p>An element that the year does not have is noted and read all the same; one that no year has
 * there, or one too many, is noted and passed over with all that is in it.
 */
final class GroupReader {
  /** Element names are noted to this length: a name can be a thousand characters long. */
  private static final int NAME_LENGTH = 60;

  /** The schema has one group of review dates, files repeat it for each date: both are right. */
  private static final String REVIEWS = "Reviews";

  /** No child is lost because there are two groups of children. */
  private static final String CHILDREN = "Children";

  private static final int ITEMS_TO_A_GROUP = 5;

  private final RecordXml xml;
  private final ReaderLimits limits;
  private final List<Open> open = new ArrayList<>();
  private YearStructure structure;
  private List<StructureProblem> problems = new ArrayList<>();
  private int level;
  private int groups;
  private int items;
  private boolean countedOut;

  GroupReader(RecordXml xml, ReaderLimits limits, YearStructure structure) {
    this.xml = xml;
    this.limits = limits;
    this.structure = structure;
  }

  /** A group that has been entered: what has been seen in it so far. */
  private static final class Open {
    Group group;
    int line;
    int column;
    int last;
    boolean textSeen;
    int[] counts = new int[16];
    final int[] firstLine = new int[16];
    final int[] firstColumn = new int[16];

    Open(Group group) {
      this.group = group;
    }
  }

  YearStructure structure() {
    return structure;
  }

  void structure(YearStructure newStructure) {
    structure = newStructure;
  }

  /** Begins a record: no group open, nothing counted, no problem seen. */
  void begin() {
    level = 0;
    groups = 0;
    items = 0;
    countedOut = false;
    problems = new ArrayList<>(0);
  }

  /** The problems noted so far, in file order: what is missing was noted where its group ended. */
  List<StructureProblem> problems() {
    if (problems.size() > 1) {
      problems.sort(Comparator.comparing(StructureProblem::place));
    }
    return problems;
  }

  /** Stands in a group of the root, after damage; it may have been entered before or not. */
  void standIn(Group inRoot) {
    Group root = structure.root();
    if (open.isEmpty()) {
      enter(root);
    }
    level = 1;
    Node node = root.find(inRoot.name, 0);
    if (node != null && open.get(0).counts[node.index] > 0) {
      level = 2;
    } else if (node != null) {
      open.get(0).counts[node.index]++;
      open.get(0).last = node.index;
      enter(inRoot);
    }
  }

  /** The problems noted so far, which are then forgotten here. */
  List<StructureProblem> takeProblems() {
    List<StructureProblem> taken = problems();
    problems = new ArrayList<>(0);
    return taken;
  }

  /** Enters the group whose start tag has just been read. */
  Place enter(Group group) {
    if (level == open.size()) {
      open.add(new Open(group));
    }
    Open at = open.get(level++);
    at.group = group;
    at.line = xml.line();
    at.column = xml.column();
    at.last = -1;
    at.textSeen = false;
    Arrays.fill(at.counts, 0);
    return new Place(at.line, at.column);
  }

  /**
   * The next element of the group that is entered last, its start tag just read.
   *
   * @return the element, or null when the group has ended and is left
   */
  @Nullable Node next() throws DamagedXmlException {
    Open at = open.get(level - 1);
    while (true) {
      Token token = xml.next();
      if (token == Token.START) {
        Node node = accept(at);
        if (node != null) {
          return node;
        }
        skip();
      } else if (token == Token.TEXT) {
        if (!at.textSeen && !xml.isBlank()) {
          at.textSeen = true;
          note(Kind.UNEXPECTED_TEXT, at.group.name, parentName(), at.line, at.column, null);
        }
      } else {
        leave(at);
        return null;
      }
    }
  }

  private @Nullable Node accept(Open at) {
    Node node = at.group.find(xml.name(), at.last);
    if (node == null) {
      noteUnknown(at.group);
      return null;
    }
    int line = xml.line();
    int column = xml.column();
    if (!at.group.published) {
      // Noted with the group.
      at.last = node.index;
    } else if (!node.published) {
      note(Kind.NOT_IN_THIS_YEAR, node.name, at.group.name, line, column, null);
    } else {
      if (node.index < at.last) {
        String after = at.group.nodes[at.last].name;
        note(Kind.OUT_OF_ORDER, node.name, at.group.name, line, column, "before " + after);
      }
      at.last = node.index;
    }
    int count = ++at.counts[node.index];
    if (count == 1) {
      at.firstLine[node.index] = line;
      at.firstColumn[node.index] = column;
    } else if (!node.repeats && !node.name.equals(REVIEWS)) {
      Place first = new Place(at.firstLine[node.index], at.firstColumn[node.index]);
      boolean isRead = node.name.equals(CHILDREN);
      String expected =
          isRead
              ? "only one; the children in each are read"
              : "only one; the first, at " + first + ", is the one that is read";
      note(Kind.REPEATED, node.name, at.group.name, line, column, expected);
      return isRead ? node : null;
    }
    return isWithinLimits(node, at.group, line, column) ? node : null;
  }

  private boolean isWithinLimits(Node node, Group in, int line, int column) {
    if (node.group != null) {
      groups++;
    } else if (node.repeats) {
      items++;
    }
    if (groups <= limits.groupsPerRecord() && items / ITEMS_TO_A_GROUP < limits.groupsPerRecord()) {
      return true;
    }
    if (!countedOut) {
      countedOut = true;
      String expected = "no more than " + limits.groupsPerRecord() + " groups in one record";
      note(Kind.TOO_LONG, node.name, in.name, line, column, expected);
    }
    return false;
  }

  private void noteUnknown(Group in) {
    String name = xml.name();
    String spelling = in.spellingOf(name);
    String home = structure.homeOf(name);
    String expected =
        spelling != null
            ? spelling + ", with these capitals"
            : home != null ? "the element inside " + home : null;
    note(
        Kind.UNKNOWN_ELEMENT,
        name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) + "…" : name,
        in.name,
        xml.line(),
        xml.column(),
        expected);
  }

  private void leave(Open at) {
    for (Node node : at.group.nodes) {
      if (node.required && node.published && at.counts[node.index] == 0) {
        String expected = node.repeats ? "at least one" : "one";
        note(Kind.MISSING, node.name, at.group.name, at.line, at.column, expected);
      }
    }
    level--;
  }

  private String parentName() {
    return level > 1 ? open.get(level - 2).group.name : "";
  }

  /** Passes over the element whose start tag has just been read, with all that is in it. */
  void skip() throws DamagedXmlException {
    for (int depth = 1; depth > 0; ) {
      Token token = xml.next();
      if (token == Token.START) {
        depth++;
      } else if (token == Token.END) {
        depth--;
      }
    }
  }

  Reported<String> text() throws DamagedXmlException {
    return item(ItemText::text);
  }

  Reported<LocalDate> date() throws DamagedXmlException {
    return item(ItemText::date);
  }

  Reported<Integer> integer() throws DamagedXmlException {
    return item(ItemText::integer);
  }

  Reported<Integer> year() throws DamagedXmlException {
    return item(ItemText::year);
  }

  Reported<Boolean> flag() throws DamagedXmlException {
    return item(ItemText::flag);
  }

  /** The item whose start tag has just been read, to its end tag. */
  private <T> Reported<T> item(Function<String, @Nullable T> meaning) throws DamagedXmlException {
    int line = xml.line();
    int column = xml.column();
    String name = xml.name();
    Token token = xml.next();
    String text = "";
    if (token == Token.TEXT) {
      text = xml.text();
      token = xml.next();
    }
    if (token != Token.END) {
      text = rest(name, text, token);
    }
    if (text.length() > limits.textLength()) {
      int end = limits.textLength();
      if (Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      note(Kind.TOO_LONG, name, open.get(level - 1).group.name, line, column, null);
      return new Reported<>(null, text.substring(0, end), line, column);
    }
    return new Reported<>(meaning.apply(text), text, line, column);
  }

  /** The text of an item that comes in pieces, or has elements in it, up to the limit. */
  private String rest(String item, String start, Token first) throws DamagedXmlException {
    StringBuilder text = new StringBuilder(start);
    for (Token token = first; token != Token.END; token = xml.next()) {
      if (token == Token.START) {
        note(Kind.UNKNOWN_ELEMENT, xml.name(), item, xml.line(), xml.column(), "text only");
        skip();
      } else if (text.length() <= limits.textLength()) {
        text.append(xml.text());
      }
    }
    return text.toString();
  }

  void note(
      Kind kind, String element, String parent, int line, int column, @Nullable String expected) {
    if (problems.size() < limits.problemsPerRecord()) {
      problems.add(new StructureProblem(kind, element, parent, new Place(line, column), expected));
    }
  }
}
