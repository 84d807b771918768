package io.github.throughline.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.SchemaVersion;
import io.github.throughline.core.model.chronology.RecordReference;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.provenance.Citation;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.model.workforce.Allocation;
import io.github.throughline.examples.quickstart.AnyshireDocuments.Component;
import io.github.throughline.examples.quickstart.AnyshireDocuments.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documents of the sample are whole: well formed, and true to one another. */
class AnyshireDocumentsTest {
  private static final Path DATA = Path.of("src", "main", "resources", "anyshire");
  private static final String SERVICE = "anyshire-service";

  /** Components that name people of the family. */
  private static final Set<String> PEOPLE =
      Set.of(
          "personId",
          "otherPersonId",
          "onBehalfOf",
          "subjects",
          "personIds",
          "aboutPersonIds",
          "withPersonIds",
          "presentIds",
          "aboutIds",
          "othersSeen",
          "siblingIds",
          "carerIds",
          "thirdPartyIds",
          "thirdParties",
          "withheldFrom");

  /** Components that name records of the service's own file. */
  private static final Set<String> OF_THE_SERVICE = Set.of("sessionId", "programmeId");

  /** Components that name records of the document without ending in Id or Ids. */
  private static final Set<String> OWN_RECORDS =
      Set.of("entriesAdded", "entriesChanged", "carriedFrom", "supersedes", "recursFrom");

  private static final Map<String, Set<String>> OWN_IDS = new HashMap<>();
  private static final Map<String, Set<String>> FAMILY = new HashMap<>();
  private static Map<String, Document> documents;

  @BeforeAll
  static void read() throws IOException {
    documents = AnyshireDocuments.in(DATA);
    documents.forEach(
        (id, document) -> {
          OWN_IDS.put(id, new HashSet<>(AnyshireDocuments.ids(document.content())));
          FAMILY.put(id, AnyshireDocuments.people(documents, document));
        });
  }

  @Test
  void every_document_is_there_and_of_the_version_that_is_written() {
    assertThat(documents).hasSize(14).containsKeys("amy", "kofi", "baby", "hartley", SERVICE);
    for (Document document : documents.values()) {
      assertThat(AnyshireDocuments.text(document.file()))
          .as(document.file().toString())
          .startsWith("{\n  \"schemaVersion\": \"" + SchemaVersion.CURRENT + "\"");
    }
  }

  @Test
  void every_document_is_written_back_byte_for_byte() {
    for (Document document : documents.values()) {
      assertThat(AnyshireDocuments.written(document))
          .as(document.file().toString())
          .isEqualTo(AnyshireDocuments.text(document.file()));
    }
  }

  @Test
  void no_document_says_anything_that_the_model_does_not_know() {
    forEachComponent(
        (id, document, component) ->
            component.name().equals("extensions") && !component.value().equals(Map.of())
                ? component.owner().getClass().getSimpleName() + " has " + component.value()
                : null);
  }

  @Test
  void no_identifier_stands_twice_in_a_document() {
    documents.forEach(
        (id, document) ->
            assertThat(AnyshireDocuments.ids(document.content())).as(id).doesNotHaveDuplicates());
  }

  @Test
  void people_are_people_of_the_family() {
    forEachComponent(
        (id, document, component) -> {
          Set<String> people = FAMILY.get(id);
          return people.isEmpty() || !PEOPLE.contains(component.name())
              ? null
              : missing(component, people);
        });
  }

  @Test
  void practitioners_are_listed_where_they_are_named() {
    forEachComponent(
        (id, document, component) -> {
          if (!component.name().equals("practitionerId") && !component.name().equals("signedBy")) {
            return null;
          }
          boolean hasList = document.content() instanceof CaseFile;
          return missing(
              component,
              hasList
                  ? ((CaseFile) document.content())
                      .practitioners().stream().map(one -> one.id()).collect(Collectors.toSet())
                  : OWN_IDS.get(SERVICE));
        });
  }

  @Test
  void a_practitioner_is_told_alike_in_every_file() {
    Map<String, Object> known = new HashMap<>();
    for (Document document : documents.values()) {
      if (document.content() instanceof CaseFile file) {
        file.practitioners()
            .forEach(
                one ->
                    assertThat(known.computeIfAbsent(one.id(), key -> one))
                        .as(one.id())
                        .isEqualTo(one));
      }
    }
    assertThat(known).hasSizeGreaterThan(15);
  }

  @Test
  void references_between_records_resolve() {
    forEachComponent(
        (id, document, component) -> {
          String name = component.name();
          if (PEOPLE.contains(name)
              || name.equals("practitionerId")
              || component.owner() instanceof Citation
              || component.owner() instanceof RecordReference) {
            return null;
          }
          if (OF_THE_SERVICE.contains(name)) {
            return missing(component, OWN_IDS.get(SERVICE));
          }
          if (name.equals("caseFileIds")) {
            return missing(component, documents.keySet());
          }
          boolean isReference =
              name.endsWith("Id") || name.endsWith("Ids") || OWN_RECORDS.contains(name);
          return isReference ? missing(component, OWN_IDS.get(id)) : null;
        });
  }

  @Test
  void citations_point_at_records_that_exist() {
    forEachComponent(
        (id, document, component) -> {
          if (!component.name().equals("recordId")) {
            return null;
          }
          String where = id;
          if (component.owner() instanceof Citation citation && citation.document() != null) {
            where = citation.document();
          } else if (component.owner() instanceof RecordReference reference) {
            where = reference.caseFile();
          }
          return documents.containsKey(where)
              ? missing(component, OWN_IDS.get(where))
              : "there is no document " + where;
        });
  }

  @Test
  void whoever_visits_holds_the_case_that_day() {
    for (Document document : documents.values()) {
      if (document.content() instanceof CaseFile file) {
        for (Visit visit : file.visits()) {
          assertThat(file.allocations())
              .as(file.child().id() + " " + visit.id())
              .anyMatch(allocation -> holds(allocation, visit));
        }
      }
    }
  }

  private static boolean holds(Allocation allocation, Visit visit) {
    String day = visit.on().toEdtf();
    return practitioner(allocation.worker()).equals(practitioner(visit.visitor()))
        && allocation.start().toEdtf().compareTo(day) <= 0
        && (allocation.end() == null || allocation.end().toEdtf().compareTo(day) >= 0);
  }

  private static String practitioner(Party party) {
    return String.valueOf(party.practitionerId());
  }

  @Test
  void the_table_of_findings_names_records_that_exist() {
    List<MatchResult> rows =
        Pattern.compile(
                "^\\| F(\\d\\d) \\|[^|]*\\|[^|]*\\| `([^`]+)` \\| ([^|]+) \\| (\\w+) \\|$",
                Pattern.MULTILINE)
            .matcher(AnyshireDocuments.text(DATA.resolve("README.md")))
            .results()
            .toList();

    Set<Integer> findings = new TreeSet<>();
    for (MatchResult row : rows) {
      findings.add(Integer.valueOf(row.group(1)));
      Path file = DATA.resolve(row.group(2));
      List<String> named =
          Stream.of(row.group(3).split(", ")).map(one -> one.replace("`", "")).toList();
      assertThat(documents.entrySet())
          .as(row.group())
          .anySatisfy(
              one -> {
                assertThat(one.getValue().file()).isEqualTo(file);
                assertThat(OWN_IDS.get(one.getKey())).containsAll(named);
              });
      assertThat(row.group(4)).as(row.group()).isIn("good", "poor", "mixed", "context");
    }
    assertThat(findings).containsExactlyElementsOf(IntStream.rangeClosed(1, 78).boxed().toList());
  }

  /** What a component names that is not among these; null when all is there. */
  private static String missing(Component component, Set<String> known) {
    List<String> unknown =
        component.texts().stream().filter(text -> !known.contains(text)).toList();
    return unknown.isEmpty() ? null : component.name() + " names " + unknown;
  }

  private interface Judge {
    /** What is wrong with a component; null when nothing is. */
    String problem(String id, Document document, Component component);
  }

  private static void forEachComponent(Judge judge) {
    List<String> problems = new ArrayList<>();
    documents.forEach(
        (id, document) -> {
          for (Component component : AnyshireDocuments.components(document.content())) {
            String problem = judge.problem(id, document, component);
            if (problem != null) {
              problems.add(id + ": " + problem);
            }
          }
        });
    assertThat(problems).isEmpty();
  }
}
