package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/**
 * Who the child is: {@code ChildIdentifiers}.
 *
 * @param place where the {@code ChildIdentifiers} element starts; {@link Place#NONE} if it is not
 *     there
 * @param laChildId {@code LAchildID}: the authority's own identifier of the child
 * @param upn {@code UPN}: the unique pupil number
 * @param formerUpn {@code FormerUPN}: an earlier unique pupil number
 * @param upnUnknown {@code UPNunknown}: why there is no unique pupil number
 * @param birthDate {@code PersonBirthDate}; absent for an unborn child
 * @param expectedBirthDate {@code ExpectedPersonBirthDate}: for an unborn child
 * @param genderCurrent {@code GenderCurrent}: to 2023-24
 * @param sex {@code Sex}: from 2024-25
 * @param deathDate {@code PersonDeathDate}
 */
@RecordBuilder
public record CinIdentifiers(
    Place place,
    Reported<String> laChildId,
    Reported<String> upn,
    Reported<String> formerUpn,
    Reported<String> upnUnknown,
    Reported<LocalDate> birthDate,
    Reported<LocalDate> expectedBirthDate,
    Reported<String> genderCurrent,
    Reported<String> sex,
    Reported<LocalDate> deathDate) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code ChildIdentifiers} element starts; {@link Place#NONE} if it is not
   *     there
   * @param laChildId {@code LAchildID}: the authority's own identifier of the child
   * @param upn {@code UPN}: the unique pupil number
   * @param formerUpn {@code FormerUPN}: an earlier unique pupil number
   * @param upnUnknown {@code UPNunknown}: why there is no unique pupil number
   * @param birthDate {@code PersonBirthDate}; absent for an unborn child
   * @param expectedBirthDate {@code ExpectedPersonBirthDate}: for an unborn child
   * @param genderCurrent {@code GenderCurrent}: to 2023-24
   * @param sex {@code Sex}: from 2024-25
   * @param deathDate {@code PersonDeathDate}
   */
  public CinIdentifiers {
    place = place == null ? Place.NONE : place;
    laChildId = laChildId == null ? Reported.absent() : laChildId;
    upn = upn == null ? Reported.absent() : upn;
    formerUpn = formerUpn == null ? Reported.absent() : formerUpn;
    upnUnknown = upnUnknown == null ? Reported.absent() : upnUnknown;
    birthDate = birthDate == null ? Reported.absent() : birthDate;
    expectedBirthDate = expectedBirthDate == null ? Reported.absent() : expectedBirthDate;
    genderCurrent = genderCurrent == null ? Reported.absent() : genderCurrent;
    sex = sex == null ? Reported.absent() : sex;
    deathDate = deathDate == null ? Reported.absent() : deathDate;
  }

  /**
   * The group when it is not in the return.
   *
   * @return a group whose items are all absent
   */
  public static CinIdentifiers absent() {
    return CinIdentifiersBuilder.builder().build();
  }
}
