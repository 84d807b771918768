package io.github.throughline.chronology.view.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Fixed words: those that stand for what is removed, and those that are more than a name. */
public final class Words {
  /** Stands where a text cannot be shown because a name in it cannot be replaced safely. */
  public static final String WITHHELD = "(withheld: a name in it cannot be replaced safely)";

  public static final String ADDRESS = "(address withheld)";
  static final String CONTACT = "(contact detail withheld)";
  static final String IDENTIFIER = "(identifier withheld)";
  static final String FAMILY_NAME = "(family name)";

  /** Names that are ordinary words of English too, folded. */
  static final Set<String> ORDINARY = list("ordinary-words.txt");

  /** Words that show that whoever told the service was at work. */
  public static final Set<String> AT_WORK = list("at-work.txt");

  /** Words for people who tell the service and are not at work. */
  public static final Set<String> BYSTANDERS =
      Set.of(
          "neighbour",
          "neighbours",
          "neighbor",
          "neighbors",
          "landlord",
          "landlady",
          "caller",
          "friend",
          "friends",
          "relative",
          "relatives",
          "shopkeeper",
          "babysitter",
          "childminder",
          "lodger",
          "passer",
          "stranger");

  public static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "sir",
          "lady",
          "lord",
          "master",
          "auntie",
          "aunty",
          "aunt",
          "uncle",
          "nan",
          "nana",
          "nanny",
          "gran",
          "granny",
          "grandma",
          "grandad",
          "grandpa",
          "rev",
          "prof",
          "prisoner",
          "defendant");

  private Words() {}

  private static Set<String> list(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library has no word list " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("A word list of the library could not be read", e);
    }
  }
}
