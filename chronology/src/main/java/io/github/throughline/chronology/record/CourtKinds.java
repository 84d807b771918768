package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.CodeWords;
import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.legal.Conviction;
import io.github.throughline.core.model.legal.CourtHearing;
import io.github.throughline.core.model.legal.CourtOrder;
import io.github.throughline.core.model.legal.CourtProceedings;
import io.github.throughline.core.model.legal.DeprivationOfLiberty;
import io.github.throughline.core.model.provenance.Citation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What courts were asked, heard, found and ordered. */
final class CourtKinds {
  /** One hearing, and the proceedings it belongs to. */
  record Heard(CourtProceedings proceedings, CourtHearing hearing) {}

  static final RecordKind<CourtProceedings> PROCEEDINGS =
      KindBuilder.of(
              "court proceedings",
              "courtProceedings",
              CaseFile::courtProceedings,
              CourtProceedings::id,
              CourtProceedings::provenance)
          .moment(
              MINIMAL,
              "the day of the application to court",
              EventType.PROCEEDINGS_ISSUED,
              CourtProceedings::appliedOn)
          .tells(MINIMAL, "Applied for", CourtProceedings::kind)
          .tells(STANDARD, "", p -> Say.ifSo(p.shortNotice(), "At short notice"))
          .tells(STANDARD, "Why at short notice", CourtProceedings::reasonShortNotice)
          .tells(FULL, "Court", CourtProceedings::court)
          .tells(FULL, "Children\u2019s guardian", CourtProceedings::guardian)
          .childsView(CourtProceedings::childView)
          .moment(
              MINIMAL,
              "the day proceedings ended",
              EventType.PROCEEDINGS_ENDED,
              CourtProceedings::endedOn)
          .tells(STANDARD, "Why they took longer", CourtProceedings::reasonExtended)
          .results(MINIMAL, "Outcome recorded", CourtProceedings::outcome)
          .build();

  static final RecordKind<Heard> HEARING =
      KindBuilder.of(
              "court hearing",
              "courtProceedings",
              CourtKinds::hearings,
              one -> one.proceedings().id(),
              one -> one.proceedings().provenance())
          .moment(
              STANDARD,
              "the day of the hearing",
              EventType.COURT_HEARING,
              one -> one.hearing().on())
          .tells(STANDARD, "Kind", one -> one.hearing().kind())
          .results(STANDARD, "", one -> one.hearing().outcome())
          .results(STANDARD, "Why it was put off", one -> one.hearing().reasonAdjourned())
          .recurs()
          .build();

  static final RecordKind<CourtOrder> ORDER =
      KindBuilder.of(
              "court order",
              "courtOrders",
              CaseFile::courtOrders,
              CourtOrder::id,
              CourtOrder::provenance)
          .moment(
              MINIMAL,
              "the day of the order",
              List.of(EventType.COURT_ORDER, EventType.COURT_FINDING),
              order ->
                  order.findings().isEmpty()
                      ? List.of(EventType.COURT_ORDER)
                      : List.of(EventType.COURT_ORDER, EventType.COURT_FINDING),
              CourtOrder::madeOn)
          .tells(MINIMAL, "Kind", CourtOrder::kind)
          .tells(STANDARD, "", CourtOrder::terms)
          .tells(STANDARD, "Ends on", CourtOrder::endsOn)
          .tells(FULL, "Court", CourtOrder::court)
          .results(MINIMAL, "The court found", CourtKinds::findings)
          .moment(
              MINIMAL,
              "the day the order was discharged",
              EventType.COURT_ORDER_ENDED,
              CourtOrder::dischargedOn)
          .says("Court order discharged")
          .tells(MINIMAL, "Kind", CourtOrder::kind)
          .apart(order -> String.valueOf(CodeWords.of(order.kind())))
          .about(CourtOrder::aboutPersonIds)
          .recurs()
          .happens()
          .build();

  static final RecordKind<DeprivationOfLiberty> DEPRIVATION_OF_LIBERTY =
      KindBuilder.of(
              "deprivation of liberty",
              "deprivationsOfLiberty",
              CaseFile::deprivationsOfLiberty,
              DeprivationOfLiberty::id,
              DeprivationOfLiberty::provenance)
          .moment(
              MINIMAL,
              "the day the deprivation of liberty began",
              EventType.DEPRIVATION_OF_LIBERTY_START,
              DeprivationOfLiberty::start)
          .tells(STANDARD, "Basis", DeprivationOfLiberty::basis)
          .tells(STANDARD, "Restrictions", DeprivationOfLiberty::restrictions)
          .tells(STANDARD, "Why", DeprivationOfLiberty::why)
          .childsView(DeprivationOfLiberty::childView)
          .moment(
              MINIMAL,
              "the day the deprivation of liberty ended",
              EventType.DEPRIVATION_OF_LIBERTY_END,
              DeprivationOfLiberty::end)
          .build();

  static final RecordKind<Conviction> CONVICTION =
      KindBuilder.of(
              "youth justice outcome",
              "convictions",
              CaseFile::convictions,
              Conviction::id,
              Conviction::provenance)
          .moment(
              STANDARD,
              "the day of the youth justice outcome",
              EventType.YOUTH_JUSTICE_OUTCOME,
              Conviction::on)
          .tells(STANDARD, "Kind", Conviction::kind)
          .tells(STANDARD, "Offence", Conviction::offence)
          .tells(FULL, "", Conviction::description)
          .results(STANDARD, "", Conviction::outcome)
          .recurs()
          .happens()
          .build();

  private CourtKinds() {}

  private static List<Heard> hearings(CaseFile file) {
    return file.courtProceedings().stream()
        .flatMap(one -> one.hearings().stream().map(hearing -> new Heard(one, hearing)))
        .toList();
  }

  /** What the court found, in the words of the order. */
  private static @Nullable Object findings(CourtOrder order) {
    return order.findings().stream().map(Citation::what).filter(Objects::nonNull).toList();
  }
}
