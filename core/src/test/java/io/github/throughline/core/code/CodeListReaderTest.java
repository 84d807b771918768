package io.github.throughline.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.throughline.core.time.CollectionYear;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListReaderTest {
  private static final CollectionYear Y2020_21 = CollectionYear.ending(2021);
  private static final CollectionYear Y2021_22 = CollectionYear.ending(2022);

  @Test
  void rows_become_lists_in_file_order() throws IOException {
    Map<String, CodeList> lists =
        read(
            """
            Second,2,two,2020-21,2021-22
            First,1,one,2020-21,
            Second,3,three,2020-21,
            """);
    assertThat(lists).containsOnlyKeys("Second", "First");
    assertThat(lists.keySet()).containsExactly("Second", "First");
    assertThat(lists.get("Second").name()).isEqualTo("Second");
    assertThat(lists.get("Second").standard()).isEqualTo("test");
    assertThat(lists.get("Second").codes())
        .containsExactly(
            new Code("2", "two", Y2020_21, Y2021_22), new Code("3", "three", Y2020_21, null));
    assertThat(lists.get("First").codes()).containsExactly(new Code("1", "one", Y2020_21, null));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain text              | plain text",
        "\"quoted\"              | quoted",
        "\"one, two, three\"     | one, two, three",
        "\"she said \"\"no\"\"\" | she said \"no\"",
        "\"\"\"\"                | \"",
      })
  void a_field_may_be_quoted(String field, String meaning) throws IOException {
    assertThat(read("List,1," + field + ",2020-21,\n").get("List").codes())
        .containsExactly(new Code("1", meaning, Y2020_21, null));
  }

  @Test
  void the_last_line_needs_no_line_end() throws IOException {
    assertThat(read("List,1,one,2020-21,2021-22").get("List").codes())
        .containsExactly(new Code("1", "one", Y2020_21, Y2021_22));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "List,2,two,2020-21          | the number of fields is 4 and must be 5",
        "List,2,two,too,2020-21,     | the number of fields is 6 and must be 5",
        "``                          | the number of fields is 1 and must be 5",
        ",2,two,2020-21,             | the list has no name",
        "List,,two,2020-21,          | A code needs a value and a meaning",
        "List,2,,2020-21,            | A code needs a value and a meaning",
        "List, 2,two,2020-21,        | a field begins or ends with a space",
        "List,2,\"two \",2020-21,    | a field begins or ends with a space",
        "List,2,two,,                | A collection year is written as two consecutive years",
        "List,2,two,2020,            | A collection year is written as two consecutive years",
        "List,2,two,2020-22,         | A collection year is written as two consecutive years",
        "List,2,two,2020-21,open     | A collection year is written as two consecutive years",
        "List,2,two,2021-22,2020-21  | Code 2 cannot end in 2020-21 before it begins in 2021-22",
        "List,1,another,2021-22,     | the list already has code 1 in one of these years",
        "List,1,another,2019-20,     | the list already has code 1 in one of these years",
        "List,2,\"two,2020-21,       | a quoted field does not end on its line",
        "List,2,\"two\"s,2020-21,    | text after the end of a quoted field",
        "List,2,t\"wo,2020-21,       | a quotation mark inside a field that is not quoted",
      })
  void a_wrong_line_is_refused_with_its_number(String line, String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("List,1,one,2020-21,\n" + line + "\nList,3,three,2020-21,\n"))
        .withMessageStartingWith("test.csv line 3: " + words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "list,code,meaning,from", "List,1,one,2020-21,"})
  void a_wrong_header_is_refused(String header) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeListReader.read("test", new StringReader(header)))
        .withMessage("test.csv line 1: the header must be list,code,meaning,from,through");
  }

  @Test
  void a_code_may_come_again_once_its_years_are_over() throws IOException {
    assertThat(read("List,1,one,2020-21,2020-21\nList,1,uno,2021-22,\n").get("List").codes())
        .hasSize(2);
  }

  @Test
  void a_standard_without_a_file_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeListReader.readResource("no-such-standard"))
        .withMessage("There are no code lists of no-such-standard");
  }

  private static Map<String, CodeList> read(String rows) throws IOException {
    return CodeListReader.read("test", new StringReader("list,code,meaning,from,through\n" + rows));
  }
}
