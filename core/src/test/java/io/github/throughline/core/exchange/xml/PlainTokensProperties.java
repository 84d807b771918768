package io.github.throughline.core.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.xml.RecordXml.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What is read without the parser is what the parser would have read: every token and every place,
 * and where damage is and what it costs, whatever is done to the file.
 */
class PlainTokensProperties {
  private static final ReaderLimits LIMITS = new ReaderLimits(30, 6, 100, 100, 100, 100);

  private static final List<String> SNIPPETS =
      List.of(
          " ",
          "\n",
          "\r\n",
          "\r",
          "\t",
          "<",
          ">",
          "/",
          "&",
          "&amp;",
          "&#65;",
          "]]>",
          "]",
          "é",
          "€",
          "\uD83D\uDE00",
          "\u0001",
          "\u007F",
          "<!-- c -->",
          "<!--",
          "-->",
          "<![CDATA[x<y]]>",
          "<![CDATA[",
          "<?pi x?>",
          "<?xml version=\"1.0\"?>",
          "<!DOCTYPE r>",
          "<e/>",
          "<e />",
          "</e>",
          "<e>",
          "<R>",
          "</R>",
          "<R/>",
          "</L>",
          "</M>",
          "<p:e>x</p:e>",
          "<e a='1'>x</e>",
          "<e xmlns='urn:x'/>",
          "text",
          " text ",
          "=",
          "\"",
          "'",
          "<M>",
          "<L>",
          "a text that is longer than any that is read here");

  private static final String PLAIN =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <M>
        <H>
          <Y>2026</Y>
        </H>
        <L>
          <R>
            <I> a1 </I>
            <D></D>
            <G>
              <X>2025-01-01</X><X/>
            </G>
          </R>
          <R><I>a2</I><D>
          </D></R>
          <R>
            <I>a3</I>
            <G><X>
      1</X></G>
          </R>
          <R/>
          <R>
            <I>a4</I>
          </R>
        </L>
      </M>
      """;

  @Property(tries = 4000)
  void a_file_reads_the_same_with_and_without_the_parser(@ForAll long seed) {
    byte[] file = damaged(new Random(seed));

    assertSame(file, true);
  }

  @Property(tries = 2000)
  void a_stream_reads_the_same_with_and_without_the_parser(@ForAll long seed) {
    byte[] file = damaged(new Random(seed));

    assertSame(file, false);
  }

  @Property(tries = 40)
  void so_does_a_file_of_many_windows(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("<M><L>");
    for (int i = 0; i < 3_000; i++) {
      String indentation = "\n" + " ".repeat(random.nextInt(60));
      text.append(indentation).append("<R>").append(indentation);
      text.append("<I>").append(i).append("</I>");
      text.append(random.nextInt(300) == 0 ? snippet(random) : "");
      text.append(indentation).append("</R>");
    }
    text.append("\n</L>").append("\n".repeat(random.nextInt(2) * 70_000)).append("</M>");
    byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);

    assertSame(withoutBlanks(trace(file, true, true)), withoutBlanks(trace(file, true, false)));
  }

  private static void assertSame(byte[] file, boolean isFile) {
    assertSame(trace(file, isFile, true), trace(file, isFile, false));
  }

  /** Where a window ends, the parser is given indentation that it is spared elsewhere. */
  private static List<String> withoutBlanks(List<String> trace) {
    return new ArrayList<>(
        trace.stream()
            .filter(line -> !line.startsWith("=") || !line.substring(1).isBlank())
            .toList());
  }

  private static void assertSame(List<String> without, List<String> with) {
    for (int i = 0; i < Math.min(with.size(), without.size()); i++) {
      if (isInexact(with.get(i)) || isInexact(without.get(i))) {
        with.set(i, recordOf(with.get(i)));
        without.set(i, recordOf(without.get(i)));
      }
    }
    assertThat(without).isEqualTo(with);
  }

  /** How exactly the parser's own complaint is explained depends on how far it has read ahead. */
  private static boolean isInexact(String line) {
    return line.contains(Fault.NOT_WELL_FORMED);
  }

  private static String recordOf(String damage) {
    return damage.substring(damage.lastIndexOf('|') + 1);
  }

  private static byte[] damaged(Random random) {
    StringBuilder text = new StringBuilder(PLAIN);
    if (random.nextInt(4) == 0) {
      replaceAll(text, "\n", "\r\n");
    }
    if (random.nextInt(4) == 0) {
      text.delete(0, text.indexOf("<M>"));
    }
    for (int edits = random.nextInt(5); edits > 0; edits--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
        case 1 -> text.setLength(random.nextInt(6) == 0 ? Math.max(1, at) : text.length());
        default -> text.insert(at, snippet(random));
      }
      if (text.length() == 0) {
        text.append(' ');
      }
    }
    Charset charset =
        switch (random.nextInt(12)) {
          case 0 -> StandardCharsets.UTF_16;
          case 1 -> StandardCharsets.ISO_8859_1;
          default -> StandardCharsets.UTF_8;
        };
    if (charset == StandardCharsets.ISO_8859_1) {
      replaceAll(text, "UTF-8", "ISO-8859-1");
    }
    return text.toString().getBytes(charset);
  }

  private static String snippet(Random random) {
    return SNIPPETS.get(random.nextInt(SNIPPETS.size()));
  }

  private static void replaceAll(StringBuilder text, String what, String by) {
    String replaced = text.toString().replace(what, by);
    text.setLength(0);
    text.append(replaced);
  }

  private static List<String> trace(byte[] file, boolean isFile, boolean isPlainTried) {
    List<String> trace = new ArrayList<>();
    ByteSource source =
        isFile
            ? new ByteSource(new InMemory(file))
            : new ByteSource(new ByteArrayInputStream(file));
    try (RecordXml xml = RecordXml.open(source, "M/L/R", LIMITS, isPlainTried)) {
      boolean more = true;
      while (more) {
        try {
          more = step(xml, trace);
        } catch (DamagedXmlException e) {
          dropText(trace);
          trace.add(e.what() + "|" + e.place() + "|" + xml.recordPlace() + xml.isInRecord());
          more = xml.resume();
          trace.add("resumed " + more);
        }
      }
      trace.add(xml.namespacePlace() + " " + xml.bytesRead());
    } catch (UnreadableReturnException | IOException e) {
      trace.add(e.getClass().getSimpleName() + e.getMessage());
    }
    return trace;
  }

  /** Text right before damage is given or not, as the parser happens to have read ahead. */
  private static void dropText(List<String> trace) {
    if (!trace.isEmpty() && trace.get(trace.size() - 1).startsWith("=")) {
      trace.remove(trace.size() - 1);
    }
  }

  /** Pieces of one text are joined: where the parser parts them is its own affair. */
  private static boolean step(RecordXml xml, List<String> trace) throws DamagedXmlException {
    Token token = xml.next();
    switch (token) {
      case START -> trace.add("<" + xml.name() + " " + xml.line() + ":" + xml.column());
      case END -> trace.add("> " + xml.line() + ":" + xml.column());
      case TEXT -> {
        int last = trace.size() - 1;
        if (last >= 0 && trace.get(last).startsWith("=")) {
          trace.set(last, trace.get(last) + xml.text());
        } else {
          trace.add("=" + xml.text());
        }
      }
      case FINISH -> trace.add("finished");
    }
    return token != Token.FINISH;
  }

  /** A file that is not on any disk. */
  private static final class InMemory implements SeekableByteChannel {
    private final byte[] bytes;
    private int at;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read(ByteBuffer into) {
      int count = Math.min(into.remaining(), bytes.length - at);
      into.put(bytes, at, count);
      at += count;
      return count > 0 ? count : -1;
    }

    @Override
    public int write(ByteBuffer from) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
      return at;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
      at = (int) newPosition;
      return this;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
