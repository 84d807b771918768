package io.github.throughline.core.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A style sheet or script of our own, which is written into a page as it stands. It comes from a
 * resource of the program and never from data: this is the only text that a page does not escape.
 */
public final class PageAsset {
  private final String content;

  private PageAsset(String text) {
    // As XML the content is character data; as a style sheet or script it starts and ends with a
    // comment.
    content = "/*<![CDATA[*/\n" + text + "/*]]>*/";
  }

  /**
   * Reads a style sheet or script from a resource in UTF-8.
   *
   * <pre>{@code
   * PageAsset.resource("report.css", name -> HtmlReport.class.getResourceAsStream(name))
   * }</pre>
   *
   * @param name the name of the resource
   * @param opener opens a resource by its name; null when there is none. A module's resources can
   *     be opened by its own code only, so the caller opens it.
   * @return the asset
   * @throws IllegalArgumentException if there is no such resource, or it holds something that would
   *     end the element it is to stand in
   */
  public static PageAsset resource(String name, Function<String, @Nullable InputStream> opener) {
    try (InputStream in = opener.apply(name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no resource " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String folded = text.toLowerCase(Locale.ROOT);
      for (String end : new String[] {"</style", "</script", "<script", "<!--", "]]>"}) {
        if (folded.contains(end)) {
          throw new IllegalArgumentException(
              "The resource " + name + " holds " + end + ", which cannot stand inside a page");
        }
      }
      return new PageAsset(text);
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " cannot be read", e);
    }
  }

  /** The text as it stands in the page. */
  String content() {
    return content;
  }

  /** The source expression by which a content security policy allows it. */
  String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
