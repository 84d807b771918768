package io.github.throughline.examples.kit;

import io.github.throughline.examples.kit.Case.Alone;
import io.github.throughline.examples.kit.Case.ChildCase;
import io.github.throughline.examples.kit.Case.EpisodeCase;
import io.github.throughline.examples.kit.Case.Expected;
import io.github.throughline.examples.kit.Case.Group;
import io.github.throughline.examples.kit.Case.ItemText;
import io.github.throughline.examples.kit.Case.Kind;
import io.github.throughline.examples.kit.Case.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases from their text.
 *
 * <pre>
 * == 8630                                                the rule
 * -- fault Closed the day before the referral            or near, or clean; [2024-25..] for some years
 * Child PersonDeathDate=08-01                            what differs from the usual child
 * CINdetails CINclosureDate=06-02 ReasonForClosure=RC7   what differs from the usual episode
 * Assessments AssessmentFactors=-                        groups of that episode; - leaves an item out
 * &gt;&gt; 8630 CINreferralDate CINclosureDate                  expected, with the items at fault
 * &gt;&gt;2 8510 LAchildID                                      … of the second child of the case
 * &gt;&gt;0 2883                                               … of the whole return
 * </pre>
 */
final class CaseReader {
  private static final Pattern CASE =
      Pattern.compile(
          "-- (fault|near|clean) (?:\\[(\\d{4}-\\d{2})?\\.\\.(\\d{4}-\\d{2})?] )?"
              + "(?:(alone) (?:(no-disabilities|no-proceedings) )?)?(.+)");
  private static final Pattern EXPECTED = Pattern.compile(">>(\\d*) (\\S+)(?: (.+))?");
  private static final Pattern GROUP = Pattern.compile("([A-Za-z0-9]+)(?:\\*(\\d+))?(?: (.+))?");

  private final List<Case> cases = new ArrayList<>();
  private final Map<String, Integer> count = new HashMap<>();
  private String rule = "";
  private @Nullable Matcher head;
  private Group header = new Group("Header", List.of());
  private List<ChildCase> children = new ArrayList<>();
  private List<EpisodeCase> episodes = new ArrayList<>();
  private List<Group> groups = new ArrayList<>();
  private List<Expected> expected = new ArrayList<>();
  private @Nullable Group child;
  private int copies = 1;
  private @Nullable Group details;

  private CaseReader() {}

  static List<Case> read(String text) {
    CaseReader reader = new CaseReader();
    text.lines().map(String::strip).forEach(reader::line);
    reader.endCase();
    return List.copyOf(reader.cases);
  }

  private void line(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("== ")) {
      endCase();
      rule = line.substring(3);
    } else if (line.startsWith("-- ")) {
      endCase();
      head = matched(CASE, line);
    } else if (line.startsWith(">>")) {
      Matcher parts = matched(EXPECTED, line);
      String of = parts.group(1);
      expected.add(
          new Expected(
              parts.group(2), of.isEmpty() ? 1 : Integer.parseInt(of), words(parts.group(3))));
    } else {
      group(matched(GROUP, line));
    }
  }

  private void group(Matcher parts) {
    Group group = new Group(parts.group(1), items(parts.group(3)));
    switch (group.name()) {
      case "Header" -> header = group;
      case "Child" -> {
        endChild();
        child = group;
        copies = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
      }
      case "CINdetails" -> {
        endEpisode();
        details = group;
      }
      default -> groups.add(group);
    }
  }

  private void endEpisode() {
    if (details != null) {
      episodes.add(new EpisodeCase(details, groups));
    } else if (!groups.isEmpty()) {
      throw new IllegalArgumentException("A group stands before the first CINdetails of " + rule);
    }
    details = null;
    groups = new ArrayList<>();
  }

  private void endChild() {
    endEpisode();
    if (child != null || !episodes.isEmpty()) {
      Group identity = child == null ? new Group("Child", List.of()) : child;
      children.add(new ChildCase(identity, episodes, copies));
    }
    child = null;
    copies = 1;
    episodes = new ArrayList<>();
  }

  private void endCase() {
    endChild();
    if (head != null) {
      Kind kind = Kind.valueOf(head.group(1).toUpperCase(Locale.ROOT));
      int nth = count.merge(rule + kind, 1, Integer::sum);
      cases.add(
          new Case(
              rule,
              kind,
              String.valueOf((char) ('A' + nth - 1)),
              new Years(endYear(head.group(2), 0), endYear(head.group(3), Integer.MAX_VALUE)),
              alone(head.group(4), head.group(5)),
              head.group(6),
              header,
              children,
              expected));
    }
    head = null;
    header = new Group("Header", List.of());
    children = new ArrayList<>();
    expected = new ArrayList<>();
  }

  private static Alone alone(@Nullable String alone, @Nullable String without) {
    if (alone == null) {
      return Alone.NO;
    }
    if (without == null) {
      return Alone.WITH_ALL;
    }
    return without.equals("no-disabilities")
        ? Alone.WITHOUT_DISABILITIES
        : Alone.WITHOUT_PROCEEDINGS;
  }

  private static int endYear(@Nullable String label, int otherwise) {
    return label == null ? otherwise : Integer.parseInt(label.substring(0, 4)) + 1;
  }

  private static List<ItemText> items(@Nullable String text) {
    return words(text).stream()
        .map(
            word -> {
              int equals = word.indexOf('=');
              if (equals < 0) {
                throw new IllegalArgumentException("Not an item and its text: " + word);
              }
              return new ItemText(word.substring(0, equals), word.substring(equals + 1));
            })
        .toList();
  }

  private static List<String> words(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split(" +"));
  }

  private static Matcher matched(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a line of a case: " + line);
    }
    return matcher;
  }
}
