package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinChildBuilder;
import io.github.throughline.core.exchange.cincensus.CinIdentifiersBuilder;
import io.github.throughline.core.invented.InventedReturn;
import io.github.throughline.core.invented.OddReturns;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.ReturnRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What stays true of every return, whatever is in it. */
class CinCensusValidatorProperties {
  /** A finding without its place, which follows from where the child stands. */
  private record Said(String rule, String child, String module, List<Item> items, String message) {
    static Said of(Finding f) {
      return new Said(
          f.rule(),
          f.child(),
          f.module(),
          f.cited().stream().map(c -> new Item(c.field(), c.text())).toList(),
          f.message());
    }
  }

  private record Item(String field, String text) {
    @Override
    public String toString() {
      return field;
    }
  }

  @Provide
  Arbitrary<Tuple2<CollectionYear, InventedReturn>> cleanReturns() {
    return CensusBytes.cleanReturns();
  }

  /** Returns in which anything is wrong, of children who can be told apart. */
  @Provide
  Arbitrary<Tuple2<CollectionYear, InventedReturn>> oddReturns() {
    return Arbitraries.of(CinCensusRules.years())
        .flatMap(year -> OddReturns.of(year).map(r -> Tuple.of(year, numbered(r))));
  }

  private static InventedReturn numbered(InventedReturn sent) {
    List<CinChild> children = new ArrayList<>();
    for (CinChild child : sent.children()) {
      children.add(named(child, "C" + children.size()));
    }
    return new InventedReturn(sent.header(), children);
  }

  private static CinChild named(CinChild child, String id) {
    return CinChildBuilder.builder(child)
        .identifiers(
            CinIdentifiersBuilder.builder(child.identifiers()).laChildId(Reported.of(id)).build())
        .build();
  }

  private static List<Said> said(List<Finding> findings) {
    return findings.stream().map(Said::of).toList();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void nothing_is_found_in_a_clean_return(
      @ForAll("cleanReturns") Tuple2<CollectionYear, InventedReturn> sent) {
    assertThat(CensusBytes.findings(sent.get1(), sent.get2(), 1)).isEmpty();
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void the_number_of_threads_changes_nothing(
      @ForAll("oddReturns") Tuple2<CollectionYear, InventedReturn> sent) {
    InventedReturn many = repeated(sent.get2(), 150);
    assertThat(said(CensusBytes.findings(sent.get1(), many, 4)))
        .isEqualTo(said(CensusBytes.findings(sent.get1(), many, 1)));
  }

  /** More children than are judged together. */
  private static InventedReturn repeated(InventedReturn sent, int atLeast) {
    List<CinChild> children = new ArrayList<>();
    while (children.size() < atLeast) {
      children.addAll(sent.children());
    }
    return new InventedReturn(sent.header(), children);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void the_order_of_the_children_changes_only_the_order_of_the_findings(
      @ForAll("oddReturns") Tuple2<CollectionYear, InventedReturn> sent, @ForAll Random random) {
    List<CinChild> shuffled = new ArrayList<>(sent.get2().children());
    Collections.shuffle(shuffled, random);
    InventedReturn other = new InventedReturn(sent.get2().header(), shuffled);

    assertThat(said(CensusBytes.findings(sent.get1(), other, 1)))
        .containsExactlyInAnyOrderElementsOf(
            said(CensusBytes.findings(sent.get1(), sent.get2(), 1)));
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void a_return_in_two_files_has_the_same_findings_on_its_children(
      @ForAll("oddReturns") Tuple2<CollectionYear, InventedReturn> sent, @ForAll Random random) {
    CollectionYear year = sent.get1();
    List<CinChild> children = sent.get2().children();
    int cut = random.nextInt(children.size() + 1);
    List<Finding> apart = new ArrayList<>();
    for (List<CinChild> part :
        List.of(children.subList(0, cut), children.subList(cut, children.size()))) {
      apart.addAll(CensusBytes.findings(year, new InventedReturn(sent.get2().header(), part), 1));
    }

    assertThat(said(ofChildren(year, apart)))
        .isEqualTo(said(ofChildren(year, CensusBytes.findings(year, sent.get2(), 1))));
  }

  /** Without the findings of rules that look at the whole return, even where they name a child. */
  private static List<Finding> ofChildren(CollectionYear year, List<Finding> findings) {
    Set<String> overReturn =
        CinCensusRules.ofChildren(year).rules().stream()
            .filter(ReturnRule.class::isInstance)
            .map(rule -> rule.about().code())
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(f -> f.child() != null && !overReturn.contains(f.rule()))
        .toList();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void every_finding_is_whole_and_none_is_a_fault_of_ours(
      @ForAll("oddReturns") Tuple2<CollectionYear, InventedReturn> sent) {
    assertThat(CensusBytes.findings(sent.get1(), sent.get2(), 1))
        .allSatisfy(
            f -> {
              assertThat(f.rule()).isNotEqualTo("INTERNAL");
              assertThat(f.year()).isEqualTo(sent.get1());
              assertThat(f.module()).isNotBlank();
              assertThat(f.message()).isNotBlank();
              assertThat(f.at().isKnown()).isEqualTo(f.child() != null);
              assertThat(f.cited()).extracting(Cited::field).doesNotContainNull();
            });
  }
}
