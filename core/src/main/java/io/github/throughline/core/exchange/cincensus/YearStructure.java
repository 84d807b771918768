package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.time.CollectionYear;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The structure of one year, laid out for reading: each group finds its elements by name. */
final class YearStructure {
  private static final String ROOT = "Message";

  /** The published names of each group in which an element of the name is at home. */
  private final Map<String, String> homes = new HashMap<>();

  private final Group root;

  YearStructure(CollectionYear year) {
    root = new Group(CinCensusStructure.get(ROOT), year, homes);
  }

  /** The group at a path below the root, such as {@code Children/Child}. */
  Group group(String path) {
    Group at = root;
    for (String name : path.split("/", -1)) {
      Node node = at.find(name, 0);
      if (node == null || node.group == null) {
        throw new IllegalArgumentException("The census has no group at the path " + path);
      }
      at = node.group;
    }
    return at;
  }

  Group root() {
    return root;
  }

  /** The published name of a group that holds an element of this name. */
  @Nullable String homeOf(String name) {
    return homes.get(name);
  }

  /** A group and the elements that any year has in it, in order. */
  static final class Group {
    final String name;
    final boolean published;
    final Node[] nodes;
    private final Map<String, Node> byName = new HashMap<>();
    private final Map<String, String> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Group(CinElement element, CollectionYear year, Map<String, String> homes) {
      this.name = element.name();
      this.published = element.isPublishedIn(year);
      List<CinElement> elements = CinCensusStructure.elementsOf(element.path());
      nodes = new Node[elements.size()];
      for (int i = 0; i < nodes.length; i++) {
        CinElement e = elements.get(i);
        nodes[i] =
            new Node(
                e,
                i,
                e.isPublishedIn(year),
                e.type() == CinElement.Type.GROUP ? new Group(e, year, homes) : null);
        byName.put(e.name(), nodes[i]);
        spellings.put(e.name(), e.name());
        homes.putIfAbsent(e.name(), name);
      }
    }

    /** The element of a name; quickly, if it is the one after the last or soon after. */
    @Nullable Node find(String name, int last) {
      int first = Math.max(0, last);
      int stop = Math.min(nodes.length, first + 4);
      for (int i = first; i < stop; i++) {
        if (nodes[i].name.equals(name)) {
          return nodes[i];
        }
      }
      return byName.get(name);
    }

    /** How a name is spelt here that differs only in capitals. */
    @Nullable String spellingOf(String name) {
      return spellings.get(name);
    }
  }

  /** An element of a group. */
  static final class Node {
    final String name;
    final int index;
    final boolean published;
    final boolean required;
    final boolean repeats;
    final @Nullable Group group;

    private Node(CinElement element, int index, boolean published, @Nullable Group group) {
      this.name =
          element.name().intern(); // as are those of the parser: the same name is the same string
      this.index = index;
      this.published = published;
      this.required = element.min() > 0;
      this.repeats = element.repeats();
      this.group = group;
    }
  }
}
