package io.github.throughline.validation.practice.check;

import java.util.List;

/**
 * Something that inspection found and that no check looks for, because it should not be or cannot
 * be asked of records.
 *
 * @param code the code kept for it, such as {@code SM-07}; empty where it has none
 * @param finding the finding of inspection, such as {@code F08}
 * @param about what it is about, in plain words: a capital first, no full stop
 * @param why why nothing checks it, in one or more sentences
 */
public record NotChecked(String code, String finding, String about, String why) {
  private static final List<NotChecked> ALL =
      List.of(
          new NotChecked(
              "",
              "F07",
              "Stable leadership",
              "It is about the organisation and not about a child's records."),
          new NotChecked(
              "SM-07",
              "F08",
              "Work that makes a difference",
              "Good practice is tagged with its evidence by people who saw it. A condition over"
                  + " records would find what is written well, which is another thing."),
          new NotChecked(
              "SM-23",
              "F29",
              "How many children have a plan",
              "The number of plans is never a target, and no child's record says what the right"
                  + " number is. A check would push numbers up or down."),
          new NotChecked(
              "SM-29",
              "F35",
              "How plans are written, looked at by leaders",
              "It is about what leaders do. The version of the template is recorded with a plan,"
                  + " and what plans look like is shown by other checks."),
          new NotChecked(
              "SM-36",
              "F42",
              "Conferences in person again",
              "How a conference was held is recorded and can be counted over time; no mode is by"
                  + " itself worth a question about one child."),
          new NotChecked(
              "SM-46",
              "F52",
              "Families diverted from court that was not needed",
              "Whether court was needed is a judgement. The outcome of pre-proceedings is recorded"
                  + " and looked at where it is missing."),
          new NotChecked(
              "",
              "F53",
              "What the courts say of the work",
              "Feedback is kept with its source; what it means is for people to read."),
          new NotChecked(
              "",
              "F67",
              "A steadier workforce",
              "It is about the organisation. Changes of worker are looked at child by child."));

  /**
   * Everything that is known to be left out.
   *
   * @return in the order of the findings
   */
  public static List<NotChecked> all() {
    return ALL;
  }

  /**
   * The code or finding.
   *
   * @return for example {@code SM-07}
   */
  @Override
  public String toString() {
    return code.isEmpty() ? finding : code;
  }
}
