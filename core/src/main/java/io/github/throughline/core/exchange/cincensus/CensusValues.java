package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Item;
import io.github.throughline.core.exchange.ItemText;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of a case file as items of a return, and the list of those that a return cannot carry.
 *
 * <p>A value that is left out is sent as absent, never as the text that came before it: what a
 * program wrote counts, even where a return has no room for it.
 */
final class CensusValues {
  private final List<String> leftOut = new ArrayList<>();

  /** What could not be carried so far, by path and reason. */
  List<String> leftOut() {
    return leftOut;
  }

  void leaveOut(String path, String reason) {
    leftOut.add(path + ": " + reason);
  }

  /** Names a component of the case file that no element stands for, if it holds anything. */
  void leaveOutIfHeld(String path, @Nullable Object held) {
    if (held != null && !(held instanceof Collection<?> many && many.isEmpty())) {
      leaveOut(path, "a return has no item for it");
    }
  }

  Reported<LocalDate> date(
      AsSent sent, Item<?, LocalDate> item, @Nullable UncertainDate date, String path) {
    LocalDate day = date == null ? null : exactDay(date, path);
    return date != null && day == null
        ? Reported.absent()
        : sent.item(item.name(), day, ItemText::date, Written::date);
  }

  /** The day; a day that is missing or in doubt is named. */
  @Nullable LocalDate recordedDay(@Nullable UncertainDate date, String path) {
    if (date == null) {
      leaveOut(path, "no day is recorded");
      return null;
    }
    return exactDay(date, path);
  }

  private @Nullable LocalDate exactDay(UncertainDate date, String path) {
    LocalDate day = date.findExactDay().orElse(null);
    if (day == null) {
      leaveOut(path, "the day is not known exactly");
    } else if (date.time() != null || date.words() != null) {
      leaveOut(path, "a return has room for the day alone");
    }
    return day;
  }

  static Reported<Boolean> flag(AsSent sent, Item<?, Boolean> item, @Nullable Boolean flag) {
    return sent.item(item.name(), flag, ItemText::flag, Written::flag);
  }

  static Reported<Integer> number(AsSent sent, Item<?, Integer> item, @Nullable Integer number) {
    return sent.item(item.name(), number, ItemText::integer, Written::number);
  }

  /** A text; one of white space alone says nothing and is taken as not recorded. */
  static Reported<String> text(AsSent sent, Item<?, String> item, @Nullable String text) {
    String said = text == null ? null : ItemText.text(text);
    return sent.item(item.name(), said, ItemText::text, Written::text);
  }

  Reported<String> code(
      AsSent sent, Item<?, String> item, @Nullable Coded coded, CodeList list, String path) {
    String code = coded == null ? null : code(coded, list, path);
    return coded != null && code == null ? Reported.absent() : text(sent, item, code);
  }

  List<Reported<String>> codes(
      AsSent sent, String element, List<Coded> coded, CodeList list, String path) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < coded.size(); i++) {
      String code = code(coded.get(i), list, path + "[" + i + "]");
      if (code != null) {
        codes.add(code);
      }
    }
    return sent.items(element, codes, ItemText::text, Written::text);
  }

  /** The code, if it is of the list that the return asks for. */
  private @Nullable String code(Coded coded, CodeList list, String path) {
    if (!coded.system().equals(list.system())) {
      leaveOut(path, "the code is of another list than the return asks for");
      return null;
    }
    return ItemText.text(coded.code());
  }
}
