package io.github.throughline.chronology.quality;

import io.github.throughline.core.model.event.EventType;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What may be set differently in a place. None of it is a standard: the values are the middle of
 * what local procedures in England say, or the round figure that guidance names.
 *
 * @param reviewBeforeGateDays how many days before a gate a review still counts for it
 * @param reviewIntervalMonths how long a review of an open child's chronology holds, in months
 * @param longSummaryWords from how many words on a summary is called long
 * @param alikePercent from how much agreement in words, in hundredths, two texts are called alike
 * @param alikeMinimumWords the shortest text that is compared, in words
 * @param routinePercent from what share of routine contacts, in hundredths, entries are called a
 *     log
 * @param routineTypes the types of event that are routine contacts, by code
 * @param positiveMonths how long a time of open work is looked at for something good, in months
 * @param agencyMonths how long an agency may be silent, in months
 * @param partnerWorkingDays how long a new partner may be unknown, in working days
 * @param agencyWords words by which a source's agency is known to be of health, police or education
 * @param phrases words that judge or hide, each with what helps the reader more
 */
@RecordBuilder
public record QualitySettings(
    int reviewBeforeGateDays,
    int reviewIntervalMonths,
    int longSummaryWords,
    int alikePercent,
    int alikeMinimumWords,
    int routinePercent,
    Set<String> routineTypes,
    int positiveMonths,
    int agencyMonths,
    int partnerWorkingDays,
    Map<String, List<String>> agencyWords,
    Map<String, String> phrases) {
  private static final QualitySettings DEFAULTS =
      new QualitySettings(
          28,
          3,
          120,
          90,
          8,
          40,
          Set.of(EventType.CONTACT.code(), "VISIT", "CORE_GROUP", "NETWORK_MEETING"),
          12,
          12,
          20,
          Phrases.agencyWords(),
          Phrases.toAvoid());

  /**
   * Copies the collections.
   *
   * @param reviewBeforeGateDays how many days before a gate a review still counts for it
   * @param reviewIntervalMonths how long a review of an open child's chronology holds, in months
   * @param longSummaryWords from how many words on a summary is called long
   * @param alikePercent from how much agreement in words, in hundredths, two texts are called alike
   * @param alikeMinimumWords the shortest text that is compared, in words
   * @param routinePercent from what share of routine contacts, in hundredths, entries are called a
   *     log
   * @param routineTypes the types of event that are routine contacts, by code
   * @param positiveMonths how long a time of open work is looked at for something good, in months
   * @param agencyMonths how long an agency may be silent, in months
   * @param partnerWorkingDays how long a new partner may be unknown, in working days
   * @param agencyWords words by which a source's agency is known
   * @param phrases words that judge or hide, each with what helps the reader more
   * @throws IllegalArgumentException if a number is below 1 or a share above 100; the message names
   *     the setting
   */
  public QualitySettings {
    requireAtLeastOne("reviewBeforeGateDays", reviewBeforeGateDays);
    requireAtLeastOne("reviewIntervalMonths", reviewIntervalMonths);
    requireAtLeastOne("longSummaryWords", longSummaryWords);
    requireShare("alikePercent", alikePercent);
    requireAtLeastOne("alikeMinimumWords", alikeMinimumWords);
    requireShare("routinePercent", routinePercent);
    requireAtLeastOne("positiveMonths", positiveMonths);
    requireAtLeastOne("agencyMonths", agencyMonths);
    requireAtLeastOne("partnerWorkingDays", partnerWorkingDays);
    routineTypes = Collections.unmodifiableSet(new TreeSet<>(routineTypes));
    agencyWords = Collections.unmodifiableMap(new TreeMap<>(agencyWords));
    phrases = Collections.unmodifiableMap(new TreeMap<>(phrases));
  }

  /**
   * What holds where nothing else is set.
   *
   * @return the settings; change some with {@code QualitySettingsBuilder.builder(…)}
   */
  public static QualitySettings defaults() {
    return DEFAULTS;
  }

  private static void requireAtLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
    }
  }

  private static void requireShare(String name, int value) {
    if (value < 1 || value > 100) {
      throw new IllegalArgumentException(
          name + " is a share in hundredths, 1 to 100, not " + value);
    }
  }
}
