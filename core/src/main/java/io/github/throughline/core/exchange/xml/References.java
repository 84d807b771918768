package io.github.throughline.core.exchange.xml;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * References to the five characters with a name, or by number: there are no others without a DTD.
 */
final class References {
  private static final Set<String> NAMES = Set.of("amp", "lt", "gt", "apos", "quot");

  private References() {}

  /** How many bytes the reference has that starts at an ampersand; 0 if it is none. */
  static int sizeAt(byte[] bytes, int at, int limit, int longest) {
    int end = at + 1;
    int stop = Math.min(limit, at + longest);
    while (end < stop && bytes[end] != ';') {
      end++;
    }
    if (end == stop) {
      return 0;
    }
    String name = new String(bytes, at + 1, end - at - 1, StandardCharsets.ISO_8859_1);
    boolean known = name.startsWith("#") ? isCharacter(name) : NAMES.contains(name);
    return known ? end + 1 - at : 0;
  }

  private static boolean isCharacter(String name) {
    boolean hex = name.startsWith("#x");
    int radix = hex ? 16 : 10;
    int number = 0;
    for (int i = hex ? 2 : 1; i < name.length(); i++) {
      int digit = name.charAt(i) < 128 ? Character.digit(name.charAt(i), radix) : -1;
      if (digit < 0) {
        return false;
      }
      number = Math.min(number * radix + digit, 0x110000);
    }
    return number == '\t'
        || number == '\n'
        || number == '\r'
        || (number >= ' ' && number < 0xD800)
        || (number > 0xDFFF && number < 0xFFFE)
        || (number > 0xFFFF && number < 0x110000);
  }
}
