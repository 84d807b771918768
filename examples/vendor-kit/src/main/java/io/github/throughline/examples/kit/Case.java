package io.github.throughline.examples.kit;

import java.util.List;

/**
 * A case of the kit, before it is written for a year.
 *
 * @param rule the code of the rule that it is about
 * @param kind what it shows
 * @param label tells it from the other cases of its kind and rule: A, B and so on
 * @param years in which years it is written
 * @param alone whether it is a return of its own, and then which
 * @param about what is the matter, in a few words
 * @param header what differs in the header
 * @param children the children
 * @param expected what should be found
 */
record Case(
    String rule,
    Kind kind,
    String label,
    Years years,
    Alone alone,
    String about,
    Group header,
    List<ChildCase> children,
    List<Expected> expected) {

  Case {
    children = List.copyOf(children);
    expected = List.copyOf(expected);
  }

  /** What a case shows. */
  enum Kind {
    /** The rule must find it. */
    FAULT,
    /** It lies just on the right side, and the rule must be silent. */
    NEAR,
    /** A plausible history in which nothing is wrong. */
    CLEAN
  }

  /** Whether a case is a return of its own, and which of the usual other children are left out. */
  enum Alone {
    NO,
    WITH_ALL,
    WITHOUT_DISABILITIES,
    WITHOUT_PROCEEDINGS
  }

  /** The years of a case, each by the calendar year in which it ends. */
  record Years(int first, int last) {
    boolean contains(int endYear) {
      return first <= endYear && endYear <= last;
    }
  }

  /** An item and its text as the case has it: a date may still depend on the year. */
  record ItemText(String name, String text) {}

  /** A group of items. */
  record Group(String name, List<ItemText> items) {
    Group {
      items = List.copyOf(items);
    }

    List<String> texts(String item) {
      return items.stream().filter(i -> i.name().equals(item)).map(ItemText::text).toList();
    }
  }

  /** An episode: its own items and the groups in it. */
  record EpisodeCase(Group details, List<Group> groups) {
    EpisodeCase {
      groups = List.copyOf(groups);
    }
  }

  /** A child, or several alike. */
  record ChildCase(Group identity, List<EpisodeCase> episodes, int copies) {
    ChildCase {
      episodes = List.copyOf(episodes);
    }
  }

  /**
   * What should be found.
   *
   * @param rule the code
   * @param child which child of the case, from 1; 0 for the whole return
   * @param fields the items at fault as far as the rule says, each with a text where the case gives
   *     it
   */
  record Expected(String rule, int child, List<String> fields) {
    Expected {
      fields = List.copyOf(fields);
    }
  }
}
