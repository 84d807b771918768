package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinCensusWriter;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.invented.CleanReturns;
import io.github.throughline.core.invented.InventedReturn;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Returns as they are sent, and what is found in them. */
final class CensusBytes {
  private CensusBytes() {}

  /** Clean returns of the years whose rules are known. */
  static Arbitrary<Tuple2<CollectionYear, InventedReturn>> cleanReturns() {
    return Arbitraries.of(CinCensusRules.years())
        .flatMap(year -> CleanReturns.of(year).map(r -> Tuple.of(year, r)));
  }

  static byte[] of(CollectionYear year, InventedReturn sent) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CinCensusWriter writer = CinCensusWriter.to(out, year)) {
      writer.write(sent.header());
      for (CinChild child : sent.children()) {
        writer.write(child);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** What is found in a return, in the order in which it is told. */
  static List<Finding> findings(CollectionYear year, InventedReturn sent, int threads) {
    List<Finding> findings = new ArrayList<>();
    Path file = null;
    try {
      file = Files.createTempFile("return", ".xml");
      Files.write(file, of(year, sent));
      CinCensusValidator.create().withThreads(threads).validate(file, findings::add);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return findings;
  }
}
