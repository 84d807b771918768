package io.github.throughline.validation.cincensus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Damages a return at random: bytes, tags, texts and whole stretches. One character of the texts in
 * here stands for one byte.
 */
final class Damage {
  /** Texts that some reader or rule may not expect. */
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\n\t",
          "0000-01-01",
          "0001-01-01",
          "9999-12-31",
          "2024-02-29",
          "2023-02-29",
          "2024-13-45",
          "-999999999-01-01",
          "+999999999-12-31",
          "2024-06-03T00:00:00",
          "31/03/2025",
          "0",
          "1",
          "true",
          "FALSE",
          "-1",
          "-0",
          "99999999999999999999",
          "2147483648",
          "1e9",
          "NaN",
          "NONE",
          "none",
          "UN7",
          "RC2",
          "RC8",
          "21",
          "18A",
          "A",
          "A123456789012",
          "A12345678901C",
          "\u0130\u00df",
          bytes("\u0661\u0662\u0663\u0664-\u0660\u0661-\u0660\u0661"),
          bytes("Zo\u00eb \ud83d\ude00 \u202e"),
          "x".repeat(11_000));

  /** What may stand anywhere. */
  private static final List<String> PIECES =
      List.of(
          "&",
          "&#0;",
          "&#xD800;",
          "&none;",
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?x ",
          "?>",
          "<!DOCTYPE Message [<!ENTITY a \"aaaa\">]>",
          "\u0000",
          "\u0001",
          "\u00ff",
          "\u00c3",
          "\u00ef\u00bb\u00bf",
          "<Child>",
          "</Child>",
          "<CINdetails>",
          "</CINdetails>",
          "<Children/>",
          "</Children>",
          "</Message>",
          "<Header><CollectionDetails><Year>2019</Year></CollectionDetails></Header>",
          "<x:y xmlns:x=\"urn:x\"/>",
          "<Disability>LD</Disability>",
          "<a b='c' d=\"e\">",
          "<d>".repeat(30));

  /** What costs the child in which it stands, and no other. */
  private static final List<String> DAMAGING =
      List.of(
          "&", "&#0;", "&none;", "<", "</", "</CINdetailz>", "<1>", "\u0001", "\u00ff", "<a b=c/>");

  private static final Pattern TEXT = Pattern.compile(">([^<>]*)</");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z0-9]+>");

  private Damage() {}

  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** The return with one to five things wrong. */
  static byte[] anywhere(byte[] sent, Random random) {
    String text = new String(sent, ISO_8859_1);
    for (int i = random.nextInt(5); i >= 0; i--) {
      text = once(text, random);
    }
    return random.nextInt(50) == 0
        ? new String(text.getBytes(ISO_8859_1), UTF_8).getBytes(UTF_16)
        : text.getBytes(ISO_8859_1);
  }

  private static String once(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 40));
    return switch (random.nextInt(10)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 -> text.substring(0, to) + text.substring(at, to) + text.substring(to);
      case 2 -> text.substring(0, at) + one(PIECES, random) + text.substring(at);
      case 3 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at);
      case 4 -> random.nextInt(20) == 0 ? text.substring(0, at) : swapped(text, at, to, random);
      case 5 -> replaced(text, TAG, "", random);
      case 6 -> replaced(text, TAG, one(PIECES, random), random);
      default -> replaced(text, TEXT, ">" + one(TEXTS, random) + "</", random);
    };
  }

  private static String swapped(String text, int at, int to, Random random) {
    int other = to + random.nextInt(text.length() - to + 1);
    return text.substring(0, at)
        + text.substring(to, other)
        + text.substring(at, to)
        + text.substring(other);
  }

  private static String replaced(String text, Pattern what, String by, Random random) {
    Matcher found = what.matcher(text);
    int from = text.isEmpty() ? 0 : random.nextInt(text.length());
    return found.find(from)
        ? text.substring(0, found.start()) + by + text.substring(found.end())
        : text;
  }

  private static String one(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  /** Where the parts of a return stand that begin with a tag and end with its end tag. */
  static List<int[]> spans(byte[] sent, String element) {
    String text = new String(sent, ISO_8859_1);
    List<int[]> spans = new ArrayList<>();
    Matcher found =
        Pattern.compile("<" + element + ">.*?</" + element + ">", Pattern.DOTALL).matcher(text);
    while (found.find()) {
      spans.add(new int[] {found.start(), found.end()});
    }
    return spans;
  }

  /** The return with something in one child that makes its XML unreadable. */
  static byte[] inside(byte[] sent, int[] child, Random random) {
    String text = new String(sent, ISO_8859_1);
    int start = child[0] + "<Child>".length();
    int at = start + random.nextInt(child[1] - "</Child>".length() - start + 1);
    return (text.substring(0, at) + one(DAMAGING, random) + text.substring(at))
        .getBytes(ISO_8859_1);
  }
}
