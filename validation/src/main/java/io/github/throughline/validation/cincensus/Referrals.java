package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;

/** Whether a referral led to further action: only if the return plainly says so. */
final class Referrals {
  private Referrals() {}

  static boolean wentFurther(CinEpisode episode) {
    return episode.noFurtherAction().is(false);
  }

  static boolean anyWentFurther(CinChild child) {
    for (CinEpisode episode : child.episodes()) {
      if (wentFurther(episode)) {
        return true;
      }
    }
    return false;
  }
}
