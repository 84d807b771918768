package io.github.throughline.chronology.pattern.result;

/**
 * An entry that an indicator could have counted and did not.
 *
 * @param entryId the entry
 * @param reason why it was left out, in plain English, such as {@code a court did not find it}
 */
public record LeftOut(String entryId, String reason) {}
