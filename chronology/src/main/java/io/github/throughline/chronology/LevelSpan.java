package io.github.throughline.chronology;

import io.github.throughline.core.time.UncertainDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which one child had one level of help, as recorded.
 *
 * @param personId the child
 * @param level the level
 * @param start when it began
 * @param end when it ended; null while it runs, or when no end is recorded
 * @param entryIds the entries that say so
 */
public record LevelSpan(
    String personId,
    Level level,
    UncertainDate start,
    @Nullable UncertainDate end,
    List<String> entryIds) {
  /**
   * Copies the list.
   *
   * @param personId the child
   * @param level the level
   * @param start when it began
   * @param end when it ended; null while it runs, or when no end is recorded
   * @param entryIds the entries that say so
   */
  public LevelSpan {
    entryIds = List.copyOf(entryIds);
  }

  /**
   * The level, never whose or when.
   *
   * @return for example {@code LevelSpan[CHILD_PROTECTION]}
   */
  @Override
  public String toString() {
    return "LevelSpan[" + level + "]";
  }
}
