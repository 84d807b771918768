package io.github.throughline.core.hostile;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that try to become something else, and texts of every character there is. */
public final class HostileTexts {
  private HostileTexts() {}

  public static Arbitrary<String> all() {
    return Arbitraries.oneOf(pieces(), Arbitraries.strings().all().ofMaxLength(30));
  }

  private static Arbitrary<String> pieces() {
    return Arbitraries.of(
            "<",
            ">",
            "&",
            "\"",
            "'",
            "`",
            "=",
            "/",
            "\\",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<?x",
            "?>",
            "&lt;",
            "&#0;",
            "&amp",
            "</script>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "\" onclick=\"alert(1)",
            "</title>",
            "</style>",
            "</td></tr></table>",
            "\u0000",
            "\u0008",
            "\u001B",
            "\r",
            "\n",
            "\t",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202E",
            "\uFEFF",
            "\uFFFE",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "Zoë",
            "x",
            " ",
            ",",
            "\",\"",
            "=1+1",
            "+1",
            "-1",
            "@x",
            "\uFF1D1")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  /** What a document can hold of a text: every character that XML cannot hold is replaced. */
  public static String asHeld(String text) {
    StringBuilder held = new StringBuilder();
    text.codePoints()
        .map(
            c ->
                c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000
                    ? c
                    : 0xFFFD)
        .forEach(held::appendCodePoint);
    return held.toString();
  }
}
