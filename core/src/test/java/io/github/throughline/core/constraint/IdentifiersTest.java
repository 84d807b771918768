package io.github.throughline.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFileBuilder;
import io.github.throughline.core.model.people.AddressBuilder;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.people.IdentifierBuilder;
import io.github.throughline.core.model.people.IdentifierSystems;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.model.workforce.PractitionerBuilder;
import io.github.throughline.core.model.workforce.RegistrationBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {
  private static Identifier identifier(String system, String value) {
    return IdentifierBuilder.builder().system(system).value(value).build();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "upn, B801200005001, ",
    "upn, A801200005001, UPN has a first letter that does not fit the rest",
    "upn, B80120000500, UPN has 12 characters and needs 13",
    "former-upn, A801200005001, UPN has a first letter that does not fit the rest",
    "former-upn, B801200005001, ",
    "nhs-number, 9434765919, ",
    "nhs-number, 9434765918, NHS number has a last digit that does not fit the rest",
    "la-child-id, TEST0001, ",
    "la-child-id, TEST-0001, Child identifier may hold only letters and digits",
    "uprn, 100023336956, ",
    "uprn, 10002333695X, UPRN",
    "postcode, ZZ99 3CZ, ",
    "postcode, Z, Postcode",
    "social-work-england, SW123, ",
    "social-work-england, XX, Social Work England number begins with XX",
    "our-own-number, A801200005001, ",
    "upn, , "
  })
  void an_identifier_has_the_form_of_its_system(String system, String value, String problem) {
    List<String> found = Asked.texts(identifier(system, value));

    if (problem == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).singleElement().asString().startsWith("value: " + problem);
      assertThat(found.get(0)).doesNotContain(value.length() > 3 ? value : "\0");
    }
  }

  @Test
  void the_message_stands_at_the_value_wherever_the_identifier_is() {
    var person =
        PersonBuilder.builder()
            .id("c1")
            .identifiers(
                List.of(
                    identifier(IdentifierSystems.LA_CHILD_ID, "TEST0001"),
                    identifier(IdentifierSystems.NHS_NUMBER, "9434765918")))
            .build();

    assertThat(Asked.of(CaseFileBuilder.builder().child(person).build()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("child.identifiers[1].value");
              assertThat(found.pointer()).isEqualTo("/child/identifiers/1/value");
            });
  }

  @Test
  void a_postcode_and_a_property_number_are_judged_where_an_address_has_them() {
    var right = AddressBuilder.builder().postcode("ab10 1ab").uprn("100023336956").build();
    var wrong = AddressBuilder.builder().postcode("AB10 1A").uprn("none").build();

    assertThat(
            Asked.paths(PersonBuilder.builder().id("c1").addresses(List.of(right, wrong)).build()))
        .containsExactly("addresses[1].postcode", "addresses[1].uprn");
  }

  @Test
  void a_registration_is_judged_by_its_regulator() {
    var worker =
        PractitionerBuilder.builder()
            .id("w1")
            .registrations(
                List.of(
                    RegistrationBuilder.builder()
                        .regulator("Social Work England")
                        .number("SW12")
                        .build(),
                    RegistrationBuilder.builder().regulator("another").number("12").build(),
                    RegistrationBuilder.builder()
                        .regulator("Social Work England")
                        .number("12")
                        .build()))
            .build();

    assertThat(Asked.paths(worker)).containsExactly("registrations[2].number");
  }

  @Test
  void every_system_of_ours_has_a_form() {
    assertThat(
            List.of(
                IdentifierSystems.LA_CHILD_ID,
                IdentifierSystems.UPN,
                IdentifierSystems.FORMER_UPN,
                IdentifierSystems.NHS_NUMBER))
        .allSatisfy(system -> assertThat(IdentifierForm.findOfSystem(system)).isPresent());
  }
}
