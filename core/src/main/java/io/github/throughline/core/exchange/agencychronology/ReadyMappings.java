package io.github.throughline.core.exchange.agencychronology;

import io.github.throughline.core.model.provenance.Directness;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mappings themselves. An enum's constants hold none, for they are made anew each time. */
final class ReadyMappings {
  /** What any template may have beside its own columns. */
  private static final Map<TableColumn, List<String>> BESIDE =
      Map.of(
          TableColumn.TIME, List.of("Time", "Time of event", "Time of incident"),
          TableColumn.PEOPLE,
              List.of("Person", "People", "Persons", "Who", "Subject", "Family member"),
          TableColumn.IMPACT,
              List.of("Impact", "Impact on child", "Impact on the child", "Effect on child"),
          TableColumn.RECORDED_ON, List.of("Date recorded", "Recorded on", "Date of entry"),
          TableColumn.SHARING, List.of("Onward sharing", "Can be shared", "May be shared"),
          TableColumn.CONFIDENTIAL, List.of("Confidential", "Restricted"));

  private static final Map<String, OnwardSharing> SHARING = sharing();

  private static Map<String, OnwardSharing> sharing() {
    Map<String, OnwardSharing> words = new LinkedHashMap<>();
    for (String word : List.of("Yes", "Y", "Allowed", "Can be shared")) {
      words.put(word, OnwardSharing.ALLOWED);
    }
    for (String word : List.of("Ask", "Ask first", "Ask us", "With consent", "Check first")) {
      words.put(word, OnwardSharing.ASK);
    }
    for (String word : List.of("No", "N", "Never", "Not to be shared", "Do not share")) {
      words.put(word, OnwardSharing.NEVER);
    }
    return words;
  }

  private ReadyMappings() {}

  static ChronologyTableMapping of(ReadyMapping ready) {
    return switch (ready) {
      case COMMON ->
          mapping(
              "The common template of multi-agency chronologies",
              Map.of(
                  TableColumn.DATE,
                      List.of("Date", "Date of event", "Date/time", "Date and time", "When"),
                  TableColumn.END_DATE, List.of("End date", "Date to", "To"),
                  TableColumn.SOURCE,
                      List.of(
                          "Source",
                          "Source of information",
                          "Agency",
                          "Source/agency",
                          "Agency/source"),
                  TableColumn.EVENT,
                      List.of(
                          "Event",
                          "Significant event",
                          "Details",
                          "Details of event",
                          "Event/incident",
                          "Event detail",
                          "What happened",
                          "Description"),
                  TableColumn.RESPONSE,
                      List.of(
                          "Response",
                          "Action",
                          "Action taken",
                          "Response/action",
                          "Agency response",
                          "Response of agency",
                          "Actions/response"),
                  TableColumn.OUTCOME, List.of("Outcome", "Result"),
                  TableColumn.COMMENT,
                      List.of(
                          "Comment",
                          "Comments",
                          "Significance",
                          "Comment/significance",
                          "Analysis",
                          "Comments/analysis")),
              null,
              null);
      case POLICE ->
          mapping(
              "Police: incidents with their numbers",
              Map.of(
                  TableColumn.DATE, List.of("Date/time", "Date and time", "Incident date", "Date"),
                  TableColumn.REFERENCE,
                      List.of(
                          "Incident number",
                          "Incident no",
                          "Log number",
                          "Incident/crime number",
                          "Crime number",
                          "Reference",
                          "Ref"),
                  TableColumn.TYPE,
                      List.of("Incident type", "Type of incident", "Category", "Type"),
                  TableColumn.PLACE, List.of("Location", "Incident location"),
                  TableColumn.EVENT,
                      List.of(
                          "Summary", "Incident summary", "Summary of incident", "Details", "Event"),
                  TableColumn.OUTCOME, List.of("Outcome", "Result", "Disposal"),
                  TableColumn.AUTHOR, List.of("Officer", "Officer in case", "Attending officer")),
              Directness.REPORTED,
              OnwardSharing.ASK);
      case HEALTH ->
          mapping(
              "Health: contacts and attendances",
              Map.of(
                  TableColumn.DATE, List.of("Date", "Date of contact", "Contact date", "Date seen"),
                  TableColumn.SOURCE,
                      List.of("Service", "Source", "Record", "Setting", "Source of record"),
                  TableColumn.AUTHOR,
                      List.of("Seen by", "Clinician", "Practitioner", "Professional"),
                  TableColumn.TYPE,
                      List.of("Type of contact", "Contact type", "Reason for contact"),
                  TableColumn.EVENT,
                      List.of(
                          "Details",
                          "Details of contact",
                          "Findings",
                          "Presenting concern",
                          "Event"),
                  TableColumn.RESPONSE,
                      List.of(
                          "Action", "Advice/action", "Advice and action", "Plan", "Action taken"),
                  TableColumn.OUTCOME, List.of("Outcome", "Follow up"),
                  TableColumn.COMMENT, List.of("Comment", "Comments", "Significance")),
              Directness.FIRST_HAND,
              null);
      case EDUCATION ->
          mapping(
              "Education: a school's log of concerns",
              Map.of(
                  TableColumn.DATE, List.of("Date", "Date of concern", "Date of incident"),
                  TableColumn.EVENT,
                      List.of(
                          "Entry", "Concern", "Details of concern", "Incident", "Event", "Details"),
                  TableColumn.CHILDS_WORDS,
                      List.of(
                          "Child's words", "What the child said", "Child's voice", "Pupil voice"),
                  TableColumn.RESPONSE, List.of("Action taken", "Action", "Actions", "Response"),
                  TableColumn.OUTCOME, List.of("Outcome", "Follow up"),
                  TableColumn.AUTHOR,
                      List.of("Staff", "Member of staff", "Staff member", "Recorded by"),
                  TableColumn.TYPE, List.of("Category", "Type", "Type of concern"),
                  TableColumn.COMMENT, List.of("Comment", "Comments", "DSL comment")),
              Directness.FIRST_HAND,
              null);
    };
  }

  private static ChronologyTableMapping mapping(
      String title,
      Map<TableColumn, List<String>> columns,
      @Nullable Directness directness,
      @Nullable OnwardSharing onwardSharing) {
    Map<TableColumn, List<String>> all = new EnumMap<>(columns);
    all.putAll(BESIDE);
    return ChronologyTableMappingBuilder.builder()
        .name(title)
        .columns(all)
        .directness(directness)
        .onwardSharing(onwardSharing)
        .sharing(SHARING)
        .build();
  }
}
