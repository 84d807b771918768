package io.github.throughline.validation.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinChildBuilder;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinEpisodeBuilder;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.core.exchange.cincensus.CinSection47Builder;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Context;
import io.github.throughline.validation.Finding;
import io.github.throughline.validation.RuleSet;
import io.github.throughline.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The rules on what goes on at the same time, against their definitions written out over every
 * pair. Days lie about the reference date, and there are few of them, so that starts and ends meet.
 */
class EpisodeOverlapProperties {
  private static final LocalDate REFERENCE_DATE = LocalDate.of(2025, 3, 31);
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 25);
  private static final int DAYS = 9;

  /** What stands for an element with a text that means nothing. */
  private static final String UNREADABLE = "soon";

  /** Lines from one part's place to the next: room for each of its items. */
  private static final int LINES = 10;

  private static final Map<String, RuleSet<CinChild>> RULES =
      Stream.of("8815", "8816", "8820", "8890")
          .collect(Collectors.toMap(code -> code, EpisodeOverlapProperties::only));

  /** An episode or an enquiry: when it starts and ends, and its flag. */
  record Part(@Nullable String start, @Nullable String end, @Nullable String flag) {
    @Nullable LocalDate startDay() {
      return day(start);
    }

    @Nullable LocalDate endDay() {
      return day(end);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
      return text == null || text.equals(UNREADABLE) ? null : LocalDate.parse(text);
    }

    boolean flagIs(boolean value) {
      return String.valueOf(value).equals(flag);
    }

    boolean isOpenWithFurtherAction() {
      return endDay() == null && flagIs(false);
    }
  }

  @Property
  void several_open_episodes(@ForAll("parts") List<Part> episodes) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < episodes.size(); i++) {
      if (episodes.get(i).isOpenWithFurtherAction()) {
        open.add(i);
      }
    }
    assertThat(found("8815", episodes)).isEqualTo(open.size() < 2 ? List.of() : List.of(open));
  }

  @Property
  void open_episode_not_the_latest(@ForAll("parts") List<Part> episodes) {
    List<LocalDate> days = episodes.stream().map(Part::startDay).toList();
    LocalDate latest =
        days.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    List<List<Integer>> expected = new ArrayList<>();
    for (int x = 0; x < days.size(); x++) {
      LocalDate day = days.get(x);
      if (day != null && day.isBefore(latest) && episodes.get(x).isOpenWithFurtherAction()) {
        expected.add(List.of(x, days.indexOf(latest)));
      }
    }
    assertThat(found("8816", episodes)).isEqualTo(expected);
  }

  @Property
  void episodes_overlap(@ForAll("parts") List<Part> episodes) {
    assertThat(found("8820", episodes))
        .isEqualTo(pairs(episodes, EpisodeOverlapProperties::starts8820));
  }

  @Property
  void enquiries_overlap(@ForAll("parts") List<Part> enquiries) {
    assertThat(found("8890", enquiries))
        .isEqualTo(pairs(enquiries, EpisodeOverlapProperties::starts8890));
  }

  @Property(tries = 300)
  void the_order_in_the_file_does_not_matter(
      @ForAll("parts") List<Part> parts, @ForAll Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
    Collections.shuffle(order, random);
    List<Part> shuffled = order.stream().map(parts::get).toList();
    for (String code : List.of("8820", "8890")) {
      List<List<Integer>> back =
          found(code, shuffled).stream()
              .map(pair -> List.of(order.get(pair.get(0)), order.get(pair.get(1))))
              .toList();
      assertThat(sorted(back)).as(code).isEqualTo(found(code, parts));
    }
    List<Integer> open =
        found("8815", shuffled).stream().flatMap(List::stream).map(order::get).sorted().toList();
    assertThat(open).isEqualTo(found("8815", parts).stream().flatMap(List::stream).toList());
    assertThat(earlierAndLatest(shuffled, order::get))
        .isEqualTo(earlierAndLatest(parts, position -> position));
  }

  /** Of several latest referrals the first in the file is shown, but all are of one day. */
  private static Map<Integer, LocalDate> earlierAndLatest(
      List<Part> parts, UnaryOperator<Integer> original) {
    return found("8816", parts).stream()
        .collect(
            Collectors.toMap(
                pair -> original.apply(pair.get(0)), pair -> parts.get(pair.get(1)).startDay()));
  }

  @Provide
  Arbitrary<List<Part>> parts() {
    Arbitrary<@Nullable String> day =
        Arbitraries.integers()
            .between(0, DAYS - 1)
            .map(i -> FIRST_DAY.plusDays(i).toString())
            .injectNull(0.1);
    Arbitrary<@Nullable String> dayOrNot =
        Arbitraries.frequencyOf(Tuple.of(9, day), Tuple.of(1, Arbitraries.just(UNREADABLE)));
    Arbitrary<@Nullable String> end = dayOrNot.injectNull(0.3);
    Arbitrary<@Nullable String> flag =
        Arbitraries.of("true", "false", "false", UNREADABLE).injectNull(0.2);
    return Combinators.combine(dayOrNot, end, flag)
        .as(Part::new)
        .list()
        .ofMinSize(0)
        .ofMaxSize(2 * OverlapCheck.FEW - 2);
  }

  private interface Starts {
    boolean in(Part x, Part y);
  }

  private static boolean starts8820(Part x, Part y) {
    LocalDate start = x.startDay();
    LocalDate other = y.startDay();
    LocalDate closed = y.endDay();
    if (start == null || other == null || start.isBefore(other)) {
      return false;
    }
    return closed != null
        ? start.isBefore(closed)
        : y.flagIs(false) && start.isBefore(REFERENCE_DATE);
  }

  private static boolean starts8890(Part x, Part y) {
    LocalDate start = x.startDay();
    LocalDate other = y.startDay();
    LocalDate conference = y.endDay();
    if (start == null || other == null || start.isBefore(other)) {
      return false;
    }
    return conference != null
        ? !start.isAfter(conference)
        : !y.flagIs(true) && !start.isAfter(REFERENCE_DATE);
  }

  private static List<List<Integer>> pairs(List<Part> parts, Starts starts) {
    List<List<Integer>> pairs = new ArrayList<>();
    for (int x = 0; x < parts.size(); x++) {
      for (int y = 0; y < parts.size(); y++) {
        if (x != y && starts.in(parts.get(x), parts.get(y))) {
          pairs.add(List.of(x, y));
        }
      }
    }
    return pairs;
  }

  /** The positions of the parts that each finding points at, each once. */
  private static List<List<Integer>> found(String code, List<Part> parts) {
    List<Finding> findings = new ArrayList<>();
    Iterator<CinChild> child =
        List.of(code.equals("8890") ? enquiries(parts) : episodes(parts)).iterator();
    Validator.of(RULES.get(code), Context.of(Years.Y2024_25))
        .validate(() -> child.hasNext() ? child.next() : null, findings::add);
    return sorted(findings.stream().map(EpisodeOverlapProperties::positions).toList());
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

  private static List<Integer> positions(Finding finding) {
    return finding.cited().stream()
        .map(Cited::place)
        .map(place -> place.line() / LINES - 1)
        .distinct()
        .toList();
  }

  private static List<List<Integer>> sorted(List<List<Integer>> findings) {
    return findings.stream()
        .sorted(
            Comparator.<List<Integer>>comparingInt(finding -> finding.get(0))
                .thenComparingInt(finding -> finding.get(1)))
        .toList();
  }

  private static CinChild episodes(List<Part> parts) {
    List<CinEpisode> episodes = new ArrayList<>();
    for (Part part : parts) {
      int line = (episodes.size() + 1) * LINES;
      episodes.add(
          CinEpisodeBuilder.builder()
              .place(new Place(line, 1))
              .referralDate(date(part.start(), line + 1))
              .closureDate(date(part.end(), line + 2))
              .noFurtherAction(flag(part.flag(), line + 3))
              .build());
    }
    return CinChildBuilder.builder().episodes(episodes).build();
  }

  private static CinChild enquiries(List<Part> parts) {
    List<CinSection47> enquiries = new ArrayList<>();
    for (Part part : parts) {
      int line = (enquiries.size() + 1) * LINES;
      enquiries.add(
          CinSection47Builder.builder()
              .place(new Place(line, 1))
              .startDate(date(part.start(), line + 1))
              .conferenceDate(date(part.end(), line + 2))
              .conferenceNotRequired(flag(part.flag(), line + 3))
              .build());
    }
    CinEpisode episode = CinEpisodeBuilder.builder().enquiries(enquiries).build();
    return CinChildBuilder.builder().episodes(List.of(episode)).build();
  }

  private static Reported<LocalDate> date(@Nullable String text, int line) {
    return text == null
        ? Reported.absent()
        : new Reported<>(text.equals(UNREADABLE) ? null : LocalDate.parse(text), text, line, 1);
  }

  private static Reported<Boolean> flag(@Nullable String text, int line) {
    return text == null
        ? Reported.absent()
        : new Reported<>(text.equals(UNREADABLE) ? null : Boolean.valueOf(text), text, line, 1);
  }
}
