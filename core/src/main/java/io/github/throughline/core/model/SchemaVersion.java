package io.github.throughline.core.model;

/**
 * The versions of the form of the documents: case files, family files, service files and wellbeing
 * files.
 *
 * <p>1.0 had people, referrals, assessments, section 47 enquiries, meetings, two kinds of plan,
 * pre-proceedings, times looked after, events and chronology. 1.1 added everything else and took
 * nothing away, so every document of 1.0 is one of 1.1. A version with the same first number is
 * read, and what it has beyond this one is kept.
 */
public final class SchemaVersion {
  /** The version that this library writes. */
  public static final String CURRENT = "1.1";

  private SchemaVersion() {}
}
