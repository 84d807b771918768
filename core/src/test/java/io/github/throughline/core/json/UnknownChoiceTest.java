package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.throughline.core.constraint.UnknownValues;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.action.ActionBuilder;
import io.github.throughline.core.model.action.ActionProgress;
import io.github.throughline.core.model.action.ActionProgressBuilder;
import io.github.throughline.core.model.action.ActionStatus;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.testsupport.ModelArbitraries;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fixed choice that was mistyped, or that a later version has added. */
class UnknownChoiceTest {
  private static final JsonMapper MAPPER = ThroughlineModule.newMapper();
  private static final String MISTYPED =
      "{\"schemaVersion\":\"1.1\",\"child\":{\"id\":\"p\"},\"actions\":[{\"id\":\"a\","
          + "\"progress\":[{\"on\":\"2024-05-01\",\"status\":\"DNE\"}]}]}";

  @Test
  void is_kept_beside_the_record_and_written_back() {
    CaseFile file = DocumentFormat.CASE_FILE.read(MISTYPED);
    ActionProgress progress = file.actions().get(0).progress().get(0);

    assertThat(progress.status()).isNull();
    assertThat(progress.extensions()).isEqualTo(Map.of("status", "DNE"));
    assertThat(UnknownValues.in(progress, progress.extensions())).containsExactly("status");
    assertThat(DocumentFormat.CASE_FILE.write(file)).isEqualTo(MISTYPED);
    assertThat(DocumentFormat.CASE_FILE.read(DocumentFormat.CASE_FILE.write(file))).isEqualTo(file);
  }

  static Stream<Arguments> choices() {
    return ModelArbitraries.types().stream()
        .flatMap(type -> Stream.of(type.getRecordComponents()))
        .filter(component -> component.getType().isEnum())
        .map(component -> Arguments.of(component.getDeclaringRecord(), component.getName()));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void loads_in_every_record_that_can_be_without_it(Class<? extends Record> type, String name)
      throws Exception {
    Record full = ModelArbitraries.recordsSaying("w", type).sample();
    ObjectNode tree = MAPPER.valueToTree(full);
    tree.put(name, "Zebedee");
    String document = MAPPER.writeValueAsString(tree);

    if (mayBeAbsent(type, name)) {
      Record read = MAPPER.readValue(document, type);
      ObjectNode written = MAPPER.valueToTree(read);
      assertThat(MAPPER.readValue(MAPPER.writeValueAsString(read), type)).isEqualTo(read);
      assertThat(written).isEqualTo(tree);
      assertThat(UnknownValues.in(read, Map.of(name, "Zebedee"))).containsExactly(name);
    } else {
      assertThatExceptionOfType(MismatchedInputException.class)
          .isThrownBy(() -> MAPPER.readValue(document, type))
          .withMessageContaining("Cannot read " + name + " at line 1, column ")
          .withMessageContaining("expected one of ")
          .withMessageNotContaining("Zebedee");
    }
  }

  private static boolean mayBeAbsent(Class<?> type, String name) {
    return Stream.of(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .map(RecordComponent::getAnnotatedType)
        .anyMatch(component -> component.isAnnotationPresent(Nullable.class));
  }

  @Test
  void no_record_has_a_list_of_fixed_choices() {
    assertThat(
            ModelArbitraries.types().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(component -> component.getGenericType().getTypeName())
                .filter(type -> type.startsWith("java.util.List<"))
                .map(type -> type.substring("java.util.List<".length(), type.length() - 1))
                .filter(UnknownChoiceTest::isEnum))
        .as("a list has nowhere to keep a choice that is not known: take open codes")
        .isEmpty();
  }

  private static boolean isEnum(String type) {
    try {
      return Class.forName(type).isEnum();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"DONE", ""})
  void can_be_written_only_while_it_is_not_known(String status) {
    ActionProgress progress =
        ActionProgressBuilder.builder().extensions(Map.of("status", status)).build();

    if (status.isEmpty()) {
      assertThat(write(progress)).isEqualTo("{\"status\":\"\"}");
    } else {
      assertRefused(progress);
    }
  }

  @Test
  void cannot_be_written_beside_a_choice_that_is_there() {
    assertRefused(
        ActionProgressBuilder.builder()
            .status(ActionStatus.values()[0])
            .extensions(Map.of("status", "DNE"))
            .build());
  }

  @Test
  void is_a_text_and_nothing_else() {
    assertRefused(ActionProgressBuilder.builder().extensions(Map.of("status", 1)).build());
    assertRefused(ActionProgressBuilder.builder().extensions(Map.of("on", "x")).build());
  }

  private static void assertRefused(ActionProgress progress) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> write(progress))
        .withMessageContaining("which is a property of the record itself");
  }

  private static String write(ActionProgress progress) {
    String document =
        DocumentFormat.CASE_FILE.write(
            CaseFileBuilder.builder()
                .child(PersonBuilder.builder().id("p").build())
                .actions(
                    List.of(ActionBuilder.builder().id("a").progress(List.of(progress)).build()))
                .build());
    return document.substring(document.indexOf("\"progress\":[") + 12, document.length() - 4);
  }
}
