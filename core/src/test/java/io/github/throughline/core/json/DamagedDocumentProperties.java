package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.testsupport.ModelArbitraries;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DamagedDocumentProperties {
  private static final String SECRET = "Zebedee-Quill";
  private static final JsonMapper MAPPER = ThroughlineModule.newMapper();

  @Provide
  Arbitrary<String> documents() {
    return ModelArbitraries.smallRecordsSaying(SECRET, CaseFile.class)
        .map(DocumentFormat.CASE_FILE::write);
  }

  @Provide
  Arbitrary<Record> records() {
    return Arbitraries.oneOf(
        ModelArbitraries.types().stream()
            .<Arbitrary<? extends Record>>map(
                type -> ModelArbitraries.smallRecordsSaying(SECRET, type))
            .toList());
  }

  @Property(tries = 100)
  void a_document_that_is_cut_short_is_refused(
      @ForAll("documents") String document, @ForAll Random random) {
    String cut = document.substring(0, random.nextInt(document.length()));

    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> DocumentFormat.CASE_FILE.read(cut))
        .withMessageNotContaining("Zebedee")
        .withNoCause();
  }

  @Property(tries = 200)
  void a_damaged_document_is_read_or_refused_and_nothing_else_happens(
      @ForAll("documents") String document, @ForAll Random random) {
    String damaged = damage(document, random);
    try {
      CaseFile read = DocumentFormat.CASE_FILE.read(damaged);
      assertThat(DocumentFormat.CASE_FILE.read(DocumentFormat.CASE_FILE.write(read)))
          .isEqualTo(read);
    } catch (UnreadableDocumentException refused) {
      assertThat(refused).hasNoCause();
      assertThat(refused.getMessage()).doesNotContain("Zebedee");
    }
  }

  @Property(tries = 1000)
  void a_damaged_record_of_any_type_is_read_or_refused_and_nothing_else_happens(
      @ForAll("records") Record record, @ForAll Random random) throws IOException {
    String damaged = damage(MAPPER.writeValueAsString(record), random);
    try {
      Record read = MAPPER.readValue(damaged, record.getClass());
      if (read != null) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(read), record.getClass()))
            .isEqualTo(read);
      }
    } catch (JsonParseException notJson) {
      // Here the parser of the user's mapper speaks, and it repeats the word it stopped at.
      assertThat(notJson.getLocation().getLineNr()).isPositive();
    } catch (JsonProcessingException refused) {
      assertThat(refused.getMessage()).doesNotContain("Zebedee");
    }
  }

  private static String damage(String document, Random random) {
    StringBuilder damaged = new StringBuilder(document);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(damaged.length() + 1);
      int to = Math.min(damaged.length(), from + random.nextInt(8));
      String other = "{}[],:\"0-.e\\nullt\ud83d\u0000".substring(random.nextInt(18));
      damaged.replace(from, to, other.substring(0, Math.min(other.length(), random.nextInt(3))));
    }
    return damaged.toString();
  }
}
