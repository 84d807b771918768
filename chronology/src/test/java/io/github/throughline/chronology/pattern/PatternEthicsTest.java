package io.github.throughline.chronology.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.pattern.indicator.Rules;
import io.github.throughline.chronology.pattern.result.CertainCount;
import io.github.throughline.chronology.pattern.result.Indicator;
import io.github.throughline.chronology.pattern.result.IndicatorResult;
import io.github.throughline.chronology.pattern.result.PatternSection;
import io.github.throughline.core.setting.Setting;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The binding rules of ethics, as far as the results' own form and words can break them. */
class PatternEthicsTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(risks?|risky|likely|unlikely|likelihood|probab\\w*|will|predict\\w*|forecast\\w*"
              + "|score\\w*|failed to|failure to|dysfunctional|toxic|hard to reach)\\b",
          Pattern.CASE_INSENSITIVE);

  @Test
  void no_result_has_a_number_of_its_own() {
    List<Class<?>> types =
        List.of(ChildPattern.class, IndicatorResult.class, Indicator.class, PatternSection.class);
    for (Class<?> type : types) {
      for (Method method : type.getDeclaredMethods()) {
        boolean open = Modifier.isPublic(method.getModifiers());
        boolean known = List.of("hashCode", "ordinal", "compareTo").contains(method.getName());
        if (open && !known && !method.isSynthetic()) {
          assertThat(isNumber(method.getReturnType()))
              .as(type.getSimpleName() + "." + method.getName())
              .isFalse();
        }
      }
    }
  }

  @Test
  void nothing_is_named_as_a_score_a_rank_or_a_level() {
    List<String> names = new ArrayList<>();
    for (Class<?> type :
        List.of(
            ChildPattern.class,
            PatternBuilder.class,
            IndicatorResult.class,
            CertainCount.class,
            Indicator.class)) {
      Arrays.stream(type.getDeclaredMethods()).map(Method::getName).forEach(names::add);
    }
    assertThat(names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .noneMatch(
            name -> name.matches(".*(score|rank|total|percentile|probab|severityof|rating).*"));
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type)
        || (type.isPrimitive() && type != boolean.class && type != void.class);
  }

  @Test
  void forbidden_words_stand_in_no_definition_and_no_setting() {
    List<String> texts = new ArrayList<>();
    texts.add(ChildPattern.HEADER);
    for (Indicator indicator : Indicator.values()) {
      texts.addAll(List.of(indicator.title(), indicator.definition(), indicator.canMislead()));
    }
    for (Setting<?> setting : Rules.settings()) {
      texts.addAll(List.of(setting.reason(), setting.source(), setting.unit()));
    }
    assertThat(texts).noneMatch(text -> FORBIDDEN.matcher(text).find());
    assertThat(FORBIDDEN.matcher("a high-risk family").find()).isTrue();
  }

  @Test
  void every_indicator_is_worked_out_in_the_order_of_the_codes() {
    assertThat(Rules.all().stream().map(rule -> rule.indicator()))
        .containsExactly(Indicator.values());
  }

  @Test
  void every_setting_has_a_reason_and_a_source_and_a_key_of_its_own() {
    assertThat(Rules.settings())
        .allSatisfy(
            setting -> {
              assertThat(setting.reason()).isNotBlank();
              assertThat(setting.source()).isNotBlank();
            });
    assertThat(Rules.settings().stream().map(Setting::key)).doesNotHaveDuplicates();
  }
}
