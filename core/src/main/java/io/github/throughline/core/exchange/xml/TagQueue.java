package io.github.throughline.core.exchange.xml;

/**
 * The places of the tags that have been handed to the parser and that the parser has not come to
 * yet: the parser reads ahead, and says only roughly where a tag began.
 */
final class TagQueue {
  private long[] offsets = new long[1 << 10];
  private int[] lines = new int[1 << 10];
  private int[] columns = new int[1 << 10];
  private boolean[] ends = new boolean[1 << 10];
  private int head;
  private int size;

  /** Where the tag taken last starts in the file. */
  long offset;

  /** The line on which the tag taken last starts. */
  int line;

  /** The column at which the tag taken last starts. */
  int column;

  /** Whether the tag taken last is an end tag, or the end of an empty element's only tag. */
  boolean isEnd;

  void add(long tagOffset, int tagLine, int tagColumn, boolean end) {
    if (size == offsets.length) {
      grow();
    }
    int at = (head + size++) & (offsets.length - 1);
    offsets[at] = tagOffset;
    lines[at] = tagLine;
    columns[at] = tagColumn;
    ends[at] = end;
  }

  /** Takes the next tag; false if there is none. */
  boolean take() {
    if (size == 0) {
      return false;
    }
    offset = offsets[head];
    line = lines[head];
    column = columns[head];
    isEnd = ends[head];
    head = (head + 1) & (offsets.length - 1);
    size--;
    return true;
  }

  /** Forgets what has not been taken. */
  void clear() {
    size = 0;
  }

  /** Stands at a tag that was read otherwise. */
  void stand(long tagOffset, int tagLine, int tagColumn, boolean end) {
    offset = tagOffset;
    line = tagLine;
    column = tagColumn;
    isEnd = end;
  }

  /** Forgets what has not been taken, and stands at a place. */
  void restart(Fault at) {
    clear();
    stand(at.offset(), at.line(), at.column(), false);
  }

  /** Turns the ring so that it starts at 0, then doubles it. */
  private void grow() {
    int length = offsets.length;
    long[] o = new long[length * 2];
    int[] l = new int[length * 2];
    int[] c = new int[length * 2];
    boolean[] e = new boolean[length * 2];
    for (int i = 0; i < size; i++) {
      int from = (head + i) & (length - 1);
      o[i] = offsets[from];
      l[i] = lines[from];
      c[i] = columns[from];
      e[i] = ends[from];
    }
    offsets = o;
    lines = l;
    columns = c;
    ends = e;
    head = 0;
  }
}
