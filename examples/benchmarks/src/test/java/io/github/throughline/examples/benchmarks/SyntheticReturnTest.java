package io.github.throughline.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.cincensus.CinCensusReader;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.time.CollectionYear;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticReturnTest {
  private static final CollectionYear YEAR = CollectionYear.parse("2025-26");

  @TempDir private Path folder;

  @Test
  void a_made_up_return_has_the_shape_of_its_year() throws Exception {
    Path file = folder.resolve("return.xml");
    SyntheticReturn.write(file, 300, YEAR, true);

    int children = 0;
    try (CinCensusReader reader = CinCensusReader.open(file)) {
      assertThat(reader.collectionYear()).isEqualTo(YEAR);
      for (CinChild child = reader.next(); child != null; child = reader.next()) {
        children++;
        assertThat(child.problems()).isEmpty();
        assertThat(child.episodes()).isNotEmpty();
      }
      assertThat(reader.unreadableParts()).isEmpty();
    }
    assertThat(children).isEqualTo(300);
  }

  @Test
  void the_same_size_gives_the_same_file() throws Exception {
    Path one = folder.resolve("one.xml");
    Path two = folder.resolve("two.xml");
    SyntheticReturn.write(one, 50, YEAR, true);
    SyntheticReturn.write(two, 50, YEAR, true);

    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }
}
