package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.validation.Scope;
import java.util.List;

/** What the rules of the census are asked of. */
final class Scopes {
  /** The header, once. */
  static final Scope<CinHeader, CinHeader> HEADER =
      new Scope<>("header", List::of, CinHeader::place);

  /** The child, once. */
  static final Scope<CinChild, CinChild> CHILD = new Scope<>("child", List::of, CinChild::place);

  /** Each episode of need with all that belongs to it. */
  static final Scope<CinChild, CinEpisode> EPISODE =
      new Scope<>("episode", CinChild::episodes, CinEpisode::place);

  /** Each stage before care proceedings, of every episode. */
  static final Scope<CinChild, CinPreProceedings> PRE_PROCEEDINGS =
      new Scope<>("pre-proceedings stage", Scopes::preProceedings, CinPreProceedings::place);

  private Scopes() {}

  private static List<CinPreProceedings> preProceedings(CinChild child) {
    return child.episodes().stream().flatMap(episode -> episode.preProceedings().stream()).toList();
  }
}
