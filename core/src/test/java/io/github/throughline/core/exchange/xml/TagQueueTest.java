package io.github.throughline.core.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagQueueTest {
  @Test
  void gives_tags_back_in_order_however_many_wait() {
    TagQueue tags = new TagQueue();
    int added = 0;
    int taken = 0;
    for (int waiting = 1; waiting < 5_000; waiting = waiting * 3 + 1) {
      for (int i = 0; i < waiting; i++, added++) {
        tags.add(added * 10L, added, added + 1, added % 2 == 1);
      }
      // Not all are taken, so that the ring turns.
      for (int i = 0; i < waiting / 2; i++, taken++) {
        assertThat(tags.take()).isTrue();
        assertThat(tags.offset).isEqualTo(taken * 10L);
        assertThat(tags.line).isEqualTo(taken);
        assertThat(tags.column).isEqualTo(taken + 1);
        assertThat(tags.isEnd).isEqualTo(taken % 2 == 1);
      }
    }
    while (tags.take()) {
      assertThat(tags.line).isEqualTo(taken++);
    }
    assertThat(taken).isEqualTo(added);
  }

  @Test
  void forgets_what_waits_when_reading_starts_elsewhere() {
    TagQueue tags = new TagQueue();
    tags.add(1, 1, 1, false);
    tags.restart(new Fault("", 50, 5, 7));
    assertThat(tags.take()).isFalse();
    assertThat(tags.offset).isEqualTo(50);
    assertThat(tags.line).isEqualTo(5);
    assertThat(tags.column).isEqualTo(7);
  }
}
