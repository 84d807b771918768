package io.github.throughline.core.model.people;

import io.github.throughline.core.constraint.IdentifierForm;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.constraint.ValidIdentifier;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One place where somebody lives or lived. The draft Person Standard has the parts, and neither
 * dates nor a mark that it is withheld; families move, and an address can be a danger.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param use what it is used for, such as home or temporary, as coded; null when not recorded
 * @param lines the lines of the address, the first first; empty when none is recorded
 * @param city the town or city; null when not recorded
 * @param postcode the postcode as given; null when not recorded
 * @param uprn the unique property reference number, digits as given; null when not recorded
 * @param usrn the unique street reference number, digits as given; null when not recorded
 * @param start since when; null when not recorded
 * @param end until when; null while it is in use or when not recorded
 * @param withheld whether it must be kept from somebody; null when nobody has said, which is not
 *     leave to share it
 * @param withheldFrom from whom it is kept, by the identifiers of people; empty with {@code
 *     withheld} means from everybody outside the service
 * @param withheldSince since when it is kept from them; null when not recorded
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "start", then = "end")
@RecordBuilder
public record Address(
    @Valid @Nullable Coded use,
    List<FreeText> lines,
    @Nullable FreeText city,
    @ValidIdentifier(IdentifierForm.POSTCODE) @Nullable String postcode,
    @ValidIdentifier(IdentifierForm.UPRN) @Nullable String uprn,
    @Nullable String usrn,
    @Nullable UncertainDate start,
    @Nullable UncertainDate end,
    @Nullable Boolean withheld,
    List<String> withheldFrom,
    @Nullable UncertainDate withheldSince,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param use what it is used for, such as home or temporary, as coded; null when not recorded
   * @param lines the lines of the address, the first first; empty when none is recorded
   * @param city the town or city; null when not recorded
   * @param postcode the postcode as given; null when not recorded
   * @param uprn the unique property reference number, digits as given; null when not recorded
   * @param usrn the unique street reference number, digits as given; null when not recorded
   * @param start since when; null when not recorded
   * @param end until when; null while it is in use or when not recorded
   * @param withheld whether it must be kept from somebody; null when nobody has said, which is not
   *     leave to share it
   * @param withheldFrom from whom it is kept, by the identifiers of people; empty with {@code
   *     withheld} means from everybody outside the service
   * @param withheldSince since when it is kept from them; null when not recorded
   * @param extensions properties that this version does not know, kept and written back
   */
  public Address {
    lines = lines == null ? List.of() : List.copyOf(lines);
    withheldFrom = withheldFrom == null ? List.of() : List.copyOf(withheldFrom);
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Address[masked]";
  }
}
