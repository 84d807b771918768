package io.github.throughline.examples.cli;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.validation.Cited;
import io.github.throughline.validation.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a validator made, as far as the kit compares it.
 *
 * @param rule the code
 * @param child the child's identifier; empty for the whole return and for a child that has none
 * @param fields the items at fault with their texts; null if the validator does not name items, and
 *     an item without texts if it does not give them
 * @param at where it says to look; empty if it does not
 */
record KitFinding(String rule, String child, @Nullable Map<String, Set<String>> fields, String at) {

  static KitFinding of(Finding finding) {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    for (Cited cited : finding.cited()) {
      Set<String> texts = fields.computeIfAbsent(cited.field(), field -> new LinkedHashSet<>());
      if (cited.text() != null) {
        texts.add(cited.text());
      }
    }
    Place at = finding.at();
    return new KitFinding(
        finding.rule(),
        Objects.requireNonNullElse(finding.child(), ""),
        fields,
        at.isKnown() ? at.toString() : "");
  }
}
