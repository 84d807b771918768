package io.github.throughline.validation.cincensus;

import io.github.throughline.core.code.CinCensusCodes;
import io.github.throughline.core.code.Code;
import io.github.throughline.core.code.CodeList;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.exchange.cincensus.CinElement;
import io.github.throughline.core.time.CollectionYear;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be wrong with one value, whatever it means. */
enum ValueFault {
  /** A required item is not there, or holds nothing. */
  MISSING {
    @Override
    boolean isPossibleIn(CinElement element) {
      return element.min() > 0 && element.type() != CinElement.Type.GROUP;
    }

    @Override
    boolean isIn(Reported<?> value, CinElement element, CollectionYear year) {
      return value.isMissing();
    }

    @Override
    String expected(Reported<?> value, CinElement element, CollectionYear year) {
      return value.isThere() ? "a value; the element is there and empty" : "the element";
    }
  },
  /** The text of a date is not a day. */
  NOT_A_DATE {
    @Override
    boolean isPossibleIn(CinElement element) {
      return element.type() == CinElement.Type.DATE;
    }

    @Override
    boolean isIn(Reported<?> value, CinElement element, CollectionYear year) {
      return value.isUnreadable();
    }

    @Override
    String expected(Reported<?> value, CinElement element, CollectionYear year) {
      String text = value.text();
      return text != null && DAY.matcher(text.strip()).matches()
          ? "a day of the calendar; this is written as one, but there is no such day"
          : "a day written as YYYY-MM-DD";
    }
  },
  /** The text of a number is not one. */
  NOT_A_NUMBER {
    @Override
    boolean isPossibleIn(CinElement element) {
      return element.type() == CinElement.Type.INTEGER || element.type() == CinElement.Type.YEAR;
    }

    @Override
    boolean isIn(Reported<?> value, CinElement element, CollectionYear year) {
      return value.isUnreadable();
    }

    @Override
    String expected(Reported<?> value, CinElement element, CollectionYear year) {
      return element.type() == CinElement.Type.YEAR ? "a year of four digits" : "a whole number";
    }
  },
  /** The text of a flag is neither yes nor no. */
  NOT_A_FLAG {
    @Override
    boolean isPossibleIn(CinElement element) {
      return element.type() == CinElement.Type.FLAG;
    }

    @Override
    boolean isIn(Reported<?> value, CinElement element, CollectionYear year) {
      return value.isUnreadable();
    }

    @Override
    String expected(Reported<?> value, CinElement element, CollectionYear year) {
      return "1 or true, 0 or false";
    }
  },
  /** The text is not a code of the item's list in the year, compared to the letter. */
  NOT_A_CODE {
    @Override
    boolean isPossibleIn(CinElement element) {
      return element.type() == CinElement.Type.CODE;
    }

    @Override
    boolean isIn(Reported<?> value, CinElement element, CollectionYear year) {
      String text = value.text();
      return value.isPresent() && text != null && !codesOf(element).contains(text, year);
    }

    @Override
    String expected(Reported<?> value, CinElement element, CollectionYear year) {
      CodeList codes = codesOf(element);
      String text = String.valueOf(value.text());
      List<String> inForce = codes.inForce(year).stream().map(Code::value).toList();
      String what =
          inForce.size() <= FEW
              ? String.join(", ", inForce)
              : "one of the " + inForce.size() + " codes of " + codes.name() + " in " + year;
      if (codes.everContained(text)) {
        return what + "; this is a code of other years";
      }
      boolean isNearly = inForce.stream().anyMatch(text.strip()::equalsIgnoreCase);
      return isNearly ? what + "; this differs from one in its capitals or spaces" : what;
    }
  };

  /** As many codes as a message lists. */
  private static final int FEW = 13;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private static final Map<String, CodeList> CODES =
      CinCensusCodes.all().stream().collect(Collectors.toMap(CodeList::name, Function.identity()));

  /** Whether items of this kind can have the fault at all. */
  abstract boolean isPossibleIn(CinElement element);

  /** Whether a value has the fault. */
  abstract boolean isIn(Reported<?> value, CinElement element, CollectionYear year);

  /** What should stand there instead, without the value. */
  abstract String expected(Reported<?> value, CinElement element, CollectionYear year);

  /** The list that an element has its codes from. */
  private static CodeList codesOf(CinElement element) {
    CodeList codes = element.codeList() == null ? null : CODES.get(element.codeList());
    if (codes == null) {
      throw new IllegalStateException(element.name() + " has no list of codes");
    }
    return codes;
  }
}
