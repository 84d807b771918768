package io.github.throughline.examples.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.examples.kit.Case.Kind;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.cincensus.CinCensusRules;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorKitTest {
  private static final Path KIT = Path.of("kit");

  @TempDir private Path folder;

  static IntStream years() {
    return VendorKit.YEARS.stream().mapToInt(Integer::intValue);
  }

  @Test
  void the_folder_is_what_the_cases_say() throws IOException {
    if (Boolean.getBoolean("throughline.renew")) {
      delete(KIT);
      VendorKit.main(new String[] {KIT.toString()});
    }
    VendorKit.main(new String[] {folder.toString()});

    assertThat(texts(KIT))
        .as("renew the kit as its README.md says")
        .isEqualTo(texts(folder))
        .hasSizeGreaterThan(5 * VendorKit.YEARS.size());
  }

  @Test
  void there_is_a_kit_for_every_year_whose_rules_are_known() {
    assertThat(VendorKit.YEARS.stream().map(CollectionYear::ending).toList())
        .isEqualTo(CinCensusRules.years());
  }

  @ParameterizedTest
  @MethodSource("years")
  void every_rule_of_the_year_has_a_fault_and_a_near_miss(int endYear) {
    Set<String> rules = new TreeSet<>();
    CollectionYear year = CollectionYear.ending(endYear);
    CinCensusRules.ofHeader(year).rules().forEach(rule -> rules.add(rule.about().code()));
    CinCensusRules.ofChildren(year).rules().forEach(rule -> rules.add(rule.about().code()));

    for (Kind kind : List.of(Kind.FAULT, Kind.NEAR)) {
      Set<String> covered =
          VendorKit.cases().stream()
              .filter(c -> c.kind() == kind && c.years().contains(endYear))
              .map(Case::rule)
              .collect(Collectors.toCollection(TreeSet::new));
      // A near miss of a rule may also stand in the years before it.
      assertThat(covered).as(kind.name()).containsAll(rules);
    }
  }

  @Test
  void a_fault_expects_its_rule_and_a_near_miss_does_not() {
    assertThat(VendorKit.cases())
        .allSatisfy(
            c -> {
              boolean expectsIt = c.expected().stream().anyMatch(e -> e.rule().equals(c.rule()));
              assertThat(expectsIt)
                  .as(c.rule() + ": " + c.about())
                  .isEqualTo(c.kind() == Kind.FAULT);
              assertThat(c.kind() == Kind.CLEAN && !c.expected().isEmpty()).isFalse();
            });
  }

  @ParameterizedTest
  @MethodSource("years")
  void rules_find_what_is_expected_and_nothing_else(int endYear) throws IOException {
    Map<String, String> files = new HashMap<>(VendorKit.ofYear(endYear));
    Set<String> expected =
        files
            .remove(VendorKit.EXPECTED)
            .lines()
            .skip(1)
            .map(row -> row.substring(0, row.lastIndexOf(',')))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new TreeSet<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      for (Finding finding : findings(file.getValue())) {
        if (!finding.rule().startsWith("XML-")) {
          String child = finding.child() == null ? "" : finding.child();
          found.add(String.join(",", file.getKey(), finding.rule(), child));
        }
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("years")
  void not_even_the_shape_of_a_clean_return_is_questioned(int endYear) throws IOException {
    assertThat(findings(VendorKit.ofYear(endYear).get("clean.xml"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "06-03, 2024-06-03",
    "02-10, 2025-02-10",
    "02-10-1y, 2024-02-10",
    "@ref+1d, 2025-04-01",
    "@first-1d, 2024-03-31",
    "@45-1d, 2025-01-26",
    "wd:06-15, 2024-06-17",
    "wd:06-15+1d, 2024-06-18",
    "wdb:06-15, 2024-06-14",
    "sat:06-15, 2024-06-15",
    "sun:06-15, 2024-06-16",
    "?801200005001, B801200005001",
    "!801200005001, C801200005001",
    "?80120000500C, Q80120000500C",
    "N1, N1",
    "2013-04-01, 2013-04-01",
    "F1580~2, F1580 2"
  })
  void a_text_follows_the_year(String given, String inYear) {
    assertThat(new YearTexts(2025).text(given)).isEqualTo(inYear);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-- maybe Something", "CINdetails CINclosureDate", "Assessments A=1", ">>8630"})
  void a_case_written_wrongly_is_refused(String line) {
    assertThatThrownBy(() -> CaseReader.read("== 8630\n-- fault Wrong\n" + line))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_child_but_a_planted_double_has_an_identifier_of_its_own() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (String line : VendorKit.ofYear(2025).get("faults.xml").split("<LAchildID>")) {
      String id = line.substring(0, Math.max(0, line.indexOf('<')));
      if (!seen.add(id)) {
        twice.add(id);
      }
    }
    assertThat(twice).containsExactly("F8510SAME");
  }

  private List<Finding> findings(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("return.xml"), text);
    List<Finding> findings = new ArrayList<>();
    CinCensusValidator.create().validate(file, findings::add);
    return findings;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
