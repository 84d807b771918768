package io.github.throughline.examples.kit;

import io.github.throughline.examples.kit.Case.Alone;
import io.github.throughline.examples.kit.Case.ChildCase;
import io.github.throughline.examples.kit.Case.EpisodeCase;
import io.github.throughline.examples.kit.Case.Expected;
import io.github.throughline.examples.kit.Case.Group;
import io.github.throughline.examples.kit.Case.ItemText;
import io.github.throughline.examples.kit.Case.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the kit: for each year a folder with returns and {@code expected-findings.csv}.
 *
 * <p>The same cases give the same files, to the byte.
 */
public final class VendorKit {
  /** The years of the kit, each by the calendar year in which it ends. */
  static final List<Integer> YEARS = List.of(2023, 2024, 2025, 2026, 2027);

  /** What should be found in the returns of a folder. */
  static final String EXPECTED = "expected-findings.csv";

  private static final List<String> PARTS =
      List.of(
          "child",
          "episode",
          "assessment",
          "enquiry",
          "plan",
          "protection",
          "proceedings",
          "return",
          "clean");

  private final YearTexts year;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Set<String> rows = new TreeSet<>();

  private VendorKit(YearTexts year) {
    this.year = year;
  }

  /**
   * Writes the kit.
   *
   * @param args the folder to write into
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("Usage: VendorKit FOLDER");
      System.exit(64);
    }
    for (int endYear : YEARS) {
      Path folder =
          Files.createDirectories(Path.of(args[0]).resolve(new YearTexts(endYear).label()));
      for (Map.Entry<String, String> file : ofYear(endYear).entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }

  /** The files of a year by name. */
  static Map<String, String> ofYear(int endYear) {
    VendorKit kit = new VendorKit(new YearTexts(endYear));
    List<Case> cases = cases().stream().filter(c -> c.years().contains(endYear)).toList();
    kit.together("faults.xml", "One child or two for each fault", cases, Kind.FAULT);
    kit.together("near-misses.xml", "What lies just on the right side", cases, Kind.NEAR);
    kit.together("clean.xml", "Histories in which everything is in order", cases, Kind.CLEAN);
    cases.stream().filter(c -> c.alone() != Alone.NO).forEach(kit::alone);
    StringBuilder expected = new StringBuilder("file,rule,child,fields\n");
    kit.rows.forEach(row -> expected.append(row).append('\n'));
    kit.files.put(EXPECTED, expected.toString());
    return kit.files;
  }

  /** All cases, whatever their years. */
  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String part : PARTS) {
      cases.addAll(CaseReader.read(resource(part + ".txt")));
    }
    return cases;
  }

  private static String resource(String name) {
    try (InputStream in = VendorKit.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The cases of " + name + " are missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("The cases of " + name + " cannot be read", e);
    }
  }

  private void together(String file, String about, List<Case> cases, Kind kind) {
    ReturnPrinter printer = new ReturnPrinter(year);
    printer.start(about, new Group("Header", List.of()));
    others(printer, Alone.WITH_ALL);
    cases.stream()
        .filter(c -> c.alone() == Alone.NO && c.kind() == kind)
        .forEach(c -> children(file, c, printer));
    files.put(file, printer.end());
  }

  private void alone(Case c) {
    String kind = c.kind() == Kind.FAULT ? "fault" : "near-miss";
    String file = c.rule() + "-" + kind + "-" + c.label().toLowerCase(Locale.ROOT) + ".xml";
    ReturnPrinter printer = new ReturnPrinter(year);
    printer.start(c.rule() + ": " + c.about(), c.header());
    others(printer, c.alone());
    children(file, c, printer);
    for (Expected expected : c.expected()) {
      if (expected.child() == 0) {
        rows.add(String.join(",", file, expected.rule(), "", String.join(";", expected.fields())));
      }
    }
    files.put(file, printer.end());
  }

  private void children(String file, Case c, ReturnPrinter printer) {
    int number = 0;
    int inAll = c.children().stream().mapToInt(ChildCase::copies).sum();
    for (ChildCase child : c.children()) {
      for (int copy = 0; copy < child.copies(); copy++) {
        number++;
        String id =
            c.kind().name().charAt(0)
                + (c.kind() == Kind.CLEAN ? "" : c.rule())
                + c.label()
                + (inAll == 1 ? "" : "%02d".formatted(number));
        printer.child(id, (c.kind() == Kind.CLEAN ? "" : c.rule() + ": ") + c.about(), child);
        for (Expected expected : c.expected()) {
          if (expected.child() == number) {
            expect(file, expected, printer.given());
          }
        }
      }
    }
  }

  private void expect(String file, Expected expected, Map<String, Set<String>> given) {
    List<String> fields = expected.fields().stream().map(field -> valued(field, given)).toList();
    String child = String.join("", given.getOrDefault("LAchildID", Set.of()));
    rows.add(String.join(",", file, expected.rule(), child, String.join(";", fields)));
  }

  /** An item with the text that the case names, else with the only one that the child has. */
  private String valued(String field, Map<String, Set<String>> given) {
    int equals = field.indexOf('=');
    if (equals >= 0) {
      return field.substring(0, equals + 1) + year.text(field.substring(equals + 1));
    }
    Set<String> texts = given.getOrDefault(field, Set.of());
    String only = texts.size() == 1 ? String.join("", texts) : "";
    return only.isEmpty() ? field : field + "=" + only;
  }

  /**
   * The children that every return needs so that rules on the whole return have nothing to ask:
   * eight disabilities, a child with two, and pre-proceedings in the years that collect them.
   */
  private void others(ReturnPrinter printer, Alone alone) {
    String about = "One of the other children";
    if (alone != Alone.WITHOUT_DISABILITIES) {
      int number = 1;
      for (List<String> two :
          List.of(
              List.of("MOB", "HAND"),
              List.of("PC", "INC"),
              List.of("COMM", "LD"),
              List.of("HEAR", "VIS"))) {
        List<ItemText> items = two.stream().map(code -> new ItemText("Disability", code)).toList();
        printer.child("OTHER" + number++, about, child(items, List.of()));
      }
    }
    List<Group> proceedings =
        year.endYear() >= 2027 && alone != Alone.WITHOUT_PROCEEDINGS
            ? List.of(
                new Group("PreProceedingsandFGDM", List.of(new ItemText("PPStartDate", "06-10"))))
            : List.of();
    printer.child("OTHER5", about, child(List.of(), proceedings));
  }

  private static ChildCase child(List<ItemText> items, List<Group> groups) {
    return new ChildCase(
        new Group("Child", items),
        List.of(new EpisodeCase(new Group("CINdetails", List.of()), groups)),
        1);
  }
}
