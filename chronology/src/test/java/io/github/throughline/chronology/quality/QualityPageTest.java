package io.github.throughline.chronology.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/chronology-quality.md says what the checks say. */
class QualityPageTest {
  private static final Path PAGE = Path.of("..", "docs", "chronology-quality.md");

  @Test
  void the_page_says_what_the_checks_say() throws Exception {
    String page = page();
    if (Boolean.getBoolean("throughline.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/chronology-quality.md is not what the checks say; renew it with:"
                + " mvn -q -pl core,chronology test -Dtest=QualityPageTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dthroughline.renew=true")
        .isEqualTo(page);
  }

  private static String page() throws IOException, ReflectiveOperationException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What is asked of a chronology

        This page is written by `QualityPageTest` from the checks themselves.

        `ChronologyQuality.findings(chronology, caseFiles, settings)` looks a chronology over. Everything it says is advice: it
        names the entries it rests on, says what is recorded and asks a question. Nothing is added up, nobody is graded, and
        nothing is kept from being saved. `QualityLines` writes the findings as NDJSON.

        | code | what good looks like | when something is said | how it can mislead |
        | --- | --- | --- | --- |
        """);
    for (QualityCheck check : QualityCheck.values()) {
      page.append(
          "| %s | %s | %s | %s |%n"
              .formatted(check.code(), check.title(), check.looksFor(), check.misleads())
              .replace(System.lineSeparator(), "\n"));
    }
    page.append(
        """

        Important entries are those whose latest judgement of significance is HIGH or CRITICAL; nothing is judged by the kind of
        event. What is uncertain counts for the service: a review of which only the month is known may have been in time. Texts
        are looked at only where a person wrote them, and no fact is made of them.

        ## Settings

        `QualitySettings`, with what holds where nothing else is set. None of it is a standard.

        | setting | default |
        | --- | --- |
        """);
    for (RecordComponent setting : QualitySettings.class.getRecordComponents()) {
      Object value = setting.getAccessor().invoke(QualitySettings.defaults());
      page.append("| `")
          .append(setting.getName())
          .append("` | ")
          .append(shown(value))
          .append(" |\n");
    }
    return page.toString();
  }

  private static String shown(Object value) {
    return value instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + ": "
                        + (entry.getValue() instanceof Iterable<?> words
                            ? String.join(", ", iterate(words))
                            : entry.getValue()))
            .collect(Collectors.joining("; "))
        : value instanceof Iterable<?> many ? String.join(", ", iterate(many)) : value.toString();
  }

  private static List<String> iterate(Iterable<?> many) {
    List<String> all = new ArrayList<>();
    many.forEach(one -> all.add(one.toString()));
    return all;
  }
}
