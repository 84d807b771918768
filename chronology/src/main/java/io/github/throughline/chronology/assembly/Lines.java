package io.github.throughline.chronology.assembly;

import io.github.throughline.chronology.draft.Draft;
import io.github.throughline.chronology.draft.RecordDrafts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lines that belong to the family, before any is left out because it was not asked for.
 *
 * @param ofPeople the records of each person, in the order of the lanes
 * @param belonging the lines as they happened, each with why it belongs
 * @param ids what the lines are called
 * @param shownAs the line that tells a draft; null when none does
 */
public record Lines(
    List<RecordDrafts> ofPeople,
    Map<Draft, List<Inclusions.Found>> belonging,
    Map<Draft, String> ids,
    Function<Draft, @Nullable Draft> shownAs) {

  /** What the line is called that tells a draft; null when none does. */
  @Nullable String idOf(Draft draft) {
    Draft line = shownAs.apply(draft);
    return line == null ? null : ids.get(line);
  }
}
