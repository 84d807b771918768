package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinChildBuilder;
import io.github.throughline.core.exchange.cincensus.CinIdentifiersBuilder;
import io.github.throughline.core.invented.CleanReturns;
import io.github.throughline.core.invented.InventedReturn;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Damaged returns by the thousand. How many is set by {@code throughline.fuzz.inputs}: ten thousand
 * in every build, a million at night.
 */
class CinCensusFuzzProperties {
  /** Inputs for each of a hundred tries. */
  private static final int EACH = Integer.getInteger("throughline.fuzz.inputs", 10_000) / 100;

  /** Only so that a hang ends the test: nothing is measured. */
  private static final Duration NEVER = Duration.ofMinutes(2);

  private static final ReaderLimits TIGHT = new ReaderLimits(40, 8, 6, 12, 4, 3);

  private Path file;

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("damaged", ".xml");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.deleteIfExists(file);
  }

  @Provide
  Arbitrary<Tuple2<CollectionYear, InventedReturn>> returns() {
    return CensusBytes.cleanReturns().map(sent -> Tuple.of(sent.get1(), small(sent.get2())));
  }

  /** Small, so that there is time for many. */
  private static InventedReturn small(InventedReturn sent) {
    return new InventedReturn(sent.header(), sent.children().subList(0, 4));
  }

  /** What came of one input; no outcome if it could not be read at all. */
  private record Came(CensusValidation outcome, List<Finding> findings) {}

  private Came validate(byte[] input, ReaderLimits limits, boolean asStream) {
    List<Finding> findings = new ArrayList<>();
    CinCensusValidator validator = CinCensusValidator.create().withLimits(limits);
    try {
      if (asStream) {
        try (CinCensusReader reader =
            CinCensusReader.open(new ByteArrayInputStream(input), limits, null)) {
          return new Came(validator.validate(reader, findings::add), findings);
        }
      }
      overwrite(input);
      return new Came(validator.validate(file, findings::add), findings);
    } catch (UnreadableReturnException notAReturn) {
      assertThat(notAReturn).hasMessageNotContaining("Exception");
      return new Came(null, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not emptied first: some file systems then wait for the disk. */
  private void overwrite(byte[] input) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(input), 0);
      channel.truncate(input.length);
    }
  }

  /** Runs one input; the message of a failure holds it, so that it can be tried again. */
  private void run(byte[] input, Runnable check) {
    try {
      assertTimeoutPreemptively(NEVER, check::run);
    } catch (Throwable failure) {
      throw new AssertionError(
          "Failed on the input " + Base64.getEncoder().encodeToString(input), failure);
    }
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void no_input_stops_it_and_no_rule_fails(
      @ForAll("returns") Tuple2<CollectionYear, InventedReturn> sent, @ForAll Random random) {
    byte[] whole = CensusBytes.of(sent.get1(), sent.get2());
    for (int i = 0; i < EACH; i++) {
      byte[] input = Damage.anywhere(whole, random);
      ReaderLimits limits = i % 2 == 0 ? ReaderLimits.DEFAULT : TIGHT;
      boolean asStream = i % 5 == 0;
      run(input, () -> checkBounds(validate(input, limits, asStream), limits));
    }
  }

  private static void checkBounds(Came came, ReaderLimits limits) {
    assertThat(came.findings().stream().filter(f -> !isBounded(f, limits)).toList()).isEmpty();
    if (came.outcome() != null) {
      assertThat(came.outcome().report().failed()).isZero();
      assertThat(came.outcome().report().children()).isLessThanOrEqualTo(limits.records());
      assertThat(came.outcome().unreadable().size())
          .isLessThanOrEqualTo(limits.unreadableParts() + 1);
      assertThat(came.findings().stream().filter(f -> f.rule().equals("XML-DAMAGED")).count())
          .as("each part that was not read is a finding")
          .isEqualTo(came.outcome().unreadable().size());
    }
  }

  /** A finding of a rule, with no more text than was to be read. */
  private static boolean isBounded(Finding finding, ReaderLimits limits) {
    for (Cited cited : finding.cited()) {
      if (cited.text() != null && cited.text().length() > limits.textLength()) {
        return false;
      }
    }
    return !finding.rule().equals("INTERNAL")
        && !finding.message().isBlank()
        && finding.message().length() < 1_000;
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void a_damaged_child_is_reported_and_every_other_is_judged(
      @ForAll("returns") Tuple2<CollectionYear, InventedReturn> sent, @ForAll Random random) {
    byte[] whole = CensusBytes.of(sent.get1(), faulty(sent.get2()));
    List<int[]> children = Damage.spans(whole, "Child");
    for (int i = 0; i < EACH; i++) {
      int number = random.nextInt(children.size());
      int[] child = children.get(number);
      byte[] input = Damage.inside(whole, child, random);
      int first = line(whole, child[0]);
      int last = line(whole, child[1]);
      run(
          input,
          () -> {
            Came came = validate(input, ReaderLimits.DEFAULT, false);
            assertThat(came.outcome().report().children()).isEqualTo(children.size() - 1L);
            assertThat(judged(came)).isEqualTo(all(children.size(), number));
            List<Finding> damaged =
                came.findings().stream().filter(f -> f.rule().equals("XML-DAMAGED")).toList();
            assertThat(damaged).isNotEmpty();
            assertThat(damaged.get(0).module()).isEqualTo("Child");
            assertThat(damaged)
                .extracting(f -> f.at().line())
                .allMatch(line -> first <= line && line <= last, "a line of the damaged child");
          });
    }
  }

  /** Every child with a former UPN that is none, so that each one that is judged is found. */
  private static InventedReturn faulty(InventedReturn sent) {
    List<CinChild> children = new ArrayList<>();
    for (CinChild child : sent.children()) {
      children.add(
          CinChildBuilder.builder(child)
              .identifiers(
                  CinIdentifiersBuilder.builder(child.identifiers())
                      .formerUpn(Reported.of("none"))
                      .build())
              .build());
    }
    return new InventedReturn(sent.header(), children);
  }

  private static int line(byte[] text, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += text[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static Set<String> judged(Came came) {
    return came.findings().stream()
        .filter(f -> f.rule().equals("1560Q"))
        .map(Finding::child)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> all(int children, int without) {
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < children; i++) {
      if (i != without) {
        ids.add("CLEAN" + i);
      }
    }
    return ids;
  }

  /** Nothing of what was read stays behind: after many inputs no more is alive than after a few. */
  @Example
  void memory_does_not_grow_with_the_number_of_inputs(@ForAll Random random) {
    CollectionYear year = CinCensusRules.years().get(0);
    byte[] whole = CensusBytes.of(year, CleanReturns.of(year).sample());
    damage(whole, EACH, random);
    long few = alive();
    damage(whole, 10 * EACH, random);
    assertThat(alive() - few).isLessThan(8 << 20);
  }

  private void damage(byte[] whole, int inputs, Random random) {
    for (int i = 0; i < inputs; i++) {
      validate(Damage.anywhere(whole, random), ReaderLimits.DEFAULT, true);
    }
  }

  private static long alive() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
