package io.github.throughline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-03-03 | 3 March 2021 | false",
        "2021-03-03T14:30:00 | 3 March 2021, 14:30 | false",
        "2021-03 | March 2021 | true",
        "2016-22 | summer 2016 | true",
        "2016-24 | winter 2016 to 2017 | true",
        "2016~ | about 2016 | true",
        "2016-05-03? | possibly 3 May 2016 | true",
        "2016% | possibly about 2016 | true",
        "[2016-05-01..2016-08-31] | between 1 May 2016 and 31 August 2016 | true",
        "[..2016-08-31] | some time up to 31 August 2016 | true",
        "[2016-05-01..] | some time from 1 May 2016 | true",
        "XXXX | date not known | true",
        "2016-04-01/2017-02-03 | from 1 April 2016 to 3 February 2017 | false",
        "2016-04/.. | from April 2016, no end recorded | true",
        "2016-04-01/ | from 1 April 2016, end not known | false",
      })
  void dates_read_as_a_person_would_write_them(String edtf, String words, boolean uncertain) {
    assertThat(DateWords.of(When.parse(edtf))).isEqualTo(words);
    assertThat(DateWords.isUncertain(When.parse(edtf))).isEqualTo(uncertain);
  }

  @Test
  void what_is_not_recorded_says_so() {
    assertThat(DateWords.of((When) null)).isEqualTo("date not recorded");
    assertThat(DateWords.isUncertain(null)).isTrue();
  }
}
