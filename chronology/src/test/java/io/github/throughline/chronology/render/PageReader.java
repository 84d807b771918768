package io.github.throughline.chronology.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a page as a strict tool would, and checks what every page must hold. */
final class PageReader {
  private static final Pattern TRANSLATE = Pattern.compile("translate\\(([-0-9.]+) ([-0-9.]+)\\)");
  private static final Pattern LINE =
      Pattern.compile("M([-0-9.]+) ([-0-9.]+)L([-0-9.]+) ([-0-9.]+)");

  private final Document document;

  PageReader(String page) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      document =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>\n", ""))));
    } catch (Exception e) {
      throw new AssertionError("The page is not well formed", e);
    }
  }

  List<Element> all(String element) {
    NodeList nodes = document.getElementsByTagName(element);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  List<Element> withClass(String css) {
    return all("*").stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(css))
        .toList();
  }

  Element byId(String id) {
    return all("*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The text of the row of an entry. */
  String row(String entryId) {
    return byId("e-" + entryId).getTextContent();
  }

  String text() {
    return document.getDocumentElement().getTextContent();
  }

  /** All that holds for every page. */
  void check(int shown) {
    idsAreUnique();
    linksLeadSomewhere();
    nothingIsFetched();
    everyEntryHasARowAndAMark(shown);
    nothingLiesOnAnythingElse();
  }

  private void idsAreUnique() {
    List<String> ids =
        all("*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  private void linksLeadSomewhere() {
    Set<String> ids = new HashSet<>();
    all("*").forEach(element -> ids.add(element.getAttribute("id")));
    for (Element link : all("a")) {
      assertThat(link.getAttribute("href")).startsWith("#");
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
  }

  private void nothingIsFetched() {
    for (Element element : all("*")) {
      assertThat(element.hasAttribute("src")).isFalse();
      assertThat(element.getAttribute("fill")).matches("|url\\(#[a-z-]+\\)");
    }
  }

  private void everyEntryHasARowAndAMark(int shown) {
    Set<String> rows = new TreeSet<>();
    all("tr").stream()
        .filter(row -> row.getAttribute("class").equals("entry"))
        .forEach(row -> rows.add(row.getAttribute("id")));
    assertThat(rows).hasSize(shown);
    Set<String> marked = new TreeSet<>();
    for (Element link : all("a")) {
      String entries = link.getAttribute("data-entries");
      if (!entries.isEmpty()) {
        marked.addAll(List.of(entries.split(" ")));
        assertThat(link.getAttribute("aria-label")).isNotBlank();
      }
    }
    assertThat(marked).isEqualTo(rows);
    for (Element box : withClass("cluster")) {
      Element list = byId(box.getAttribute("href").substring(1));
      Set<String> listed = new TreeSet<>();
      NodeList links = ((Element) list.getParentNode()).getElementsByTagName("a");
      for (int i = 0; i < links.getLength(); i++) {
        listed.add(((Element) links.item(i)).getAttribute("href").substring(1));
      }
      assertThat(listed).containsExactlyInAnyOrder(box.getAttribute("data-entries").split(" "));
    }
  }

  /** Something drawn, and the mark it belongs to. */
  private record Box(
      String what, Element owner, double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      double slack = 0.15;
      return left < other.right - slack
          && other.left < right - slack
          && top < other.bottom - slack
          && other.top < bottom - slack;
    }
  }

  private void nothingLiesOnAnythingElse() {
    for (Element svg : all("svg")) {
      List<Box> solid = new ArrayList<>();
      List<Box> bars = new ArrayList<>();
      collect(svg, svg, solid, bars);
      String[] view = svg.getAttribute("viewBox").split(" ");
      double width = Double.parseDouble(view[0]) + Double.parseDouble(view[2]);
      for (int i = 0; i < solid.size(); i++) {
        Box box = solid.get(i);
        if (box.what.startsWith("text")) {
          assertThat(box.left).as(box.what).isGreaterThanOrEqualTo(0);
          assertThat(box.right).as(box.what).isLessThanOrEqualTo(width + 0.1);
        }
        for (int j = i + 1; j < solid.size(); j++) {
          assertThat(box.overlaps(solid.get(j))).as("%s on %s", box, solid.get(j)).isFalse();
        }
        for (Box bar : bars) {
          boolean other = bar.owner != box.owner && bar.overlaps(box);
          assertThat(other).as("%s on %s", box, bar).isFalse();
        }
      }
    }
  }

  private static void collect(Element from, Element owner, List<Box> solid, List<Box> bars) {
    for (int i = 0; i < from.getChildNodes().getLength(); i++) {
      if (!(from.getChildNodes().item(i) instanceof Element element)) {
        continue;
      }
      Element of = element.getTagName().equals("a") ? element : owner;
      String css = element.getAttribute("class");
      if (element.getTagName().equals("text") && element.hasAttribute("textLength")) {
        if (!css.equals("number")) {
          double x = number(element, "x");
          double y = number(element, "y");
          double right = x + number(element, "textLength");
          solid.add(new Box("text " + element.getTextContent(), of, x, y - 8, right, y + 2));
        }
      } else if (css.equals("shape") && element.hasAttribute("transform")) {
        Matcher at = TRANSLATE.matcher(element.getAttribute("transform"));
        assertThat(at.matches()).isTrue();
        double x = Double.parseDouble(at.group(1));
        double y = Double.parseDouble(at.group(2));
        solid.add(new Box("shape", of, x - 7, y - 7, x + 7, y + 7));
      } else if (css.equals("box")) {
        solid.add(rect("box", of, element));
      } else if (css.equals("bar-unsure") || css.startsWith("level ")) {
        bars.add(rect(css, of, element));
      } else if (css.equals("range")) {
        Matcher line = LINE.matcher(element.getAttribute("d"));
        if (line.matches()) {
          double y = Double.parseDouble(line.group(2));
          bars.add(
              new Box(
                  "range",
                  of,
                  Double.parseDouble(line.group(1)),
                  y - 1,
                  Double.parseDouble(line.group(3)),
                  y + 1));
        }
      }
      collect(element, of, solid, bars);
    }
  }

  private static Box rect(String what, Element owner, Element rect) {
    double x = rect.hasAttribute("x") ? number(rect, "x") : 0;
    double y = rect.hasAttribute("y") ? number(rect, "y") : 0;
    return new Box(what, owner, x, y, x + number(rect, "width"), y + number(rect, "height"));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
