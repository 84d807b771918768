package io.github.throughline.core.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text in some other encoding, as UTF-8.
 *
 * <p>Bytes that are not of the encoding become U+FFFF, which XML does not allow, so that they are
 * reported where they stand.
 */
final class Utf8Stream extends InputStream {
  private final Reader text;
  private final char[] chars = new char[1 << 13];
  private byte[] bytes = new byte[0];
  private int position;
  private int held;

  Utf8Stream(InputStream in, Charset encoding) {
    text =
        new InputStreamReader(
            in,
            encoding
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFF"));
  }

  @Override
  public int read() throws IOException {
    return position < bytes.length || fill() ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - position);
    System.arraycopy(bytes, position, into, offset, count);
    position += count;
    return count;
  }

  /** A high surrogate at the end of what was read waits for its other half. */
  private boolean fill() throws IOException {
    int read = text.read(chars, held, chars.length - held);
    int count = held + Math.max(0, read);
    held = read > 0 && Character.isHighSurrogate(chars[count - 1]) ? 1 : 0;
    bytes = new String(chars, 0, count - held).getBytes(StandardCharsets.UTF_8);
    position = 0;
    if (held > 0) {
      chars[0] = chars[count - 1];
    }
    return bytes.length > 0 || (held > 0 && fill());
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
