package io.github.throughline.chronology.record;

import static io.github.throughline.chronology.scope.DetailLevel.MINIMAL;
import static io.github.throughline.chronology.scope.DetailLevel.STANDARD;

import io.github.throughline.chronology.scope.DetailLevel;
import io.github.throughline.core.model.event.EventType;
import java.util.List;

/**
 * What is told of records that are not gathered from the case files of one child: those of the
 * family file, and events that a person wrote in either.
 */
public final class FamilyKinds {
  /** The kind of record by which people coming and going are told. */
  public static final String HOUSEHOLD = "household";

  /** The kind of record by which changes between people are told. */
  public static final String RELATIONSHIP = "relationship";

  /**
   * Entries of one kind.
   *
   * @param document the document, such as {@code FamilyFile}
   * @param component its component, such as {@code households}
   * @param name the kind, as record references name it
   * @param what what is told
   * @param types the types of event it can be; empty when it is whatever is recorded
   * @param level the level of detail from which on it is told
   */
  public record Entries(
      String document,
      String component,
      String name,
      String what,
      List<EventType> types,
      DetailLevel level) {}

  private FamilyKinds() {}

  /**
   * All of them, by document.
   *
   * @return the kinds of entries
   */
  public static List<Entries> all() {
    return List.of(
        new Entries(
            "FamilyFile",
            "people",
            PeopleKinds.CHILD.name(),
            "birth and death of a child, death of an adult",
            List.of(EventType.BIRTH, EventType.DEATH_IN_FAMILY),
            MINIMAL),
        new Entries(
            "FamilyFile",
            "relationships",
            RELATIONSHIP,
            "partners separated; parental responsibility gained after birth, or ended",
            List.of(EventType.PARENT_SEPARATION, EventType.PARENTAL_RESPONSIBILITY),
            STANDARD),
        new Entries(
            "FamilyFile",
            "households",
            HOUSEHOLD,
            "somebody came, left, or moved with nobody coming or going between",
            List.of(
                EventType.HOUSEHOLD_MEMBER_JOINED,
                EventType.HOUSEHOLD_MEMBER_LEFT,
                EventType.HOUSE_MOVE),
            MINIMAL),
        new Entries(
            "FamilyFile",
            "events",
            "significant event",
            "as a person wrote it",
            List.of(),
            MINIMAL),
        new Entries(
            "CaseFile", "events", "significant event", "as a person wrote it", List.of(), MINIMAL),
        new Entries(
            "CaseFile",
            "chronology",
            "chronology entry",
            "as a worker kept it, the latest version",
            List.of(),
            MINIMAL));
  }

  /**
   * What is deliberately not told, and why.
   *
   * @return the lists of records, by document
   */
  public static List<Untold> untold() {
    return List.of(
        ofCase("practitioners", "Says who people are; what they did is told by the records."),
        ofCase("organisations", "Says who organisations are."),
        ofCase("teams", "Says what teams there are; a transfer names them."),
        ofCase(
            "actions",
            "A chronology is no list of tasks: actions stand in plans, meetings and supervision."),
        ofCase(
            "adoptiveFamilies",
            "Has no date of its own: the steps to a settled home tell when a child was matched"
                + " and placed, and who the family is stays out of the chronology."),
        ofCase(
            "caseNotes",
            "A chronology is no dump of case notes: what mattered in one is an event, a visit or"
                + " a view, and points to the note."),
        ofCase("documents", "A source, and no event; entries name it."),
        ofCase("requiredDocuments", "Says whether a file is complete, not what happened."),
        ofCase(
            "accessRequests",
            "Is about the records and not about the child\u2019s life; it could tell one member"
                + " of a family that another has asked to see them."),
        ofCase("retention", "Says how long records are kept."),
        ofCase("handlingMarks", "Says how records are to be shown; exports act on it."),
        ofCase("chronologyReviews", "Is about the chronology itself, and is shown beside it."),
        ofFamily(
            "possibleSamePeople",
            "A question for a person: people are never taken for one another here."),
        ofFamily("handlingMarks", "Says how records are to be shown; exports act on it."));
  }

  private static Untold ofCase(String component, String why) {
    return new Untold("CaseFile", component, why);
  }

  private static Untold ofFamily(String component, String why) {
    return new Untold("FamilyFile", component, why);
  }
}
