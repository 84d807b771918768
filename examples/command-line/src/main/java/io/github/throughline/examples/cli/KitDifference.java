package io.github.throughline.examples.cli;

import io.github.throughline.examples.cli.KitFolder.Expected;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a validator said of one return, held against what it should have said.
 *
 * <p>A rule counts once for a child, however many findings it makes: whether it speaks of a pair
 * once or twice is a matter of style. Items and texts are compared only where the validator names
 * them. Codes that begin with {@code XML-} are a validator's own and are left out, unless one is
 * expected.
 *
 * @param met how many expectations were met
 * @param missing what was expected and not found, each with why
 * @param unexpected what was found and not expected
 */
record KitDifference(int met, List<String> missing, List<String> unexpected) {
  private record Key(String rule, String child) {}

  static KitDifference of(List<Expected> expected, List<KitFinding> found) {
    Map<Key, List<KitFinding>> byKey = new LinkedHashMap<>();
    for (KitFinding finding : found) {
      byKey
          .computeIfAbsent(new Key(finding.rule(), finding.child()), key -> new ArrayList<>())
          .add(finding);
    }
    Set<Key> explained = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (Expected row : expected) {
      Key key = new Key(row.rule(), row.child());
      explained.add(key);
      List<KitFinding> findings = byKey.getOrDefault(key, List.of());
      if (findings.isEmpty()) {
        missing.add(row.toString());
      } else {
        List<String> lacking = row.fields().stream().filter(f -> !isNamed(f, findings)).toList();
        if (!lacking.isEmpty()) {
          missing.add(row + ": found, but without " + String.join(" ", lacking));
        }
      }
    }
    List<String> unexpected = new ArrayList<>();
    byKey.forEach(
        (key, findings) -> {
          if (!explained.contains(key) && !key.rule().startsWith("XML-")) {
            String at = findings.get(0).at();
            unexpected.add(
                (key.rule() + " " + key.child()).strip() + (at.isEmpty() ? "" : ", at " + at));
          }
        });
    return new KitDifference(expected.size() - missing.size(), missing, unexpected);
  }

  private static boolean isNamed(String field, List<KitFinding> findings) {
    int equals = field.indexOf('=');
    String name = equals < 0 ? field : field.substring(0, equals);
    boolean knowsFields = false;
    boolean knowsTexts = false;
    boolean isNamed = false;
    for (KitFinding finding : findings) {
      if (finding.fields() == null) {
        continue;
      }
      knowsFields = true;
      Set<String> texts = finding.fields().get(name);
      if (texts != null) {
        isNamed = true;
        knowsTexts |= !texts.isEmpty();
        if (equals >= 0 && texts.contains(field.substring(equals + 1))) {
          return true;
        }
      }
    }
    return !knowsFields || (isNamed && (equals < 0 || !knowsTexts));
  }

  boolean isNone() {
    return missing.isEmpty() && unexpected.isEmpty();
  }
}
