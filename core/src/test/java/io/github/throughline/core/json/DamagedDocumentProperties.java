package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.testsupport.ModelArbitraries;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DamagedDocumentProperties {
  private static final String SECRET = "Zebedee-Quill";

  @Provide
  Arbitrary<String> documents() {
    return ModelArbitraries.recordsSaying(SECRET, CaseFile.class)
        .map(DocumentFormat.CASE_FILE::write);
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

  private static String damage(String document, Random random) {
    StringBuilder damaged = new StringBuilder(document);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(damaged.length());
      int to = Math.min(damaged.length(), from + random.nextInt(8));
      String other = "{}[],:\"0-.e\\nullt\ud83d\u0000".substring(random.nextInt(18));
      damaged.replace(from, to, other.substring(0, Math.min(other.length(), random.nextInt(3))));
    }
    return damaged.toString();
  }
}
