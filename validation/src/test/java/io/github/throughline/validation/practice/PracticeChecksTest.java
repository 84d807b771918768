package io.github.throughline.validation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.validation.practice.check.PracticeCheck;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every check. */
class PracticeChecksTest {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)\\b(risk|risks|risky|high-risk|likely|unlikely|will|score|rank|failed to"
              + " engage|failed to protect)\\b");

  @Test
  void no_two_checks_have_one_code() {
    assertThat(PracticeChecks.all()).extracting(PracticeCheck::code).doesNotHaveDuplicates();
  }

  @Test
  void every_check_says_all_there_is_to_say_about_it() {
    for (PracticeCheck check : PracticeChecks.all()) {
      assertThat(check.code()).matches("SM-\\d\\d");
      assertThat(check.title()).as(check.code()).matches("[A-Z].*[^.]");
      assertThat(check.condition()).as(check.code()).matches("(?s)[A-Z].*\\.");
      assertThat(check.misleads()).as(check.code()).matches("(?s)[A-Z].*\\.");
      assertThat(check.source()).as(check.code()).isNotBlank();
      assertThat(check.findings())
          .as(check.code())
          .isNotEmpty()
          .allMatch(f -> f.matches("F\\d\\d"));
      assertThat(check.timescales()).as(check.code()).allMatch(t -> t.matches("T\\d\\d\\d"));
    }
  }

  @Test
  void every_check_reads_lists_that_there_are() {
    Set<String> lists = new HashSet<>();
    for (RecordComponent part : CaseFile.class.getRecordComponents()) {
      lists.add(part.getName());
    }
    for (RecordComponent part : FamilyFile.class.getRecordComponents()) {
      lists.add("family." + part.getName());
    }
    for (RecordComponent part : ServiceFile.class.getRecordComponents()) {
      lists.add("service." + part.getName());
    }
    for (PracticeCheck check : PracticeChecks.all()) {
      assertThat(lists).as(check.code()).containsAll(check.looksAt());
      assertThat(check.looksAt()).as(check.code()).isNotEmpty();
    }
  }

  @Test
  void every_setting_is_named_for_its_check_and_says_why_and_whence() {
    for (PracticeCheck check : PracticeChecks.all()) {
      for (Setting<?> setting : check.settings()) {
        assertThat(setting.key()).matches("SM-\\d\\d\\.[a-z][A-Za-z]*");
        assertThat(setting.reason()).as(setting.key()).matches("[A-Z].*[^.]");
        assertThat(setting.source()).as(setting.key()).isNotBlank();
      }
    }
  }

  @Test
  void one_key_is_one_setting() {
    Map<String, Setting<?>> byKey = new HashMap<>();
    for (PracticeCheck check : PracticeChecks.all()) {
      for (Setting<?> setting : check.settings()) {
        assertThat(byKey.merge(setting.key(), setting, (one, other) -> one)).isSameAs(setting);
      }
    }
  }

  @Test
  void every_condition_names_the_settings_it_uses() {
    for (PracticeCheck check : PracticeChecks.all()) {
      for (Setting<?> setting : check.settings()) {
        assertThat(check.condition()).as(check.code()).contains(setting.key());
      }
    }
  }

  @Test
  void no_check_is_left_out_of_its_file() throws Exception {
    Path sources = Path.of("src/main/java");
    Path files = sources.resolve(PracticeCheck.class.getPackageName().replace('.', '/'));
    Set<String> constants = new TreeSet<>();
    try (Stream<Path> all = Files.walk(files)) {
      for (Path source : all.filter(path -> path.toString().endsWith("Checks.java")).toList()) {
        String name = sources.relativize(source).toString().replace(".java", "");
        Class<?> type = Class.forName(name.replace('/', '.').replace('\\', '.'));
        for (Field field : type.getDeclaredFields()) {
          if (field.getType() == PracticeCheck.class) {
            field.setAccessible(true);
            constants.add(((PracticeCheck) field.get(null)).code());
          }
        }
      }
    }
    Set<String> listed = new TreeSet<>();
    PracticeChecks.all().forEach(check -> listed.add(check.code()));
    assertThat(constants).isEqualTo(listed);
  }

  @Test
  void nothing_said_about_a_check_forecasts_grades_or_blames() {
    for (PracticeCheck check : PracticeChecks.all()) {
      for (String text : List.of(check.title(), check.condition(), check.misleads())) {
        assertThat(FORBIDDEN.matcher(text).find()).as(check.code() + ": " + text).isFalse();
      }
    }
  }
}
