package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.time.CollectionYear;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/**
 * Invented returns for properties.
 *
 * <p><b>Sound</b> ones have a shape without fault for their year: every required element is there
 * and every text can be read. In <b>odd</b> ones anything can be missing, empty or unreadable, and
 * texts hold what XML makes difficult; they too have only elements that their year publishes. None
 * has a place in a file.
 */
public final class CinCensusArbitraries {
  private static final String IDENTIFIERS = "Message/Children/Child/ChildIdentifiers/";
  private static final String EPISODE = "Message/Children/Child/CINdetails/";

  /** Texts that are no date, no number, no flag, and not easily written or read. */
  private static final Arbitrary<String> ODD_TEXTS =
      Arbitraries.oneOf(
          Arbitraries.of(
              "",
              " ",
              "\n\t ",
              "2024-09-31",
              "01/04/2024",
              "31st of March",
              "-",
              "yes",
              "<UPN>&amp;</UPN>",
              "]]>",
              "<!-- -->",
              "<![CDATA[",
              "'\"&<>",
              "\r\n \r",
              "  leading and trailing  ",
              "Zo\u00EB \u20AC \uD83D\uDE00",
              "\u00A0",
              "\u2003",
              "\u0085\u2028",
              "\uFFFD"),
          Arbitraries.strings()
              .withChars("&<>]'\" \t\n\r\u00E9\u20ACx")
              .ofMaxLength(12)
              .map(text -> "?" + text),
          Arbitraries.strings().withCharRange('a', 'z').ofLength(5_000));

  private final CollectionYear year;
  private final boolean isOdd;

  private CinCensusArbitraries(CollectionYear year, boolean isOdd) {
    this.year = year;
    this.isOdd = isOdd;
  }

  /**
   * A whole return.
   *
   * @param header the header
   * @param children the children
   */
  public record CinReturn(CinHeader header, List<CinChild> children) {}

  /**
   * The years whose structure is known.
   *
   * @return 2016-17 to 2026-27
   */
  public static Arbitrary<CollectionYear> years() {
    return Arbitraries.integers()
        .between(CinCensusStructure.FIRST_YEAR.endYear(), CinCensusStructure.LAST_YEAR.endYear())
        .map(CollectionYear::ending);
  }

  /**
   * Returns whose shape is without fault.
   *
   * @param year their collection year
   * @return returns of one to six children
   */
  public static Arbitrary<CinReturn> soundReturns(CollectionYear year) {
    CinCensusArbitraries sound = new CinCensusArbitraries(year, false);
    return Combinators.combine(sound.header(), sound.child().list().ofMinSize(1).ofMaxSize(6))
        .as(CinReturn::new);
  }

  /**
   * Returns in which anything is possible but an element of another year.
   *
   * @param year their collection year
   * @return returns of up to six children
   */
  public static Arbitrary<CinReturn> oddReturns(CollectionYear year) {
    CinCensusArbitraries odd = new CinCensusArbitraries(year, true);
    return Combinators.combine(odd.header(), odd.child().list().ofMaxSize(6)).as(CinReturn::new);
  }

  /**
   * Children whose shape is without fault.
   *
   * @param year the collection year of their return
   * @return children of one to three episodes
   */
  public static Arbitrary<CinChild> soundChildren(CollectionYear year) {
    return new CinCensusArbitraries(year, false).child();
  }

  /**
   * Children in which anything is possible but an element of another year.
   *
   * @param year the collection year of their return
   * @return children of up to three episodes
   */
  public static Arbitrary<CinChild> oddChildren(CollectionYear year) {
    return new CinCensusArbitraries(year, true).child();
  }

  private Arbitrary<CinHeader> header() {
    Arbitrary<CinCollection> collection =
        Builders.withBuilder(CinCollectionBuilder::builder)
            .use(text(true, "CIN"))
            .in(CinCollectionBuilder::collection)
            .use(item(true, Arbitraries.just(year.endYear())))
            .in(CinCollectionBuilder::year)
            .use(item(true, Arbitraries.just(year.lastDay())))
            .in(CinCollectionBuilder::referenceDate)
            .build(CinCollectionBuilder::build);
    Arbitrary<CinSource> source =
        Builders.withBuilder(CinSourceBuilder::builder)
            .use(text(false, "L"))
            .in(CinSourceBuilder::sourceLevel)
            .use(text(true, "201", "999"))
            .in(CinSourceBuilder::authority)
            .use(text(false, "A system & more"))
            .in(CinSourceBuilder::softwareCode)
            .use(text(false, "1.0"))
            .in(CinSourceBuilder::release)
            .use(text(false, "001"))
            .in(CinSourceBuilder::serialNumber)
            .use(text(false, "2025-05-23T11:14:05"))
            .in(CinSourceBuilder::dateTime)
            .build(CinSourceBuilder::build);
    return Combinators.combine(collection, source.list().ofMinSize(1).ofMaxSize(2))
        .as((c, s) -> new CinHeader(Place.NONE, c, s, List.of()));
  }

  private Arbitrary<CinChild> child() {
    return Combinators.combine(
            orAbsent(identifiers(), CinIdentifiers.absent()),
            orAbsent(characteristics(), CinCharacteristics.absent()),
            episode().list().ofMinSize(isOdd ? 0 : 1).ofMaxSize(3))
        .as((i, c, e) -> new CinChild(Place.NONE, i, c, e, List.of()));
  }

  private <T> Arbitrary<T> orAbsent(Arbitrary<T> group, T absent) {
    return isOdd ? Arbitraries.oneOf(group, Arbitraries.just(absent)) : group;
  }

  private Arbitrary<CinIdentifiers> identifiers() {
    return Builders.withBuilder(CinIdentifiersBuilder::builder)
        .use(
            text(
                true,
                Arbitraries.strings()
                    .withCharRange('A', 'Z')
                    .numeric()
                    .ofMinLength(1)
                    .ofMaxLength(20)))
        .in(CinIdentifiersBuilder::laChildId)
        .use(text(false, "A123456789123", "A12345678912B"))
        .in(CinIdentifiersBuilder::upn)
        .use(text(false, "X98765432123B"))
        .in(CinIdentifiersBuilder::formerUpn)
        .use(text(false, "UN1", "UN3"))
        .in(CinIdentifiersBuilder::upnUnknown)
        .use(date(false))
        .in(CinIdentifiersBuilder::birthDate)
        .use(date(false))
        .in(CinIdentifiersBuilder::expectedBirthDate)
        .use(ifPublished(IDENTIFIERS + "GenderCurrent", text(true, "0", "1", "2", "9")))
        .in(CinIdentifiersBuilder::genderCurrent)
        .use(ifPublished(IDENTIFIERS + "Sex", text(true, "F", "M", "U")))
        .in(CinIdentifiersBuilder::sex)
        .use(date(false))
        .in(CinIdentifiersBuilder::deathDate)
        .build(CinIdentifiersBuilder::build);
  }

  private Arbitrary<CinCharacteristics> characteristics() {
    return Builders.withBuilder(CinCharacteristicsBuilder::builder)
        .use(text(true, "WBRI", "OOTH", "REFU"))
        .in(CinCharacteristicsBuilder::ethnicity)
        .use(text(true, "NONE", "HAND", "LD").filter(Reported::isThere).list().ofMaxSize(3))
        .in(CinCharacteristicsBuilder::disabilities)
        .build(CinCharacteristicsBuilder::build);
  }

  private Arbitrary<CinEpisode> episode() {
    return Builders.withBuilder(CinEpisodeBuilder::builder)
        .use(date(true))
        .in(CinEpisodeBuilder::referralDate)
        .use(text(true, "1A", "5D", "10"))
        .in(CinEpisodeBuilder::referralSource)
        .use(text(false, "N1", "N9"))
        .in(CinEpisodeBuilder::primaryNeed)
        .use(date(false))
        .in(CinEpisodeBuilder::closureDate)
        .use(text(false, "RC1", "RC8"))
        .in(CinEpisodeBuilder::reasonForClosure)
        .use(date(false))
        .in(CinEpisodeBuilder::conferenceDate)
        .use(assessment().list().ofMaxSize(2))
        .in(CinEpisodeBuilder::assessments)
        .use(listIfPublished(EPISODE + "CINPlanDates", planDates()))
        .in(CinEpisodeBuilder::plans)
        .use(enquiry().list().ofMaxSize(2))
        .in(CinEpisodeBuilder::enquiries)
        .use(flag(true))
        .in(CinEpisodeBuilder::noFurtherAction)
        .use(protectionPlan().list().ofMaxSize(2))
        .in(CinEpisodeBuilder::protectionPlans)
        .use(listIfPublished(EPISODE + "PreProceedingsandFGDM", preProceedings()))
        .in(CinEpisodeBuilder::preProceedings)
        .build(CinEpisodeBuilder::build);
  }

  private Arbitrary<CinAssessment> assessment() {
    return Builders.withBuilder(CinAssessmentBuilder::builder)
        .use(date(true))
        .in(CinAssessmentBuilder::startDate)
        .use(date(false))
        .in(CinAssessmentBuilder::internalReviewDate)
        .use(date(false))
        .in(CinAssessmentBuilder::authorisationDate)
        .use(text(true, "1A", "2B", "21").filter(Reported::isThere).list().ofMaxSize(3))
        .in(CinAssessmentBuilder::factors)
        .build(CinAssessmentBuilder::build);
  }

  private Arbitrary<CinPlanDates> planDates() {
    return Combinators.combine(date(true), date(false))
        .as((start, end) -> new CinPlanDates(Place.NONE, start, end));
  }

  private Arbitrary<CinSection47> enquiry() {
    return Combinators.combine(date(true), date(false), date(false), flag(true))
        .as((start, target, held, not) -> new CinSection47(Place.NONE, start, target, held, not));
  }

  private Arbitrary<CinProtectionPlan> protectionPlan() {
    Arbitrary<CinReviews> reviews =
        date(true)
            .filter(Reported::isThere)
            .list()
            .ofMinSize(isOdd ? 0 : 1)
            .ofMaxSize(3)
            .map(dates -> new CinReviews(Place.NONE, dates));
    return Builders.withBuilder(CinProtectionPlanBuilder::builder)
        .use(date(true))
        .in(CinProtectionPlanBuilder::startDate)
        .use(date(false))
        .in(CinProtectionPlanBuilder::endDate)
        .use(text(true, "NEG", "PHY"))
        .in(CinProtectionPlanBuilder::initialCategory)
        .use(text(true, "NEG", "MUL"))
        .in(CinProtectionPlanBuilder::latestCategory)
        .use(item(true, Arbitraries.integers().between(0, 9)))
        .in(CinProtectionPlanBuilder::previousPlans)
        .use(reviews.list().ofMaxSize(isOdd ? 3 : 1))
        .in(CinProtectionPlanBuilder::reviews)
        .build(CinProtectionPlanBuilder::build);
  }

  private Arbitrary<CinPreProceedings> preProceedings() {
    return Builders.withBuilder(CinPreProceedingsBuilder::builder)
        .use(date(false))
        .in(CinPreProceedingsBuilder::startDate)
        .use(date(false))
        .in(CinPreProceedingsBuilder::letterBeforeProceedingsDate)
        .use(flag(false))
        .in(CinPreProceedingsBuilder::familyMeetingOffered)
        .use(flag(false))
        .in(CinPreProceedingsBuilder::familyMeetingHeld)
        .use(date(false))
        .in(CinPreProceedingsBuilder::firstMeetingDate)
        .use(item(false, Arbitraries.integers().between(0, 20)))
        .in(CinPreProceedingsBuilder::reviewMeetings)
        .use(date(false))
        .in(CinPreProceedingsBuilder::stepDecisionDate)
        .use(text(false, "A", "B", "C"))
        .in(CinPreProceedingsBuilder::outcome)
        .use(date(false))
        .in(CinPreProceedingsBuilder::courtApplicationDate)
        .use(date(false))
        .in(CinPreProceedingsBuilder::proceedingsLetterDate)
        .build(CinPreProceedingsBuilder::build);
  }

  private <T> Arbitrary<Reported<T>> ifPublished(String path, Arbitrary<Reported<T>> item) {
    return CinCensusStructure.get(path).isPublishedIn(year)
        ? item
        : Arbitraries.just(Reported.absent());
  }

  private <T> Arbitrary<List<T>> listIfPublished(String path, Arbitrary<T> group) {
    return group.list().ofMaxSize(CinCensusStructure.get(path).isPublishedIn(year) ? 2 : 0);
  }

  private Arbitrary<Reported<LocalDate>> date(boolean required) {
    return item(
        required,
        Dates.dates().between(year.firstDay().minusYears(20), year.lastDay().plusYears(1)));
  }

  private Arbitrary<Reported<Boolean>> flag(boolean required) {
    Arbitrary<Reported<Boolean>> asNumber =
        Arbitraries.of(true, false).map(f -> new Reported<>(f, f ? "1" : "0", 0, 0));
    return Arbitraries.oneOf(item(required, Arbitraries.of(true, false)), asNumber);
  }

  private Arbitrary<Reported<String>> text(boolean required, String... codes) {
    return text(required, Arbitraries.of(codes));
  }

  private Arbitrary<Reported<String>> text(boolean required, Arbitrary<String> texts) {
    return item(required, texts, text -> text.isBlank() ? null : text);
  }

  /** An item of which no odd text is a value. */
  private <T> Arbitrary<Reported<T>> item(boolean required, Arbitrary<T> values) {
    return item(required, values, text -> null);
  }

  private <T> Arbitrary<Reported<T>> item(
      boolean required, Arbitrary<T> values, Function<String, T> meaningOfOddText) {
    Arbitrary<Reported<T>> present = values.map(Reported::of);
    Arbitrary<Reported<T>> absent = Arbitraries.just(Reported.absent());
    Arbitrary<Reported<T>> odd =
        ODD_TEXTS.map(text -> new Reported<>(meaningOfOddText.apply(text), text, 0, 0));
    return isOdd
        ? Arbitraries.oneOf(present, absent, odd)
        : required ? present : Arbitraries.oneOf(present, absent);
  }
}
