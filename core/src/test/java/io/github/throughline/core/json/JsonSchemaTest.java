package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.throughline.core.model.SchemaVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTest {
  private static final String RENEW =
      "renew it with: mvn -q -pl core test -Dtest=JsonSchemaTest -Dthroughline.renew=true";
  private static final Path WORDS =
      Path.of("src/main/resources/io/github/throughline/core/json", SchemaWords.RESOURCE);
  private static final Path DOCS = Path.of("..", "docs", "schema");
  private static final Path SAMPLES =
      Path.of("..", "examples", "quickstart", "src", "main", "resources", "anyshire");

  static List<DocumentFormat<?>> formats() {
    return Schemas.FORMATS;
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.walk(SAMPLES)) {
      return all.filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(".mapping.json"))
          .sorted()
          .toList();
    }
  }

  private static void isCurrent(Path file, String text) throws IOException {
    if (Boolean.getBoolean("throughline.renew")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file)).as("%s; %s", file, RENEW).isEqualTo(text);
  }

  @Test
  void the_words_of_the_schema_are_those_of_the_sources() throws IOException {
    isCurrent(WORDS, SourceComments.asProperties());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_schema_in_the_documents_is_current(DocumentFormat<?> format) throws IOException {
    JsonSchema schema =
        JsonSchema.of(format, SchemaWords.read(new StringReader(SourceComments.asProperties())));

    isCurrent(DOCS.resolve(schema.name() + ".schema.json"), schema.text());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_schema_is_one(DocumentFormat<?> format) {
    assertThat(Schemas.problemsOfSchema(JsonSchema.of(format))).isEmpty();
  }

  @Test
  void a_schema_has_a_name_and_an_identifier_with_its_version() {
    assertThat(Schemas.FORMATS)
        .extracting(format -> JsonSchema.of(format).name())
        .containsExactly("case-file", "family-file", "service-file", "wellbeing-file");
    assertThat(JsonSchema.of(DocumentFormat.CASE_FILE.indented()))
        .hasToString("urn:throughline:case-file:" + SchemaVersion.CURRENT);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void every_definition_property_and_choice_is_described(DocumentFormat<?> format)
      throws IOException {
    JsonNode definitions = Trees.read(JsonSchema.of(format).text()).path("$defs");

    List<String> silent = new ArrayList<>();
    definitions
        .properties()
        .forEach(
            each -> {
              if (each.getValue().path("description").asText().isEmpty()) {
                silent.add(each.getKey());
              }
              each.getValue()
                  .path("properties")
                  .properties()
                  .forEach(
                      property -> {
                        if (!property.getValue().has("description")
                            && !property.getKey().equals(PlanCodec.KIND)) {
                          silent.add(each.getKey() + "." + property.getKey());
                        }
                      });
              each.getValue()
                  .path("enum")
                  .forEach(
                      choice -> {
                        if (!each.getValue()
                            .path("description")
                            .asText()
                            .contains("\n" + choice.asText() + ": ")) {
                          silent.add(each.getKey() + "." + choice.asText());
                        }
                      });
            });
    assertThat(silent).isEmpty();
  }

  @Test
  void only_what_a_record_cannot_be_without_is_required() throws IOException {
    JsonNode definitions = Trees.read(JsonSchema.of(DocumentFormat.CASE_FILE).text()).path("$defs");

    assertThat(definitions.at("/CaseFile/required")).hasToString("[\"child\"]");
    assertThat(definitions.at("/Person/required")).hasToString("[\"id\"]");
    assertThat(definitions.at("/SafetyPlan/required")).hasToString("[\"kind\",\"id\"]");
    assertThat(definitions.at("/Coded/required")).hasToString("[\"system\",\"code\"]");
    assertThat(definitions.path("Provenance").has("required")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_samples_are_valid(Path sample) throws IOException {
    DocumentFormat<?> format = formatOf(sample);

    assertThat(Schemas.problems(format, Files.readString(sample))).isEmpty();
  }

  private static DocumentFormat<?> formatOf(Path sample) throws IOException {
    JsonNode document = Trees.read(Files.readString(sample));
    if (document.has("child")) {
      return DocumentFormat.CASE_FILE;
    }
    if (document.has("people")) {
      return DocumentFormat.FAMILY_FILE;
    }
    return document.has("notes") ? DocumentFormat.WELLBEING_FILE : DocumentFormat.SERVICE_FILE;
  }

  @Test
  void the_example_of_the_page_is_valid() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "json.md"));
    int start = page.indexOf("```json\n") + "```json\n".length();

    assertThat(
            Schemas.problems(
                DocumentFormat.CASE_FILE, page.substring(start, page.indexOf("```", start))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'child':{'id':'p'},'referrals':null,'provenance':null}",
        "{'schemaVersion':null,'child':{'id':'p','names':[]}}",
        "{'schemaVersion':'1.17','child':{'id':'p'},'new':[{}]}",
        "{'child':{'id':'p','birthDate':{'edtf':'2016','words':null}}}",
        "{'child':{'id':'p'},'events':[{'id':'a','types':['A_TYPE_OF_OUR_OWN']}]}",
        "{'child':{'id':'p'},'plans':[{'id':'a','new':1,'kind':'safety'}]}"
      })
  void what_the_reader_takes_is_valid(String document) throws IOException {
    String json = document.replace('\'', '"');
    DocumentFormat.CASE_FILE.read(json);

    assertThat(Schemas.problems(DocumentFormat.CASE_FILE, json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{'child':null}",
        "{'child':{}}",
        "{'child':{'id':null}}",
        "{'child':{'id':17}}",
        "{'child':[{'id':'p'}]}",
        "{'schemaVersion':'2.0','child':{'id':'p'}}",
        "{'schemaVersion':1.1,'child':{'id':'p'}}",
        "{'schemaVersion':'1.1.0','child':{'id':'p'}}",
        "{'child':{'id':'p','birthDate':'3 May 2016'}}",
        "{'child':{'id':'p','birthDate':'2016-13'}}",
        "{'child':{'id':'p','birthDate':'2016-05-32'}}",
        "{'child':{'id':'p','birthDate':'2016/2017'}}",
        "{'child':{'id':'p','birthDate':'[..]'}}",
        "{'child':{'id':'p','birthDate':'0000'}}",
        "{'child':{'id':'p','birthDate':20160503}}",
        "{'child':{'id':'p','birthDate':{'words':'when she was small'}}}",
        "{'child':{'id':'p','birthDate':{'edtf':'2016','other':1}}}",
        "{'child':{'id':'p','birthDate':{'edtf':'2016','start':{'words':'x'}}}}",
        "{'child':{'id':'p'},'events':[{'id':'a','occurred':{'edtf':'2016/..','end':'x'}}]}",
        "{'child':{'id':'p'},'events':[{'id':'a','occurred':{'edtf':'2016/..','precision':'DAY'}}]}",
        "{'child':{'id':'p'},'events':[{'id':'a','types':[null]}]}",
        "{'child':{'id':'p'},'referrals':{}}",
        "{'child':{'id':'p'},'referrals':[null]}",
        "{'child':{'id':'p'},'preProceedings':[{'id':'a','reviewMeetings':2147483648}]}",
        "{'child':{'id':'p'},'preProceedings':[{'id':'a','reviewMeetings':'2'}]}",
        "{'child':{'id':'p'},'provenance':{'recordedAt':'2024-05-01'}}",
        "{'child':{'id':'p'},'plans':[{'id':'a'}]}",
        "{'child':{'id':'p'},'plans':[{'kind':'safety'}]}"
      })
  void what_the_reader_refuses_is_not_valid(String document) throws IOException {
    String json = document.replace('\'', '"');

    assertThat(Refusals.of(DocumentFormat.CASE_FILE, json)).isNotEmpty();
    assertThat(Schemas.problems(DocumentFormat.CASE_FILE, json)).isNotEmpty();
  }
}
