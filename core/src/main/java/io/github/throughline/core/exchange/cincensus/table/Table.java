package io.github.throughline.core.exchange.cincensus.table;

import io.github.throughline.core.exchange.cincensus.CinItems;
import java.util.List;
import java.util.stream.Stream;

/** The tables a return is spread over: the file of each, what tells its rows, and its items. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
enum Table {
  HEADER("header.csv", List.of(), TableItems.names(TableItems.HEADER)),
  SOURCES(
      "sources.csv",
      List.of("source"),
      List.of("SourceLevel", "LEA", "SoftwareCode", "Release", "SerialNo", "DateTime")),
  CHILDREN("children.csv", List.of("child"), TableItems.names(TableItems.CHILD)),
  DISABILITIES("disabilities.csv", List.of("child", "disability"), List.of(CinItems.DISABILITY)),
  EPISODES("episodes.csv", List.of("child", "episode"), TableItems.names(TableItems.EPISODE)),
  ASSESSMENTS(
      "assessments.csv",
      List.of("child", "episode", "assessment"),
      TableItems.names(TableItems.ASSESSMENT)),
  FACTORS(
      "assessment-factors.csv",
      List.of("child", "episode", "assessment", "factor"),
      List.of(CinItems.ASSESSMENT_FACTORS)),
  CIN_PLANS(
      "child-in-need-plans.csv",
      List.of("child", "episode", "plan"),
      TableItems.names(TableItems.CIN_PLAN)),
  ENQUIRIES(
      "section-47.csv",
      List.of("child", "episode", "enquiry"),
      TableItems.names(TableItems.ENQUIRY)),
  PROTECTION_PLANS(
      "child-protection-plans.csv",
      List.of("child", "episode", "plan"),
      TableItems.names(TableItems.PROTECTION_PLAN)),
  REVIEWS(
      "reviews.csv",
      List.of("child", "episode", "plan", "group", "review"),
      List.of(CinItems.CP_REVIEW_DATE)),
  PRE_PROCEEDINGS(
      "pre-proceedings.csv",
      List.of("child", "episode", "stage"),
      TableItems.names(TableItems.PRE_PROCEEDINGS));

  /** The last column: elements and groups that are in the return and hold nothing. */
  static final String EMPTY_ELEMENTS = "empty_elements";

  /** For the reader's eye in every table below the child: whose row it is. Not read back. */
  static final String LABEL = "LAchildID";

  private final String file;
  private final List<String> keys;
  private final List<String> items;

  Table(String file, List<String> keys, List<String> items) {
    this.file = file;
    this.keys = keys;
    this.items = items;
  }

  String file() {
    return file;
  }

  List<String> keys() {
    return keys;
  }

  List<String> items() {
    return items;
  }

  /** Whether each row begins, after its numbers, with the child's own id for the reader's eye. */
  boolean isLabelled() {
    return keys.size() > 1;
  }

  List<String> columns() {
    Stream<String> label = isLabelled() ? Stream.of(LABEL) : Stream.empty();
    return Stream.of(keys.stream(), label, items.stream(), Stream.of(EMPTY_ELEMENTS))
        .flatMap(columns -> columns)
        .toList();
  }
}
