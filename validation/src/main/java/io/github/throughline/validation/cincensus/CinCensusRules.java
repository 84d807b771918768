package io.github.throughline.validation.cincensus;

import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.time.CollectionYear;
import io.github.throughline.validation.Rule;
import io.github.throughline.validation.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the children in need census, by year. */
public final class CinCensusRules {
  /** The name of the standard in findings and on the command line. */
  public static final String STANDARD = "cin-census";

  private CinCensusRules() {}

  /**
   * The rules on the header that are in force in a year.
   *
   * @param year the collection year
   * @return the rules
   * @throws IllegalArgumentException if the rules of that year are not known
   */
  public static RuleSet<CinHeader> ofHeader(CollectionYear year) {
    return new RuleSet<>(STANDARD, known(year), allOfHeader(), header -> null, CinHeader::place);
  }

  /**
   * The rules on children, and on the whole return, that are in force in a year.
   *
   * @param year the collection year
   * @return the rules
   * @throws IllegalArgumentException if the rules of that year are not known
   */
  public static RuleSet<CinChild> ofChildren(CollectionYear year) {
    return new RuleSet<>(
        STANDARD,
        known(year),
        allOfChildren(),
        child -> child.identifiers().laChildId().value(),
        CinChild::place);
  }

  /**
   * Every version of every rule on the header.
   *
   * @return the rules of all years
   */
  public static List<Rule<CinHeader>> allOfHeader() {
    return Stream.of(HeaderRules.all()).flatMap(List::stream).toList();
  }

  /**
   * Every version of every rule on children and on the whole return.
   *
   * @return the rules of all years, in code order, an earlier version before a later one
   */
  public static List<Rule<CinChild>> allOfChildren() {
    return Stream.of(
            AssessmentFactorRules.all(),
            AssessmentRules.all(),
            BirthAndDeathRules.all(),
            ChildCharacteristicsRules.all(),
            ChildIdentifierRules.all(),
            CinPlanOverlapRules.all(),
            CinPlanRules.all(),
            ClosureRules.all(),
            DisabilityRules.all(),
            EnquiryRules.all(),
            EpisodeContentRules.all(),
            EpisodeOverlapRules.all(),
            PreProceedingsRules.all(),
            ProtectionPlanHistoryRules.all(),
            ProtectionPlanRules.all(),
            ReferralRules.all(),
            ReviewRules.all(),
            UpnRules.all(),
            UpnUnknownRules.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(rule -> rule.about().code()))
        .toList();
  }

  /**
   * The years whose rules are known, the earliest first.
   *
   * @return 2022-23 to 2026-27
   */
  public static List<CollectionYear> years() {
    return List.of(Years.Y2022_23, Years.Y2023_24, Years.Y2024_25, Years.Y2025_26, Years.Y2026_27);
  }

  /**
   * Whether the rules of a year are only drafted.
   *
   * @param year the collection year
   * @return true for 2026-27
   */
  public static boolean isDraft(CollectionYear year) {
    return year.equals(Years.Y2026_27);
  }

  private static CollectionYear known(CollectionYear year) {
    if (!years().contains(year)) {
      throw new IllegalArgumentException(
          "The rules of the census are known for "
              + years().get(0)
              + " to "
              + years().get(years().size() - 1)
              + ", not for "
              + year);
    }
    return year;
  }
}
