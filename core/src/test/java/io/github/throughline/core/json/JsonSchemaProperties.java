package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.throughline.core.json.Mistakes.Mistake;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.WellbeingFile;
import io.github.throughline.testsupport.ModelArbitraries;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonSchemaProperties {
  private static final String SECRET = "Zebedee-Quill";

  /**
   * A document of one kind.
   *
   * @param format the kind
   * @param text the document
   */
  record Written(DocumentFormat<?> format, String text) {
    static <T extends Record> Arbitrary<Written> of(
        DocumentFormat<T> format, Arbitrary<T> contents) {
      return contents.map(each -> new Written(format, format.write(each)));
    }

    JsonNode tree() throws IOException {
      return Trees.read(text);
    }
  }

  @Provide
  Arbitrary<Written> documents() {
    return Arbitraries.oneOf(
        Written.of(DocumentFormat.CASE_FILE, ModelArbitraries.caseFiles()),
        Written.of(DocumentFormat.FAMILY_FILE, ModelArbitraries.familyFiles()),
        Written.of(DocumentFormat.SERVICE_FILE, ModelArbitraries.serviceFiles()),
        Written.of(DocumentFormat.WELLBEING_FILE, ModelArbitraries.wellbeingFiles()));
  }

  /** Documents in which nothing is absent, so that every property can be got wrong. */
  @Provide
  Arbitrary<Written> full() {
    return Arbitraries.oneOf(
        Written.of(
            DocumentFormat.CASE_FILE, ModelArbitraries.recordsSaying(SECRET, CaseFile.class)),
        Written.of(
            DocumentFormat.FAMILY_FILE, ModelArbitraries.recordsSaying(SECRET, FamilyFile.class)),
        Written.of(
            DocumentFormat.SERVICE_FILE, ModelArbitraries.recordsSaying(SECRET, ServiceFile.class)),
        Written.of(
            DocumentFormat.WELLBEING_FILE,
            ModelArbitraries.recordsSaying(SECRET, WellbeingFile.class)));
  }

  @Property(tries = 300)
  void every_document_that_is_written_is_valid(@ForAll("documents") Written written)
      throws IOException {
    assertThat(Schemas.problems(written.format(), written.tree())).isEmpty();
  }

  @Property(tries = 20)
  void a_document_in_which_nothing_is_absent_is_valid(@ForAll("full") Written written)
      throws IOException {
    assertThat(Schemas.problems(written.format(), written.tree())).isEmpty();
  }

  @Property(tries = 300)
  void a_value_of_another_type_is_refused_by_the_schema_and_the_reader(
      @ForAll("full") Written written, @ForAll Random random) throws IOException {
    JsonNode tree = written.tree();
    Mistake made = make(Mistakes.in(tree, written.format().type()).wrongTypes, random);

    assertRefusedByBoth(written.format(), tree, made);
  }

  @Property(tries = 300)
  void a_record_without_what_it_cannot_be_without_is_refused_by_the_schema_and_the_reader(
      @ForAll("full") Written written, @ForAll Random random) throws IOException {
    JsonNode tree = written.tree();
    Mistake made = make(Mistakes.in(tree, written.format().type()).missing, random);

    assertRefusedByBoth(written.format(), tree, made);
  }

  /** The schema is strict. The reader may keep such a choice, and then writes it back. */
  @Property(tries = 300)
  void a_choice_that_is_not_known_is_not_valid_and_never_lost(
      @ForAll("full") Written written, @ForAll Random random) throws IOException {
    JsonNode tree = written.tree();
    List<Mistake> choices = Mistakes.in(tree, written.format().type()).unknownChoices;
    Assume.that(!choices.isEmpty());
    Mistake made = make(choices, random);
    String document = Trees.write(tree);

    assertThat(Schemas.problems(written.format(), tree)).isNotEmpty();
    Optional<UnreadableDocumentException> refused = Refusals.of(written.format(), document);
    if (refused.isEmpty()) {
      assertThat(writtenBack(written.format(), document)).isEqualTo(tree);
    } else {
      assertThat(refused.get().path()).isEqualTo(made.path());
      assertThat(refused.get()).hasMessageContaining("expected one of ");
    }
  }

  private static <T extends Record> JsonNode writtenBack(DocumentFormat<T> format, String document)
      throws IOException {
    return Trees.read(format.write(format.read(document)));
  }

  private static Mistake make(List<Mistake> mistakes, Random random) {
    Mistake one = mistakes.get(random.nextInt(mistakes.size()));
    one.change().run();
    return one;
  }

  private static void assertRefusedByBoth(DocumentFormat<?> format, JsonNode tree, Mistake made)
      throws IOException {
    assertThat(Schemas.problems(format, tree)).as("what the schema says").isNotEmpty();
    assertThat(Refusals.of(format, Trees.write(tree)))
        .as("what the reader says")
        .hasValueSatisfying(
            refused -> {
              assertThat(refused.path()).isEqualTo(made.path());
              assertThat(refused.getMessage()).doesNotContain(SECRET);
            });
  }
}
