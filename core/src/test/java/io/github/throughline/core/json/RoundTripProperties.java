package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.testsupport.ModelArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {
  private static final DocumentFormat<CaseFile> CASES = DocumentFormat.CASE_FILE;
  private static final DocumentFormat<FamilyFile> FAMILIES = DocumentFormat.FAMILY_FILE;
  private static final JsonMapper MAPPER = ThroughlineModule.newMapper();

  @Provide
  Arbitrary<CaseFile> caseFiles() {
    return ModelArbitraries.caseFiles();
  }

  @Provide
  Arbitrary<FamilyFile> familyFiles() {
    return ModelArbitraries.familyFiles();
  }

  @Provide
  Arbitrary<Record> records() {
    return Arbitraries.oneOf(
        ModelArbitraries.types().stream()
            .<Arbitrary<? extends Record>>map(ModelArbitraries::records)
            .toList());
  }

  @Property(tries = 60)
  void a_case_file_is_the_same_after_writing_and_reading(@ForAll("caseFiles") CaseFile file) {
    String document = CASES.write(file);

    assertSame(CASES.read(document), file);
    assertThat(CASES.write(CASES.read(document))).isEqualTo(document);
    assertSame(CASES.read(CASES.indented().write(file)), file);
  }

  @Property(tries = 60)
  void a_family_file_is_the_same_after_writing_and_reading(@ForAll("familyFiles") FamilyFile file) {
    String document = FAMILIES.write(file);

    assertSame(FAMILIES.read(document), file);
    assertThat(FAMILIES.write(FAMILIES.read(document))).isEqualTo(document);
    assertSame(FAMILIES.read(FAMILIES.indented().write(file)), file);
  }

  @Property(tries = 1000)
  void every_record_is_the_same_after_writing_and_reading_with_a_mapper(
      @ForAll("records") Record record) throws IOException {
    String document = MAPPER.writeValueAsString(record);
    Record read = MAPPER.readValue(document, record.getClass());

    assertSame(read, record);
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(document);
  }

  @Property(tries = 300)
  void every_record_is_the_same_after_becoming_a_tree_and_back(@ForAll("records") Record record)
      throws IOException {
    JsonNode tree = Trees.MAPPER.readTree(MAPPER.writeValueAsString(record));

    assertSame(MAPPER.treeToValue(tree, record.getClass()), record);
  }

  @Property(tries = 30)
  void the_text_does_not_depend_on_where_it_goes(@ForAll("caseFiles") CaseFile file)
      throws IOException {
    String document = CASES.write(file);
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CASES.write(file, out);
    StringWriter writer = new StringWriter();
    CASES.write(file, writer);

    assertThat(out.toByteArray()).isEqualTo(bytes);
    assertThat(writer).hasToString(document);
    assertSame(CASES.read(new ByteArrayInputStream(bytes)), file);
    assertSame(CASES.read(new StringReader(document)), file);
  }

  @Property(tries = 60)
  void the_order_of_properties_does_not_matter(
      @ForAll("caseFiles") CaseFile file, @ForAll Random random) throws IOException {
    JsonNode tree = Trees.read(CASES.write(file));
    Trees.objects(tree).forEach(object -> Trees.shuffle(object, random));

    assertSame(CASES.read(Trees.write(tree)), file);
  }

  @Property(tries = 60)
  void an_unknown_property_in_any_object_is_kept_and_written_back(
      @ForAll("caseFiles") CaseFile file, @ForAll("unknown") JsonNode value, @ForAll Random random)
      throws IOException {
    JsonNode tree = Trees.read(CASES.write(file));
    // A date is a value, and has nowhere to keep one: it refuses, as another test shows.
    List<ObjectNode> objects =
        Trees.objects(tree).stream().filter(object -> !Trees.isOfDate(object)).toList();
    objects.get(random.nextInt(objects.size())).set("unknown to us", value);
    String document = Trees.write(tree);

    assertThat(CASES.write(CASES.read(document))).isEqualTo(document);
  }

  @Property(tries = 60)
  void an_unknown_property_in_a_family_file_is_kept_and_written_back(
      @ForAll("familyFiles") FamilyFile file,
      @ForAll("unknown") JsonNode value,
      @ForAll Random random)
      throws IOException {
    JsonNode tree = Trees.read(FAMILIES.write(file));
    List<ObjectNode> objects =
        Trees.objects(tree).stream().filter(object -> !Trees.isOfDate(object)).toList();
    objects.get(random.nextInt(objects.size())).set("unknown to us", value);
    String document = Trees.write(tree);

    assertThat(FAMILIES.write(FAMILIES.read(document))).isEqualTo(document);
  }

  @Provide
  Arbitrary<JsonNode> unknown() {
    return ModelArbitraries.extensions().map(RoundTripProperties::asTree);
  }

  /** The records are masked, so a failure shows the made-up document instead. */
  private static void assertSame(Record read, Record given) {
    assertThat(read).as(() -> shown(given)).isEqualTo(given);
  }

  private static String shown(Record record) {
    try {
      return MAPPER.writeValueAsString(record);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode asTree(Object value) {
    try {
      return Trees.read(Trees.MAPPER.writeValueAsString(value));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
