package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.time.CollectionYear;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class CinCensusMappingProperties {
  @Provide
  Arbitrary<Tuple2<CollectionYear, CinChild>> children() {
    return CinCensusArbitraries.years()
        .flatMap(
            year ->
                Arbitraries.oneOf(
                        CinCensusArbitraries.oddChildren(year),
                        CinCensusArbitraries.soundChildren(year))
                    .map(child -> Tuple.of(year, child)));
  }

  @Property(tries = 600)
  void a_child_comes_back_as_it_was_sent(
      @ForAll("children") Tuple2<CollectionYear, CinChild> sent) {
    CinCensusMapping.Result back = CinCensusMapping.toChild(file(sent));

    assertThat(back.leftOut()).isEmpty();
    assertSame(back.child(), sent.get2());
  }

  @Property(tries = 300)
  void a_child_comes_back_from_a_case_file_that_was_stored(
      @ForAll("children") Tuple2<CollectionYear, CinChild> sent) {
    CaseFile file = file(sent);
    CaseFile stored = DocumentFormat.CASE_FILE.read(DocumentFormat.CASE_FILE.write(file));
    CinCensusMapping.Result back = CinCensusMapping.toChild(stored);

    assertThat(stored).isEqualTo(file);
    assertThat(back.leftOut()).isEmpty();
    assertSame(back.child(), sent.get2());
  }

  @Property(tries = 600)
  void every_spelling_that_can_be_read_comes_back(@ForAll("spelt") CinChild sent) {
    CinCensusMapping.Result back =
        CinCensusMapping.toChild(
            CinCensusMapping.toCaseFile(CollectionYear.ending(2025), sent, "x"));

    assertThat(back.leftOut()).isEmpty();
    assertSame(back.child(), sent);
  }

  @Property(tries = 100)
  void the_same_child_makes_the_same_case_file(
      @ForAll("children") Tuple2<CollectionYear, CinChild> sent) {
    assertThat(file(sent)).isEqualTo(file(sent));
  }

  @Property(tries = 300)
  void a_text_is_kept_only_where_the_record_cannot_hold_it(
      @ForAll("soundWrittenAsWeDo") Tuple2<CollectionYear, CinChild> sent) {
    CaseFile file = file(sent);

    assertThat(file.child().extensions()).isEmpty();
    assertThat(file.referrals()).allMatch(referral -> referral.extensions().isEmpty());
    assertThat(file.assessments()).allMatch(assessment -> assessment.extensions().isEmpty());
    assertThat(file.section47Enquiries()).allMatch(enquiry -> enquiry.extensions().isEmpty());
  }

  /** Sound children, with flags in the digits that we write. */
  @Provide
  Arbitrary<Tuple2<CollectionYear, CinChild>> soundWrittenAsWeDo() {
    return CinCensusArbitraries.years()
        .flatMap(
            year ->
                CinCensusArbitraries.soundChildren(year)
                    .map(child -> Tuple.of(year, withFlagsAsDigits(child))));
  }

  /** Children whose days, numbers and flags can all be read and are spelt in every way. */
  @Provide
  Arbitrary<CinChild> spelt() {
    Arbitrary<Reported<LocalDate>> dates =
        spelt(
            ItemText::date, "2024-05-01", " 2024-05-01", "2024-05-01\n", "\t2024-05-02 ", "\r\n ");
    Arbitrary<Reported<Boolean>> flags =
        spelt(ItemText::flag, "1", "0", "true", "FALSE", "True", " 1 ", "\nfalse", "no", "");
    Arbitrary<Reported<Integer>> numbers =
        spelt(ItemText::integer, "3", "+3", "003", " 3\n", "-0", "0", "-1", "3.0", "many");
    Arbitrary<CinProtectionPlan> plans =
        Combinators.combine(
                dates,
                numbers,
                dates
                    .list()
                    .ofMaxSize(3)
                    .map(held -> new CinReviews(Place.NONE, held))
                    .list()
                    .ofMaxSize(3))
            .as(
                (start, previous, reviews) ->
                    CinProtectionPlanBuilder.builder()
                        .startDate(start)
                        .previousPlans(previous)
                        .reviews(reviews)
                        .build());
    Arbitrary<CinPreProceedings> stages =
        Combinators.combine(dates, flags, flags, numbers)
            .as(
                (start, offered, held, reviews) ->
                    CinPreProceedingsBuilder.builder()
                        .startDate(start)
                        .familyMeetingOffered(offered)
                        .familyMeetingHeld(held)
                        .reviewMeetings(reviews)
                        .build());
    Arbitrary<CinSection47> enquiries =
        Combinators.combine(dates, dates, flags)
            .as((target, held, not) -> new CinSection47(Place.NONE, target, target, held, not));
    return Builders.withBuilder(CinEpisodeBuilder::builder)
        .use(dates)
        .in(CinEpisodeBuilder::referralDate)
        .use(dates)
        .in(CinEpisodeBuilder::conferenceDate)
        .use(flags)
        .in(CinEpisodeBuilder::noFurtherAction)
        .use(enquiries.list().ofMaxSize(2))
        .in(CinEpisodeBuilder::enquiries)
        .use(plans.list().ofMaxSize(2))
        .in(CinEpisodeBuilder::protectionPlans)
        .use(stages.list().ofMaxSize(2))
        .in(CinEpisodeBuilder::preProceedings)
        .build(CinEpisodeBuilder::build)
        .list()
        .ofMaxSize(2)
        .map(episodes -> CinChildBuilder.builder().episodes(episodes).build());
  }

  private static <T> Arbitrary<Reported<T>> spelt(Function<String, T> read, String... texts) {
    return Arbitraries.of(texts).map(text -> new Reported<>(read.apply(text), text, 0, 0));
  }

  private static CinChild withFlagsAsDigits(CinChild child) {
    List<CinEpisode> episodes =
        child.episodes().stream()
            .map(
                episode ->
                    CinEpisodeBuilder.builder(episode)
                        .noFurtherAction(asDigit(episode.noFurtherAction()))
                        .enquiries(
                            episode.enquiries().stream()
                                .map(
                                    enquiry ->
                                        CinSection47Builder.builder(enquiry)
                                            .conferenceNotRequired(
                                                asDigit(enquiry.conferenceNotRequired()))
                                            .build())
                                .toList())
                        .build())
            .toList();
    return CinChildBuilder.builder(child).episodes(episodes).build();
  }

  private static Reported<Boolean> asDigit(Reported<Boolean> flag) {
    return flag.value() == null
        ? flag
        : new Reported<>(flag.value(), flag.value() ? "1" : "0", 0, 0);
  }

  private static CaseFile file(Tuple2<CollectionYear, CinChild> sent) {
    return CinCensusMapping.toCaseFile(sent.get1(), sent.get2(), "x");
  }

  /** Equal but for what only a file gives: places, and problems with its shape. */
  private static void assertSame(CinChild actual, CinChild sent) {
    assertThat(Stripped.of(actual)).isEqualTo(Stripped.of(sent));
  }
}
