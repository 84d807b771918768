package io.github.throughline.chronology.render.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of the page's style sheet that draw the picture, written so that programs which know
 * only the older parts of CSS draw it too: with every variable put in, and without the white edge
 * round text, which they would draw over the text.
 */
public final class PictureStyle {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern NESTED =
      Pattern.compile("@[^{}]+\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
  private static final Pattern SELECTOR =
      Pattern.compile("(?:path|rect|text)?(?:\\.[a-z-]+)+(?: \\.[a-z-]+)*");
  private static final Pattern CLASS = Pattern.compile("\\.([a-z-]+)");
  private static final Pattern VARIABLE = Pattern.compile("var\\((--[a-z-]+)(?:,\\s*([^)]+))?\\)");

  private final Set<String> classes;
  private final Map<String, String> everywhere = new LinkedHashMap<>();

  /** What the variables are under a selector, where they are not the same everywhere. */
  private final Map<String, Map<String, String>> somewhere = new LinkedHashMap<>();

  private final StringBuilder style = new StringBuilder();

  private PictureStyle(Set<String> classes) {
    this.classes = classes;
  }

  /**
   * The rules of a style sheet that the classes of a picture need.
   *
   * @param css the style sheet
   * @param classes the classes that occur in the picture
   */
  public static String of(String css, Set<String> classes) {
    PictureStyle made = new PictureStyle(classes);
    String plain = NESTED.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("");
    Matcher rule = RULE.matcher(plain);
    while (rule.find()) {
      made.variables(rule.group(1).strip(), rule.group(2));
      made.rule(rule.group(1).strip(), rule.group(2));
    }
    return made.style.toString();
  }

  private void variables(String selector, String declarations) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String declaration : declarations.split(";", -1)) {
      String[] parts = declaration.split(":", 2);
      if (parts.length == 2 && parts[0].strip().startsWith("--")) {
        found.put(parts[0].strip(), parts[1].strip());
      }
    }
    if (!found.isEmpty() && selector.equals(":root")) {
      everywhere.putAll(found);
    } else if (!found.isEmpty()) {
      somewhere.put(selector, found);
    }
  }

  private void rule(String selectors, String declarations) {
    String kept = withoutEdge(declarations);
    for (String selector : selectors.split(",", -1)) {
      String one = selector.strip();
      if (!kept.isEmpty() && isOfPicture(one)) {
        write(one, kept, everywhere);
        if (!kept.equals(resolved(kept, everywhere))) {
          somewhere.forEach((under, variables) -> writeUnder(under, one, kept, variables));
        }
      }
    }
  }

  private void writeUnder(
      String under, String selector, String declarations, Map<String, String> variables) {
    if (isOfPicture(under)) {
      Map<String, String> all = new LinkedHashMap<>(everywhere);
      all.putAll(variables);
      String whole =
          selector.startsWith(".mark")
              ? under + selector.substring(".mark".length())
              : under + " " + selector;
      if (!resolved(declarations, all).equals(resolved(declarations, everywhere))) {
        write(whole, declarations, all);
      }
    }
  }

  private void write(String selector, String declarations, Map<String, String> variables) {
    String resolved = resolved(declarations, variables);
    if (!resolved.isEmpty()) {
      style.append(selector).append(" { ").append(resolved).append(" }\n");
    }
  }

  private boolean isOfPicture(String selector) {
    if (!SELECTOR.matcher(selector).matches()) {
      return false;
    }
    Matcher used = CLASS.matcher(selector);
    while (used.find()) {
      if (!classes.contains(used.group(1))) {
        return false;
      }
    }
    return true;
  }

  /** The declarations with the variables put in; without one whose variable has no value. */
  private static String resolved(String declarations, Map<String, String> variables) {
    List<String> kept = new ArrayList<>();
    for (String declaration : declarations.split(";", -1)) {
      Matcher variable = VARIABLE.matcher(declaration);
      StringBuilder put = new StringBuilder();
      boolean isKnown = true;
      while (variable.find()) {
        String value = variables.getOrDefault(variable.group(1), variable.group(2));
        isKnown &= value != null;
        variable.appendReplacement(put, value == null ? "" : Matcher.quoteReplacement(value));
      }
      if (isKnown) {
        kept.add(variable.appendTail(put).toString());
      }
    }
    return String.join("; ", kept);
  }

  /** The declarations without variables, and without an edge that is to lie under its text. */
  private static String withoutEdge(String declarations) {
    boolean hasEdge = declarations.contains("paint-order: stroke");
    List<String> kept = new ArrayList<>();
    for (String declaration : declarations.split(";", -1)) {
      String one = declaration.strip();
      boolean isOfEdge = one.startsWith("paint-order") || (hasEdge && one.startsWith("stroke"));
      if (!one.isEmpty() && !one.startsWith("--") && !isOfEdge) {
        kept.add(one);
      }
    }
    return String.join("; ", kept);
  }
}
