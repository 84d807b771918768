package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.WellbeingFile;
import io.github.throughline.testsupport.ModelArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever stands in a document, a validation answers and does not fail. */
class AnyFileProperties {
  private static final String SECRET = "Zebedee-Quill";

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return ModelArbitraries.caseFiles();
  }

  @Provide
  Arbitrary<FamilyFile> familyFiles() {
    return ModelArbitraries.familyFiles();
  }

  @Property(tries = 100)
  void a_case_file_can_always_be_validated(@ForAll("caseFiles") CaseFile file) {
    assertThat(Asked.of(file, Final.class)).containsAll(Asked.of(file));
  }

  @Property(tries = 100)
  void a_family_file_can_always_be_validated(@ForAll("familyFiles") FamilyFile file) {
    assertThat(Asked.of(file, Final.class)).containsAll(Asked.of(file));
  }

  @Test
  void no_message_of_a_whole_document_holds_what_it_says_about_a_person() {
    List<String> found = new ArrayList<>();
    for (Class<? extends Record> document :
        List.of(CaseFile.class, FamilyFile.class, ServiceFile.class, WellbeingFile.class)) {
      found.addAll(
          Asked.texts(ModelArbitraries.recordsSaying(SECRET, document).sample(), Final.class));
    }

    assertThat(found).hasSizeGreaterThan(50).noneMatch(text -> text.contains(SECRET));
  }
}
