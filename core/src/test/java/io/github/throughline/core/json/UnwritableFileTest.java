package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnwritableFileTest {
  private static final String HALF =
      "a text has half of a character: one of a pair of surrogates without the other";

  private static CaseFileBuilder file() {
    return CaseFileBuilder.builder().child(PersonBuilder.builder().id("p").build());
  }

  private static CaseFile withExtension(String name, Object value) {
    return file()
        .referrals(
            List.of(
                ReferralBuilder.builder().id("a").build(),
                ReferralBuilder.builder().id("b").extensions(Map.of(name, value)).build()))
        .build();
  }

  static Stream<Arguments> unwritable() {
    return Stream.of(
        Arguments.of(
            withExtension("closedOn", "2024"),
            "referrals[1]: its extensions have a property closedOn, which is a property of the"
                + " record itself. Give it there, or under another name"),
        Arguments.of(
            file()
                .plans(
                    List.of(
                        ChildInNeedPlanBuilder.builder()
                            .id("a")
                            .extensions(Map.of("kind", "x"))
                            .build()))
                .build(),
            "plans[0]: its extensions have a property kind, which"),
        Arguments.of(
            file().extensions(Map.of("schemaVersion", "1.0")).build(),
            "the document: its extensions have a property schemaVersion, which"),
        Arguments.of(
            file()
                .events(
                    List.of(
                        SignificantEventBuilder.builder()
                            .id("a")
                            .occurred(UncertainDate.year(2016).withWords("\ude00"))
                            .build()))
                .build(),
            "events[0].occurred.words: " + HALF),
        Arguments.of(
            file()
                .meetings(
                    List.of(
                        MeetingBuilder.builder()
                            .id("a")
                            .kind(MeetingKind.OTHER)
                            .decisions(List.of(FreeText.of("x"), FreeText.of("\ud83d!")))
                            .build()))
                .build(),
            "meetings[0].decisions[1]: " + HALF),
        Arguments.of(
            withExtension("x", "x".repeat(10_000_001)), "referrals[1].?: a text is longer"),
        Arguments.of(withExtension("x", List.of(1, "\ud83d")), "referrals[1].?[1]: " + HALF),
        Arguments.of(withExtension("\ud83d", 1), "referrals[1]: in the name of a property " + HALF),
        Arguments.of(
            withExtension("x", List.of(Map.of("\ud83d", 1))),
            "referrals[1].?[0]: in the name of a property " + HALF),
        Arguments.of(
            withExtension("x".repeat(1001), 1),
            "referrals[1]: the name of a property is longer than 1000 characters"),
        Arguments.of(
            withExtension("x", List.of(BigInteger.TEN.pow(1000))),
            "referrals[1].?[0]: a number is longer than 1000 characters"));
  }

  @ParameterizedTest
  @MethodSource("unwritable")
  void is_refused_with_its_place(CaseFile file, String problem) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> DocumentFormat.CASE_FILE.write(file))
        .withMessageStartingWith("Cannot write " + problem);
  }

  @Test
  void a_name_that_another_record_has_is_no_collision() {
    CaseFile file = withExtension("deathDate", "kept");

    assertThat(DocumentFormat.CASE_FILE.read(DocumentFormat.CASE_FILE.write(file))).isEqualTo(file);
  }

  @Test
  void an_unknown_property_may_be_called_extensions() {
    CaseFile file = withExtension("extensions", Map.of("extensions", 1));

    assertThat(DocumentFormat.CASE_FILE.write(file))
        .endsWith("{\"id\":\"b\",\"extensions\":{\"extensions\":1}}]}");
    assertThat(DocumentFormat.CASE_FILE.read(DocumentFormat.CASE_FILE.write(file))).isEqualTo(file);
  }

  @Test
  void coded_values_and_what_is_as_large_as_can_be_are_written_and_read() {
    CaseFile file =
        file()
            .referrals(
                List.of(
                    ReferralBuilder.builder()
                        .id("a")
                        .source(new Coded("x".repeat(10_000_000), "", "", Map.of("id", "1")))
                        .extensions(
                            Map.of("x".repeat(1000), BigInteger.TEN.pow(999), "n", nested(100)))
                        .build()))
            .build();

    assertThat(DocumentFormat.CASE_FILE.read(DocumentFormat.CASE_FILE.write(file))).isEqualTo(file);
  }

  private static Object nested(int depth) {
    Object value = "inside";
    for (int i = 0; i < depth; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("in", value);
    }
    return value;
  }

  @Test
  void nothing_is_written_and_a_file_stays_as_it_is(@TempDir Path directory) throws IOException {
    CaseFile unwritable = withExtension("closedOn", "2024");
    Path path = Files.writeString(directory.resolve("file.json"), "before");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> DocumentFormat.CASE_FILE.write(unwritable, path));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> DocumentFormat.CASE_FILE.write(unwritable, out));
    assertThat(path).hasContent("before");
    assertThat(out.size()).isZero();
  }
}
