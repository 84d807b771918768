package io.github.throughline.chronology.linkage.evidence;

import io.github.throughline.core.model.people.PersonName;
import io.github.throughline.core.model.value.FreeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One recorded name, ready to be compared.
 *
 * @param given the given names, without what only stands in for one, such as Baby
 * @param middle middle names that are recorded apart
 * @param preferred what the person likes to be called
 * @param family the family name
 * @param exact the name letter for letter, to tell whether only the spelling was evened out
 * @param present whether it is the present name
 */
public record NameForm(
    List<String> given,
    List<String> middle,
    List<String> preferred,
    List<String> family,
    String exact,
    boolean present) {
  public static final Comparator<NameForm> ORDER =
      Comparator.comparing(NameForm::exact).thenComparing(NameForm::present);

  /** What is written where a child has no name yet, or nobody knows it. */
  private static final Set<String> STAND_INS =
      Set.of(
          "baby", "unborn", "unknown", "infant", "boy", "girl", "twin", "child", "of", "tbc", "ub",
          "ubb", "not", "known", "unnamed", "foetus", "one", "two", "1", "2", "a", "b");

  /** Child, Boy and Twin are family names too. */
  private static final Set<String> FAMILY_STAND_INS = Set.of("unknown", "not", "known", "tbc");

  public static NameForm of(PersonName name, boolean present) {
    List<String> middle = new ArrayList<>();
    name.otherGiven().forEach(one -> middle.addAll(NameWords.of(one.text())));
    return new NameForm(
        withoutStandIns(words(name.given()), STAND_INS),
        List.copyOf(middle),
        withoutStandIns(words(name.preferred()), STAND_INS),
        withoutStandIns(words(name.family()), FAMILY_STAND_INS),
        letters(name),
        present);
  }

  private static List<String> words(@Nullable FreeText text) {
    return text == null ? List.of() : NameWords.of(text.text());
  }

  /** An initial A or B is a name when nothing else stands there. */
  private static List<String> withoutStandIns(List<String> words, Set<String> standIns) {
    boolean onlyInitial = words.size() == 1 && words.get(0).length() == 1;
    return !onlyInitial && standIns.containsAll(words) ? List.of() : words;
  }

  private static String letters(PersonName name) {
    StringBuilder exact = new StringBuilder();
    Stream.concat(Stream.of(name.given()), name.otherGiven().stream())
        .forEach(text -> append(exact, text));
    append(exact, name.family());
    append(exact, name.preferred());
    return exact.toString();
  }

  private static void append(StringBuilder exact, @Nullable FreeText text) {
    exact.append(text == null ? "" : text.text().strip()).append('\n');
  }

  public boolean isEmpty() {
    return given.isEmpty() && middle.isEmpty() && preferred.isEmpty() && family.isEmpty();
  }

  /** Given names in their order, those recorded apart last. */
  public List<String> allGiven() {
    List<String> all = new ArrayList<>(given);
    all.addAll(middle);
    return all;
  }

  /** All words of it but the preferred name, in no order. */
  public List<String> sortedWords() {
    List<String> all = allGiven();
    all.addAll(family);
    return all.stream().sorted().toList();
  }

  @Override
  public String toString() {
    return "NameForm[masked]";
  }
}
