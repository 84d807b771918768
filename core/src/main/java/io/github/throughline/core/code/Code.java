package io.github.throughline.core.code;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.time.CollectionYear;
import org.jspecify.annotations.Nullable;

/**
 * One meaning of a published code, for a run of collection years.
 *
 * <p>A code whose meaning changed is two of these: {@code N1} of the primary need codes was "abuse
 * or neglect" through 2024-25 and is "abuse, neglect and exploitation" from 2025-26.
 *
 * @param value the code as it is sent, such as {@code RC8}; capitals and small letters differ
 * @param meaning what it stands for, in the words of the standard
 * @param from the first collection year in which it is valid, or the first of those that we hold
 * @param through the last collection year in which it is valid, or null while it has no end
 */
public record Code(
    String value, String meaning, CollectionYear from, @Nullable CollectionYear through) {
  /**
   * A code.
   *
   * @param value the code as it is sent
   * @param meaning what it stands for
   * @param from the first collection year in which it is valid
   * @param through the last collection year in which it is valid, or null while it has no end
   * @throws IllegalArgumentException if the value or the meaning is blank, or the years run
   *     backwards
   */
  public Code {
    if (value.isBlank() || meaning.isBlank()) {
      throw new IllegalArgumentException("A code needs a value and a meaning");
    }
    requireNonNull(from, "from");
    if (through != null && through.compareTo(from) < 0) {
      throw new IllegalArgumentException(
          "Code %s cannot end in %s before it begins in %s".formatted(value, through, from));
    }
  }

  /**
   * Whether the code has this meaning in a collection year.
   *
   * @param year the collection year
   * @return true from the first year through the last, both counted
   */
  public boolean isInForce(CollectionYear year) {
    return from.endYear() <= year.endYear()
        && (through == null || year.endYear() <= through.endYear());
  }

  /** Whether both give a meaning to one code in one year. */
  boolean clashesWith(Code other) {
    return value.equals(other.value) && (isInForce(other.from) || other.isInForce(from));
  }
}
