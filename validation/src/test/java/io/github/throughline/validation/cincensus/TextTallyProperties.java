package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextTallyProperties {
  /**
   * Few texts, so that many are shared, and three of one hash; any character, surrogates without a
   * partner as well.
   */
  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> few =
        Arbitraries.of("", "a", "ab", "é", "\uD835", "\uDC9C", "𝒜", "€", "AaAa", "BBBB", "AaBB");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
    return Arbitraries.oneOf(few, any).list().ofMaxSize(200);
  }

  @Property
  void what_is_put_in_comes_out_however_the_return_is_cut(
      @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 1, max = 100) int part) {
    TextTally tally = tally(texts, part);
    assertThat(tally.size()).isEqualTo(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      assertThat(tally.text(i)).isEqualTo(texts.get(i));
      assertThat(tally.child(i)).isEqualTo(childOf(texts, i));
      assertThat(tally.place(i)).isEqualTo(new Place(i + 1, i + 2));
    }
  }

  @Property
  void shared_are_those_of_which_there_are_more_than_one(
      @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 1, max = 100) int part) {
    BitSet shared = tally(texts, part).shared();
    for (int i = 0; i < texts.size(); i++) {
      assertThat(shared.get(i)).isEqualTo(Collections.frequency(texts, texts.get(i)) > 1);
    }
    assertThat(shared.length()).isLessThanOrEqualTo(texts.size());
  }

  private static String childOf(List<String> texts, int index) {
    return texts.get(texts.size() - 1 - index);
  }

  /** A tally of parts of so many texts each, joined in order. */
  private static TextTally tally(List<String> texts, int part) {
    TextTally whole = new TextTally();
    for (int start = 0; start < texts.size(); start += part) {
      TextTally next = new TextTally();
      for (int i = start; i < Math.min(start + part, texts.size()); i++) {
        next.add(texts.get(i), childOf(texts, i), i + 1, i + 2);
      }
      whole.addAll(next);
    }
    return whole;
  }
}
