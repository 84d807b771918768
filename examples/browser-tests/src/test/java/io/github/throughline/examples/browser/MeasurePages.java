package io.github.throughline.examples.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how long a browser takes over a page of two thousand entries: to load it, to filter it
 * and to scroll through it. It prints medians and judges nothing: how fast a machine is says
 * nothing about a page.
 */
final class MeasurePages {
  private static final int TIMES = 7;

  private MeasurePages() {}

  /** Prints one line for each page; pages can be named, else the large one is made. */
  public static void main(String[] args) throws Exception {
    List<Path> pages =
        args.length == 0
            ? List.of(Pages.large())
            : Arrays.stream(args).map(Path::of).map(Path::toAbsolutePath).toList();
    try (Browser browser = Browser.startOrSkip()) {
      for (Path page : pages) {
        measure(browser, page);
      }
    }
  }

  private static void measure(Browser browser, Path page) throws Exception {
    double[] ready = new double[TIMES];
    double[] painted = new double[TIMES];
    double[] filtered = new double[TIMES];
    double[] scrolled = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      browser.open(page);
      ready[i] = timing(browser, "performance.getEntriesByType('navigation')[0].loadEventEnd");
      painted[i] =
          timing(browser, "performance.getEntriesByName('first-contentful-paint')[0].startTime");
      filtered[i] = async(browser, FILTER);
      scrolled[i] = async(browser, SCROLL);
    }
    System.out.printf(
        "%s: %,d KB, %,d elements; loaded in %.0f ms, first painted at %.0f ms, filtered by a word and"
            + " shown in %.0f ms, slowest frame while scrolling to the end %.0f ms%n",
        page.getFileName(),
        Files.size(page) / 1024,
        browser.number("document.getElementsByTagName('*').length"),
        median(ready),
        median(painted),
        median(filtered),
        median(scrolled));
  }

  private static final String FILTER =
      "var done = arguments[0], field = document.getElementById('filter-text');"
          + "var start = performance.now(); field.value = 'visit 7';"
          + "field.dispatchEvent(new Event('input', {bubbles: true}));"
          + "setTimeout(function () { requestAnimationFrame(function () { setTimeout(function () {"
          + "  var time = performance.now() - start; field.value = '';"
          + "  field.dispatchEvent(new Event('input', {bubbles: true}));"
          + "  requestAnimationFrame(function () { setTimeout(function () { done(time); }, 0); });"
          + "}, 0); }); }, 1);";

  private static final String SCROLL =
      "var done = arguments[0], slowest = 0, last = performance.now(), y = 0;"
          + "document.documentElement.style.scrollBehavior = 'auto'; scrollTo(0, 0);"
          + "function step(now) { slowest = Math.max(slowest, now - last); last = now; y += 2000;"
          + "  scrollTo(0, y);"
          + "  if (y < document.documentElement.scrollHeight) requestAnimationFrame(step);"
          + "  else done(slowest); }"
          + "requestAnimationFrame(function (now) { last = now; requestAnimationFrame(step); });";

  private static double timing(Browser browser, String expression) {
    return ((Number) browser.run("return " + expression)).doubleValue();
  }

  private static double async(Browser browser, String script) {
    return ((Number) browser.driver().executeAsyncScript(script)).doubleValue();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
