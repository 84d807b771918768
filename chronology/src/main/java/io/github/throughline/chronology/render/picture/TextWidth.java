package io.github.throughline.chronology.render.picture;

/**
 * How wide a text is drawn, so that labels can be laid out without a screen. The widths are those
 * of Helvetica and Arial; the picture asks the browser to keep to them, whatever typeface it has.
 */
public final class TextWidth {
  /** Widths of the characters from space to tilde, in thousandths of the size of the type. */
  private static final int[] ASCII = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private TextWidth() {}

  /** The width of a text in type of a size, in the size's unit. */
  static double of(String text, double size) {
    int thousandths = text.codePoints().map(TextWidth::of).sum();
    return thousandths * size / 1000;
  }

  private static int of(int character) {
    if (character >= ' ' && character <= '~') {
      return ASCII[character - ' '];
    }
    return switch (character) {
      case '\u2018', '\u2019' -> 222;
      case '\u201C', '\u201D' -> 333;
      default -> character < 0x250 ? 667 : 1000;
    };
  }

  /** The text, or as many whole words of it as fit, with an ellipsis. */
  public static String shortened(String text, double size, double width) {
    if (of(text, size) <= width) {
      return text;
    }
    String rest = text;
    while (!rest.isEmpty()) {
      int space = rest.lastIndexOf(' ');
      int end = space > 0 ? space : rest.offsetByCodePoints(rest.length(), -1);
      rest = rest.substring(0, end).stripTrailing();
      if (of(rest + "\u2026", size) <= width) {
        return rest + "\u2026";
      }
    }
    return "\u2026";
  }
}
