package io.github.throughline.chronology.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Level;
import io.github.throughline.chronology.LevelSpan;
import io.github.throughline.chronology.UnrecordedSpan;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.VerificationStatus;
import io.github.throughline.core.time.Period;
import io.github.throughline.core.time.UncertainDate;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChronologySvgTest {
  private static final String SVG = svg(family());

  private static Invented family() {
    Invented family = new Invented().child("amy", "Amy", "2015-05-20").child("jay", "Jay", null);
    family.adult("mum", "Ann", "mother");
    family.add("a", "2016-03-01", EventType.INJURY, "amy");
    family.add("b", "2018-22", EventType.ACHIEVEMENT, "amy", "jay");
    family.add("c", "2019/..", EventType.PARENT_ENGAGED_WITH_TREATMENT, "mum");
    family.add("d", null, EventType.HOUSE_MOVE, "amy");
    family.add(
        Invented.event("e", "2020-01-01", EventType.REFERRAL, "amy")
            .verification(VerificationStatus.NOT_FOUND_BY_COURT)
            .build());
    for (int i = 0; i < 60; i++) {
      family.add("f" + i, "2021-02-01", EventType.CONTACT, "amy");
    }
    for (Level level : Level.values()) {
      family.levels.add(
          new LevelSpan("amy", level, UncertainDate.parse("2019-02-01"), null, List.of("e")));
    }
    family.unrecorded.add(
        new UnrecordedSpan(
            "amy", Period.through(LocalDate.of(2016, 6, 1), LocalDate.of(2018, 1, 1))));
    return family;
  }

  private static String svg(Invented family) {
    return Invented.text(out -> ChronologySvg.of(family.chronology()).writeTo(out));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void it_stands_alone() {
    assertThat(SVG)
        .startsWith(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .doesNotContain("href")
        .doesNotContain("<script")
        .doesNotContain("@import")
        .doesNotContain("url(http");
    assertThat(SVG.replace("http://www.w3.org/2000/svg", "")).doesNotContain("://");
  }

  @Test
  void it_says_what_it_is() throws Exception {
    Element root = parsed(SVG).getDocumentElement();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("The invented family: timeline");
    assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
        .isEqualTo(
            "As at 31 March 2024. 2 lanes of children in order of birth, and under them the adults,"
                + " with 65 entries marked on the days on which they happened or can have"
                + " happened.");
  }

  @Test
  void it_has_a_lane_for_each_person_and_a_key() {
    assertThat(SVG)
        .contains(">Amy<", ">Jay<", ">Ann<", ">Adults<")
        .contains(">Something a service did or decided<")
        .contains(">Nothing recorded for long: unknown, not quiet<")
        .contains("It is not a judgement of what happened.");
  }

  @Test
  void a_mark_tells_its_entry() {
    assertThat(SVG).contains("<title>1 March 2016: Injury. Amy.</title>");
  }

  @Test
  void whatever_is_drawn_has_a_rule_that_every_program_understands() throws Exception {
    String style = parsed(SVG).getElementsByTagName("style").item(0).getTextContent();
    Set<String> ruled = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\.([a-z-]+)").matcher(style);
    while (matcher.find()) {
      ruled.add(matcher.group(1));
    }

    assertThat(style)
        .doesNotContain("var(")
        .doesNotContain("--")
        .doesNotContain("paint-order")
        .contains(".harm .shape { fill: #9c2c12 }");
    for (String element : List.of("path", "rect", "text")) {
      NodeList drawn = parsed(SVG).getElementsByTagName(element);
      for (int i = 0; i < drawn.getLength(); i++) {
        Element one = (Element) drawn.item(i);
        if (one.hasAttribute("class")) {
          assertThat(one.getAttribute("class").split(" ")).containsAnyElementsOf(ruled);
        }
      }
    }
  }

  @Test
  void everything_is_inside_the_drawing() throws Exception {
    Document svg = parsed(SVG);
    double height = Double.parseDouble(svg.getDocumentElement().getAttribute("height"));
    NodeList texts = svg.getElementsByTagName("text");
    Element last = (Element) texts.item(texts.getLength() - 1);

    assertThat(Double.parseDouble(last.getAttribute("y"))).isLessThan(height);
  }

  @Test
  void a_pattern_that_is_used_is_there() {
    Matcher used = Pattern.compile("url\\(#([a-z-]+)\\)").matcher(SVG);
    Set<String> names = new TreeSet<>();
    while (used.find()) {
      names.add(used.group(1));
    }

    assertThat(names).isNotEmpty().allMatch(name -> SVG.contains("<pattern id=\"" + name + "\""));
  }

  @Test
  void a_chronology_without_anybody_is_drawn() {
    assertThat(svg(new Invented())).contains("</svg>");
  }
}
