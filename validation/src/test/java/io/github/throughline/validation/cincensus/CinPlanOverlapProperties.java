package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinChildBuilder;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinEpisodeBuilder;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPlanDatesBuilder;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlanBuilder;
import io.github.throughline.core.exchange.cincensus.CinReviewsBuilder;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleSet;
import io.github.throughline.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/**
 * The rules on plans that go on at the same time, against their definitions written out over every
 * pair of plans. Days lie about the reference date, and there are few of them, so that starts and
 * ends meet.
 */
class CinPlanOverlapProperties {
  private static final LocalDate REFERENCE_DATE = LocalDate.of(2025, 3, 31);
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 26);
  private static final int DAYS = 8;

  /** Lines from one plan's place to the next: room for each of its items. */
  private static final int LINES = 10;

  private static final Map<String, RuleSet<CinChild>> RULES =
      Stream.of("4001", "4003", "4004", "4014", "4016", "4017")
          .collect(Collectors.toMap(code -> code, CinPlanOverlapProperties::only));

  /**
   * A plan of either kind, in one of the episodes.
   *
   * @param isProtection whether it is a child protection plan
   * @param review when a protection plan was reviewed
   */
  record Plan(
      int episode,
      boolean isProtection,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable LocalDate review) {
    /** Whether a day lies in it, the day of its end not counted. */
    boolean holds(@Nullable LocalDate day) {
      return start != null
          && day != null
          && !day.isBefore(start)
          && (end == null ? !day.isAfter(REFERENCE_DATE) : day.isBefore(end));
    }
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void both_kinds_open(@ForAll("plans") List<Plan> plans) {
    assertThat(found("4001", plans))
        .isEqualTo(
            pairs(
                plans,
                (x, y) ->
                    x.episode() == y.episode()
                        && !x.isProtection()
                        && y.isProtection()
                        && x.end() == null
                        && y.end() == null));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void reviewed_during_cin_plan(@ForAll("plans") List<Plan> plans) {
    assertThat(found("4003", plans))
        .isEqualTo(
            pairs(
                plans,
                (x, y) ->
                    x.episode() == y.episode()
                        && x.isProtection()
                        && !y.isProtection()
                        && y.holds(x.review())
                        && !x.review().equals(x.end())));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void several_open_plans(@ForAll("plans") List<Plan> plans) {
    List<List<Integer>> expected = new ArrayList<>();
    for (int episode = 0; episode < 2; episode++) {
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < plans.size(); i++) {
        Plan plan = plans.get(i);
        if (plan.episode() == episode && !plan.isProtection() && plan.end() == null) {
          open.add(i);
        }
      }
      if (open.size() > 1) {
        expected.add(open);
      }
    }
    assertThat(found("4004", plans)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void plans_overlap(@ForAll("plans") List<Plan> plans) {
    assertThat(found("4014", plans))
        .isEqualTo(
            pairs(
                plans,
                (x, y) ->
                    !x.isProtection()
                        && !y.isProtection()
                        && x.start() != null
                        && y.start() != null
                        && !x.start().isBefore(y.start())
                        && !x.start().isAfter(y.end() == null ? REFERENCE_DATE : y.end())));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void starts_during_a_plan_of_the_other_kind(@ForAll("plans") List<Plan> plans) {
    assertThat(found("4016", plans))
        .isEqualTo(
            pairs(plans, (x, y) -> !x.isProtection() && y.isProtection() && y.holds(x.start())));
    assertThat(found("4017", plans))
        .isEqualTo(
            pairs(plans, (x, y) -> x.isProtection() && !y.isProtection() && y.holds(x.start())));
  }

  @Provide
  Arbitrary<List<Plan>> plans() {
    Arbitrary<LocalDate> day = Arbitraries.integers().between(0, DAYS - 1).map(FIRST_DAY::plusDays);
    return Combinators.combine(
            Arbitraries.of(0, 1),
            Arbitraries.of(true, false),
            day.injectNull(0.1),
            day.injectNull(0.4),
            day.injectNull(0.2))
        .as(Plan::new)
        .list()
        .ofMinSize(0)
        .ofMaxSize(12);
  }

  /** Sorted by the first of the pair, then by the second. */
  private static List<List<Integer>> pairs(List<Plan> plans, BiPredicate<Plan, Plan> fires) {
    return IntStream.range(0, plans.size())
        .boxed()
        .flatMap(
            x ->
                IntStream.range(0, plans.size())
                    .filter(y -> x != y && fires.test(plans.get(x), plans.get(y)))
                    .mapToObj(y -> List.of(x, y)))
        .toList();
  }

  /** The positions of the plans that each finding points at, each once. */
  private static List<List<Integer>> found(String code, List<Plan> plans) {
    List<Finding> findings = new ArrayList<>();
    Iterator<CinChild> child = List.of(child(plans)).iterator();
    Validator.of(RULES.get(code), Context.of(Years.Y2024_25))
        .validate(() -> child.hasNext() ? child.next() : null, findings::add);
    return findings.stream()
        .map(CinPlanOverlapProperties::positions)
        .sorted(
            Comparator.<List<Integer>>comparingInt(pair -> pair.get(0))
                .thenComparingInt(pair -> pair.get(1)))
        .toList();
  }

  private static List<Integer> positions(Finding finding) {
    return finding.cited().stream()
        .map(Cited::place)
        .map(place -> place.line() / LINES - 1)
        .distinct()
        .toList();
  }

  private static RuleSet<CinChild> only(String code) {
    RuleSet<CinChild> all = CinCensusRules.ofChildren(Years.Y2024_25);
    return new RuleSet<>(
        all.standard(),
        all.year(),
        all.rules().stream().filter(rule -> rule.about().code().equals(code)).toList(),
        all.child(),
        all.place());
  }

  private static CinChild child(List<Plan> plans) {
    return CinChildBuilder.builder()
        .episodes(List.of(episode(0, plans), episode(1, plans)))
        .build();
  }

  private static CinEpisode episode(int episode, List<Plan> plans) {
    List<CinPlanDates> cinPlans = new ArrayList<>();
    List<CinProtectionPlan> protections = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      Plan plan = plans.get(i);
      int line = (i + 1) * LINES;
      if (plan.episode() != episode) {
        continue;
      }
      if (plan.isProtection()) {
        protections.add(
            CinProtectionPlanBuilder.builder()
                .place(new Place(line, 1))
                .startDate(date(plan.start(), line + 1))
                .endDate(date(plan.end(), line + 2))
                .reviews(
                    List.of(
                        CinReviewsBuilder.builder()
                            .place(new Place(line + 3, 1))
                            .dates(List.of(date(plan.review(), line + 4)))
                            .build()))
                .build());
      } else {
        cinPlans.add(
            CinPlanDatesBuilder.builder()
                .place(new Place(line, 1))
                .startDate(date(plan.start(), line + 1))
                .endDate(date(plan.end(), line + 2))
                .build());
      }
    }
    return CinEpisodeBuilder.builder().plans(cinPlans).protectionPlans(protections).build();
  }

  private static Reported<LocalDate> date(@Nullable LocalDate day, int line) {
    return day == null ? Reported.absent() : new Reported<>(day, day.toString(), line, 1);
  }
}
