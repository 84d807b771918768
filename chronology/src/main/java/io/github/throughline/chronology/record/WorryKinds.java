package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.assessment.Concern;
import io.github.throughline.core.model.assessment.ConcernState;
import io.github.throughline.core.model.assessment.Seriousness;
import io.github.throughline.core.model.assessment.Strength;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Worries as they were judged from day to day, and strengths beside them. */
final class WorryKinds {
  /** A worry, and what was judged of it once; a worry that nobody judged has no state. */
  record Judged(Concern concern, @Nullable ConcernState state) {
    @Nullable UncertainDate on() {
      return state == null ? null : state.on();
    }
  }

  static final RecordKind<Judged> WORRY =
      KindBuilder.of(
              "concern",
              "concerns",
              WorryKinds::judged,
              judged -> judged.concern().id(),
              judged -> judged.concern().provenance())
          .moment(STANDARD, "the day the worry was judged", EventType.WORRY_JUDGED, Judged::on)
          .says((judged, file) -> "Worry")
          .tells(MINIMAL, "", judged -> judged.concern().concern())
          .tells(STANDARD, "Kind", judged -> judged.concern().kind())
          .tells(MINIMAL, "Judged", WorryKinds::seriousness)
          .tells(STANDARD, "Why", j -> j.state() == null ? null : j.state().why())
          .tells(FULL, "Judged by", j -> j.state() == null ? null : j.state().by())
          .apart(judged -> judged.concern().id())
          .about(judged -> judged.concern().aboutPersonIds())
          .recurs()
          .build();

  static final RecordKind<Strength> STRENGTH =
      KindBuilder.of(
              "strength", "strengths", CaseFile::strengths, Strength::id, Strength::provenance)
          .moment(
              STANDARD,
              "the day from which the strength was seen",
              EventType.STRENGTH_NOTED,
              Strength::seenFrom)
          .says("Strength")
          .tells(MINIMAL, "", Strength::strength)
          .tells(STANDARD, "Seen until", Strength::seenUntil)
          .tells(FULL, "Noted by", Strength::notedBy)
          .apart(Strength::id)
          .about(Strength::personIds)
          .recurs()
          .happens()
          .build();

  private WorryKinds() {}

  private static List<Judged> judged(CaseFile file) {
    return file.concerns().stream()
        .flatMap(
            concern ->
                concern.states().isEmpty()
                    ? Stream.of(new Judged(concern, null))
                    : concern.states().stream().map(state -> new Judged(concern, state)))
        .toList();
  }

  private static @Nullable String seriousness(Judged judged) {
    Seriousness seriousness = judged.state() == null ? null : judged.state().seriousness();
    return seriousness == null
        ? null
        : switch (seriousness) {
          case RESOLVED -> "no longer a worry";
          case LESS -> "less than before";
          case SAME -> "as before";
          case MORE -> "more than before";
          case UNSURE -> "nobody can say";
        };
  }
}
