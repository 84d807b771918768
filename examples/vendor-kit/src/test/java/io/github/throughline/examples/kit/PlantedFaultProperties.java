package io.github.throughline.examples.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.cincensus.CinCensusWriter;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.invented.CleanReturns;
import io.github.throughline.core.invented.InventedReturn;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.examples.kit.Case.Alone;
import io.github.throughline.examples.kit.Case.ChildCase;
import io.github.throughline.examples.kit.Case.Expected;
import io.github.throughline.examples.kit.Case.Kind;
import io.github.throughline.validation.cincensus.CinCensusValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** A case of the kit in the midst of any clean return is found there as it is in the kit. */
class PlantedFaultProperties {
  private static final List<Case> CASES =
      VendorKit.cases().stream()
          .filter(c -> c.alone() == Alone.NO && c.kind() != Kind.CLEAN)
          .toList();

  /**
   * What else the whole return is asked about because it is small: one child whose sex is not known
   * is more than two in a hundred, and one more plan is more than there are conferences.
   */
  private static final Map<String, String> BESIDES =
      Map.of(
          "The gender is missing", "2886Q",
          "The sex is missing", "2886Q",
          "The first of two plans began with the conference, the second did not", "2883");

  @Provide
  Arbitrary<Tuple2<Integer, InventedReturn>> cleanReturns() {
    return Arbitraries.of(VendorKit.YEARS)
        .flatMap(
            endYear ->
                CleanReturns.of(CollectionYear.ending(endYear)).map(r -> Tuple.of(endYear, r)));
  }

  @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
  void a_planted_fault_is_found_and_nothing_else(
      @ForAll("cleanReturns") Tuple2<Integer, InventedReturn> sent, @ForAll int where)
      throws IOException {
    for (Case planted : CASES) {
      if (planted.years().contains(sent.get1())) {
        assertThat(found(plant(planted, sent.get2(), sent.get1(), where)))
            .as(planted.rule() + ": " + planted.about())
            .isEqualTo(expected(planted));
      }
    }
  }

  private static String plant(Case planted, InventedReturn sent, int endYear, int where)
      throws IOException {
    ReturnPrinter printer = new ReturnPrinter(new YearTexts(endYear));
    int number = 0;
    for (ChildCase child : planted.children()) {
      printer.child("PLANTED" + ++number, planted.about(), child);
    }
    String more = printer.end();
    String children = more.substring(0, more.indexOf("  </Children>"));

    String[] parts = written(sent, endYear).split("(?=<Child>)");
    int before = 1 + Math.floorMod(where, parts.length - 1);
    parts[before] = children + parts[before];
    return String.join("", parts);
  }

  private static String written(InventedReturn sent, int endYear) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CinCensusWriter writer = CinCensusWriter.to(out, CollectionYear.ending(endYear))) {
      writer.write(sent.header());
      for (CinChild child : sent.children()) {
        writer.write(child);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> found(String text) throws IOException {
    Set<String> found = new TreeSet<>();
    Path file = Files.createTempFile("planted", ".xml");
    try {
      Files.writeString(file, text);
      CinCensusValidator.create()
          .validate(
              file,
              finding -> {
                if (!finding.rule().startsWith("XML-")) {
                  found.add(finding.rule() + " " + finding.child());
                }
              });
    } finally {
      Files.delete(file);
    }
    return found;
  }

  private static Set<String> expected(Case planted) {
    Set<String> expected = new TreeSet<>();
    for (Expected row : planted.expected()) {
      expected.add(row.rule() + " " + idOf(planted, row.child()));
    }
    String besides = BESIDES.get(planted.about());
    if (besides != null) {
      expected.add(besides + " null");
    }
    return expected;
  }

  private static String idOf(Case planted, int child) {
    List<String> given = planted.children().get(child - 1).identity().texts("LAchildID");
    if (given.isEmpty()) {
      return "PLANTED" + child;
    }
    return given.get(0).equals("-") ? "null" : given.get(0).replace('~', ' ');
  }
}
