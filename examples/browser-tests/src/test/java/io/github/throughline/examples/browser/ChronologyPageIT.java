package io.github.throughline.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The chronology's page as people use it. */
class ChronologyPageIT {
  private static Browser browser;
  private static Path oneChild;
  private static Path family;
  private static Path large;
  private static Path hostile;

  @BeforeAll
  static void start() {
    browser = Browser.startOrSkip();
    oneChild = Pages.oneChild();
    family = Pages.hartley();
    large = Pages.large();
    hostile = Pages.hostile();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void asUsual() {
    browser.scripts(true);
    browser.media("screen");
    browser.resize(1280, 900);
  }

  static Stream<Path> pages() {
    return Stream.of(oneChild, family, large, hostile);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_serious_is_found_by_the_accessibility_engine_and_nothing_is_complained_of(
      Path page) {
    browser.complaints();
    browser.open(page);
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothing_serious_is_found_with_lanes_of_agencies_from_near_on_a_telephone(Path page) {
    browser.resize(390, 800).open(page);
    browser.find("#lanes-agencies").click();
    browser.find("#closer").click();
    assertThat(browser.accessibilityFindings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_page_never_moves_sideways_on_the_narrowest_telephone(Path page) {
    browser.resize(320, 640).open(page);
    assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
  }

  @Test
  void no_text_becomes_script() {
    browser.open(hostile);
    assertThat(browser.driver().getTitle()).doesNotStartWith("taken");
    assertThat(browser.all("img")).isEmpty();
  }

  @Test
  void every_mark_has_a_name() {
    browser.open(family);
    // A mark that is gathered in a box has no name of its own until one looks closer.
    for (WebElement mark :
        browser.all(".by-people .mark").stream()
            .filter(WebElement::isDisplayed)
            .limit(12)
            .toList()) {
      assertThat(mark.getAccessibleName())
          .isEqualTo(mark.findElement(By.cssSelector("title")).getDomProperty("textContent"));
    }
  }

  @Test
  void the_keyboard_goes_to_a_mark_opens_its_entry_and_comes_back() {
    browser.open(family);
    browser.run("document.querySelector('.by-people .picture').focus()");
    browser.press(Keys.TAB);
    WebElement first = browser.focused();
    assertThat(first.getDomAttribute("class")).contains("mark");
    assertThat(focusIsVisible()).isTrue();
    browser.press(Keys.ARROW_RIGHT);
    WebElement second = browser.focused();
    assertThat(second).isNotEqualTo(first);
    assertThat(second.getDomAttribute("class")).contains("mark");
    browser.press(Keys.ENTER);
    String entry = second.getDomAttribute("href").substring(1);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo(entry);
    assertThat(isInSight(browser.focused())).isTrue();
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused()).isEqualTo(second);
    browser.press(Keys.ARROW_LEFT);
    assertThat(browser.focused()).isEqualTo(first);
    browser.press(Keys.END, Keys.HOME);
    assertThat(browser.focused()).isEqualTo(first);
  }

  @Test
  void each_lane_is_one_stop_of_the_keyboard() {
    browser.open(large);
    browser.run("document.querySelector('.by-people .picture').focus()");
    Set<Object> lanes = new LinkedHashSet<>();
    int stops = 0;
    while (stops < 20) {
      browser.press(Keys.TAB);
      Object lane =
          browser.run(
              "var a = document.activeElement; return a.ownerSVGElement && a.ownerSVGElement.getAttribute('aria-label')");
      if (lane == null) {
        break;
      }
      lanes.add(lane);
      stops++;
    }
    assertThat(lanes).hasSize(8);
    assertThat(stops).isEqualTo(8);
  }

  @Test
  void a_box_opens_its_list_and_the_list_leads_to_the_entries() {
    browser.open(large);
    browser.run(
        "var box = document.querySelector('.by-people a.cluster'); box.setAttribute('tabindex', 0); box.focus()");
    WebElement box = browser.focused();
    List<String> entries = List.of(box.getDomAttribute("data-entries").split(" "));
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("together");
    assertThat(browser.all("#together a"))
        .extracting(link -> link.getDomAttribute("href").substring(1))
        .isEqualTo(entries);
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused()).isEqualTo(box);
    assertThat(browser.find("#together").isDisplayed()).isFalse();
    browser.press(Keys.ENTER, Keys.TAB, Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo(entries.get(0));
  }

  @Test
  void filters_hide_what_does_not_fit_and_say_so() {
    browser.open(large);
    browser.choose("filter-agencies", "Police");
    long police = browser.number(SHOWN);
    assertThat(police).isPositive().isLessThan(2_000);
    assertThat(texts("tr.entry:not([hidden]) .sources summary"))
        .allSatisfy(text -> assertThat(text).contains("Police"));
    assertThat(browser.find("#filtered").getText()).contains(police + " of ", "hidden, not gone");
    browser.choose("filter-significance", "High");
    assertThat(browser.number(SHOWN)).isPositive().isLessThan(police);
    assertThat(texts("tr.entry:not([hidden]) .what"))
        .allSatisfy(text -> assertThat(text).contains("high, by A. Worker"));
    browser.find("button[type=reset]").click();
    browser.settle();
    assertThat(browser.number(SHOWN))
        .isEqualTo(browser.number("document.querySelectorAll('tr.entry').length"));
    assertThat(browser.find("#filtered").isDisplayed()).isFalse();
  }

  private static final String SHOWN =
      "Array.prototype.filter.call(document.querySelectorAll('tr.entry'), function (row) {"
          + " return !row.hidden && !row.closest('.chunk').hidden; }).length";

  @SuppressWarnings("unchecked")
  private static List<String> texts(String css) {
    return (List<String>)
        browser.run(
            "return Array.prototype.map.call(document.querySelectorAll(arguments[0]), function (one) { return one.textContent; })",
            css);
  }

  @Test
  void filters_are_used_with_the_keyboard_alone() {
    browser.open(family);
    browser.run("document.querySelector('.skip').focus()");
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      browser.press(Keys.TAB);
      String id = browser.focused().getDomAttribute("id");
      if (id != null && id.startsWith("filter-")) {
        fields.add(id);
        assertThat(focusIsVisible()).as(id).isTrue();
      }
      if ("filter-text".equals(id)) {
        break;
      }
    }
    assertThat(fields).contains("filter-people", "filter-groups", "filter-agencies", "filter-text");
    browser.press("eviction");
    browser.settle();
    assertThat(browser.number(SHOWN)).isPositive().isLessThan(10);
    assertThat(texts("tr.entry:not([hidden])"))
        .allSatisfy(text -> assertThat(text.toLowerCase()).contains("eviction"));
  }

  @Test
  void a_link_to_an_entry_that_filters_hide_shows_it() {
    browser.open(family);
    browser.find("#filter-text").sendKeys("eviction");
    browser.settle();
    WebElement hidden = browser.all("tr.entry[hidden]").get(0);
    browser.run("location.hash = arguments[0]", hidden.getDomAttribute("id"));
    browser.settle();
    assertThat(hidden.isDisplayed()).isTrue();
    assertThat(browser.focused()).isEqualTo(hidden);
  }

  @Test
  void the_picture_is_looked_at_from_near_with_buttons_and_keys() {
    browser.open(large);
    long marks = browser.number(SEEN_MARKS);
    long width = browser.number("document.querySelector('.by-people .lanes').offsetWidth");
    browser.find("#closer").click();
    assertThat(browser.number("document.querySelector('.by-people .lanes').offsetWidth"))
        .isGreaterThan(width * 3 / 2);
    assertThat(browser.number(SEEN_MARKS)).isGreaterThan(marks);
    browser.run("document.querySelector('.by-people .picture').focus()");
    browser.press("+", "+");
    assertThat(browser.number("document.querySelectorAll('.by-people .z8').length")).isEqualTo(1);
    assertThat(browser.find("#closer").isEnabled()).isFalse();
    assertThat(shapeWidths()).allSatisfy(shape -> assertThat(shape).isBetween(8.0, 18.0));
    browser.press("0");
    assertThat(browser.number(SEEN_MARKS)).isEqualTo(marks);
  }

  private static final String SEEN_MARKS =
      "Array.prototype.filter.call(document.querySelectorAll('.by-people a.mark'), function (mark) {"
          + " return mark.getClientRects().length > 0; }).length";

  @SuppressWarnings("unchecked")
  private static List<Double> shapeWidths() {
    List<Number> widths =
        (List<Number>)
            browser.run(
                "return Array.prototype.map.call(document.querySelectorAll('.by-people a.mark .shape'), function (shape) {"
                    + " return shape.getBoundingClientRect().width; }).filter(function (width) { return width > 0; }).slice(0, 50)");
    return widths.stream().map(Number::doubleValue).toList();
  }

  /** What was laid out without a browser, as the browser drew it. */
  @ParameterizedTest
  @MethodSource("pages")
  void no_words_lie_on_other_words_in_the_picture(Path page) {
    for (int width : new int[] {1280, 390}) {
      browser.resize(width, 900).open(page);
      for (int closer = 0; closer < 3; closer++) {
        assertThat(overlaps())
            .as("%s at %d, %d times closer", page.getFileName(), width, closer)
            .isEmpty();
        browser.find("#closer").click();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> overlaps() {
    return (List<String>)
        browser.run(
            "var found = [];"
                + "document.querySelectorAll('.by-people svg').forEach(function (svg) {"
                + "  var boxes = Array.prototype.map.call(svg.querySelectorAll('text, .mark .shape'), function (one) {"
                + "    var box = one.getBoundingClientRect();"
                + "    return {l: box.left + 1, r: box.right - 1, t: box.top + box.height / 4, b: box.bottom - box.height / 4,"
                + "      s: one.tagName + ' ' + one.textContent, number: one.classList.contains('number')};"
                + "  }).filter(function (box) { return box.r > box.l && !box.number; })"
                + "   .sort(function (a, b) { return a.l - b.l; });"
                + "  boxes.forEach(function (a, i) {"
                + "    for (var j = i + 1; j < boxes.length && boxes[j].l < a.r; j++) {"
                + "      if (a.t < boxes[j].b && boxes[j].t < a.b) { found.push(a.s + ' on ' + boxes[j].s); }"
                + "    }"
                + "  });"
                + "});"
                + "return found.slice(0, 5);");
  }

  @Test
  void without_scripts_everything_is_there_and_lanes_can_be_chosen() {
    browser.scripts(false);
    browser.open(family);
    assertThat(browser.all("tr.entry"))
        .hasSizeGreaterThan(100)
        .allSatisfy(row -> assertThat(row.isDisplayed()).isTrue());
    assertThat(browser.find("#filters").isDisplayed()).isFalse();
    assertThat(browser.find("#zoom").isDisplayed()).isFalse();
    assertThat(browser.find(".by-agencies").isDisplayed()).isFalse();
    browser.find("#lanes-agencies").click();
    assertThat(browser.find(".by-agencies").isDisplayed()).isTrue();
    assertThat(browser.find(".by-people").isDisplayed()).isFalse();
    browser.find("#show-levels").click();
    assertThat(browser.all(".level")).isNotEmpty();
    browser.find("tr.entry .sources summary").click();
    assertThat(browser.find("tr.entry .sources li").isDisplayed()).isTrue();
  }

  @Test
  void levels_of_help_can_be_taken_out_of_the_picture() {
    browser.open(family);
    assertThat(browser.find(".by-people .level").isDisplayed()).isTrue();
    browser.find("#show-levels").click();
    assertThat(browser.find(".by-people .level").isDisplayed()).isFalse();
  }

  @Test
  void on_paper_every_source_is_open_and_no_control_is_left() {
    browser.open(family);
    browser.find("#closer").click();
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    browser.media("print");
    assertThat(browser.find("#filters").isDisplayed()).isFalse();
    assertThat(browser.find(".view").isDisplayed()).isFalse();
    assertThat(
            browser.number(
                "document.querySelectorAll('tr.entry .sources details:not([open])').length"))
        .isZero();
    assertThat(browser.number("document.querySelectorAll('.picture.z1').length")).isEqualTo(2);
    assertThat(browser.find("tr.entry .sources li").isDisplayed()).isTrue();
    assertThat(browser.text("getComputedStyle(document.querySelector('.chunk')).contentVisibility"))
        .isEqualTo("visible");
    assertThat(browser.text("getComputedStyle(document.querySelector('tr.entry')).breakInside"))
        .isEqualTo("avoid");
  }

  @Test
  void it_prints_without_its_script_in_a4_across() {
    browser.scripts(false);
    browser.media("print");
    browser.open(family);
    Map<String, Object> printed =
        browser
            .driver()
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    String pdf =
        new String(
            Base64.getDecoder().decode(String.valueOf(printed.get("data"))),
            StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF");
    // A4 lying down, in points.
    Matcher sheet = Pattern.compile("/MediaBox ?\\[0 0 (\\d+)\\S* (\\d+)").matcher(pdf);
    assertThat(sheet.find()).isTrue();
    assertThat(sheet.group(1) + " " + sheet.group(2)).isIn("841 594", "842 595", "841 595");
  }

  private static boolean focusIsVisible() {
    return Boolean.TRUE.equals(
        browser.run(
            "var one = document.activeElement, style = getComputedStyle(one);"
                + "return one.matches(':focus-visible') && style.outlineStyle !== 'none'"
                + " && parseFloat(style.outlineWidth) >= 2"));
  }

  private static boolean isInSight(WebElement element) {
    return Boolean.TRUE.equals(
        browser.run(
            "var box = arguments[0].getBoundingClientRect();"
                + "return box.top >= 0 && box.top < innerHeight",
            element));
  }
}
