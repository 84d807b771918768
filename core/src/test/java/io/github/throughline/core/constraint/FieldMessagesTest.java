package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.json.ThroughlineModule;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.involvement.ReferralBuilder;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.testsupport.ModelArbitraries;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class FieldMessagesTest {
  /** Fields of a case system's own, among them such as a pointer must escape. */
  public record Own(List<@NotBlank String> lines, Map<String, @NotBlank String> notes) {}

  @Test
  void an_element_of_a_list_and_a_value_of_a_map_are_fields() {
    assertThat(Asked.of(new Own(List.of("a", " "), Map.of("x/y~z", ""))))
        .containsExactly(
            new FieldMessage("lines[1]", "/lines/1", "must not be blank"),
            new FieldMessage("notes[x/y~z]", "/notes/x~1y~0z", "must not be blank"));
  }

  @Test
  void a_pointer_leads_to_the_field_in_the_json_document() throws Exception {
    CaseFile file = ModelArbitraries.recordsSaying("quite other", CaseFile.class).sample();
    var json = ThroughlineModule.newMapper().valueToTree(file);

    assertThat(Asked.of(file))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            found ->
                assertThat(json.at(found.pointer()).isMissingNode()).as(found.path()).isFalse());
  }

  @Test
  void a_provider_that_reads_only_the_standards_bundle_is_helped_out() {
    MessageInterpolator none =
        new MessageInterpolator() {
          @Override
          public String interpolate(String template, Context context) {
            return template;
          }

          @Override
          public String interpolate(String template, Context context, Locale locale) {
            return template;
          }
        };
    Validator plain =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(none)
            .buildValidatorFactory()
            .getValidator();
    CaseFile file =
        CaseFileBuilder.builder()
            .child(PersonBuilder.builder().id("c1").build())
            .referrals(
                List.of(
                    ReferralBuilder.builder()
                        .id("r1")
                        .referredOn(UncertainDate.parse("2024-05-02"))
                        .closedOn(UncertainDate.parse("2024-05-01"))
                        .build()))
            .build();

    assertThat(FieldMessages.of(plain.validate(file))).isEqualTo(Asked.of(file)).hasSize(1);
  }
}
