package io.github.throughline.chronology.words;

import io.github.throughline.core.model.chronology.LinkKind;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.model.provenance.Directness;

/** Codes of the model in plain English, without taking a side. */
public final class StatusWords {
  private StatusWords() {}

  /**
   * A code in plain English.
   *
   * @param status the code
   * @return the words
   */
  public static String of(VerificationStatus status) {
    return switch (status) {
      case REPORTED -> "Reported to the service";
      case OBSERVED_BY_PROFESSIONAL -> "Seen by a professional";
      case ADMITTED -> "The person concerned said that it is so";
      case CORROBORATED -> "Several sources agree";
      case DISPUTED -> "Disputed: somebody concerned says that it is not so";
      case FOUND_BY_COURT -> "A court found that it happened";
      case NOT_FOUND_BY_COURT -> "A court did not find that it happened";
      case WITHDRAWN -> "Taken back by the person who reported it";
      case RETRACTED -> "Recorded by mistake, kept for audit";
      case UNKNOWN -> "How far it is established is not recorded";
    };
  }

  /**
   * A code in plain English.
   *
   * @param level the code
   * @return the words
   */
  public static String of(SignificanceLevel level) {
    return switch (level) {
      case LOW -> "low";
      case MEDIUM -> "medium";
      case HIGH -> "high";
      case CRITICAL -> "critical";
    };
  }

  /**
   * A code in plain English.
   *
   * @param certainty the code
   * @return the words
   */
  public static String of(ActorCertainty certainty) {
    return switch (certainty) {
      case ALLEGED -> "Said to have been done by";
      case ADMITTED -> "Done by, as the person said";
      case OBSERVED -> "Seen to be done by";
      case FOUND_BY_COURT -> "Done by, as a court found";
      case UNKNOWN -> "Done by, how sure is not recorded";
    };
  }

  /**
   * A code in plain English.
   *
   * @param directness the code
   * @return the words
   */
  public static String of(Directness directness) {
    return switch (directness) {
      case FIRST_HAND -> "first hand";
      case REPORTED -> "reported";
      case HEARSAY -> "at third hand";
    };
  }

  /**
   * A code in plain English.
   *
   * @param kind the code
   * @return the words
   */
  public static String of(LinkKind kind) {
    return switch (kind) {
      case SAME_EVENT_AS -> "About the same event as";
      case FOLLOWS_FROM -> "Follows from";
      case RESPONSE_TO -> "Was done about";
      case CORRECTS -> "Corrects";
      case CONTRADICTS -> "Says otherwise than";
    };
  }

  /**
   * The same link read from its other end.
   *
   * @param kind the kind
   * @return the words
   */
  public static String reversed(LinkKind kind) {
    return switch (kind) {
      case SAME_EVENT_AS -> "About the same event as";
      case FOLLOWS_FROM -> "Was followed by";
      case RESPONSE_TO -> "What was done about it:";
      case CORRECTS -> "Is corrected by";
      case CONTRADICTS -> "Says otherwise than";
    };
  }
}
