package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.FULL;
import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.record.kind.KindBuilder;
import io.github.throughline.chronology.record.kind.RecordKind;
import io.github.throughline.chronology.record.kind.Say;
import io.github.throughline.chronology.record.kind.Wording;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.AdvocacyAnswer;
import io.github.throughline.core.model.voice.AdvocacyOffer;
import io.github.throughline.core.model.voice.Effect;
import io.github.throughline.core.model.voice.Feedback;
import io.github.throughline.core.model.voice.Participation;
import io.github.throughline.core.model.voice.View;
import io.github.throughline.core.model.voice.ViewEffect;
import io.github.throughline.core.time.UncertainDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the child and others said and showed, and how they took part. */
final class VoiceKinds {
  /** What somebody thinks, and whether it is the child whose file it is in. */
  record Voiced(View view, boolean child) {}

  /** How somebody took part, and when the meeting was. */
  record TookPart(Participation participation, @Nullable UncertainDate on) {}

  /** The offer of an advocate; where none was made, the day of the meeting it was to be before. */
  record Offered(AdvocacyOffer offer, @Nullable UncertainDate on) {}

  static final RecordKind<Voiced> VIEW =
      KindBuilder.of(
              "view",
              "views",
              VoiceKinds::views,
              one -> one.view().id(),
              one -> one.view().provenance())
          .moment(
              STANDARD, "the day the child said it", EventType.CHILD_SAID, one -> one.view().on())
          .when(Voiced::child)
          .tells(MINIMAL, "About", one -> one.view().topic())
          .tells(STANDARD, "Told to", one -> one.view().obtainedBy())
          .tells(FULL, "How", one -> one.view().how())
          .tells(FULL, "With", one -> one.view().tool())
          .account((one, file) -> account(one.view(), file))
          .responds(STANDARD, "", one -> effects(one.view()))
          .moment(STANDARD, "the day it was said", EventType.VIEW_GIVEN, one -> one.view().on())
          .when(one -> !one.child())
          .tells(MINIMAL, "About", one -> one.view().topic())
          .tells(MINIMAL, "In their words", one -> one.view().words())
          .tells(STANDARD, "Shown without words", one -> one.view().shown())
          .tells(FULL, "Told to", one -> one.view().obtainedBy())
          .responds(STANDARD, "", one -> effects(one.view()))
          .apart(one -> one.view().id())
          .about(one -> one.view().personId() == null ? List.of() : List.of(one.view().personId()))
          .recurs()
          .build();

  static final RecordKind<TookPart> PARTICIPATION =
      KindBuilder.of(
              "participation",
              "participation",
              VoiceKinds::participation,
              one -> one.participation().id(),
              one -> one.participation().provenance())
          .moment(FULL, "the day of the meeting", EventType.PARTICIPATION, TookPart::on)
          .says((one, file) -> tookPart(one.participation(), file))
          .tellsOf(FULL, "In", (one, file) -> Look.meeting(file, one.participation().meetingId()))
          .tells(FULL, "How", one -> one.participation().how())
          .tells(FULL, "As coded", one -> one.participation().code())
          .tells(FULL, "Prepared by", one -> one.participation().prepared())
          .tells(FULL, "Spoken for by", one -> one.participation().spokeForThem())
          .tells(FULL, "Reason recorded", one -> one.participation().reasonNot())
          .responds(FULL, "Told afterwards", one -> one.participation().toldAfterwards())
          .apart(one -> one.participation().personId() + "\n" + one.participation().meetingId())
          .about(
              one ->
                  one.participation().personId() == null
                      ? List.of()
                      : List.of(one.participation().personId()))
          .recurs()
          .build();

  static final RecordKind<Offered> ADVOCACY =
      KindBuilder.of(
              "advocacy offer",
              "advocacyOffers",
              VoiceKinds::offers,
              one -> one.offer().id(),
              one -> one.offer().provenance())
          .moment(STANDARD, "the day an advocate was offered", EventType.ADVOCACY, Offered::on)
          .says((one, file) -> offered(one.offer()))
          .tells(FULL, "Offered by", one -> one.offer().offeredBy())
          .tells(FULL, "How it was explained", one -> one.offer().explainedHow())
          .tells(FULL, "", one -> Say.ifNot(one.offer().understood(), "It was not understood"))
          .tells(STANDARD, "Reason recorded", one -> one.offer().reason())
          .results(STANDARD, "", one -> one.offer().outcome())
          .moment(
              STANDARD,
              "the day the advocate first met the child",
              EventType.ADVOCACY,
              one -> one.offer().firstContactOn())
          .says("An advocate first met the child")
          .tells(FULL, "Advocate", one -> one.offer().advocate())
          .recurs()
          .build();

  static final RecordKind<Feedback> FEEDBACK =
      KindBuilder.of("feedback", "feedback", CaseFile::feedback, Feedback::id, Feedback::provenance)
          .moment(FULL, "the day of the feedback", EventType.FEEDBACK, VoiceKinds::givenOn)
          .says(
              (feedback, file) ->
                  Boolean.FALSE.equals(feedback.asked()) && feedback.words() == null
                      ? "Feedback on the service was not asked for"
                      : null)
          .tells(FULL, "From", Feedback::from)
          .tellsOf(FULL, "", (f, file) -> isChild(f.from(), file) ? null : f.words())
          .tells(FULL, "Why it was not asked for", Feedback::reasonNotAsked)
          .account(
              (f, file) ->
                  f.words() == null || !isChild(f.from(), file)
                      ? null
                      : ChildAccountBuilder.builder()
                          .personId(file.child().id())
                          .words(f.words())
                          .build())
          .responds(FULL, "", Feedback::effect)
          .by(Feedback::from)
          .apart(Feedback::id)
          .recurs()
          .build();

  private VoiceKinds() {}

  private static List<Voiced> views(CaseFile file) {
    return file.views().stream()
        .map(view -> new Voiced(view, file.child().id().equals(view.personId())))
        .toList();
  }

  private static List<TookPart> participation(CaseFile file) {
    return file.participation().stream()
        .map(one -> new TookPart(one, Look.held(file, one.meetingId())))
        .toList();
  }

  private static List<Offered> offers(CaseFile file) {
    return file.advocacyOffers().stream()
        .map(
            offer ->
                new Offered(
                    offer,
                    offer.offeredOn() != null || offer.before() == null
                        ? offer.offeredOn()
                        : Look.held(file, offer.before().recordId())))
        .toList();
  }

  /** What the child said or showed, in exactly the words of the view; null when it has none. */
  static @Nullable ChildAccount account(View view, CaseFile file) {
    String by = Say.party(view.obtainedBy(), file);
    return view.words() == null && view.shown() == null
        ? null
        : ChildAccountBuilder.builder()
            .personId(file.child().id())
            .words(view.words())
            .shown(view.shown())
            .obtainedBy(by == null ? null : FreeText.of(by))
            .obtainedOn(view.on())
            .viewId(view.id())
            .alone(view.alone())
            .build();
  }

  /** What was done with a view, and whether its owner was told. */
  private static @Nullable String effects(View view) {
    List<String> said = new ArrayList<>();
    for (ViewEffect effect : view.effects()) {
      if (effect.effect() != null) {
        said.add(done(effect.effect()));
      }
      if (effect.what() != null) {
        said.add(effect.what().text());
      }
      if (effect.reason() != null) {
        said.add("Why: " + effect.reason().text());
      }
    }
    return said.isEmpty() ? null : Wording.sentences(said);
  }

  private static String done(Effect effect) {
    return switch (effect) {
      case ACTED_ON -> "Acted on";
      case PARTLY -> "Acted on in part";
      case NOT_ACTED_ON -> "Not acted on";
      case PENDING -> "Not yet decided";
    };
  }

  private static String tookPart(Participation one, CaseFile file) {
    String who = file.child().id().equals(one.personId()) ? "The child" : "A member of the family";
    if (Boolean.TRUE.equals(one.attended())) {
      return who + " took part in a meeting";
    }
    if (Boolean.FALSE.equals(one.attended())) {
      return Boolean.FALSE.equals(one.invited())
          ? who + " was not invited to a meeting"
          : who + " was not at a meeting";
    }
    return who + ": part in a meeting";
  }

  private static String offered(AdvocacyOffer offer) {
    AdvocacyAnswer answer = offer.answer();
    return answer == null
        ? "Advocate offered"
        : switch (answer) {
          case ACCEPTED -> "Advocate offered and accepted";
          case DECLINED -> "Advocate offered; the child did not want one";
          case UNDECIDED -> "Advocate offered; the child had not decided";
          case NOT_ASKED -> "The child was not asked about an advocate";
        };
  }

  private static @Nullable UncertainDate givenOn(Feedback feedback) {
    return feedback.givenOn() == null ? feedback.askedOn() : feedback.givenOn();
  }

  private static boolean isChild(@Nullable Party party, CaseFile file) {
    return party != null && file.child().id().equals(party.personId());
  }
}
