package io.github.throughline.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.view.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {
  private static String shown(String text) {
    MadeUp family = new MadeUp().says(text);
    return family.summaries(family.copy(RedactionProfile.FAMILY, "nkechi")).stream()
        .filter(one -> !one.startsWith("Born"))
        .reduce("", (one, other) -> one + other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Seán came.                   | Mother's partner (1) came.",
        "SEAN came.                   | Mother's partner (1) came.",
        "sean came.                   | Mother's partner (1) came.",
        "Sea\u0301n came.             | Mother's partner (1) came.",
        "Se\u00ADa\u200Bn came.       | Mother's partner (1) came.",
        "Seán O'Brien-Jones came.     | Mother's partner (1) came.",
        "Seán O’Brien‑Jones came.     | Mother's partner (1) came.",
        "OBrien Jones, Sean came.     | Mother's partner (1) came.",
        "Mr O'Brien Jones came.       | Mother's partner (1) came.",
        "Mr Jones came.               | Mother's partner (1) came.",
        "S. O'Brien-Jones came.       | Mother's partner (1) came.",
        "Seán's car. Sean’s car.      | Mother's partner (1)'s car. Mother's partner (1)’s car.",
        "scan_sean_obrien-jones2.pdf  | scan_Mother's partner (1)2.pdf",
        "With Anne-Marie Müller.      | With Other adult (1).",
        "With AnneMarie Mueller.      | With Other adult (1).",
        "With عمر الحسن today.        | With Mother's partner (3) today.",
        "Mia and Zoe with Nkechi.     | Mia and Zoe with Nkechi.",
        "She told Will Church so.     | She told Mother's partner (2) so.",
        "She told Will so.            | She told Mother's partner (2) so.",
        "The Okafor family.           | The Okafor family.",
      })
  void a_name_is_found_however_it_is_written(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Will she come?",
    "She said she will come.",
    "WILL IS HERE.",
    "They went to church.",
  })
  void a_name_that_is_an_ordinary_word_is_withheld_and_asked_about(String text) {
    MadeUp family = new MadeUp().says(text);
    RedactedChronology copy = family.copy(RedactionProfile.FAMILY, "nkechi");
    assertThat(family.summaries(copy)).contains(Words.WITHHELD).doesNotContain(text);
    assertThat(copy.questions()).singleElement().asString().contains("summary is withheld");
  }

  @Test
  void a_person_can_say_that_in_small_letters_it_is_a_word() {
    MadeUp family = new MadeUp().says("She said she will come.").says("Will she come?");
    RedactedChronology copy =
        family
            .redaction(RedactionProfile.FAMILY, "nkechi")
            .readAsWords("will")
            .apply(family.chronology());
    assertThat(family.summaries(copy)).contains("She said she will come.", Words.WITHHELD);
  }

  @Test
  void a_given_name_of_two_people_is_withheld() {
    MadeUp family = new MadeUp().adult("mia2", "Mia", "Stone", "F").says("Mia came late.");
    assertThat(family.summaries(family.copy(RedactionProfile.FAMILY, "nkechi")))
        .contains(Words.WITHHELD)
        .doesNotContain("Mia came late.");
  }

  @Test
  void a_family_name_that_is_shared_stays_but_not_with_a_title() {
    MadeUp family =
        new MadeUp()
            .adult("ada", "Ada", "Okafor", "F")
            .says("The Okafor family.")
            .says("Mrs Okafor rang.")
            .says("Ada Okafor rang.");
    assertThat(family.summaries(family.copy(RedactionProfile.FAMILY, "nkechi")))
        .contains("The Okafor family.", Words.WITHHELD, "Other adult (1) rang.")
        .doesNotContain("Mrs Okafor rang.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At 7 Hidden Road, Farhaven now.  | At (address withheld) now.",
        "Near HIDDEN RD. now.             | Near (address withheld). now.",
        "In Farhaven now.                 | In (address withheld) now.",
        "Ring 07700 900123 now.           | Ring (contact detail withheld) now.",
        "Ring +44 20 7946 0958 now.       | Ring (contact detail withheld) now.",
        "Write sean.j@example.org now.    | Write (contact detail withheld) now.",
        "In AB1 2CD or ab12cd now.        | In (contact detail withheld) or (contact detail withheld) now.",
        "NHS 943 476 5919 here.           | NHS (identifier withheld) here.",
        "UPN A123456789012 here.          | UPN (identifier withheld) here.",
        "LA 3 7731 or la-37731 here.      | (identifier withheld) or (identifier withheld) here.",
        "Seen on 2020-03-01, 3 of 10.     | Seen on 2020-03-01, 3 of 10.",
        "Log 21-0206-61, £2140, 19:30.    | Log 21-0206-61, £2140, 19:30.",
      })
  void addresses_numbers_and_identifiers_go(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @Test
  void the_childs_own_words_stay_but_for_names() {
    MadeUp family = new MadeUp();
    family.add(
        MadeUp.event("said", "2020-01-01", "Mia spoke.", "mia")
            .childAccounts(
                java.util.List.of(
                    io.github.throughline.core.model.event.ChildAccountBuilder.builder()
                        .personId("mia")
                        .words(
                            io.github.throughline.core.model.value.FreeText.of(
                                "Sean does shout and I dont like it"))
                        .build())));
    assertThat(
            family.copy(RedactionProfile.FAMILY, "nkechi").chronology().entries().stream()
                .flatMap(entry -> entry.entry().event().childAccounts().stream())
                .map(account -> account.words().text()))
        .containsExactly("Mother's partner (1) does shout and I dont like it");
  }
}
