package io.github.throughline.validation.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.validation.review.FindingIdentity.Bits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FindingCountsProperties {
  /** Few low bits, so that many findings want the same slot. */
  private static Bits bits(int of) {
    return new Bits(of + 1L, of % 7);
  }

  @Property(tries = 50)
  void it_counts_as_a_map_does(
      @ForAll @Size(max = 4_000) List<@IntRange(min = 0, max = 2_000) Integer> added,
      @ForAll @Size(max = 4_000) List<@IntRange(min = 0, max = 2_100) Integer> taken) {
    FindingCounts counts = new FindingCounts();
    Map<Integer, Integer> expected = new HashMap<>();
    for (int of : added) {
      counts.add(bits(of));
      expected.merge(of, 1, Integer::sum);
    }
    FindingCounts copy = counts.copy();
    for (int of : taken) {
      assertThat(counts.take(bits(of))).isEqualTo(expected.getOrDefault(of, 0) > 0);
      expected.computeIfPresent(of, (key, count) -> Math.max(0, count - 1));
    }
    for (int of : added) {
      assertThat(copy.take(bits(of))).isTrue();
    }
  }
}
