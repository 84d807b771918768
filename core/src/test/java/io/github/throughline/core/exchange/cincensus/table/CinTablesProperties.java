package io.github.throughline.core.exchange.cincensus.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.cincensus.CinCensusArbitraries;
import io.github.throughline.core.exchange.cincensus.CinCensusArbitraries.CinReturn;
import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinCensusWriter;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.time.CollectionYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

class CinTablesProperties {
  private Path folder = Path.of("");

  @BeforeTry
  void makeAFolder() throws IOException {
    folder = Files.createTempDirectory("tables");
  }

  @AfterTry
  void removeTheFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Provide
  Arbitrary<Tuple2<CollectionYear, CinReturn>> oddReturns() {
    return CinCensusArbitraries.years()
        .flatMap(year -> CinCensusArbitraries.oddReturns(year).map(r -> Tuple.of(year, r)));
  }

  @Property(tries = 150)
  void a_return_is_the_same_after_becoming_tables_and_back(
      @ForAll("oddReturns") Tuple2<CollectionYear, CinReturn> sent) throws IOException {
    CollectionYear year = sent.get1();
    byte[] document = asSent(year, sent.get2());
    try (CinCensusReader in =
            CinCensusReader.open(new ByteArrayInputStream(document), ReaderLimits.DEFAULT, year);
        CinTablesWriter out = CinTablesWriter.to(folder)) {
      out.write(in.header());
      for (CinChild child = in.next(); child != null; child = in.next()) {
        out.write(child);
      }
    }
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    List<TableProblem> problems;
    try (CinTablesReader in = CinTablesReader.open(folder);
        CinCensusWriter out = CinCensusWriter.to(back, year)) {
      out.write(in.header());
      for (CinChild child = in.next(); child != null; child = in.next()) {
        out.write(child);
      }
      problems = in.problems();
    }

    assertThat(problems).isEmpty();
    assertThat(back.toByteArray())
        .asString()
        .isEqualTo(new String(document, StandardCharsets.UTF_8));
  }

  private static byte[] asSent(CollectionYear year, CinReturn sent) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CinCensusWriter writer = CinCensusWriter.to(out, year)) {
      writer.write(sent.header());
      for (CinChild child : sent.children()) {
        writer.write(child);
      }
    }
    return out.toByteArray();
  }
}
