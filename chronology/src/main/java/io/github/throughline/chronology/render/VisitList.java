package io.github.throughline.chronology.render;

import io.github.throughline.chronology.DateWords;
import io.github.throughline.chronology.Lane;
import io.github.throughline.chronology.VisitMark;
import io.github.throughline.chronology.render.content.Contents;
import io.github.throughline.core.output.HtmlWriter;
import java.io.IOException;
import java.util.List;

/** Every visit in words, on demand: what the strokes in the picture stand for. */
final class VisitList {
  private final Contents contents;
  private final HtmlWriter html;

  VisitList(Contents contents, HtmlWriter html) {
    this.contents = contents;
    this.html = html;
  }

  void write() throws IOException {
    if (contents.chronology.visits().isEmpty()) {
      return;
    }
    html.open("details").attribute("class", "visits-in-words");
    html.element("summary", "Visits, direct work and time with family, in words").line();
    html.element(
            "p",
            "Counted and listed, not judged: a visit that is not recorded may have been made, and what"
                + " was learned on a visit stands as an entry of its own.")
        .line();
    for (Lane child : contents.children()) {
      List<VisitMark> visits =
          contents.chronology.visits().stream()
              .filter(visit -> visit.personId().equals(child.person().id()))
              .toList();
      html.element("h3", child.label()).line();
      if (visits.isEmpty()) {
        html.element("p", "None is recorded.").line();
        continue;
      }
      html.open("ul").line();
      for (VisitMark visit : visits) {
        html.element("li", words(visit)).line();
      }
      html.close().line();
    }
    html.close().line();
  }

  private static String words(VisitMark visit) {
    String seen =
        visit.childSeen() == null
            ? "whether the child was seen is not recorded"
            : visit.childSeen() ? "child seen" : "child not seen";
    String alone =
        visit.seenAlone() == null
            ? ""
            : switch (visit.seenAlone()) {
              case YES -> ", alone";
              case NO_REFUSED -> ", not alone: the child did not want to";
              case NO_PARENT_REFUSED -> ", not alone: a parent or carer did not let it happen";
              case NO_UNSUITABLE -> ", not alone: not right for the child\u2019s age or need";
              case NO_NOT_OFFERED -> ", not alone: nobody offered it";
              case NO_OTHER -> ", not alone";
            };
    return DateWords.of(visit.on()) + ": " + visit.label() + ", " + seen + alone + ".";
  }
}
