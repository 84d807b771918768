package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.people.Person;
import io.github.throughline.core.model.plan.ChildInNeedPlan;
import io.github.throughline.core.model.plan.ChildInNeedPlanBuilder;
import io.github.throughline.core.model.plan.ChildProtectionPlan;
import io.github.throughline.core.model.plan.Plan;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.When;
import io.github.throughline.testsupport.ModelArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThroughlineModuleTest {
  /** What a case system of its own may send. */
  record Envelope(String sentBy, List<Person> people, Coded reason, When when) {}

  private static final Envelope ENVELOPE =
      new Envelope(
          "system",
          List.of(ModelArbitraries.recordsSaying("w", Person.class).sample()),
          new Coded("list", "A", null, Map.of("extra", 1)),
          UncertainDate.on(LocalDate.of(2024, 5, 1)));

  private static ObjectMapper unlikeOurs() {
    return JsonMapper.builder()
        .addModule(new ThroughlineModule())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .serializationInclusion(JsonInclude.Include.NON_EMPTY)
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
            ObjectMapper.DefaultTyping.EVERYTHING)
        .build();
  }

  @Test
  void records_keep_their_form_in_a_mapper_that_is_set_up_otherwise() throws Exception {
    CaseFile file = ModelArbitraries.recordsSaying("w", CaseFile.class).sample();
    String document = unlikeOurs().writeValueAsString(file);

    assertThat(Trees.read(document)).isEqualTo(Trees.read(DocumentFormat.CASE_FILE.write(file)));
    assertThat(unlikeOurs().readValue(document, CaseFile.class)).isEqualTo(file);
  }

  @Test
  void records_may_stand_in_a_document_of_ones_own() throws Exception {
    JsonMapper mapper = ThroughlineModule.newMapper();
    String document = mapper.writeValueAsString(ENVELOPE);

    assertThat(mapper.readValue(document, Envelope.class)).isEqualTo(ENVELOPE);
    assertThat(document)
        .endsWith(
            "\"reason\":{\"system\":\"list\",\"code\":\"A\",\"extra\":1},\"when\":\"2024-05-01\"}");
    assertThat(mapper.convertValue(mapper.valueToTree(ENVELOPE), Envelope.class))
        .isEqualTo(ENVELOPE);
  }

  @Test
  void a_plan_tells_its_kind_wherever_it_stands() throws Exception {
    JsonMapper mapper = ThroughlineModule.newMapper();
    ChildInNeedPlan plan = ChildInNeedPlanBuilder.builder().id("a").build();
    String document = mapper.writeValueAsString(plan);

    assertThat(document).isEqualTo("{\"kind\":\"childInNeed\",\"id\":\"a\"}");
    assertThat(mapper.readValue(document, Plan.class)).isEqualTo(plan);
    assertThat(mapper.readValue(document, ChildInNeedPlan.class)).isEqualTo(plan);
    assertThatExceptionOfType(MismatchedInputException.class)
        .isThrownBy(() -> mapper.readValue(document, ChildProtectionPlan.class))
        .withMessageContaining("Cannot read kind at line 1, column 9: expected childProtection");
  }

  @Test
  void every_kind_of_plan_has_a_name() {
    assertThat(PlanCodec.KINDS.values())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Plan.class.getPermittedSubclasses())
                .<Class<? extends Plan>>map(kind -> kind.asSubclass(Plan.class))
                .toList());
  }

  @Test
  void every_type_of_record_has_a_form() {
    assertThat(Codecs.types()).containsAll(ModelArbitraries.types());
    assertThat(Codecs.types()).contains(Plan.class, When.class, UncertainDate.class);
  }

  @Test
  void an_error_is_one_of_jackson_and_quotes_nothing() {
    JsonMapper mapper = ThroughlineModule.newMapper();

    for (String wrong :
        List.of(
            "{\"reason\":{\"system\":\"s\",\"code\":[\"Zebedee\"]}}",
            "{\"reason\":{\"system\":\"s\",\"code\":Zebedee}}",
            "{\"reason\":{\"system\":\"s\",\"code\":\"Zebedee",
            "{\"reason\":{\"system\":\"s\",\"code\":\"Zebedee\",\"Zebedee\":1,\"Zebedee\":2}}")) {
      MismatchedInputException refused =
          catchThrowableOfType(
              MismatchedInputException.class, () -> mapper.readValue(wrong, Envelope.class));
      assertThat(refused.getMessage()).contains("Cannot read reason.").doesNotContain("Zebedee");
      assertThat(refused.getPathReference()).endsWith("Envelope[\"reason\"]");
      assertThat(refused).hasNoCause();
    }
  }

  @Test
  void what_is_given_twice_is_refused_by_any_mapper() {
    String document = "{\"id\":\"a\",\"x\":{\"y\":1,\"y\":2}}";
    ObjectMapper lenient = JsonMapper.builder().addModule(new ThroughlineModule()).build();

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> lenient.readValue(document, Person.class))
        .withMessageContaining("Cannot read ?.? at line 1, column 22: the property is given twice");
    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> ThroughlineModule.newMapper().readValue(document, Person.class))
        .withMessageContaining("the property is given twice");
  }

  @Test
  void numbers_that_json_does_not_have_are_refused_by_any_mapper() {
    ObjectMapper lenient =
        JsonMapper.builder()
            .addModule(new ThroughlineModule())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    assertThatExceptionOfType(JsonProcessingException.class)
        .isThrownBy(() -> lenient.readValue("{\"id\":\"a\",\"x\":NaN}", Person.class))
        .withMessageContaining("Cannot read ? at line 1, column 15: ");
  }

  @Test
  void nothing_of_ours_is_null_unless_the_document_says_so() throws Exception {
    JsonMapper mapper = ThroughlineModule.newMapper();

    assertThat(mapper.readValue("{\"reason\":null}", Envelope.class).reason()).isNull();
    assertThat(mapper.writeValueAsString(new Envelope("a", List.of(), null, null)))
        .isEqualTo("{\"sentBy\":\"a\",\"people\":[],\"reason\":null,\"when\":null}");
  }
}
