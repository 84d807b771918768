package io.github.throughline.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.throughline.testsupport.TimeArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfProperties {

  @Property
  void what_edtf_holds_whole_comes_back_equal(@ForAll("wholeInEdtf") When when) {
    assertThat(when.isWholeInEdtf()).isTrue();
    assertThat(When.parse(when.toEdtf())).isEqualTo(when);
  }

  @Property
  void it_says_truly_whether_edtf_holds_all(@ForAll("whens") When when) {
    assertThat(When.parse(when.toEdtf()).equals(when)).isEqualTo(when.isWholeInEdtf());
  }

  @Property
  void edtf_always_holds_the_days_and_the_form_is_stable(@ForAll("whens") When when) {
    When read = When.parse(when.toEdtf());

    assertThat(read.earliest()).isEqualTo(when.earliest());
    assertThat(read.latest()).isEqualTo(when.latest());
    assertThat(read.toEdtf()).isEqualTo(when.toEdtf());
  }

  @Property
  void precision_and_words_beside_edtf_restore_every_date(@ForAll("dates") UncertainDate date) {
    assertThat(UncertainDate.of(date.toEdtf(), date.precision(), date.words())).isEqualTo(date);
  }

  @Property
  void words_are_never_shown(@ForAll("whens") When when) {
    assertThat(when.toString()).isEqualTo(when.toEdtf()).matches("[-0-9TX:~?%./\\[\\]]*");
  }

  @Property
  void any_text_is_a_date_or_a_plain_refusal(@ForAll("nearlyEdtf") String text) {
    Throwable refusal = catchThrowable(() -> When.parse(text));

    if (refusal != null) {
      assertThat(refusal).isExactlyInstanceOf(IllegalArgumentException.class).hasNoCause();
    }
  }

  @Provide
  Arbitrary<When> whens() {
    return TimeArbitraries.whens();
  }

  @Provide
  Arbitrary<UncertainDate> dates() {
    return TimeArbitraries.uncertainDates();
  }

  @Provide
  Arbitrary<When> wholeInEdtf() {
    return Arbitraries.oneOf(
        TimeArbitraries.datesWholeInEdtf().map(date -> date),
        TimeArbitraries.periodsWholeInEdtf().map(period -> period));
  }

  @Provide
  Arbitrary<String> nearlyEdtf() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().withChars("0129-X~?%./[]T:").ofMaxLength(24));
  }
}
