package io.github.throughline.validation;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.time.CollectionYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found.
 *
 * @param rule the rule's code
 * @param severity how much it weighs
 * @param standard the standard of the return, such as {@code cin-census}
 * @param year the collection year whose rules were asked
 * @param child the authority's own identifier of the child; null for a finding on the whole return,
 *     or when the child has none
 * @param module the part of the return, by its published name
 * @param cited the items at fault, the most telling first
 * @param at where to look in the file; {@link Place#NONE} for a finding on the whole return
 * @param message what is wrong and what would put it right
 */
public record Finding(
    String rule,
    Severity severity,
    String standard,
    CollectionYear year,
    @Nullable String child,
    String module,
    List<Cited> cited,
    Place at,
    String message) {

  /**
   * Copies the list of items.
   *
   * @param rule the rule's code
   * @param severity how much it weighs
   * @param standard the standard of the return, such as {@code cin-census}
   * @param year the collection year whose rules were asked
   * @param child the authority's own identifier of the child, or null
   * @param module the part of the return, by its published name
   * @param cited the items at fault, the most telling first
   * @param at where to look in the file
   * @param message what is wrong and what would put it right
   */
  public Finding {
    cited = List.copyOf(cited);
  }

  /**
   * The published names of the items at fault, each once.
   *
   * @return the names, the most telling first
   */
  public List<String> fields() {
    List<String> fields = new ArrayList<>(cited.size());
    for (Cited item : cited) {
      if (!fields.contains(item.field())) {
        fields.add(item.field());
      }
    }
    return List.copyOf(fields);
  }

  /**
   * The rule and the place, never the child or a value.
   *
   * @return for example {@code 8630 at line 120, column 9}
   */
  @Override
  public String toString() {
    return rule + " at " + at;
  }
}
