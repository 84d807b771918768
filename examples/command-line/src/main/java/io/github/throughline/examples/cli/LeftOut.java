package io.github.throughline.examples.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a conversion could not take over, by what it is and how often. */
final class LeftOut {
  /** More sorts than anybody reads, and a bound on what a strange file makes us keep. */
  private static final int MOST_SORTS = 50;

  private final Map<String, Integer> counts = new TreeMap<>();
  private int further;

  void add(String what) {
    add(what, 1);
  }

  void add(String what, int times) {
    if (counts.size() < MOST_SORTS || counts.containsKey(what)) {
      counts.merge(what, times, Integer::sum);
    } else {
      further += times;
    }
  }

  void tell(Terminal terminal, Path of) {
    counts.forEach(
        (what, times) ->
            terminal.say(
                of + ": left out " + (times == 1 ? "once" : times + " times") + ": " + what));
    if (further > 0) {
      terminal.say(of + ": left out " + further + " further things of other sorts");
    }
  }
}
