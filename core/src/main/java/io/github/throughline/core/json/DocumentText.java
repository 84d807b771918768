package io.github.throughline.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a document, from wherever it comes.
 *
 * <p>It is held whole while it is read: it is small beside the records made from it, and lines and
 * columns are then exact.
 */
final class DocumentText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private DocumentText() {}

  static byte[] readBytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Limits.DOCUMENT + 1);
    requireSize(bytes.length);
    return bytes;
  }

  static String read(Reader in) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] part = new char[1 << 13];
    for (int count = in.read(part); count >= 0; count = in.read(part)) {
      text.append(part, 0, count);
      requireSize(text.length());
    }
    return withoutMark(text.toString());
  }

  static void requireSize(int size) {
    if (size > Limits.DOCUMENT) {
      throw tooLarge();
    }
  }

  static UnreadableDocumentException tooLarge() {
    return new UnreadableDocumentException(
        "it is larger than the " + Limits.DOCUMENT + " characters that are read", "", 0, 0);
  }

  /** Only UTF-8 is JSON. What is not UTF-8 is refused and never replaced. */
  static String decode(byte[] bytes, int length) {
    CharBuffer text = CharBuffer.allocate(length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes, 0, length), text, true);
    String decoded = withoutMark(text.flip().toString());
    if (result.isError()) {
      int line = 1 + (int) decoded.chars().filter(c -> c == '\n').count();
      int column = decoded.length() - decoded.lastIndexOf('\n');
      throw new UnreadableDocumentException("this is not UTF-8", "", line, column);
    }
    return decoded;
  }

  /** How many bytes of a document are a byte order mark. */
  static int markLength(byte[] bytes, int length) {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /** Windows programs put a mark before a text, which is no part of it. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
