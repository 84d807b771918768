package io.github.throughline.core.model.people;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.constraint.NotInFuture;
import io.github.throughline.core.constraint.OrderedDates;
import io.github.throughline.core.model.provenance.Provenance;
import io.github.throughline.core.model.value.Coded;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child, parent, relative or other person in the life of a family.
 *
 * <p>Nothing here is needed for a record to load but the identifier that ties documents together.
 *
 * <p>Source: draft Person Standard (PUB01).
 *
 * @param id the record's own identifier, unique in its document
 * @param names every name, the present one first
 * @param identifiers every identifier
 * @param birthDate date of birth; null when not recorded or not yet born
 * @param expectedBirthDate expected date of birth of an unborn child
 * @param deathDate date of death; null while alive or when not recorded
 * @param deceased whether the person has died, which may be known without the date; null when not
 *     recorded
 * @param sex sex as recorded
 * @param gender gender as recorded
 * @param ethnicity ethnicity as recorded
 * @param disabilities each disability as recorded; empty means that none is recorded, not that
 *     there is none
 * @param disabilityDetails what is known of each disability beyond its code; empty when none is
 *     recorded
 * @param communication how the person understands and is understood; empty when none is recorded
 * @param languages languages, the preferred one first, as coded; empty when none is recorded
 * @param interpreterNeeded whether an interpreter is needed; null when nobody has asked
 * @param religion religion or belief as the person states it, as coded; null when not recorded
 * @param nationalities nationalities, as coded; empty when none is recorded
 * @param immigrationStatuses immigration statuses, the present one first; empty when none is
 *     recorded
 * @param addresses addresses, the present one first; empty when none is recorded
 * @param contactPoints how to reach the person; empty when none is recorded
 * @param keyProfessionals professionals who know the person, such as a general practitioner; empty
 *     when none is recorded
 * @param alsoKnownAs the same person as other systems know them, matched by a human being; empty
 *     when none is recorded
 * @param preferredTerms the person's own words for people and things in their life, to be used when
 *     writing to them; empty when none is recorded
 * @param roleLabel how the person is spoken of in this family's records, such as "Mother's partner
 *     (1)"
 * @param provenance where the record came from, when it was written and when the service first knew
 * @param extensions properties that this version does not know, kept and written back
 */
@OrderedDates(first = "birthDate", then = "deathDate")
@RecordBuilder
public record Person(
    @NotBlank String id,
    List<@Valid PersonName> names,
    List<@Valid Identifier> identifiers,
    @NotInFuture @Nullable UncertainDate birthDate,
    @Nullable UncertainDate expectedBirthDate,
    @NotInFuture @Nullable UncertainDate deathDate,
    @Nullable Boolean deceased,
    @Valid @Nullable Coded sex,
    @Valid @Nullable Coded gender,
    @Valid @Nullable Coded ethnicity,
    List<@Valid Coded> disabilities,
    List<@Valid Disability> disabilityDetails,
    List<@Valid CommunicationMethod> communication,
    List<@Valid Coded> languages,
    @Nullable Boolean interpreterNeeded,
    @Valid @Nullable Coded religion,
    List<@Valid Coded> nationalities,
    List<@Valid ImmigrationStatus> immigrationStatuses,
    List<@Valid Address> addresses,
    List<@Valid ContactPoint> contactPoints,
    List<@Valid Party> keyProfessionals,
    List<@Valid Identifier> alsoKnownAs,
    List<FreeText> preferredTerms,
    @Nullable FreeText roleLabel,
    @Valid Provenance provenance,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param id the record's own identifier, unique in its document
   * @param names every name, the present one first
   * @param identifiers every identifier
   * @param birthDate date of birth; null when not recorded or not yet born
   * @param expectedBirthDate expected date of birth of an unborn child
   * @param deathDate date of death; null while alive or when not recorded
   * @param deceased whether the person has died, which may be known without the date; null when not
   *     recorded
   * @param sex sex as recorded
   * @param gender gender as recorded
   * @param ethnicity ethnicity as recorded
   * @param disabilities each disability as recorded; empty means that none is recorded, not that
   *     there is none
   * @param disabilityDetails what is known of each disability beyond its code; empty when none is
   *     recorded
   * @param communication how the person understands and is understood; empty when none is recorded
   * @param languages languages, the preferred one first, as coded; empty when none is recorded
   * @param interpreterNeeded whether an interpreter is needed; null when nobody has asked
   * @param religion religion or belief as the person states it, as coded; null when not recorded
   * @param nationalities nationalities, as coded; empty when none is recorded
   * @param immigrationStatuses immigration statuses, the present one first; empty when none is
   *     recorded
   * @param addresses addresses, the present one first; empty when none is recorded
   * @param contactPoints how to reach the person; empty when none is recorded
   * @param keyProfessionals professionals who know the person, such as a general practitioner;
   *     empty when none is recorded
   * @param alsoKnownAs the same person as other systems know them, matched by a human being; empty
   *     when none is recorded
   * @param preferredTerms the person's own words for people and things in their life, to be used
   *     when writing to them; empty when none is recorded
   * @param roleLabel how the person is spoken of in this family's records, such as "Mother's
   *     partner (1)"
   * @param provenance where the record came from, when it was written and when the service first
   *     knew
   * @param extensions properties that this version does not know, kept and written back
   */
  public Person {
    requireNonNull(id, "id");
    names = names == null ? List.of() : List.copyOf(names);
    identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    disabilities = disabilities == null ? List.of() : List.copyOf(disabilities);
    disabilityDetails = disabilityDetails == null ? List.of() : List.copyOf(disabilityDetails);
    communication = communication == null ? List.of() : List.copyOf(communication);
    languages = languages == null ? List.of() : List.copyOf(languages);
    nationalities = nationalities == null ? List.of() : List.copyOf(nationalities);
    immigrationStatuses =
        immigrationStatuses == null ? List.of() : List.copyOf(immigrationStatuses);
    addresses = addresses == null ? List.of() : List.copyOf(addresses);
    contactPoints = contactPoints == null ? List.of() : List.copyOf(contactPoints);
    keyProfessionals = keyProfessionals == null ? List.of() : List.copyOf(keyProfessionals);
    alsoKnownAs = alsoKnownAs == null ? List.of() : List.copyOf(alsoKnownAs);
    preferredTerms = preferredTerms == null ? List.of() : List.copyOf(preferredTerms);
    provenance = provenance == null ? Provenance.none() : provenance;
    extensions = Extensions.copyOf(extensions);
  }

  /**
   * The value of the first identifier of one system.
   *
   * @param system the system, such as {@link IdentifierSystems#LA_CHILD_ID}
   * @return the value, empty when there is none
   */
  public Optional<String> findIdentifier(String system) {
    return identifiers.stream()
        .filter(identifier -> identifier.system().equals(system))
        .flatMap(identifier -> Stream.ofNullable(identifier.value()))
        .findFirst();
  }

  /**
   * Nothing that tells who it is.
   *
   * @return a fixed text
   */
  @Override
  public String toString() {
    return "Person[masked]";
  }
}
