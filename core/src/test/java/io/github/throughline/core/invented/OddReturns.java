package io.github.throughline.core.invented;

import io.github.throughline.core.exchange.cincensus.CinCensusArbitraries;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.time.CollectionYear;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Invented returns with a sound header, some children whose shape is without fault and some in
 * which anything is possible; made of {@link CinCensusArbitraries} for tests of other modules.
 */
public final class OddReturns {
  private OddReturns() {}

  /**
   * Odd returns.
   *
   * @param year their collection year
   * @return returns of one to ten children
   */
  public static Arbitrary<InventedReturn> of(CollectionYear year) {
    return Combinators.combine(
            CinCensusArbitraries.soundReturns(year),
            CinCensusArbitraries.oddChildren(year).list().ofMaxSize(4))
        .as(
            (sound, odd) -> {
              List<CinChild> children = new ArrayList<>(sound.children());
              children.addAll(odd);
              return new InventedReturn(sound.header(), children);
            });
  }
}
