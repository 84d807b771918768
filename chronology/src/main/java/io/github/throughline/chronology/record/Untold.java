package io.github.throughline.chronology.record;

/**
 * Records of a document that are deliberately no entries.
 *
 * @param document the document, such as {@code CaseFile}
 * @param component its component, such as {@code caseNotes}
 * @param why why they are not told
 */
public record Untold(String document, String component, String why) {}
