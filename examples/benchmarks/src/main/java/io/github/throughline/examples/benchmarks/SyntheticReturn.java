package io.github.throughline.examples.benchmarks;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.Code;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinAssessment;
import io.github.throughline.core.exchange.cincensus.CinAssessmentBuilder;
import io.github.throughline.core.exchange.cincensus.CinCensusWriter;
import io.github.throughline.core.exchange.cincensus.CinCharacteristicsBuilder;
import io.github.throughline.core.exchange.cincensus.CinChild;
import io.github.throughline.core.exchange.cincensus.CinChildBuilder;
import io.github.throughline.core.exchange.cincensus.CinCollectionBuilder;
import io.github.throughline.core.exchange.cincensus.CinEpisode;
import io.github.throughline.core.exchange.cincensus.CinEpisodeBuilder;
import io.github.throughline.core.exchange.cincensus.CinHeader;
import io.github.throughline.core.exchange.cincensus.CinHeaderBuilder;
import io.github.throughline.core.exchange.cincensus.CinIdentifiersBuilder;
import io.github.throughline.core.exchange.cincensus.CinPlanDatesBuilder;
import io.github.throughline.core.exchange.cincensus.CinProtectionPlanBuilder;
import io.github.throughline.core.exchange.cincensus.CinReviewsBuilder;
import io.github.throughline.core.exchange.cincensus.CinSection47Builder;
import io.github.throughline.core.exchange.cincensus.CinSourceBuilder;
import io.github.throughline.core.identifier.Upn;
import io.github.throughline.core.time.CollectionYear;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Writes a made-up return of any size: children with one to three episodes, assessments, plans,
 * section 47 enquiries and reviews in about the proportions of real returns. Either no rule finds
 * anything, or there is a mistake in about one child of twenty. The same seed gives the same file.
 */
public final class SyntheticReturn {
  /** Of so many children one has a mistake in a return with mistakes. */
  private static final int CHILDREN_TO_A_MISTAKE = 20;

  private final CollectionYear year;
  private final boolean hasMistakes;
  private final Random random;

  private SyntheticReturn(CollectionYear year, boolean hasMistakes, long seed) {
    this.year = year;
    this.hasMistakes = hasMistakes;
    this.random = new Random(seed);
  }

  /**
   * Writes a return.
   *
   * @param args the file to write, the number of children, the year in which the collection year
   *     ends, and {@code clean} for a return without mistakes
   * @throws Exception if the file cannot be written
   */
  public static void main(String[] args) throws Exception {
    if (args.length < 3) {
      System.err.println(
          "Usage: SyntheticReturn FILE CHILDREN YEAR [clean], for example return.xml 20000 2026");
      System.exit(64);
    }
    write(
        Path.of(args[0]),
        Integer.parseInt(args[1]),
        CollectionYear.ending(Integer.parseInt(args[2])),
        args.length == 3);
  }

  /**
   * Writes a return.
   *
   * @param file the file to write
   * @param children how many children
   * @param year the collection year
   * @param hasMistakes whether one child of twenty has a mistake
   * @throws Exception if the file cannot be written
   */
  public static void write(Path file, int children, CollectionYear year, boolean hasMistakes)
      throws Exception {
    SyntheticReturn made = new SyntheticReturn(year, hasMistakes, 20240401L);
    try (CinCensusWriter writer = CinCensusWriter.to(file, year)) {
      writer.write(made.header());
      for (int i = 0; i < children; i++) {
        writer.write(made.child(i));
      }
    }
  }

  private CinHeader header() {
    return CinHeaderBuilder.builder()
        .collection(
            CinCollectionBuilder.builder()
                .collection(Reported.of("CIN"))
                .year(Reported.of(year.endYear()))
                .referenceDate(Reported.of(year.lastDay()))
                .build())
        .sources(
            List.of(
                CinSourceBuilder.builder()
                    .sourceLevel(Reported.of("L"))
                    .authority(Reported.of("999"))
                    .softwareCode(Reported.of("Synthetic"))
                    .release(Reported.of("1"))
                    .serialNumber(Reported.of("001"))
                    .dateTime(Reported.of(year.lastDay() + "T12:00:00"))
                    .build()))
        .build();
  }

  private CinChild child(int number) {
    LocalDate born = year.lastDay().minusDays(400 + random.nextInt(5800));
    int mistake = hasMistakes ? random.nextInt(3 * CHILDREN_TO_A_MISTAKE) : -1;
    List<CinEpisode> episodes = new ArrayList<>();
    int count = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(2);
    LocalDate from = year.firstDay();
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      LocalDate referred = from.plusDays(random.nextInt(40));
      LocalDate closed = referred.plusDays(60 + random.nextInt(30));
      boolean open = last && random.nextBoolean();
      episodes.add(
          episode(
              referred,
              open || closed.isAfter(year.lastDay()) ? null : closed,
              mistake == 0 && i == 0));
      from = closed.plusDays(1);
    }
    return CinChildBuilder.builder()
        .identifiers(
            CinIdentifiersBuilder.builder()
                .laChildId(Reported.of("SYN%08d".formatted(number)))
                .upn(Reported.of(mistake == 1 ? upn(number).substring(1) : upn(number)))
                .birthDate(Reported.of(born))
                .sex(Reported.of(random.nextBoolean() ? "F" : "M"))
                .genderCurrent(Reported.of(random.nextBoolean() ? "1" : "2"))
                .build())
        .characteristics(
            CinCharacteristicsBuilder.builder()
                .ethnicity(mistake == 2 ? Reported.of("XXXX") : code(CinCensusCodes.ETHNICITY))
                .disabilities(
                    switch (random.nextInt(16)) {
                      case 0 -> List.of(Reported.of("CON"), Reported.of("MOB"));
                      case 1 -> List.of(code(CinCensusCodes.KINDS_OF_DISABILITY));
                      default -> List.of(Reported.of("NONE"));
                    })
                .build())
        .episodes(episodes)
        .build();
  }

  private CinEpisode episode(LocalDate referred, @Nullable LocalDate closed, boolean mistake) {
    LocalDate end = closed == null ? year.lastDay() : closed;
    CinEpisodeBuilder episode =
        CinEpisodeBuilder.builder()
            .referralDate(Reported.of(referred))
            .referralSource(code(CinCensusCodes.REFERRAL_SOURCE))
            .primaryNeed(code(CinCensusCodes.PRIMARY_NEED))
            .noFurtherAction(new Reported<>(false, "0", 0, 0))
            .assessments(List.of(assessment(referred, closed)));
    if (closed != null) {
      episode
          .closureDate(Reported.of(mistake ? referred.minusDays(1) : closed))
          .reasonForClosure(Reported.of("RC7"));
    }
    if (random.nextInt(3) == 0) {
      episode.plans(
          List.of(
              CinPlanDatesBuilder.builder()
                  .startDate(Reported.of(referred.plusDays(35)))
                  .endDate(Reported.ofNullable(closed))
                  .build()));
    } else if (random.nextInt(3) == 0 && referred.plusDays(25).isBefore(end)) {
      LocalDate enquiry = referred.plusDays(5);
      LocalDate conference = weekday(enquiry.plusDays(14));
      episode.enquiries(
          List.of(
              CinSection47Builder.builder()
                  .startDate(Reported.of(enquiry))
                  .conferenceTarget(Reported.of(weekday(enquiry.plusDays(21))))
                  .conferenceDate(Reported.of(conference))
                  .conferenceNotRequired(new Reported<>(false, "0", 0, 0))
                  .build()));
      if (conference.isBefore(end)) {
        Reported<String> category = code(CinCensusCodes.CATEGORY_OF_ABUSE);
        episode.protectionPlans(
            List.of(
                CinProtectionPlanBuilder.builder()
                    .startDate(Reported.of(conference))
                    .endDate(Reported.ofNullable(closed))
                    .initialCategory(category)
                    .latestCategory(category)
                    .previousPlans(Reported.of(0))
                    .reviews(
                        List.of(
                            CinReviewsBuilder.builder()
                                .dates(List.of(Reported.of(earlier(conference.plusDays(80), end))))
                                .build()))
                    .build()));
      }
    }
    return episode.build();
  }

  private CinAssessment assessment(LocalDate referred, @Nullable LocalDate closed) {
    LocalDate authorised = referred.plusDays(20 + random.nextInt(30));
    boolean done = closed != null || authorised.isBefore(year.lastDay());
    List<Reported<String>> factors = new ArrayList<>();
    for (String factor : List.of("1B", "3B", "4B", "16A", "17A")) {
      if (random.nextInt(3) == 0) {
        factors.add(Reported.of(factor));
      }
    }
    if (factors.isEmpty()) {
      factors.add(Reported.of("2B"));
    }
    return CinAssessmentBuilder.builder()
        .startDate(Reported.of(referred))
        .internalReviewDate(Reported.of(referred.plusDays(10)))
        .authorisationDate(done ? Reported.of(authorised) : Reported.absent())
        .factors(done ? factors : List.of())
        .build();
  }

  /** The day itself, or the Monday after it. */
  private static LocalDate weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private static LocalDate earlier(LocalDate one, LocalDate two) {
    return one.isBefore(two) ? one : two;
  }

  private Reported<String> code(CodeList list) {
    List<Code> codes = list.inForce(year);
    return Reported.of(codes.get(random.nextInt(codes.size())).value());
  }

  private static String upn(int number) {
    String rest = "003%09d".formatted(number);
    return Upn.checkLetter("A" + rest) + rest;
  }
}
