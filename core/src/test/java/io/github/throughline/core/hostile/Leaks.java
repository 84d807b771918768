package io.github.throughline.core.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for texts in the bytes of a file of any format: as they stand, in the parts of a zip, with
 * the references of HTML and XML resolved and with the escapes of JSON resolved.
 */
public final class Leaks {
  private static final Pattern REFERENCE =
      Pattern.compile("&(#x?[0-9a-fA-F]+|amp|lt|gt|quot|apos);");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|[\"\\\\/bfnrt])");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  private final Set<String> readings = new LinkedHashSet<>();

  private Leaks(byte[] file) {
    read(file);
  }

  /** The file as everybody who has it could read it. */
  public static Leaks in(byte[] file) {
    return new Leaks(file);
  }

  private void read(byte[] bytes) {
    if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          add(part.getName());
          read(zip.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    add(new String(bytes, StandardCharsets.UTF_8));
  }

  private void add(String text) {
    String html = REFERENCE.matcher(text).replaceAll(Leaks::resolved);
    for (String reading :
        List.of(
            text,
            html,
            TAG.matcher(text).replaceAll(""),
            TAG.matcher(html).replaceAll(""),
            ESCAPE.matcher(text).replaceAll(Leaks::unescaped))) {
      readings.add(folded(reading));
    }
  }

  private static String resolved(MatchResult reference) {
    String name = reference.group(1);
    String character =
        switch (name) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          case "apos" -> "'";
          default ->
              Character.toString(
                  name.charAt(1) == 'x'
                      ? Integer.parseInt(name.substring(2), 16)
                      : Integer.parseInt(name.substring(1)));
        };
    return java.util.regex.Matcher.quoteReplacement(character);
  }

  private static String unescaped(MatchResult escape) {
    String name = escape.group(1);
    String character =
        switch (name.charAt(0)) {
          case 'u' -> String.valueOf((char) Integer.parseInt(name.substring(1), 16));
          case 'n' -> "\n";
          case 'r' -> "\r";
          case 't' -> "\t";
          case 'b' -> "\b";
          case 'f' -> "\f";
          default -> name;
        };
    return java.util.regex.Matcher.quoteReplacement(character);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}|\\p{Cf}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ");
  }

  /** Those of the texts that can be found, as whole words, whatever their case and accents. */
  public List<String> of(Collection<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      String words = folded(text);
      if (readings.stream().anyMatch(reading -> hasWords(reading, words))) {
        found.add(text);
      }
    }
    return found;
  }

  private static boolean hasWords(String reading, String words) {
    for (int at = reading.indexOf(words); at >= 0; at = reading.indexOf(words, at + 1)) {
      int end = at + words.length();
      if ((at == 0 || !Character.isLetterOrDigit(reading.codePointBefore(at)))
          && (end == reading.length() || !Character.isLetterOrDigit(reading.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
