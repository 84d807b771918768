package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Against the decoder of the platform, which is slower and right. */
class Utf8BytesTest {
  private static final int[] AT_THE_EDGES = {
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF,
    0xF0, 0xF4, 0xF5, 0xFF
  };

  private final CharsetDecoder platform = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer characters = CharBuffer.allocate(8);

  @Test
  void one_byte_and_two_bytes_are_judged_as_the_platform_does() {
    for (int first = 0; first < 256; first++) {
      assertJudged(first);
      for (int second = 0; second < 256; second++) {
        assertJudged(first, second);
      }
    }
  }

  @Test
  void three_and_four_bytes_are_judged_as_the_platform_does() {
    for (int first = 0; first < 256; first++) {
      for (int second : AT_THE_EDGES) {
        for (int third : AT_THE_EDGES) {
          assertJudged(first, second, third);
          for (int fourth : AT_THE_EDGES) {
            assertJudged(first, second, third, fourth);
          }
        }
      }
    }
  }

  @Test
  void a_place_in_a_long_text_makes_no_difference() {
    for (int place = 0; place < 40; place++) {
      byte[] bytes = new byte[40];
      Arrays.fill(bytes, (byte) 'a');
      bytes[place] = (byte) 0xE9;
      assertThat(Utf8Bytes.isUtf8(bytes, 0, bytes.length)).isFalse();
      assertThat(Utf8Bytes.isUtf8(bytes, 0, place)).isTrue();
      assertThat(Utf8Bytes.isUtf8(bytes, place + 1, bytes.length)).isTrue();
    }
    byte[] text = "Zoë and 😀 said “yes” 漢".repeat(9).getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8Bytes.isUtf8(text, 0, text.length)).isTrue();
    assertThat(Utf8Bytes.isUtf8(text, 0, text.length - 1)).isFalse();
  }

  private void assertJudged(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    boolean expected = isUtf8ToThePlatform(bytes);
    if (Utf8Bytes.isUtf8(bytes, 0, bytes.length) != expected) {
      fail("%s is UTF-8: %s", Arrays.toString(values), expected);
    }
  }

  private boolean isUtf8ToThePlatform(byte[] bytes) {
    characters.clear();
    return !platform.reset().decode(ByteBuffer.wrap(bytes), characters, true).isError();
  }
}
