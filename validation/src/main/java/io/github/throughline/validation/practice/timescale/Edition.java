package io.github.throughline.validation.practice.timescale;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The editions of Working Together to Safeguard Children, each with the days on which it is taken
 * to have held. A record is judged by the edition of the day that set its clock.
 *
 * <p>The first days are those of publication or of coming into effect. That of 2023 was read in a
 * document that reports it; the others are from knowledge of the profession.
 */
public enum Edition {
  /** The edition of 2006. */
  OF_2006(2006, LocalDate.of(2006, 4, 1), LocalDate.of(2010, 3, 16)),
  /** The edition of 2010. */
  OF_2010(2010, LocalDate.of(2010, 3, 17), LocalDate.of(2013, 4, 14)),
  /** The edition of 2013, with single assessments. */
  OF_2013(2013, LocalDate.of(2013, 4, 15), LocalDate.of(2015, 3, 25)),
  /** The edition of 2015. */
  OF_2015(2015, LocalDate.of(2015, 3, 26), LocalDate.of(2018, 7, 3)),
  /** The edition of 2018. */
  OF_2018(2018, LocalDate.of(2018, 7, 4), LocalDate.of(2023, 12, 14)),
  /** The edition of 2023. */
  OF_2023(2023, LocalDate.of(2023, 12, 15), null);

  private final int year;
  private final LocalDate first;
  private final @Nullable LocalDate last;

  Edition(int year, LocalDate first, @Nullable LocalDate last) {
    this.year = year;
    this.first = first;
    this.last = last;
  }

  /**
   * The edition that held on a day.
   *
   * @param day the day
   * @return the edition; empty before 2006
   */
  public static Optional<Edition> findOn(LocalDate day) {
    for (Edition edition : values()) {
      if (!day.isBefore(edition.first) && (edition.last == null || !day.isAfter(edition.last))) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }

  /**
   * The year by which it is called.
   *
   * @return the year
   */
  public int year() {
    return year;
  }

  /**
   * The first day on which it is taken to have held.
   *
   * @return the day
   */
  public LocalDate first() {
    return first;
  }
}
