package io.github.throughline.chronology.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.value.FreeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChronologyQualityProperties {

  @Provide
  Arbitrary<List<CaseFile>> files() {
    Arbitrary<SignificantEvent> events =
        Combinators.combine(
                Arbitraries.integers().between(1, 500),
                Arbitraries.of("2014", "2019-03-01", "2023-02-01", "2023-02", "2024-03-30"),
                Arbitraries.of(EventType.INJURY, EventType.CONTACT, EventType.ACHIEVEMENT),
                Arbitraries.of("Jay", "grubby", "no", "food", "heating", "light")
                    .list()
                    .ofMaxSize(20),
                Arbitraries.of(true, false))
            .as(
                (id, day, type, words, weighty) ->
                    (weighty ? Amy.weighty("e" + id, day) : Amy.event("e" + id, type, day, ""))
                        .summary(FreeText.of(String.join(" ", words)))
                        .build());
    return events
        .list()
        .ofMaxSize(8)
        .map(list -> Amy.openSince("2022-01-10").events(list).build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Chronology chronology(List<CaseFile> files) {
    return ChronologyBuilder.ofFamily(Amy.family()).addAll(files).asAt(Amy.AS_AT).build();
  }

  @Property(tries = 200)
  void the_order_of_the_files_changes_nothing(@ForAll("files") List<CaseFile> files) {
    List<CaseFile> turned = new ArrayList<>(files);
    Collections.reverse(turned);
    assertThat(ChronologyQuality.findings(chronology(turned), turned, QualitySettings.defaults()))
        .isEqualTo(
            ChronologyQuality.findings(chronology(files), files, QualitySettings.defaults()));
  }

  @Property(tries = 200)
  void every_finding_rests_on_entries_that_are_there_and_asks_a_question(
      @ForAll("files") List<CaseFile> files) throws IOException {
    Chronology chronology = chronology(files);
    Set<String> ids = new HashSet<>();
    chronology.entries().forEach(entry -> ids.add(entry.entry().entryId()));
    List<QualityFinding> findings =
        ChronologyQuality.findings(chronology, files, QualitySettings.defaults());
    for (QualityFinding finding : findings) {
      assertThat(ids).containsAll(finding.entryIds());
      assertThat(finding.sentence()).endsWith("?");
      assertThat(finding.sentence().toLowerCase(Locale.ROOT))
          .doesNotContainPattern("\\b(risk|likely|will|score|failed)\\b");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QualityLines.write(findings, out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(findings.size());
  }

  @Property(tries = 300)
  void texts_are_grouped_as_if_each_were_compared_with_each(@ForAll("texts") List<String> texts) {
    SameWords same = new SameWords(70, 3);
    texts.forEach(same::add);
    assertThat(same.groups()).isEqualTo(byHand(texts));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("a", "b", "c", "d", "e", "f", "g")
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(12);
  }

  /** Every pair compared, and pairs that meet joined. */
  private static List<List<Integer>> byHand(List<String> texts) {
    List<Set<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<Integer> group = new TreeSet<>(List.of(i));
      for (int j = 0; j < i; j++) {
        if (alike(texts.get(i), texts.get(j))) {
          group.add(j);
        }
      }
      for (Set<Integer> other : List.copyOf(groups)) {
        if (!Collections.disjoint(other, group)) {
          groups.remove(other);
          group.addAll(other);
        }
      }
      groups.add(group);
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .sorted(Comparator.comparing(group -> group.iterator().next()))
        .map(group -> (List<Integer>) new ArrayList<>(group))
        .toList();
  }

  private static boolean alike(String one, String other) {
    Set<String> a = new HashSet<>(List.of(one.split(" ")));
    Set<String> b = new HashSet<>(List.of(other.split(" ")));
    if (Words.of(one).size() < 3 || Words.of(other).size() < 3) {
      return false;
    }
    Set<String> either = new HashSet<>(a);
    either.addAll(b);
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return common.size() * 100 >= either.size() * 70;
  }
}
