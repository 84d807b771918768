package io.github.throughline.chronology.linkage.evidence;

import io.github.throughline.core.identifier.Postcode;
import io.github.throughline.core.model.people.Address;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lived, ready to be compared.
 *
 * @param property the number of the property, empty when not recorded
 * @param postcode the postcode without its space, empty when there is none that belongs to a place
 * @param house the numbers of house and flat, empty when not recorded
 * @param earliest from when at the earliest; null when not recorded
 * @param latest until when at the latest; null when not recorded
 * @param withheld whether it is kept from somebody
 */
public record Place(
    String property,
    String postcode,
    String house,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    boolean withheld) {
  public static final Comparator<Place> ORDER =
      Comparator.comparing(Place::property)
          .thenComparing(Place::postcode)
          .thenComparing(Place::house)
          .thenComparing(
              Place::earliest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Place::latest, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Place::withheld);

  private static final int LONGEST = 300;

  private static final Pattern POSTCODE_AT_END =
      Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*([0-9][A-Z]{2})\\W*$");

  /** A flat or house number, with the letter that some have. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+[a-z]?");

  public static Optional<Place> of(Address address) {
    String lines = text(address);
    String postcode = postcodeOf(address, lines);
    String uprn = address.uprn();
    String property = uprn == null ? "" : uprn.strip().replaceFirst("^0+", "");
    UncertainDate start = address.start();
    UncertainDate end = address.end();
    if (postcode.isEmpty() && property.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place(
            property,
            postcode,
            houseNumbers(
                POSTCODE_AT_END.matcher(lines.strip().toUpperCase(Locale.ROOT)).replaceFirst("")),
            start == null ? null : start.earliest(),
            end == null ? null : end.latest(),
            Boolean.TRUE.equals(address.withheld()) || !address.withheldFrom().isEmpty()));
  }

  private static String text(Address address) {
    StringBuilder text = new StringBuilder();
    for (FreeText line : address.lines()) {
      if (text.length() < LONGEST) {
        text.append(line.text()).append(' ');
      }
    }
    return text.substring(0, Math.min(text.length(), LONGEST));
  }

  private static String postcodeOf(Address address, String lines) {
    String recorded = address.postcode();
    if (recorded != null) {
      return real(recorded);
    }
    Matcher end = POSTCODE_AT_END.matcher(lines.strip().toUpperCase(Locale.ROOT));
    return end.find() ? real(end.group(1) + end.group(2)) : "";
  }

  /** A postcode that stands for no fixed address is shared by people who never met. */
  private static String real(String text) {
    if (text.length() > LONGEST || Postcode.check(text).isPresent()) {
      return "";
    }
    Postcode postcode = Postcode.parse(text);
    return postcode.isPseudo() ? "" : postcode.packed();
  }

  private static String houseNumbers(String lines) {
    Matcher number = NUMBER.matcher(lines.toLowerCase(Locale.ROOT));
    List<String> numbers = new ArrayList<>();
    while (numbers.size() < 2 && number.find()) {
      numbers.add(number.group());
    }
    return String.join(" ", numbers);
  }

  /** Whether it is the same address, as far as what is recorded tells. */
  boolean isAt(Place other) {
    if (!property.isEmpty() && property.equals(other.property)) {
      return true;
    }
    return !postcode.isEmpty() && postcode.equals(other.postcode) && !isOtherHouse(other);
  }

  /** A flat whose number is not always recorded is not another house. */
  private boolean isOtherHouse(Place other) {
    return !house.isEmpty()
        && !other.house.isEmpty()
        && Collections.disjoint(List.of(house.split(" ")), List.of(other.house.split(" ")));
  }

  /** Whether more than the postcode is known to be the same. */
  boolean isSameHouse(Place other) {
    return (!property.isEmpty() && property.equals(other.property))
        || (isAt(other) && !house.isEmpty() && house.equals(other.house));
  }

  /** Whether there may have been a day on which both lived there. */
  boolean mayMeet(Place other) {
    return !isBefore(latest, other.earliest) && !isBefore(other.latest, earliest);
  }

  private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
    return Objects.nonNull(end) && Objects.nonNull(start) && end.isBefore(start);
  }

  @Override
  public String toString() {
    return "Place[masked]";
  }
}
