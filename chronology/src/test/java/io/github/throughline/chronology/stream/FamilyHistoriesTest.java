package io.github.throughline.chronology.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyHistoriesTest {
  @TempDir private Path folder;
  private final List<HistoryProblem> problems = new ArrayList<>();

  private static Person child(String id, String number) {
    return PersonBuilder.builder()
        .id(id)
        .identifiers(
            List.of(
                IdentifierBuilder.builder()
                    .system(IdentifierSystems.LA_CHILD_ID)
                    .value(number)
                    .build()))
        .build();
  }

  private static FamilyFile family(int number) {
    return FamilyFileBuilder.builder()
        .id("family " + number)
        .people(List.of(child("older", "A" + number), child("younger", "B" + number)))
        .build();
  }

  private static CaseFile file(String number, int referral) {
    return CaseFileBuilder.builder()
        .child(child("c" + number, number))
        .referrals(
            List.of(
                ReferralBuilder.builder()
                    .id("r" + referral)
                    .referredOn(UncertainDate.on(LocalDate.of(2023, 1, 1).plusDays(referral)))
                    .build()))
        .build();
  }

  private Path families(int count) throws IOException {
    return write(
        "families.ndjson",
        IntStream.range(0, count).mapToObj(i -> DocumentFormat.FAMILY_FILE.write(family(i))));
  }

  private Path write(String name, Stream<String> lines) throws IOException {
    return Files.writeString(folder.resolve(name), lines.collect(Collectors.joining("\n")));
  }

  private static Stream<String> lines(CaseFile... files) {
    return Stream.of(files).map(DocumentFormat.CASE_FILE::write);
  }

  private List<FamilyHistory> all(FamilyHistories histories, int threads) throws IOException {
    List<FamilyHistory> all = new ArrayList<>();
    histories.mapInOrder(threads, history -> history, all::add);
    return all;
  }

  @Test
  void case_files_come_to_their_families_whatever_stands_between_them() throws IOException {
    Path mixed = write("mixed.ndjson", lines(file("A1", 1), file("B0", 2), file("B1", 3)));
    Path other = write("other.ndjson", lines(file("A1", 4)));
    try (FamilyHistories histories =
        FamilyHistories.open(families(2), List.of(mixed, other), problems::add)) {
      List<FamilyHistory> all = all(histories, 1);
      assertThat(all)
          .extracting(history -> history.family().id())
          .containsExactly("family 0", "family 1");
      assertThat(all.get(0).files()).containsExactly(file("B0", 2));
      assertThat(all.get(1).files()).containsExactly(file("A1", 1), file("B1", 3), file("A1", 4));
      assertThat(histories.unclaimed()).isZero();
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void a_child_of_two_families_is_told_in_both() throws IOException {
    FamilyFile step =
        FamilyFileBuilder.builder().id("step").people(List.of(child("x", "A0"))).build();
    Path families =
        write("families.ndjson", Stream.of(family(0), step).map(DocumentFormat.FAMILY_FILE::write));
    Path files = write("files.ndjson", lines(file("A0", 1)));
    try (FamilyHistories histories =
        FamilyHistories.open(families, List.of(files), problems::add)) {
      assertThat(all(histories, 1)).allMatch(history -> history.files().size() == 1);
    }
  }

  @Test
  void files_of_nobody_are_counted() throws IOException {
    Path files =
        write("files.ndjson", Stream.concat(lines(file("Z9", 1)), Stream.of("[]", "{\"child\":")));
    try (FamilyHistories histories =
        FamilyHistories.open(families(1), List.of(files), problems::add)) {
      assertThat(histories.unclaimed()).isEqualTo(3);
      assertThat(all(histories, 1).get(0).files()).isEmpty();
    }
  }

  @Test
  void damaged_documents_cost_themselves_and_are_told_with_their_line() throws IOException {
    String whole = DocumentFormat.CASE_FILE.write(file("A0", 1));
    Path files = write("files.ndjson", Stream.of(whole.substring(0, whole.length() - 2), whole));
    Path families =
        write(
            "families.ndjson",
            Stream.of("{\"nobody\":1}", DocumentFormat.FAMILY_FILE.write(family(0))));
    try (FamilyHistories histories =
        FamilyHistories.open(families, List.of(files), problems::add)) {
      assertThat(problems)
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(1);
                assertThat(problem.file()).isEqualTo(families);
              });
      assertThat(histories.families()).isEqualTo(1);
      FamilyHistory history = all(histories, 1).get(0);
      assertThat(history.files()).hasSize(1);
      assertThat(history.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.line()).isEqualTo(1);
                assertThat(problem.message()).doesNotContain("A0");
              });
    }
  }

  @Test
  void the_number_of_threads_changes_nothing() throws IOException {
    Path files =
        write(
            "files.ndjson",
            IntStream.range(0, 60)
                .mapToObj(i -> file((i % 2 == 0 ? "A" : "B") + i * 7 % 20, i))
                .map(DocumentFormat.CASE_FILE::write));
    List<List<Chronology>> built = new ArrayList<>();
    for (int threads : new int[] {1, 2, 7}) {
      try (FamilyHistories histories =
          FamilyHistories.open(families(20), List.of(files), problems::add)) {
        List<Chronology> chronologies = new ArrayList<>();
        histories.mapInOrder(
            threads,
            history ->
                ChronologyBuilder.ofFamily(history.family())
                    .addAll(history.files())
                    .asAt(LocalDate.of(2024, 3, 31))
                    .build(),
            chronologies::add);
        built.add(chronologies);
      }
    }
    assertThat(built.get(0)).hasSize(20).anyMatch(chronology -> !chronology.entries().isEmpty());
    assertThat(built).allMatch(built.get(0)::equals);
  }

  @Test
  void what_the_work_throws_reaches_the_caller() throws IOException {
    try (FamilyHistories histories = FamilyHistories.open(families(5), List.of(), problems::add)) {
      assertThatThrownBy(
              () ->
                  histories.mapInOrder(
                      2,
                      history -> {
                        throw new IllegalStateException("on purpose");
                      },
                      result -> {}))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("on purpose");
      assertThatThrownBy(() -> histories.mapInOrder(0, history -> history, result -> {}))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
