package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.chronology.render.ChronologyCsv;
import io.github.throughline.chronology.render.ChronologyJson;
import io.github.throughline.chronology.render.ChronologyPage;
import io.github.throughline.chronology.view.RedactedChronology;
import io.github.throughline.chronology.view.Redaction;
import io.github.throughline.chronology.view.RedactionKey;
import io.github.throughline.chronology.view.RedactionProfile;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.core.hostile.Leaks;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Household;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.value.FreeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a copy does not show can be found in the bytes of any of its files. */
class RedactedCopiesTest {
  private static final Path FAMILIES = Path.of("src/main/resources/anyshire/families");

  /** Every format in which a chronology can be written. */
  private static final Map<String, Function<Chronology, byte[]>> RENDERERS = new LinkedHashMap<>();

  static {
    RENDERERS.put("html", one -> bytes(out -> ChronologyPage.of(one).writeTo(out)));
    RENDERERS.put(
        "html with retracted", one -> bytes(ChronologyPage.of(one).withRetracted()::writeTo));
    RENDERERS.put("csv", one -> bytes(out -> ChronologyCsv.of(one).writeTo(out)));
    RENDERERS.put("json", one -> bytes(out -> ChronologyJson.of(one).writeTo(out)));
  }

  private interface Written {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] bytes(Written written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      written.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Stream<Arguments> copies() {
    Map<String, List<List<String>>> readers =
        Map.of(
            "hartley",
            List.of(
                List.of(),
                List.of("amy"),
                List.of("leanne"),
                List.of("darren"),
                List.of("samir", "pat")),
            "brennan",
            List.of(List.of(), List.of("shannon"), List.of("jordan")),
            "mensah",
            List.of(List.of(), List.of("kofi")));
    return readers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            family ->
                family.getValue().stream()
                    .flatMap(
                        audience ->
                            RedactionProfile.all().stream()
                                .map(
                                    profile ->
                                        Arguments.of(family.getKey(), profile.name(), audience))));
  }

  private record Family(FamilyFile file, List<CaseFile> files, Chronology chronology) {}

  private static final Map<String, Family> READ = new LinkedHashMap<>();

  private static Family family(String name) {
    return READ.computeIfAbsent(name, RedactedCopiesTest::readFamily);
  }

  private static Family readFamily(String name) {
    Path folder = FAMILIES.resolve(name);
    try (Stream<Path> documents = Files.list(folder)) {
      FamilyFile family = DocumentFormat.FAMILY_FILE.read(folder.resolve("family.json"));
      List<CaseFile> files = new ArrayList<>();
      for (Path document : documents.sorted().toList()) {
        if (document.getFileName().toString().startsWith("case-file")) {
          files.add(DocumentFormat.CASE_FILE.read(document));
        }
      }
      return new Family(
          family,
          files,
          ChronologyBuilder.ofFamily(family).addAll(files).asAt(LocalDate.of(2025, 3, 31)).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RedactionProfile profile(String name) {
    return RedactionProfile.all().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Redaction redaction(Family family, String profile, List<String> audience) {
    return Redaction.of(profile(profile))
        .family(family.file())
        .files(family.files())
        .audience(audience.toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("copies")
  void nothing_removed_is_in_the_bytes_of_any_file_and_all_is_counted(
      String name, String profile, List<String> audience) {
    Family family = family(name);
    Redaction redaction = redaction(family, profile, audience);
    RedactedChronology copy = redaction.apply(family.chronology());
    checkCounts(family, copy);
    RedactedChronology again = redaction.apply(copy.chronology());
    assertThat(again.removals()).isEmpty();
    assertThat(again.chronology()).isEqualTo(copy.chronology());
    Set<String> removed = removed(family, copy, redaction.key(family.chronology()));
    RENDERERS.forEach(
        (format, renderer) ->
            assertThat(Leaks.in(renderer.apply(copy.chronology())).of(removed))
                .as(format)
                .isEmpty());
    if (!profile.equals("INTERNAL")) {
      assertThat(removed).isNotEmpty();
    }
  }

  private static void checkCounts(Family family, RedactedChronology copy) {
    long entries =
        copy.removals().stream()
            .filter(removal -> removal.kind() == RemovalKind.ENTRY && removal.field().isEmpty())
            .count();
    assertThat(family.chronology().entries())
        .hasSize(copy.chronology().entries().size() + (int) entries);
    if (!copy.removals().isEmpty()) {
      assertThat(copy.chronology().coverage()).containsAll(copy.cover());
    }
  }

  /** Everything that must not be found, worked out from the files and not from the copy. */
  private static Set<String> removed(Family family, RedactedChronology copy, RedactionKey key) {
    Set<String> stay = new TreeSet<>();
    Set<String> go = new TreeSet<>();
    Map<String, RedactionKey.Person> people =
        key.people().values().stream()
            .collect(Collectors.toMap(RedactionKey.Person::personId, one -> one));
    boolean internal = copy.removals().isEmpty() && copy.chronology().equals(family.chronology());
    if (internal) {
      return Set.of();
    }
    for (Person person : family.file().people()) {
      boolean replaced = people.get(person.id()).replaced();
      person
          .names()
          .forEach(
              personName ->
                  Stream.of(personName.given(), personName.preferred(), personName.family())
                      .filter(Objects::nonNull)
                      .forEach(text -> (replaced ? go : stay).add(text.text())));
      if (replaced) {
        person.names().stream()
            .filter(one -> one.given() != null && one.family() != null)
            .forEach(one -> go.add(one.given().text() + " " + one.family().text()));
      }
      person.identifiers().stream()
          .map(Identifier::value)
          .filter(Objects::nonNull)
          .forEach(go::add);
    }
    go.removeAll(stay);
    for (Household household : family.file().households()) {
      FreeText address = household.address();
      if (household.addressWithheld() && address != null) {
        go.add(address.text().split(",")[0]);
        go.add(address.text().split(",")[0].replaceAll("^\\d+\\w? ", ""));
      }
    }
    // Sought as the files are: what an entry that stays tells in other capitals is told as well.
    Set<String> told = new TreeSet<>();
    copy.chronology().entries().forEach(entry -> told.addAll(texts(entry.entry().event())));
    Leaks shown = Leaks.in(String.join("\n", told).getBytes(StandardCharsets.UTF_8));
    Set<String> kept = key.entries().values().stream().collect(Collectors.toSet());
    for (IncludedEntry entry : family.chronology().entries()) {
      go.add(entry.entry().entryId());
      if (!kept.contains(entry.entry().entryId())) {
        texts(entry.entry().event()).stream()
            .filter(text -> text.length() > 25)
            .filter(text -> shown.of(List.of(text)).isEmpty())
            .forEach(go::add);
      }
    }
    // In quotation marks, because the lines of a picture have such numbers too.
    family.file().events().forEach(event -> go.add("\"" + event.id() + "\""));
    return go;
  }

  private static List<String> texts(SignificantEvent event) {
    List<String> texts = new ArrayList<>();
    Stream.of(event.summary(), event.response(), event.outcome(), event.place())
        .filter(Objects::nonNull)
        .forEach(text -> texts.add(text.text()));
    event
        .childAccounts()
        .forEach(
            account ->
                Stream.of(account.words(), account.shown())
                    .filter(Objects::nonNull)
                    .forEach(text -> texts.add(text.text())));
    event.disagreements().stream()
        .filter(one -> one.words() != null)
        .forEach(one -> texts.add(one.words().text()));
    return texts;
  }
}
