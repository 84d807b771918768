package io.github.throughline.core.code;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.CollectionYear;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CinCensusCodesTest {
  private static final CollectionYear Y2022_23 = CollectionYear.ending(2023);
  private static final CollectionYear Y2023_24 = CollectionYear.ending(2024);

  private static final Map<String, CodeList> BY_NAME =
      CinCensusCodes.all().stream().collect(toMap(CodeList::name, list -> list));

  /** Five columns, each in quotes or not; the copy has no quotation mark inside a field. */
  private static final Pattern ROW =
      Pattern.compile("([^,]+),([^,]+),(?:\"([^\"]+)\"|([^,\"]+)),([^,]+),([^,]*)");

  @Test
  void every_row_of_the_published_lists_is_held_word_for_word() throws IOException {
    List<List<String>> held =
        CinCensusCodes.all().stream()
            .flatMap(
                list ->
                    list.codes().stream()
                        .map(
                            code ->
                                List.of(
                                    list.name(),
                                    code.value(),
                                    code.meaning(),
                                    code.from().toString(),
                                    code.through() == null ? "" : code.through().toString())))
            .toList();
    assertThat(held).hasSize(342).containsExactlyElementsOf(published());
  }

  @ParameterizedTest(name = "{0}: {1} rows")
  @CsvSource({
    "AssessmentFactors, 44",
    "CategoryOfAbuse, 5",
    "Collection, 1",
    "Disability, 13",
    "Ethnicity, 20",
    "GenderCurrent, 4",
    "PPOutcome, 3",
    "PrimaryNeedCode, 11",
    "ReasonForClosure, 9",
    "ReferralSource, 22",
    "Sex, 3",
    "SourceLevel, 1",
    "UPN_LA, 195",
    "UPNunknown, 7",
    "YesNo, 4",
  })
  void each_list_has_its_published_number_of_rows(String name, int rows) {
    assertThat(BY_NAME).hasSize(15).containsKey(name);
    assertThat(BY_NAME.get(name).codes()).hasSize(rows);
    assertThat(BY_NAME.get(name)).hasToString(name + " of cin-census");
  }

  @Test
  void every_list_has_a_constant_and_every_group_is_part_of_a_list() throws Exception {
    List<CodeList> constants =
        Arrays.stream(CinCensusCodes.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(CinCensusCodesTest::value)
            .toList();
    assertThat(constants).containsAll(CinCensusCodes.all()).doesNotHaveDuplicates();
    assertThat(constants)
        .filteredOn(constant -> !CinCensusCodes.all().contains(constant))
        .isNotEmpty()
        .allSatisfy(
            group ->
                assertThat(CinCensusCodes.all())
                    .anyMatch(list -> list.codes().containsAll(group.codes())));
  }

  @ParameterizedTest(name = "{0} {1} in {2}: {3}")
  @CsvSource({
    "GenderCurrent,      0, 2015-16, false",
    "GenderCurrent,      0, 2016-17, true",
    "GenderCurrent,      1, 2023-24, true",
    "GenderCurrent,      1, 2024-25, false",
    "GenderCurrent,      9, 2023-24, true",
    "GenderCurrent,      9, 2024-25, false",
    "Sex,                M, 2023-24, false",
    "Sex,                M, 2024-25, true",
    "Sex,                U, 2026-27, true",
    "Sex,                u, 2026-27, false",
    "ReferralSource,    5C, 2016-17, true",
    "ReferralSource,    5D, 2021-22, false",
    "ReferralSource,    5D, 2022-23, true",
    "ReferralSource,    10, 2022-23, true",
    "ReferralSource,    11, 2022-23, false",
    "ReasonForClosure, RC8, 2016-17, true",
    "ReasonForClosure, RC9, 2021-22, false",
    "ReasonForClosure, RC9, 2022-23, true",
    "AssessmentFactors, 24A, 2020-21, false",
    "AssessmentFactors, 24A, 2021-22, true",
    "AssessmentFactors, 18A, 2019-20, true",
    "AssessmentFactors, 18A, 2026-27, true",
    "AssessmentFactors, 18B, 2019-20, false",
    "AssessmentFactors, 18B, 2020-21, true",
    "AssessmentFactors, 18C, 2019-20, false",
    "AssessmentFactors, 18C, 2020-21, true",
    "AssessmentFactors, 19A, 2026-27, true",
    "AssessmentFactors, 19B, 2019-20, false",
    "AssessmentFactors, 19B, 2020-21, true",
    "AssessmentFactors, 19C, 2019-20, false",
    "AssessmentFactors, 19C, 2020-21, true",
    "AssessmentFactors,  8A, 2016-17, false",
    "AssessmentFactors,  20, 2022-23, true",
    "UPN_LA,           001, 2022-23, true",
    "UPN_LA,             1, 2022-23, false",
    "UPN_LA,           941, 2021-22, false",
    "UPN_LA,           941, 2022-23, true",
    "UPN_LA,           942, 2022-23, false",
    "UPN_LA,           942, 2023-24, true",
    "UPN_LA,           943, 2022-23, false",
    "UPN_LA,           943, 2023-24, true",
    "PPOutcome,          A, 2025-26, false",
    "PPOutcome,          A, 2026-27, true",
    "UPNunknown,       UN7, 2016-17, true",
    "UPNunknown,       UN8, 2026-27, false",
    "CategoryOfAbuse,  MUL, 2016-17, true",
    "YesNo,           true, 2016-17, true",
    "YesNo,           TRUE, 2016-17, false",
    "Collection,       CIN, 2016-17, true",
    "SourceLevel,        L, 2016-17, true",
  })
  void a_code_is_valid_from_its_first_year_through_its_last(
      String list, String value, String year, boolean valid) {
    assertThat(BY_NAME.get(list).contains(value, CollectionYear.parse(year))).isEqualTo(valid);
  }

  @ParameterizedTest(name = "N1 in {0}: {1}")
  @CsvSource({
    "2015-16,",
    "2016-17, Abuse or neglect",
    "2024-25, Abuse or neglect",
    "2025-26, 'Abuse, neglect and exploitation'",
    "2026-27, 'Abuse, neglect and exploitation'",
  })
  void abuse_or_neglect_was_renamed_to_name_exploitation(String year, String meaning) {
    assertThat(CinCensusCodes.PRIMARY_NEED.findMeaning("N1", CollectionYear.parse(year)))
        .isEqualTo(Optional.ofNullable(meaning));
  }

  /** The ranges are those of rule 1530, written here as the rule writes them. */
  @Test
  void the_authority_numbers_are_those_of_the_rule() {
    String ranges =
        "001-005, 201-213, 301-320, 330-336, 340-344, 350-359, 370-373, 380-384, 390-394, 420,"
            + " 660-681, 701-708, 800-803, 805-808, 810-813, 815, 816, 820-823, 825, 826, 830, 831,"
            + " 835-841, 845, 846, 850-852, 855-857, 860, 861, 865-896, 908, 909, 916, 919, 921,"
            + " 925, 926, 928, 929, 931, 933, 935-938, 940, 941";
    List<String> expected =
        Stream.of(ranges.split(", "))
            .flatMap(
                range ->
                    IntStream.rangeClosed(
                            Integer.parseInt(range.substring(0, 3)),
                            Integer.parseInt(range.substring(range.length() - 3)))
                        .mapToObj("%03d"::formatted))
            .toList();
    assertThat(CinCensusCodes.UPN_AUTHORITY.inForce(Y2022_23))
        .extracting(Code::value)
        .hasSize(193)
        .containsExactlyElementsOf(expected);
    assertThat(CinCensusCodes.UPN_AUTHORITY.inForce(Y2023_24))
        .extracting(Code::value)
        .hasSize(195)
        .containsAll(expected)
        .contains("942", "943");
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "CLOSED_AFTER_ASSESSMENT, 2021-22, RC8",
    "CLOSED_AFTER_ASSESSMENT, 2022-23, RC8 RC9",
    "DIED, 2022-23, RC2",
    "NOT_OF_SCHOOL_AGE, 2022-23, UN1",
    "UPN_UNKNOWN_AT_SCHOOL_AGE, 2022-23, UN2 UN3 UN4 UN5 UN6 UN7",
    "UPN_UNKNOWN_NO_FURTHER_ACTION, 2022-23, UN7",
    "NO_DISABILITY, 2022-23, NONE",
    "KINDS_OF_DISABILITY, 2022-23, MOB HAND PC INC COMM LD HEAR VIS BEH CON AUT DDA",
    "NO_FACTORS_IDENTIFIED, 2022-23, 21",
    "UNDIVIDED_PHYSICAL_ABUSE, 2024-25, 18A",
    "UNDIVIDED_SEXUAL_ABUSE, 2024-25, 19A",
    "GENDER_NOT_RECORDED, 2023-24, 0",
    "GENDER_NOT_RECORDED, 2024-25, ''",
    "SEX_UNKNOWN, 2023-24, ''",
    "SEX_UNKNOWN, 2024-25, U",
  })
  void a_group_has_the_codes_of_the_year(String constant, String year, String codes)
      throws Exception {
    CodeList group = value(CinCensusCodes.class.getField(constant));
    assertThat(String.join(" ", values(group, CollectionYear.parse(year)))).isEqualTo(codes);
  }

  private static List<String> values(CodeList list, CollectionYear year) {
    return list.inForce(year).stream().map(Code::value).toList();
  }

  private static CodeList value(Field field) {
    try {
      return (CodeList) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static List<List<String>> published() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CinCensusCodesTest.class.getResourceAsStream("/standards/cin-census/codes.csv"),
                StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("code_list,code,meaning,year_from,year_to");
      return lines.lines().map(CinCensusCodesTest::cells).toList();
    }
  }

  private static List<String> cells(String line) {
    Matcher row = ROW.matcher(line);
    assertThat(row.matches()).as("five columns in: %s", line).isTrue();
    String meaning = row.group(3) == null ? row.group(4) : row.group(3);
    return List.of(row.group(1), row.group(2), meaning, row.group(5), row.group(6));
  }
}
