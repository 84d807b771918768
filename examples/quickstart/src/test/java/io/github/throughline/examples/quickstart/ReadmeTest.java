package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.family.FamilyGraph;
import io.github.throughline.core.exchange.cincensus.CinCensusMapping;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.Severity;
import io.github.throughline.validation.cincensus.CensusValidation;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Java of the README compiles and does what it says: it stands here word for word. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path HERE =
      Path.of(
          "src",
          "test",
          "java",
          "io",
          "github",
          "throughline",
          "examples",
          "quickstart",
          "ReadmeTest.java");
  private static final Path DATA = Path.of("src", "main", "resources", "anyshire");

  private final Path file = DATA.resolve("cin-census-2024-25.xml");

  @Test
  void a_return_is_checked() {
    List<Finding> findings = new ArrayList<>();
    CensusValidation validation =
        CinCensusValidator.create().validate(file, finding -> findings.add(finding));
    long errors = validation.report().found(Severity.ERROR);

    assertThat(errors).isPositive().isLessThanOrEqualTo(findings.size());
  }

  @Test
  void a_chronology_is_built() throws IOException {
    Path folder = DATA.resolve("families").resolve("hartley");
    FamilyFile family = DocumentFormat.FAMILY_FILE.read(folder.resolve("family.json"));
    List<CaseFile> caseFiles =
        List.of(DocumentFormat.CASE_FILE.read(folder.resolve("case-file-amy.json")));

    FamilyGraph graph = FamilyGraph.of(family);
    ChronologyBuilder builder = ChronologyBuilder.ofFamily(family).addAll(caseFiles);
    try (CinCensusReader reader = CinCensusReader.open(file)) {
      for (CinChild child = reader.next(); child != null; child = reader.next()) {
        CaseFile made = CinCensusMapping.toCaseFile(reader.collectionYear(), child, "return.xml");
        if (graph.findSame(made.child()).isPresent()) {
          builder.add(made);
        }
      }
    }
    Chronology chronology = builder.asAt(LocalDate.of(2025, 3, 31)).build();

    assertThat(chronology.entries()).isNotEmpty();
  }

  @Test
  void the_readme_shows_this_code() throws IOException {
    String here = squeezed(Files.readString(HERE));
    List<String> blocks =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README))
            .results()
            .map((MatchResult block) -> squeezed(block.group(1)))
            .toList();

    assertThat(blocks).hasSize(2).allSatisfy(block -> assertThat(here).contains(block));
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
