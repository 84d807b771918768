package io.github.throughline.chronology.view.text;

import io.github.throughline.chronology.view.Matter;
import io.github.throughline.chronology.view.RemovalKind;
import io.github.throughline.chronology.view.text.PhraseBook.Kind;
import io.github.throughline.chronology.view.text.PhraseBook.Phrase;
import io.github.throughline.chronology.view.text.Tokens.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes names, addresses and identifiers out of a text. Where one cannot be replaced safely, the
 * whole text is withheld.
 */
public final class TextRedactor {
  /**
   * A text after redaction.
   *
   * @param text what is shown
   * @param hits what was replaced, in the order of the text; when the text is withheld, none
   * @param safe false when the text is withheld
   */
  public record Result(String text, List<Hit> hits, boolean safe) {
    @Override
    public String toString() {
      return "Result[" + hits.size() + " hits]";
    }
  }

  private static final Pattern BETWEEN = Pattern.compile("[\\s_,'\u2019-]{0,2}");

  private final PhraseBook names;
  private final FixedPatterns patterns;
  private final Pattern ours;
  private final Set<String> readAsWords;

  /**
   * A redactor.
   *
   * @param labels what stands for people; never looked into
   * @param readAsWords ordinary words that a person has said are no names in small letters
   */
  public TextRedactor(
      PhraseBook names,
      FixedPatterns patterns,
      Collection<String> labels,
      Set<String> readAsWords) {
    this.names = names;
    this.patterns = patterns;
    this.readAsWords = readAsWords;
    List<String> own = new ArrayList<>(labels);
    own.addAll(
        List.of(Words.WITHHELD, Words.ADDRESS, Words.CONTACT, Words.IDENTIFIER, Words.FAMILY_NAME));
    own.sort(Comparator.comparing(String::length).reversed().thenComparing(text -> text));
    ours = Pattern.compile(String.join("|", own.stream().map(Pattern::quote).toList()));
  }

  /** The text as it is shown; {@code more} are further words that name somebody in this entry. */
  public Result redact(String text, Map<String, Identity> more) {
    Tokens tokens = Tokens.of(text);
    List<Hit> own = protectedSpans(text);
    List<Hit> hits = new ArrayList<>();
    List<Token> list = tokens.list();
    for (int i = 0; i < list.size(); ) {
      Found found = isTaken(own, tokens, list.get(i)) ? null : find(tokens, i, own, more);
      if (found != null && found.unsafe()) {
        return new Result(Words.WITHHELD, List.of(), false);
      }
      if (found != null && found.hit() != null) {
        hits.add(found.hit());
      }
      i += found == null ? 1 : found.words();
    }
    // A name in an e-mail address goes with the address.
    List<Hit> formed = new ArrayList<>();
    for (Hit hit : patterns.in(tokens)) {
      if (isFree(own, hit) && isFree(formed, hit)) {
        formed.add(hit);
      }
    }
    hits.removeIf(hit -> !isFree(formed, hit));
    hits.addAll(formed);
    return replaced(text, hits);
  }

  /** What was found at a word: how many words, and what is to be done about them. */
  private record Found(int words, @Nullable Hit hit, boolean unsafe) {}

  private @Nullable Found find(Tokens tokens, int at, List<Hit> spans, Map<String, Identity> more) {
    List<Token> list = tokens.list();
    for (Phrase phrase : names.beginning(list.get(at).text())) {
      if (isAt(phrase, tokens, at, spans)) {
        Found found = found(phrase, tokens, at);
        if (found != null) {
          return found;
        }
      }
    }
    Identity bystander = more.get(list.get(at).text());
    return bystander == null
        ? null
        : new Found(
            1,
            hit(tokens, withArticle(list, at), at, bystander.matter(), bystander.label()),
            false);
  }

  private @Nullable Found found(Phrase phrase, Tokens tokens, int at) {
    int size = phrase.words().size();
    List<Token> list = tokens.list();
    if (phrase.matter() != null) {
      boolean word = size == 1 && Words.ORDINARY.contains(phrase.words().get(0));
      return word && !list.get(at).capital()
          ? null
          : new Found(
              size,
              new Hit(
                  tokens.originalPlace(list.get(at).start()),
                  tokens.originalPlace(list.get(at + size - 1).end()),
                  phrase.matter(),
                  RemovalKind.ADDRESS,
                  Words.ADDRESS),
              false);
    }
    List<Identity> replaced = phrase.owners().values().stream().filter(Identity::replaced).toList();
    if (replaced.isEmpty()) {
      return new Found(size, null, false);
    }
    boolean titled = at > 0 && Words.TITLES.contains(list.get(at - 1).text());
    if (phrase.owners().size() > 1) {
      if (phrase.kind() != Kind.FAMILY || titled) {
        return new Found(size, null, true);
      }
      return replaced.size() < phrase.owners().size()
          ? new Found(size, null, false)
          : new Found(
              size,
              hit(tokens, at, at + size - 1, replaced.get(0).matter(), Words.FAMILY_NAME),
              false);
    }
    if (size == 1 && isOrdinary(phrase) && !titled) {
      if (readAsWords.contains(phrase.words().get(0)) && !list.get(at).capital()) {
        return new Found(size, null, false);
      }
      if (!list.get(at).capital() || startsSentence(tokens, at) || isShouted(tokens)) {
        return new Found(size, null, true);
      }
    }
    Identity owner = replaced.get(0);
    return new Found(
        size,
        hit(tokens, titled ? at - 1 : at, at + size - 1, owner.matter(), owner.label()),
        false);
  }

  private static boolean isOrdinary(Phrase phrase) {
    String word = phrase.words().get(0);
    return word.length() < 2
        || Words.ORDINARY.contains(word)
        || (word.endsWith("s") && Words.ORDINARY.contains(word.substring(0, word.length() - 1)));
  }

  private boolean isAt(Phrase phrase, Tokens tokens, int at, List<Hit> spans) {
    List<Token> list = tokens.list();
    int size = phrase.words().size();
    if (at + size > list.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Token token = list.get(at + i);
      if (!token.text().equals(phrase.words().get(i)) || isTaken(spans, tokens, token)) {
        return false;
      }
      if (i > 0 && token.start() - list.get(at + i - 1).end() > 4) {
        return false;
      }
    }
    if (phrase.kind() == Kind.INITIALS) {
      return isInitial(tokens, at) && isInitial(tokens, at + 1);
    }
    return !isPossessive(tokens, at);
  }

  private static boolean isInitial(Tokens tokens, int at) {
    Token token = tokens.list().get(at);
    String folded = tokens.folded();
    return token.capital() && token.end() < folded.length() && folded.charAt(token.end()) == '.';
  }

  /** The s of a possessive is nobody's name. */
  private static boolean isPossessive(Tokens tokens, int at) {
    Token token = tokens.list().get(at);
    return token.text().equals("s")
        && token.start() > 0
        && tokens.folded().charAt(token.start() - 1) == '\'';
  }

  private static boolean startsSentence(Tokens tokens, int at) {
    if (at == 0) {
      return true;
    }
    String between =
        tokens.folded().substring(tokens.list().get(at - 1).end(), tokens.list().get(at).start());
    return between.chars().anyMatch(c -> ".!?:;\n\r\"\u201C\u201D(".indexOf(c) >= 0);
  }

  /** A text in capitals only says nothing by a capital. */
  private static boolean isShouted(Tokens tokens) {
    return tokens.list().stream()
        .filter(token -> Character.isLetter(token.text().codePointAt(0)))
        .allMatch(Token::capital);
  }

  private static int withArticle(List<Token> list, int at) {
    return at > 0 && Set.of("a", "an", "the").contains(list.get(at - 1).text()) ? at - 1 : at;
  }

  private static Hit hit(Tokens tokens, int first, int last, Matter matter, String instead) {
    List<Token> list = tokens.list();
    Token end = list.get(last);
    return new Hit(
        tokens.originalPlace(list.get(first).start()),
        tokens.originalPlace(end.end()),
        matter,
        RemovalKind.WORDS,
        instead);
  }

  private List<Hit> protectedSpans(String text) {
    List<Hit> spans = new ArrayList<>();
    Matcher matcher = ours.matcher(text);
    while (matcher.find()) {
      spans.add(
          new Hit(
              matcher.start(),
              matcher.end(),
              Matter.RECORD_IDS,
              RemovalKind.WORDS,
              matcher.group()));
    }
    return spans;
  }

  private static boolean isFree(List<Hit> spans, Hit hit) {
    return spans.stream().noneMatch(span -> span.start() < hit.end() && hit.start() < span.end());
  }

  private static boolean isTaken(List<Hit> spans, Tokens tokens, Token token) {
    int start = tokens.originalPlace(token.start());
    int end = tokens.originalPlace(token.end());
    return spans.stream().anyMatch(span -> span.start() < end && start < span.end());
  }

  private static Result replaced(String text, List<Hit> hits) {
    hits = joined(text, hits);
    StringBuilder shown = new StringBuilder();
    int place = 0;
    for (Hit hit : hits) {
      shown.append(text, place, Math.max(place, hit.start())).append(hit.instead());
      place = hit.end();
    }
    return new Result(shown.append(text.substring(place)).toString(), List.copyOf(hits), true);
  }

  /** Two names of one person that follow each other are one. */
  private static List<Hit> joined(String text, List<Hit> hits) {
    List<Hit> sorted = new ArrayList<>(hits);
    sorted.sort(Comparator.comparing(Hit::start));
    List<Hit> joined = new ArrayList<>();
    for (Hit hit : sorted) {
      Hit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.instead().equals(hit.instead())
          && last.matter() == hit.matter()
          && hit.start() >= last.end()
          && BETWEEN.matcher(text.substring(last.end(), hit.start())).matches()) {
        joined.set(
            joined.size() - 1,
            new Hit(last.start(), hit.end(), last.matter(), last.kind(), last.instead()));
      } else {
        joined.add(hit);
      }
    }
    return joined;
  }
}
