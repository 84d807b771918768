package io.github.throughline.validation.cincensus;

import static io.github.throughline.core.exchange.cincensus.CinItems.DISABILITY;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.ReturnCheck;
import io.github.throughline.validation.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How the disability codes other than NONE are used over the whole return. Only codes of the list
 * count. The finding is on the whole return and points at no child.
 *
 * @param decide says what came of it
 */
record DisabilityUseCheck(BiConsumer<Use, Verdict> decide)
    implements ReturnCheck<CinChild, DisabilityUseCheck.Tally> {

  /**
   * What is known at the end.
   *
   * @param codes how many different codes there are
   * @param severalOfOneChild whether some child has more than one
   */
  record Use(int codes, boolean severalOfOneChild) {}

  /** The codes met so far: as many as the list has at the most. */
  static final class Tally {
    private final Set<String> codes = new HashSet<>();
    private boolean severalOfOneChild;
  }

  @Override
  public List<String> fields() {
    return List.of(DISABILITY);
  }

  @Override
  public Tally start() {
    return new Tally();
  }

  @Override
  public void add(Tally tally, CinChild child, Context context) {
    @Nullable String first = null;
    for (Reported<String> disability : child.characteristics().disabilities()) {
      String code = disability.value();
      if (code != null && CinCensusCodes.KINDS_OF_DISABILITY.contains(code, context.year())) {
        tally.codes.add(code);
        tally.severalOfOneChild |= first != null && !first.equals(code);
        first = code;
      }
    }
  }

  @Override
  public Tally join(Tally earlier, Tally later) {
    earlier.codes.addAll(later.codes);
    earlier.severalOfOneChild |= later.severalOfOneChild;
    return earlier;
  }

  @Override
  public void finish(Tally tally, Context context, Verdict verdict) {
    decide.accept(new Use(tally.codes.size(), tally.severalOfOneChild), verdict);
  }
}
