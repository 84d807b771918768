package io.github.throughline.chronology.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.render.picture.Zoom;
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

  /** Links of a class in the picture of people, as it is seen from far. */
  List<Element> links(String css) {
    Element picture = withClass("by-people").get(0);
    NodeList links = picture.getElementsByTagName("a");
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (isOf(link, css) && !link.getAttribute("class").contains("from-")) {
        found.add(link);
      }
    }
    return found;
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
      if (isOf(link, "mark") || isOf(link, "cluster")) {
        marked.addAll(entries(link));
        assertThat(link.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      }
    }
    assertThat(marked).isEqualTo(rows);
    for (Element box : withClass("cluster")) {
      if (isOf(box, "from-2") || isOf(box, "from-4") || isOf(box, "from-8")) {
        continue;
      }
      Element list = byId(box.getAttribute("href").substring(1));
      do {
        list = (Element) list.getNextSibling().getNextSibling();
      } while (!list.getTagName().equals("ul"));
      Set<String> listed = new TreeSet<>();
      NodeList links = list.getElementsByTagName("a");
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

  private static boolean isOf(Element element, String css) {
    return List.of(element.getAttribute("class").split(" ")).contains(css);
  }

  private static List<String> entries(Element link) {
    String entries = link.getAttribute("data-entries");
    return entries.isEmpty()
        ? List.of(link.getAttribute("href").substring(1))
        : List.of(entries.split(" "));
  }

  private void nothingLiesOnAnythingElse() {
    for (Element svg : all("svg")) {
      if (svg.hasAttribute("viewBox")) {
        Zoom.TIMES.forEach(times -> nothingLiesOnAnythingElse(svg, times));
      }
    }
  }

  /** The same from how near ever. */
  private static void nothingLiesOnAnythingElse(Element svg, int times) {
    List<Box> solid = new ArrayList<>();
    List<Box> bars = new ArrayList<>();
    collect(svg, new Place(svg, times, 0, 0, false), solid, bars);
    String[] view = svg.getAttribute("viewBox").split(" ");
    double width = (Double.parseDouble(view[0]) + Double.parseDouble(view[2])) * times;
    for (int i = 0; i < solid.size(); i++) {
      Box box = solid.get(i);
      if (box.what.startsWith("text")) {
        assertThat(box.left).as(box.what).isGreaterThanOrEqualTo(0);
        assertThat(box.right).as(box.what).isLessThanOrEqualTo(width + 0.1);
      }
      for (int j = i + 1; j < solid.size(); j++) {
        assertThat(box.overlaps(solid.get(j)))
            .as("%s on %s, %d times closer", box, solid.get(j), times)
            .isFalse();
      }
      for (Box bar : bars) {
        boolean other = bar.owner != box.owner && bar.overlaps(box);
        assertThat(other).as("%s on %s, %d times closer", box, bar, times).isFalse();
      }
    }
  }

  /**
   * Where drawing has got to: whose it is, how near, where it has been moved to, and whether it
   * keeps its size.
   */
  private record Place(Element owner, int times, double x, double y, boolean fixed) {
    double x(double more) {
      return fixed ? x + more : x + more * times;
    }

    Place into(Element element) {
      Element of = element.getTagName().equals("a") ? element : owner;
      boolean isFixed = fixed || isOf(element, "fx");
      Matcher at = TRANSLATE.matcher(element.getAttribute("transform"));
      if (!at.matches() || isOf(element, "shape")) {
        return new Place(of, times, x, y, isFixed);
      }
      double dx = Double.parseDouble(at.group(1));
      return new Place(of, times, x(dx), y + Double.parseDouble(at.group(2)), isFixed);
    }

    boolean isSeen(Element element) {
      for (String css : element.getAttribute("class").split(" ")) {
        if ((css.startsWith("from-") && times < Integer.parseInt(css.substring(5)))
            || (css.startsWith("to-") && times > Integer.parseInt(css.substring(3)))) {
          return false;
        }
      }
      return true;
    }

    Box box(String what, double left, double top, double right, double bottom) {
      return new Box(what, owner, x(left), y + top, x(right), y + bottom);
    }
  }

  private static void collect(Element from, Place outer, List<Box> solid, List<Box> bars) {
    for (int i = 0; i < from.getChildNodes().getLength(); i++) {
      if (!(from.getChildNodes().item(i) instanceof Element element) || !outer.isSeen(element)) {
        continue;
      }
      Place place = outer.into(element);
      String css = element.getAttribute("class");
      if (element.getTagName().equals("text") && element.hasAttribute("textLength")) {
        if (!css.equals("number")) {
          double x = number(element, "x");
          double y = number(element, "y");
          double right = x + number(element, "textLength");
          solid.add(place.box("text " + element.getTextContent(), x, y - 8, right, y + 2));
        }
      } else if (css.equals("shape") && place.owner.getTagName().equals("a")) {
        Matcher at = TRANSLATE.matcher(element.getAttribute("transform"));
        double x = at.matches() ? Double.parseDouble(at.group(1)) : 0;
        solid.add(place.box("shape", x - 7, -7, x + 7, 7));
      } else if (css.equals("box")) {
        solid.add(rect("box", place, element));
      } else if (css.equals("bar-unsure") || css.startsWith("level ")) {
        bars.add(rect(css, place, element));
      } else if (css.equals("range") && place.owner.getTagName().equals("a")) {
        Matcher line = LINE.matcher(element.getAttribute("d"));
        assertThat(line.matches()).isTrue();
        double y = Double.parseDouble(line.group(2));
        double left = Double.parseDouble(line.group(1));
        bars.add(place.box("range", left, y - 1, Double.parseDouble(line.group(3)), y + 1));
      }
      collect(element, place, solid, bars);
    }
  }

  private static Box rect(String what, Place place, Element rect) {
    double x = number(rect, "x");
    double y = number(rect, "y");
    return place.box(what, x, y, x + number(rect, "width"), y + number(rect, "height"));
  }

  private static double number(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
