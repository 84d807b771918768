package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.exchange.StructureProblem.Kind;
import io.github.throughline.core.exchange.cincensus.CinCensusArbitraries.CinReturn;
import io.github.throughline.core.time.CollectionYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class CinCensusRoundTripProperties {
  @Provide
  Arbitrary<Tuple2<CollectionYear, CinReturn>> soundReturns() {
    return CinCensusArbitraries.years()
        .flatMap(year -> CinCensusArbitraries.soundReturns(year).map(r -> Tuple.of(year, r)));
  }

  @Provide
  Arbitrary<Tuple2<CollectionYear, CinReturn>> oddReturns() {
    return CinCensusArbitraries.years()
        .flatMap(year -> CinCensusArbitraries.oddReturns(year).map(r -> Tuple.of(year, r)));
  }

  private static byte[] written(CollectionYear year, CinHeader header, List<CinChild> children)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CinCensusWriter writer = CinCensusWriter.to(out, year)) {
      writer.write(header);
      for (CinChild child : children) {
        writer.write(child);
      }
      assertThat(writer.leftOut()).isEmpty();
    }
    return out.toByteArray();
  }

  private static CinCensusReader reader(byte[] document, CollectionYear year) {
    return CinCensusReader.open(new ByteArrayInputStream(document), ReaderLimits.DEFAULT, year);
  }

  @Property(tries = 300)
  void what_is_written_is_read_back(@ForAll("oddReturns") Tuple2<CollectionYear, CinReturn> sent)
      throws IOException {
    CollectionYear year = sent.get1();
    CinReturn original = sent.get2();
    byte[] document = written(year, original.header(), original.children());
    CinCensusReader reader = reader(document, year);
    List<CinChild> children = Returns.children(reader);

    assertThat(reader.unreadableParts()).isEmpty();
    assertThat(Stripped.of(reader.header())).isEqualTo(Stripped.of(original.header()));
    assertThat(Stripped.of(children)).isEqualTo(Stripped.of(original.children()));
    assertThat(written(year, reader.header(), children)).isEqualTo(document);
    for (CinChild child : children) {
      assertThat(child.problems())
          .as("an odd return misses things, and nothing else is wrong with its shape")
          .extracting(StructureProblem::kind)
          .allMatch(kind -> kind == Kind.MISSING);
    }
  }

  @Property(tries = 300)
  void what_is_written_has_the_shape_of_its_year(
      @ForAll("soundReturns") Tuple2<CollectionYear, CinReturn> sent) throws IOException {
    CinReturn original = sent.get2();
    CinCensusReader reader =
        reader(written(sent.get1(), original.header(), original.children()), null);
    List<CinChild> children = Returns.children(reader);

    assertThat(reader.collectionYear()).isEqualTo(sent.get1());
    assertThat(reader.header().problems()).isEmpty();
    assertThat(children).hasSameSizeAs(original.children());
    for (CinChild child : children) {
      assertThat(child.problems()).isEmpty();
    }
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.unreadableParts()).isEmpty();
  }
}
