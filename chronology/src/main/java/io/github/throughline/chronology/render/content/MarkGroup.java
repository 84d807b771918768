package io.github.throughline.chronology.render.content;

import io.github.throughline.core.model.chronology.ChronologyEntry;
import io.github.throughline.core.model.event.EventNature;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.Valence;

/**
 * What an entry's mark says of it, each in a shape and a colour of its own. What a person recorded
 * comes first; where nobody has, the nature of the type of event, which says only what such events
 * may be about.
 */
public enum MarkGroup {
  HARM(
      "harm",
      "may be about harm",
      "recorded as harmful or hard for a child, or of a type that may be about harm",
      "M0-6.5L6.8 5.5H-6.8Z"),
  PROTECTIVE(
      "protective",
      "may be protective",
      "recorded as protective, or of a type that may be",
      "M-2.3-6.5H2.3V-2.3H6.5V2.3H2.3V6.5H-2.3V2.3H-6.5V-2.3H-2.3Z"),
  EITHER(
      "either",
      "may be either",
      "good and bad together, or of a type that may be either",
      "M-6.2-6L0 0L6.2-6V6L0 0L-6.2 6Z"),
  SERVICE(
      "service",
      "something a service did or decided",
      "something a service did or decided",
      "M-5-5H5V5H-5Z"),
  CHANGE(
      "change",
      "a change in the family\u2019s life",
      "a change in the family\u2019s life, or neither good nor bad",
      "M0-6.8L6.8 0L0 6.8L-6.8 0Z"),
  UNKNOWN(
      "unknown",
      "not known whether good or bad",
      "recorded as not known whether good or bad, or of a type that is not in our list",
      "M-5.4 0A5.4 5.4 0 1 1 5.4 0A5.4 5.4 0 1 1-5.4 0Z");

  /** The class of the mark in the style sheet. */
  public final String css;

  /** In a few words, for the name of a mark. */
  public final String words;

  /** The key's explanation. */
  public final String key;

  /** The outline, around the middle of the mark. */
  public final String path;

  MarkGroup(String css, String words, String key, String path) {
    this.css = css;
    this.words = words;
    this.key = key;
    this.path = path;
  }

  static MarkGroup of(ChronologyEntry entry) {
    SignificantEvent event = entry.event();
    EventNature nature =
        event.types().isEmpty() ? EventNature.UNKNOWN : event.types().get(0).nature();
    Valence valence = event.valence();
    if (valence != null) {
      return switch (valence) {
        case HARMFUL, ADVERSE -> HARM;
        case PROTECTIVE -> PROTECTIVE;
        case MIXED -> EITHER;
        case NEUTRAL -> nature == EventNature.SERVICE ? SERVICE : CHANGE;
        case UNKNOWN -> UNKNOWN;
      };
    }
    return switch (nature) {
      case MAY_BE_HARM -> HARM;
      case MAY_BE_PROTECTIVE -> PROTECTIVE;
      case MAY_BE_EITHER -> EITHER;
      case SERVICE -> SERVICE;
      case CHANGE -> CHANGE;
      case UNKNOWN -> isRecordOfWork(entry) ? SERVICE : UNKNOWN;
    };
  }

  /** Whether the entry stands for a record of the service's own work, such as a meeting. */
  private static boolean isRecordOfWork(ChronologyEntry entry) {
    return !entry.records().isEmpty()
        && entry.records().stream().noneMatch(record -> record.kind().equals("significant event"));
  }
}
