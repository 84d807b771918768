package io.github.throughline.chronology.pattern.history;

import io.github.throughline.chronology.Age;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stages of childhood: before birth, then by the ages at which an authority lets them begin.
 */
public final class Stages {
  /** The ages in years, besides birth, at which a stage begins. */
  public static final Setting<List<String>> BEGIN =
      Setting.words("stages.beginAtYears", List.of("2", "5", "8", "12", "16"))
          .in("years of age")
          .because(
              "Common tables of child development, and the four stages to age 8 of research on"
                  + " chronic maltreatment, carried on to 18")
          .from("Graham and others 2010, extended; design default");

  private static final int ADULT_MONTHS = 18 * 12;

  private final List<Stage> all;

  private Stages(List<Stage> all) {
    this.all = List.copyOf(all);
  }

  /**
   * The stages as they are set.
   *
   * @param settings the settings
   * @return the stages, before birth first
   * @throws IllegalArgumentException if the ages are not whole years from 1 to 17 in rising order
   */
  public static Stages of(Settings settings) {
    List<Integer> years = new ArrayList<>();
    years.add(0);
    for (String text : settings.get(BEGIN)) {
      if (!text.matches("1?[0-9]")
          || Integer.parseInt(text) <= years.get(years.size() - 1)
          || Integer.parseInt(text) > 17) {
        throw new IllegalArgumentException(
            "The setting "
                + BEGIN.key()
                + " must be whole years from 1 to 17, each greater than the one before");
      }
      years.add(Integer.valueOf(text));
    }
    List<Stage> all = new ArrayList<>();
    all.add(new Stage("before birth", Integer.MIN_VALUE, 0));
    for (int i = 0; i < years.size(); i++) {
      int from = years.get(i);
      int next = i + 1 < years.size() ? years.get(i + 1) : 18;
      String label = next - from == 1 ? from + " years" : from + " to " + (next - 1) + " years";
      all.add(new Stage(label, from * 12, next == 18 ? ADULT_MONTHS : next * 12));
    }
    return new Stages(all);
  }

  /**
   * All of them.
   *
   * @return before birth first
   */
  public List<Stage> all() {
    return all;
  }

  /**
   * The stages in which an age may be.
   *
   * @param age the age, as surely as it is known
   * @return one stage where it is sure, several where it is not, none for an adult
   */
  public Set<Integer> indexesOf(Age age) {
    Set<Integer> indexes = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      Stage stage = all.get(i);
      if (age.mostMonths() >= stage.fromMonths() && age.leastMonths() < stage.untilMonths()) {
        indexes.add(i);
      }
    }
    return indexes;
  }
}
