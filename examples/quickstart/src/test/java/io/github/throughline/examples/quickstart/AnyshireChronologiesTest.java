package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.Chronology;
import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.chronology.IncludedEntry;
import io.github.throughline.core.json.DocumentFormat;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.WellbeingFile;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.event.ChildAccount;
import io.github.throughline.core.model.event.EventGroup;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.plan.CarePlan;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.EarlyHelpPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.plan.SafetyPlan;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.model.voice.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample families' records say is all in their chronologies. */
class AnyshireChronologiesTest {
  private static final Path DATA = Path.of("src", "main", "resources", "anyshire");

  /**
   * Lists of records that are told at every usual level of detail, and what references call them.
   */
  private static final Map<String, Function<CaseFile, Stream<String>>> TOLD =
      Map.ofEntries(
          ids("contact", file -> file.contacts().stream().map(one -> one.id())),
          ids("early help episode", file -> file.earlyHelp().stream().map(one -> one.id())),
          ids("referral", file -> file.referrals().stream().map(one -> one.id())),
          ids("level change", file -> file.levelChanges().stream().map(one -> one.id())),
          ids("transfer", file -> file.transfers().stream().map(one -> one.id())),
          ids("closure", file -> file.closures().stream().map(one -> one.id())),
          ids("service", file -> file.services().stream().map(one -> one.id())),
          ids("assessment", file -> file.assessments().stream().map(one -> one.id())),
          ids(
              "section 47 enquiry",
              file -> file.section47Enquiries().stream().map(one -> one.id())),
          ids("concern", file -> file.concerns().stream().map(one -> one.id())),
          ids("strength", file -> file.strengths().stream().map(one -> one.id())),
          ids("meeting", file -> file.meetings().stream().map(one -> one.id())),
          ids("early help plan", file -> plans(file, EarlyHelpPlan.class)),
          ids("child in need plan", file -> plans(file, ChildInNeedPlan.class)),
          ids("child protection plan", file -> plans(file, ChildProtectionPlan.class)),
          ids("care plan", file -> plans(file, CarePlan.class)),
          ids("safety plan", file -> plans(file, SafetyPlan.class)),
          ids("decision", file -> file.decisions().stream().map(one -> one.id())),
          ids("view", file -> file.views().stream().map(one -> one.id())),
          ids("advocacy offer", file -> file.advocacyOffers().stream().map(one -> one.id())),
          ids("family time", file -> file.familyTime().stream().map(one -> one.id())),
          ids("pre-proceedings", file -> file.preProceedings().stream().map(one -> one.id())),
          ids("alternative carer", file -> file.alternativeCarers().stream().map(one -> one.id())),
          ids("court order", file -> file.courtOrders().stream().map(one -> one.id())),
          ids("period of care", file -> file.carePeriods().stream().map(one -> one.id())),
          ids("legal status", file -> file.legalStatuses().stream().map(one -> one.id())),
          ids("placement", file -> file.placements().stream().map(one -> one.id())),
          ids(
              "looked-after review",
              file -> file.lookedAfterReviews().stream().map(one -> one.id())),
          ids("missing episode", file -> file.missingEpisodes().stream().map(one -> one.id())),
          ids("permanence decision", file -> file.permanence().stream().map(one -> one.id())),
          ids("transition", file -> file.transitions().stream().map(one -> one.id())),
          ids("complaint", file -> file.complaints().stream().map(one -> one.id())));

  private static Map.Entry<String, Function<CaseFile, Stream<String>>> ids(
      String kind, Function<CaseFile, Stream<String>> ids) {
    return Map.entry(kind, ids);
  }

  private static Stream<String> plans(CaseFile file, Class<? extends Plan> kind) {
    return file.plans().stream().filter(kind::isInstance).map(Plan::id);
  }

  private static FamilyFile family(String name) throws IOException {
    return DocumentFormat.FAMILY_FILE.read(folder(name).resolve("family.json"));
  }

  private static Path folder(String name) {
    return DATA.resolve("families").resolve(name);
  }

  private static List<CaseFile> files(String name) throws IOException {
    List<CaseFile> files = new ArrayList<>();
    try (Stream<Path> found = Files.list(folder(name))) {
      for (Path file : found.sorted().toList()) {
        if (file.getFileName().toString().startsWith("case-file-")) {
          files.add(DocumentFormat.CASE_FILE.read(file));
        }
      }
    }
    return files;
  }

  private static Chronology chronology(String name) throws IOException {
    return ChronologyBuilder.ofFamily(family(name))
        .addAll(files(name))
        .asAt(LocalDate.of(2026, 12, 31))
        .build();
  }

  private static Stream<SignificantEvent> events(Chronology chronology) {
    return chronology.entries().stream().map(included -> included.entry().event());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hartley", "mensah", "brennan"})
  void every_record_that_is_told_is_behind_an_entry(String name) throws IOException {
    Set<RecordReference> told = new HashSet<>();
    for (IncludedEntry included : chronology(name).entries()) {
      told.addAll(included.entry().records());
    }
    for (CaseFile file : files(name)) {
      String child = file.child().id();
      TOLD.forEach(
          (kind, ids) ->
              ids.apply(file)
                  .forEach(id -> assertThat(told).contains(new RecordReference(child, kind, id))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hartley", "mensah", "brennan"})
  void what_a_child_said_is_there_in_exactly_the_childs_words(String name) throws IOException {
    Set<FreeText> accounts =
        events(chronology(name))
            .flatMap(event -> event.childAccounts().stream())
            .map(ChildAccount::words)
            .collect(Collectors.toSet());

    for (CaseFile file : files(name)) {
      assertThat(accounts)
          .containsAll(
              file.views().stream()
                  .filter(view -> file.child().id().equals(view.personId()))
                  .map(View::words)
                  .filter(words -> words != null)
                  .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hartley", "mensah", "brennan"})
  void every_entry_has_a_source_and_a_type_that_people_can_filter_by(String name)
      throws IOException {
    assertThat(events(chronology(name)))
        .allSatisfy(
            event -> {
              assertThat(event.provenance().sources()).isNotEmpty();
              assertThat(event.types()).allMatch(type -> type.group() != EventGroup.OTHER);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"hartley", "mensah", "brennan"})
  void nothing_of_a_workers_wellbeing_is_told(String name) throws IOException {
    String told =
        events(chronology(name))
            .flatMap(event -> Stream.of(event.summary(), event.response(), event.outcome()))
            .filter(text -> text != null)
            .map(FreeText::text)
            .collect(Collectors.joining("\n"));
    WellbeingFile wellbeing = DocumentFormat.WELLBEING_FILE.read(DATA.resolve("wellbeing.json"));

    assertThat(wellbeing.notes()).isNotEmpty();
    assertThat(wellbeing.notes())
        .allSatisfy(
            note ->
                Stream.of(note.feelings(), note.note(), note.supportAgreed())
                    .filter(text -> text != null)
                    .forEach(text -> assertThat(told).doesNotContain(text.text())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hartley", "mensah", "brennan"})
  void no_generated_word_blames_or_forecasts(String name) throws IOException {
    // Words of ours end at the first stop of a record's entry; what follows is the record's.
    assertThat(
            chronology(name).entries().stream()
                .map(IncludedEntry::entry)
                .filter(
                    entry ->
                        entry.records().stream()
                            .noneMatch(record -> record.kind().equals("significant event")))
                .map(entry -> entry.event().summary().text())
                .map(text -> text.substring(0, text.indexOf('.') + 1)))
        .noneMatch(text -> text.matches("(?i).*\\b(risk|likely|will|failed|refused|alleged)\\b.*"));
  }
}
