package io.github.throughline.core.invented;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.Code;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinAssessmentBuilder;
import io.github.throughline.core.exchange.cincensus.CinCharacteristicsBuilder;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinChildBuilder;
import io.github.throughline.core.exchange.cincensus.CinCollection;
import io.github.throughline.core.exchange.cincensus.CinCollectionBuilder;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinEpisodeBuilder;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinIdentifiersBuilder;
import io.github.throughline.core.exchange.cincensus.CinPlanDates;
import io.github.throughline.core.exchange.cincensus.CinPreProceedings;
import io.github.throughline.core.exchange.cincensus.CinPreProceedingsBuilder;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlan;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlanBuilder;
import io.github.throughline.core.exchange.cincensus.CinReviews;
import io.github.throughline.core.exchange.cincensus.CinSection47;
import io.github.throughline.core.exchange.cincensus.CinSource;
import io.github.throughline.core.exchange.cincensus.CinSourceBuilder;
import io.github.throughline.core.identifier.Upn;
import io.github.throughline.core.time.CollectionYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Invented returns in which nothing is wrong, neither the shape nor any published rule: children
 * whose histories are as they should be, and enough of them that the return of a whole authority is
 * not questioned. None has a place in a file.
 */
public final class CleanReturns {
  /** The disabilities of the first children: the census expects at least eight to be in use. */
  private static final List<List<String>> DISABILITIES =
      List.of(
          List.of("MOB", "HAND"),
          List.of("PC", "INC"),
          List.of("COMM", "LD"),
          List.of("HEAR", "VIS"));

  private final CollectionYear year;

  private CleanReturns(CollectionYear year) {
    this.year = year;
  }

  /** What became of a child. */
  enum Story {
    NO_FURTHER_ACTION,
    ASSESSED,
    HELPED,
    ENQUIRED,
    PROTECTED,
    CARRIED_OVER,
    UNBORN,
    DIED,
    REFERRED_AGAIN
  }

  /**
   * What is chosen for a child.
   *
   * @param story what became of the child
   * @param day days from the start of the period to the referral
   * @param days how long things took
   * @param pick chooses codes
   * @param open whether the last thing is still going on
   */
  record Choice(Story story, int day, int days, int pick, boolean open) {}

  /**
   * Clean returns.
   *
   * @param year their collection year, one whose rules are known
   * @return returns of four to twelve children, who are {@code CLEAN0}, {@code CLEAN1} and so on
   */
  public static Arbitrary<InventedReturn> of(CollectionYear year) {
    CleanReturns clean = new CleanReturns(year);
    return Combinators.combine(
            Arbitraries.of(Story.class),
            Arbitraries.integers().between(0, 200),
            Arbitraries.integers().between(2, 50),
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.of(true, false))
        .as(Choice::new)
        .list()
        .ofMinSize(DISABILITIES.size())
        .ofMaxSize(12)
        .map(clean::returned);
  }

  private InventedReturn returned(List<Choice> choices) {
    CinCollection collection =
        CinCollectionBuilder.builder()
            .collection(Reported.of("CIN"))
            .year(Reported.of(year.endYear()))
            .referenceDate(Reported.of(year.lastDay()))
            .build();
    CinSource source =
        CinSourceBuilder.builder()
            .sourceLevel(Reported.of("L"))
            .authority(Reported.of("999"))
            .build();
    List<CinChild> children = new ArrayList<>();
    for (Choice choice : choices) {
      children.add(child(children.size(), choice));
    }
    return new InventedReturn(
        new CinHeader(Place.NONE, collection, List.of(source), List.of()), children);
  }

  private CinChild child(int number, Choice choice) {
    boolean unborn = choice.story == Story.UNBORN;
    LocalDate birth = year.firstDay().minusDays(400 + choice.pick * 5L);
    LocalDate expected = year.lastDay().plusDays(choice.day);
    String sex = unborn ? "U" : choice.pick % 2 == 0 ? "M" : "F";
    boolean hasSex = year.endYear() > 2024;
    CinIdentifiersBuilder identifiers =
        CinIdentifiersBuilder.builder()
            .laChildId(Reported.of("CLEAN" + number))
            .birthDate(unborn ? Reported.absent() : Reported.of(birth))
            .expectedBirthDate(unborn ? Reported.of(expected) : Reported.absent())
            .sex(hasSex ? Reported.of(sex) : Reported.absent())
            .genderCurrent(
                hasSex
                    ? Reported.absent()
                    : Reported.of(unborn ? "0" : sex.equals("M") ? "1" : "2"));
    if (unborn) {
      identifiers.upnUnknown(Reported.of("UN1"));
    } else {
      identifiers.upn(Reported.of(upn(number)));
    }
    if (choice.story == Story.DIED) {
      identifiers.deathDate(Reported.of(from(choice).plusDays(choice.days)));
    }
    List<Reported<String>> disabilities =
        (number < DISABILITIES.size() ? DISABILITIES.get(number) : List.of("NONE"))
            .stream().map(Reported::of).toList();
    return CinChildBuilder.builder()
        .identifiers(identifiers.build())
        .characteristics(
            CinCharacteristicsBuilder.builder()
                .ethnicity(code(CinCensusCodes.ETHNICITY, choice))
                .disabilities(disabilities)
                .build())
        .episodes(episodes(number, choice))
        .build();
  }

  private List<CinEpisode> episodes(int number, Choice choice) {
    LocalDate from = from(choice);
    LocalDate after = from.plusDays(choice.days);
    CinEpisodeBuilder episode = referral(from, choice);
    List<CinEpisode> episodes = new ArrayList<>();
    switch (choice.story) {
      case NO_FURTHER_ACTION -> episode.noFurtherAction(Reported.of(true));
      case ASSESSED -> {
        episode.assessments(List.of(assessment(from, after, "21")));
        close(episode, after.plusDays(1), choice.pick % 2 == 0 ? "RC8" : "RC9");
      }
      case HELPED -> help(episode, from, choice);
      case ENQUIRED ->
          episode
              .assessments(List.of(assessment(from, after, factor(choice))))
              .enquiries(List.of(enquiry(from.plusDays(1), null)));
      case PROTECTED -> protect(episode, from, choice);
      case CARRIED_OVER -> carryOver(episode, after, choice);
      case UNBORN, DIED -> {
        if (choice.story == Story.DIED) {
          close(episode, after, "RC2");
        }
      }
      case REFERRED_AGAIN -> {
        close(episode, after, "RC7");
        episodes.add(episode.build());
        episode = referral(after, choice);
        help(episode, after, choice);
      }
    }
    if (number == 0 && year.endYear() >= 2027) {
      episode.preProceedings(List.of(preProceedings(choice)));
    }
    episodes.add(episode.build());
    return episodes;
  }

  private LocalDate from(Choice choice) {
    return switch (choice.story) {
      case CARRIED_OVER -> year.firstDay().minusDays(100 + choice.day);
      case UNBORN -> year.lastDay().minusDays(choice.days);
      default -> year.firstDay().plusDays(choice.day);
    };
  }

  private CinEpisodeBuilder referral(LocalDate day, Choice choice) {
    return CinEpisodeBuilder.builder()
        .referralDate(Reported.of(day))
        .referralSource(code(CinCensusCodes.REFERRAL_SOURCE, choice))
        .primaryNeed(code(CinCensusCodes.PRIMARY_NEED, choice))
        .noFurtherAction(Reported.of(false));
  }

  private static void close(CinEpisodeBuilder episode, LocalDate day, String reason) {
    episode.closureDate(Reported.of(day)).reasonForClosure(Reported.of(reason));
  }

  private void help(CinEpisodeBuilder episode, LocalDate from, Choice choice) {
    LocalDate planned = from.plusDays(choice.days);
    LocalDate ended = planned.plusDays(1 + choice.pick % 30);
    episode
        .assessments(List.of(assessment(from, planned, factor(choice))))
        .plans(List.of(plan(planned, choice.open ? null : ended)));
    if (!choice.open) {
      close(episode, ended, "RC7");
    }
  }

  private void protect(CinEpisodeBuilder episode, LocalDate from, Choice choice) {
    LocalDate conference = weekday(from.plusDays(1 + choice.days));
    LocalDate ended = conference.plusDays(10 + choice.pick % 50);
    episode
        .assessments(List.of(assessment(from, conference, factor(choice))))
        .enquiries(List.of(enquiry(from.plusDays(1), conference)))
        .protectionPlans(
            List.of(protectionPlan(conference, choice.open ? null : ended, ended, choice)));
    if (!choice.open) {
      episode.plans(List.of(plan(ended, null)));
    }
  }

  /** A protection plan from before the period; a return need not hold its conference. */
  private void carryOver(CinEpisodeBuilder episode, LocalDate planned, Choice choice) {
    LocalDate ended = year.firstDay().plusDays(choice.day);
    episode.protectionPlans(
        List.of(protectionPlan(planned, choice.open ? null : ended, ended, choice)));
  }

  private CinProtectionPlan protectionPlan(
      LocalDate start, LocalDate end, LocalDate review, Choice choice) {
    return CinProtectionPlanBuilder.builder()
        .startDate(Reported.of(start))
        .endDate(Reported.ofNullable(end))
        .initialCategory(code(CinCensusCodes.CATEGORY_OF_ABUSE, choice))
        .latestCategory(code(CinCensusCodes.CATEGORY_OF_ABUSE, choice))
        .previousPlans(Reported.of(choice.pick % 3))
        .reviews(List.of(new CinReviews(Place.NONE, List.of(Reported.of(review)))))
        .build();
  }

  private static CinAssessment assessment(LocalDate start, LocalDate end, String factor) {
    return CinAssessmentBuilder.builder()
        .startDate(Reported.of(start))
        .authorisationDate(Reported.of(end))
        .factors(List.of(Reported.of(factor)))
        .build();
  }

  private static CinPlanDates plan(LocalDate start, LocalDate end) {
    return new CinPlanDates(Place.NONE, Reported.of(start), Reported.ofNullable(end));
  }

  private static CinSection47 enquiry(LocalDate start, LocalDate conference) {
    return new CinSection47(
        Place.NONE,
        Reported.of(start),
        Reported.of(weekday(start.plusDays(21))),
        Reported.ofNullable(conference),
        Reported.of(conference == null));
  }

  private CinPreProceedings preProceedings(Choice choice) {
    LocalDate start = year.firstDay().plusDays(choice.day);
    LocalDate met = start.plusDays(choice.days);
    return CinPreProceedingsBuilder.builder()
        .startDate(Reported.of(start))
        .letterBeforeProceedingsDate(Reported.of(start))
        .familyMeetingOffered(Reported.of(choice.open))
        .familyMeetingHeld(Reported.of(false))
        .firstMeetingDate(Reported.of(met))
        .reviewMeetings(Reported.of(choice.pick % 4))
        .stepDecisionDate(Reported.of(met))
        .outcome(code(CinCensusCodes.PRE_PROCEEDINGS_OUTCOME, choice))
        .build();
  }

  private static LocalDate weekday(LocalDate day) {
    LocalDate weekday = day;
    while (weekday.getDayOfWeek() == DayOfWeek.SATURDAY
        || weekday.getDayOfWeek() == DayOfWeek.SUNDAY) {
      weekday = weekday.plusDays(1);
    }
    return weekday;
  }

  private static String factor(Choice choice) {
    List<String> some = List.of("1B", "3B", "4A", "16A", "18C", "24A");
    return some.get(choice.pick % some.size());
  }

  private Reported<String> code(CodeList list, Choice choice) {
    List<Code> codes = list.inForce(year);
    return Reported.of(codes.get(choice.pick % codes.size()).value());
  }

  private static String upn(int number) {
    String rest = "003%09d".formatted(number);
    return Upn.checkLetter("A" + rest) + rest;
  }
}
