package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.time.CollectionYear;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One element of the return as published: where it stands, what it holds, how often, and in which
 * years.
 *
 * @param path the published names from the root, such as {@code
 *     Message/Children/Child/ChildIdentifiers/UPN}
 * @param type what the element holds
 * @param min how many the group around it must have, 0 or 1
 * @param repeats whether the schema allows more than one
 * @param firstYear the first header year in which it is published
 * @param lastYear the last header year in which it is published
 * @param position where it stands among the elements of its group in the last year of both; see
 *     {@link CinCensusStructure#position} for one year
 * @param codeList the published name of its code list, or null if it is not coded
 * @param item the number the Department for Education gives the item, such as {@code N00100}, or
 *     null if it has none
 */
public record CinElement(
    String path,
    Type type,
    int min,
    boolean repeats,
    CollectionYear firstYear,
    CollectionYear lastYear,
    int position,
    @Nullable String codeList,
    @Nullable String item) {

  /** What an element holds. */
  public enum Type {
    /** Other elements. */
    GROUP,
    /** A code of a published list. */
    CODE,
    /** Free text, or an identifier. */
    TEXT,
    /** A day as {@code YYYY-MM-DD}. */
    DATE,
    /** A whole number. */
    INTEGER,
    /** A calendar year as {@code YYYY}. */
    YEAR,
    /** {@code 1} or {@code true} for yes, {@code 0} or {@code false} for no. */
    FLAG
  }

  /**
   * An element with its parts.
   *
   * @param path the published names from the root
   * @param type what the element holds
   * @param min how many the group around it must have, 0 or 1
   * @param repeats whether the schema allows more than one
   * @param firstYear the first header year in which it is published
   * @param lastYear the last header year in which it is published
   * @param position where it stands among the elements of its group
   * @param codeList the published name of its code list, or null if it is not coded
   * @param item the number the Department for Education gives the item, or null if it has none
   */
  public CinElement {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(type, "type");
  }

  /**
   * The published name.
   *
   * @return the last name of the path
   */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The path of the group around it.
   *
   * @return the path, empty for the root
   */
  public String parentPath() {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /**
   * Whether the element is in the return of a year.
   *
   * @param year the collection year
   * @return true if it is published for that year
   */
  public boolean isPublishedIn(CollectionYear year) {
    return firstYear.compareTo(year) <= 0 && year.compareTo(lastYear) <= 0;
  }

  /**
   * How often the element may stand in its group, as the schema writes it.
   *
   * @return {@code 0..1}, {@code 1..1}, {@code 0..n} or {@code 1..n}
   */
  public String cardinality() {
    return min + ".." + (repeats ? "n" : "1");
  }
}
