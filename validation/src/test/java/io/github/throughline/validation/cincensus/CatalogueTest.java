package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.throughline.core.exchange.cincensus.CinCensusStructure;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.About;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule to the published list, and the pages in the documents to the rules. */
class CatalogueTest {
  private static final String RENEW =
      "mvn -q -pl validation -am test -Dtest=CatalogueTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dthroughline.renew=true";
  private static final Path DOCS = Path.of("..", "docs", "rules");

  private record Published(
      String code,
      Severity severity,
      CollectionYear from,
      CollectionYear through,
      String module,
      List<String> fields) {
    boolean isInForce(CollectionYear year) {
      return from.compareTo(year) <= 0 && (through == null || through.compareTo(year) >= 0);
    }
  }

  private static List<Published> published() throws IOException {
    List<Published> published = new ArrayList<>();
    try (InputStream in =
        CatalogueTest.class.getResourceAsStream("/standards/cin-census/rules.csv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      for (String line : lines) {
        String[] cells = line.split(",", -1);
        published.add(
            new Published(
                cells[0],
                Severity.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                CollectionYear.parse(cells[2]),
                cells[3].isEmpty() ? null : CollectionYear.parse(cells[3]),
                cells[4],
                List.of(cells[5].split(";"))));
      }
    }
    return published;
  }

  private static Stream<About> ours(CollectionYear year) {
    return RuleCatalogue.of(year).rules().stream()
        .filter(about -> !about.code().startsWith("XML-"));
  }

  static List<CollectionYear> years() {
    return CinCensusRules.years();
  }

  @ParameterizedTest
  @MethodSource("years")
  void the_rules_of_each_year_are_the_published_ones(CollectionYear year) throws IOException {
    List<String> expected =
        published().stream()
            .filter(rule -> rule.isInForce(year))
            .map(rule -> rule.code() + " " + rule.severity() + " " + rule.module())
            .sorted()
            .toList();
    assertThat(
            ours(year)
                .map(about -> about.code() + " " + about.severity() + " " + about.module())
                .sorted())
        .containsExactlyElementsOf(expected);
  }

  /** A rule on the group that holds an item looks at the item's group instead. */
  @ParameterizedTest
  @MethodSource("years")
  void a_rule_looks_at_the_items_that_it_is_published_for(CollectionYear year) throws IOException {
    for (Published rule : published()) {
      if (rule.isInForce(year)) {
        assertThat(ours(year).filter(about -> about.code().equals(rule.code())))
            .as("rule %s", rule.code())
            .singleElement()
            .satisfies(
                about ->
                    assertThat(rule.fields())
                        .as("published fields that rule %s looks at", rule.code())
                        .allMatch(field -> looksAt(about, field)));
      }
    }
  }

  private static boolean looksAt(About about, String field) {
    return about.fields().contains(field)
        || CinCensusStructure.elements().stream()
            .filter(element -> element.name().equals(field))
            .map(element -> CinCensusStructure.get(element.parentPath()).name())
            .anyMatch(about.fields()::contains);
  }

  /** The published list has none: a rule that went and came again would be two rules. */
  @Test
  void the_versions_of_a_rule_leave_no_year_between_them() {
    Map<String, List<About>> versions =
        RuleCatalogue.ofAllYears().rules().stream()
            .collect(Collectors.groupingBy(About::code, TreeMap::new, Collectors.toList()));
    versions.forEach(
        (code, ofCode) -> {
          for (int i = 1; i < ofCode.size(); i++) {
            CollectionYear last = ofCode.get(i - 1).validity().through();
            assertThat(last).as("last year of an earlier version of rule %s", code).isNotNull();
            assertThat(ofCode.get(i).validity().from())
                .as("first year of the next version of rule %s", code)
                .isEqualTo(last.next());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("years")
  void no_code_has_two_versions_in_one_year(CollectionYear year) {
    assertThat(RuleCatalogue.of(year).rules()).extracting(About::code).doesNotHaveDuplicates();
  }

  @Test
  void sentences_start_with_a_capital_and_have_no_full_stop() {
    for (About about : RuleCatalogue.ofAllYears().rules()) {
      assertThat(List.of(about.says(), about.remedy()))
          .as("rule %s", about.code())
          .allMatch(sentence -> sentence.matches("(?s)[A-Z].*[^.!?\\s]"));
      assertThat(about.fields()).as("fields of rule %s", about.code()).isNotEmpty();
      if (about.differs() != null) {
        assertThat(about.differs()).matches("(?s)[A-Z].*[^.!?\\s]").contains("reference validator");
      }
    }
  }

  /** A rule that is written but not listed would never be asked. */
  @Test
  void every_rule_that_is_written_is_in_the_catalogue() throws Exception {
    Set<Object> listed = new HashSet<>(CinCensusRules.allOfChildren());
    listed.addAll(CinCensusRules.allOfHeader());
    List<String> left = new ArrayList<>();
    Path classes =
        Path.of(CinCensusRules.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = classes.resolve(CinCensusRules.class.getPackageName().replace('.', '/'));
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Rules.class"))
          .forEach(files::add);
    }
    assertThat(files).hasSizeGreaterThan(8);
    for (String file : files) {
      Class<?> type =
          Class.forName(CinCensusRules.class.getPackageName() + "." + file.replace(".class", ""));
      for (Field field : type.getDeclaredFields()) {
        if (Rule.class.isAssignableFrom(field.getType())) {
          field.setAccessible(true);
          if (!listed.contains(field.get(null))) {
            left.add(type.getSimpleName() + "." + field.getName());
          }
        }
      }
    }
    assertThat(left).as("rules that no list holds").isEmpty();
  }

  @Test
  void the_pages_in_the_documents_are_current() throws IOException {
    RuleCatalogue all = RuleCatalogue.ofAllYears();
    isCurrent("cin-census.md", all.markdown());
    isCurrent("cin-census.csv", all.csv());
    isCurrent("cin-census-changes.md", RuleCatalogue.changes());
  }

  private static void isCurrent(String name, String text) throws IOException {
    Path page = DOCS.resolve(name);
    if (Boolean.getBoolean("throughline.renew")) {
      Files.createDirectories(DOCS);
      Files.writeString(page, text);
    }
    assertThat(Files.readString(page))
        .as("docs/rules/%s; renew it with: %s", name, RENEW)
        .isEqualTo(text);
  }

  @Test
  void what_another_validator_does_otherwise_is_in_every_form() {
    RuleCatalogue all = RuleCatalogue.ofAllYears();
    List<About> differing = all.rules().stream().filter(about -> about.differs() != null).toList();
    assertThat(differing).extracting(About::code).contains("8565", "9007", "XML-DATE");
    for (About about : differing) {
      assertThat(all.markdown()).contains(": " + about.differs() + ".\n");
      assertThat(all.csv()).contains(about.differs());
      assertThat(all.ndjson()).contains("\"differs\":\"" + about.differs() + "\"}");
    }
    assertThat(all.ndjson().lines().filter(line -> line.contains("\"differs\"")))
        .hasSize(differing.size());
  }

  @Test
  void a_draft_says_so_on_the_page_of_its_year_and_of_all_years() {
    String draft = "The rules of 2026-27 are a draft";
    assertThat(RuleCatalogue.of(Years.Y2026_27).markdown())
        .startsWith("# Rules of the children in need census, 2026-27 (draft)\n")
        .contains(draft);
    assertThat(RuleCatalogue.ofAllYears().markdown()).contains(draft);
    assertThat(RuleCatalogue.of(Years.Y2025_26).markdown()).doesNotContain("draft");
    assertThat(
            RuleCatalogue.ofAllYears()
                .ndjson()
                .lines()
                .filter(line -> line.contains("\"draft\":true")))
        .isNotEmpty()
        .allMatch(line -> line.contains("\"from\":\"2026-27\""));
  }

  /** Programs rely on the keys and on their order. */
  @Test
  void the_keys_of_a_line_are_the_documented_ones() throws IOException {
    List<String> documented =
        Files.readString(DOCS.resolve("README.md"))
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.substring(3, line.indexOf('`', 3)))
            .toList();
    JsonFactory json = new JsonFactory();
    Set<String> met = new HashSet<>();
    for (String line : RuleCatalogue.ofAllYears().ndjson().lines().toList()) {
      List<String> keys = new ArrayList<>();
      try (JsonParser parser = json.createParser(line)) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.FIELD_NAME) {
            keys.add(parser.currentName());
          }
        }
      }
      met.addAll(keys);
      assertThat(documented.stream().filter(keys::contains)).containsExactlyElementsOf(keys);
    }
    assertThat(met).containsExactlyInAnyOrderElementsOf(documented);
  }

  @Test
  void the_table_and_the_lines_hold_every_rule() {
    RuleCatalogue all = RuleCatalogue.ofAllYears();
    assertThat(all.csv().lines()).hasSize(all.rules().size() + 1);
    assertThat(all.ndjson().lines())
        .hasSize(all.rules().size())
        .allMatch(line -> line.startsWith("{\"code\":\"") && line.endsWith("}"));
  }
}
