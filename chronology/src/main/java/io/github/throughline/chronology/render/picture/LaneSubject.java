package io.github.throughline.chronology.render.picture;

import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.render.content.Shown;
import io.github.throughline.chronology.words.PeopleWords;
import org.jspecify.annotations.Nullable;

/**
 * Whose or what a lane of the picture is.
 *
 * @param name how it is called
 * @param under what stands under the name; empty for nothing
 * @param child the child whose lane it is; null for every other lane
 * @param kind how it is decided which entries belong
 * @param key the person's identifier or the agency; empty for none
 */
public record LaneSubject(String name, String under, @Nullable Lane child, Kind kind, String key) {
  /** How it is decided which entries belong to a lane. */
  enum Kind {
    /** Those about a person. */
    PERSON,
    /** Those about nobody in particular. */
    FAMILY,
    /** Those with a source of an agency. */
    AGENCY,
    /** Those with a source whose agency is not recorded, and those without a source. */
    NO_AGENCY
  }

  static LaneSubject of(Lane lane) {
    return new LaneSubject(
        lane.label(),
        lane.child() ? lane.relation() : PeopleWords.role(lane),
        lane.child() ? lane : null,
        Kind.PERSON,
        lane.person().id());
  }

  static LaneSubject family() {
    return new LaneSubject("The family", "as a whole", null, Kind.FAMILY, "");
  }

  static LaneSubject agency(String agency) {
    return new LaneSubject(agency, "", null, Kind.AGENCY, agency);
  }

  static LaneSubject noAgency() {
    return new LaneSubject("No agency", "recorded", null, Kind.NO_AGENCY, "");
  }

  boolean holds(Shown entry) {
    return switch (kind) {
      case PERSON -> entry.people().stream().anyMatch(lane -> lane.person().id().equals(key));
      case FAMILY -> entry.people().isEmpty();
      case AGENCY -> entry.agencies().contains(key);
      case NO_AGENCY -> entry.hasSourceWithoutAgency();
    };
  }

  /** The name in a sentence of its own. */
  String inFull() {
    return switch (kind) {
      case FAMILY -> "The family as a whole";
      case NO_AGENCY -> "No agency recorded";
      case PERSON, AGENCY -> name;
    };
  }
}
