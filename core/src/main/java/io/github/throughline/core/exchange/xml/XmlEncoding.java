package io.github.throughline.core.exchange.xml;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.UnreadableReturnException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a file are to be read as text: by its byte order mark, else by its XML
 * declaration, else as UTF-8.
 *
 * <p>UTF-8 and the encodings of one byte to a character are read where they are, so that a place in
 * the text is a place in the file. Any other is turned into UTF-8 first, and then there is no going
 * back.
 *
 * @param source the bytes, in an encoding of which ASCII is a part
 * @param upper the characters of the bytes from 128, or null for UTF-8
 * @param name the name of the encoding
 */
record XmlEncoding(ByteSource source, @Nullable String upper, String name) {
  private static final int DECLARATION_LENGTH = 1_000;

  /** The declaration that nearly every file has. */
  private static final String USUAL = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  /** Got ready only for a file with another declaration. */
  private static final class Declaration {
    static final Pattern FORM =
        Pattern.compile(
            "<\\?xml\\s+version\\s*=\\s*(?:'1\\.\\d+'|\"1\\.\\d+\")"
                + "(?:\\s+encoding\\s*=\\s*['\"]([A-Za-z][-A-Za-z0-9._]*)['\"])?"
                + "(?:\\s+standalone\\s*=\\s*['\"](?:yes|no)['\"])?\\s*\\?>");
  }

  static XmlEncoding of(ByteSource raw) throws IOException {
    raw.require(4);
    int first = peek(raw, 0) << 24 | peek(raw, 1) << 16 | peek(raw, 2) << 8 | peek(raw, 3);
    if (first == 0xFFFE0000 || first == 0x0000FEFF) {
      return converted(raw, "UTF-32");
    }
    if (first >>> 16 == 0xFFFE || first >>> 16 == 0xFEFF) {
      return converted(raw, "UTF-16");
    }
    if (first >>> 16 == 0x3C00) {
      return converted(raw, "UTF-16LE");
    }
    if (first >>> 16 == 0x003C) {
      return converted(raw, "UTF-16BE");
    }
    if (first >>> 8 == 0xEFBBBF) {
      raw.position += 3;
      declaredName(raw);
      return new XmlEncoding(raw, null, "UTF-8");
    }
    return declared(raw);
  }

  private static XmlEncoding declared(ByteSource raw) throws IOException {
    String name = declaredName(raw);
    return name == null ? new XmlEncoding(raw, null, "UTF-8") : named(raw, name);
  }

  private static @Nullable String declaredName(ByteSource raw) throws IOException {
    if (!raw.startsWith("<?xml ".getBytes(StandardCharsets.US_ASCII))) {
      return null;
    }
    raw.require(DECLARATION_LENGTH);
    String start =
        new String(
            raw.buffer,
            raw.position,
            Math.min(DECLARATION_LENGTH, raw.limit - raw.position),
            StandardCharsets.ISO_8859_1);
    if (start.startsWith(USUAL) || start.startsWith(USUAL.replace("UTF", "utf"))) {
      return "UTF-8";
    }
    Matcher declaration = Declaration.FORM.matcher(start);
    if (!declaration.lookingAt()) {
      throw refusal(
          "the XML declaration is not well formed; it is usually written"
              + " <?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }
    return declaration.group(1);
  }

  private static XmlEncoding named(ByteSource raw, String declared) {
    Charset charset;
    try {
      charset = Charset.forName(declared);
    } catch (IllegalArgumentException unknown) {
      throw refusal(
          "the XML declaration names an encoding that is not known here; save the file as UTF-8");
    }
    String name = charset.name();
    if (charset.equals(StandardCharsets.UTF_8)) {
      return new XmlEncoding(raw, null, name);
    }
    if (name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
      throw refusal(
          "the XML declaration says "
              + name
              + ", and the file is in another encoding; declare the one it is in, mostly UTF-8");
    }
    boolean isSingle =
        name.startsWith("ISO-8859-") || name.startsWith("windows-125") || name.equals("US-ASCII");
    return isSingle ? new XmlEncoding(raw, upper(charset), name) : converted(raw, name);
  }

  private static String upper(Charset charset) {
    byte[] bytes = new byte[128];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (128 + i);
    }
    return new String(bytes, charset);
  }

  private static XmlEncoding converted(ByteSource raw, String name) {
    Utf8Stream converted = new Utf8Stream(raw.toStream(), Charset.forName(name));
    return new XmlEncoding(new ByteSource(converted), null, name);
  }

  private static UnreadableReturnException refusal(String what) {
    return new UnreadableReturnException("At line 1, column 1, " + what, new Place(1, 1));
  }

  private static int peek(ByteSource raw, int ahead) {
    int at = raw.position + ahead;
    return at < raw.limit ? raw.buffer[at] & 0xFF : 0x20;
  }
}
