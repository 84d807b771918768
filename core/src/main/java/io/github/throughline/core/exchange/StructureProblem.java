package io.github.throughline.core.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader noticed about the shape of a return: a fact about the file, not a judgement of
 * the data.
 *
 * <p>The reader goes on after a problem. What a problem costs is the element it names, or for
 * {@link Kind#DAMAGED_RECORD} the one record.
 *
 * @param kind what sort of problem
 * @param element the published name of the element concerned
 * @param parent the published name of the element that holds it
 * @param place where the element starts; for a missing element, where its parent starts
 * @param expected what should stand there, in plain words, or null when the kind says it all
 */
public record StructureProblem(
    Kind kind, String element, String parent, Place place, @Nullable String expected) {

  /** The sorts of problem with the shape of a return. */
  public enum Kind {
    /** The standard has no element of this name at this place, in any year. */
    UNKNOWN_ELEMENT,
    /** The element is published, but not for the collection year of the return. */
    NOT_IN_THIS_YEAR,
    /** The element stands after one that should follow it. */
    OUT_OF_ORDER,
    /** The element stands more often than the standard allows. */
    REPEATED,
    /** An element that the standard requires is not there. */
    MISSING,
    /** The elements are in an XML namespace; the standard has none. They are read all the same. */
    UNEXPECTED_NAMESPACE,
    /** There is text where the standard has only elements. */
    UNEXPECTED_TEXT,
    /**
     * The text of the element is longer than any reader needs, or the record has more groups than
     * any reader needs; the rest was not read.
     */
    TOO_LONG,
    /**
     * The record could not be read to its end; what was read of it is lost, the rest of the return
     * is not.
     */
    DAMAGED_RECORD
  }
}
