package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.validation.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

  /** Each assessment of each episode. */
  static final Scope<CinChild, CinAssessment> ASSESSMENT =
      new Scope<>(
          "assessment",
          child -> gathered(child.episodes(), CinEpisode::assessments),
          CinAssessment::place);

  /** Each child protection plan of each episode. */
  static final Scope<CinChild, CinProtectionPlan> PROTECTION_PLAN =
      new Scope<>(
          "child protection plan",
          child -> gathered(child.episodes(), CinEpisode::protectionPlans),
          CinProtectionPlan::place);

  /** Each child in need plan of each episode. */
  static final Scope<CinChild, CinPlanDates> CIN_PLAN =
      new Scope<>(
          "child in need plan",
          child -> gathered(child.episodes(), CinEpisode::plans),
          CinPlanDates::place);

  /** Each stage before care proceedings, of every episode. */
  static final Scope<CinChild, CinPreProceedings> PRE_PROCEEDINGS =
      new Scope<>(
          "pre-proceedings stage",
          child -> gathered(child.episodes(), CinEpisode::preProceedings),
          CinPreProceedings::place);

  /** Each section 47 enquiry of each episode. */
  static final Scope<CinChild, CinSection47> ENQUIRY =
      new Scope<>(
          "section 47 enquiry",
          child -> gathered(child.episodes(), CinEpisode::enquiries),
          CinSection47::place);

  /** Each group of review dates of each child protection plan. */
  static final Scope<CinChild, CinReviews> REVIEWS =
      new Scope<>(
          "group of reviews",
          child ->
              gathered(
                  gathered(child.episodes(), CinEpisode::protectionPlans),
                  CinProtectionPlan::reviews),
          CinReviews::place);

  private Scopes() {}

  /**
   * The parts of several records in file order. Where one record has them all, as with most
   * children, nothing is copied.
   */
  static <R, P> List<P> gathered(List<R> records, Function<R, List<P>> parts) {
    List<P> all = List.of();
    boolean isCopy = false;
    for (R record : records) {
      List<P> more = parts.apply(record);
      if (all.isEmpty()) {
        all = more;
      } else if (!more.isEmpty()) {
        all = isCopy ? all : new ArrayList<>(all);
        all.addAll(more);
        isCopy = true;
      }
    }
    return all;
  }
}
