package io.github.throughline.chronology.document;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.core.model.event.ChildAccountBuilder;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.provenance.SourceBuilder;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.List;

/** Texts that try to be more than text. */
final class Hostile {
  static final List<String> TEXTS =
      List.of(
          "<script>alert(1)</script>",
          "</w:t></w:r></w:p><w:p/><!-- ]]> -->",
          "<![CDATA[x]]> &amp; &#0; &#x1F600; <?xml?>",
          "\u0000\u0001\u001B[2J\u001B]0;title\u0007\u009B31m\u007F",
          "half a pair \uD83D and \uDE00, and \uFFFE \uFFFF",
          "\u202Egnp.exe\u202C \u2066isolated\u2069 \u202Aembedded\u202C",
          "\u05E9\u05DC\u05D5\u05DD Amy \u0645\u0631\u062D\u0628\u0627 2024",
          "\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F e\u0301",
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "# Heading\n## Another\n- a list\n1. a list\n> a quotation\n---",
          "[link](javascript:alert(1)) ![image](http://example.org/x.png) <http://example.org>",
          "http://example.org www.example.org amy@example.org `code` ~~gone~~ $x$ |a|b|",
          "    indented\n\n```\nfence\n```",
          "line\r\n3 March 2021\r\n  Referral\u2028next\u0085last\u000Bone\fmore",
          "${7*7} {{7*7}} #{7*7} %s %n",
          "PAGE \\* MERGEFORMAT { INCLUDEPICTURE \"http://example.org/x.png\" }",
          "\u674E\u5C0F\u9F99 ".repeat(40),
          "x".repeat(5_000),
          "word ".repeat(10_000).strip());

  private Hostile() {}

  /** A chronology with each text in each place where a text can stand. */
  static Chronology chronology() {
    return of(TEXTS);
  }

  /** The same of some texts. */
  static Chronology of(List<String> texts) {
    List<SignificantEvent> events = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      FreeText text = FreeText.of(texts.get(i));
      String word = texts.get(i).substring(0, Math.min(300, texts.get(i).length()));
      events.add(
          SmallFamily.event("h" + i, "2020-01-" + (10 + i % 20), EventType.INJURY, "amy")
              .summary(text)
              .response(text)
              .outcome(text)
              .recordedSeverity(word)
              .childAccounts(
                  List.of(ChildAccountBuilder.builder().personId("amy").words(text).build()))
              .provenance(
                  Provenance.of(
                      SourceBuilder.builder().agency(word).document(word).author(text).build()))
              .build());
    }
    return SmallFamily.of(events, "A<m>y|\u202E*[x](y)\n# =1+1");
  }
}
