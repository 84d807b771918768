package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Who sent the return, and with what: {@code Header/Source}.
 *
 * @param place where the {@code Source} element starts; {@link Place#NONE} if it is not there
 * @param sourceLevel {@code SourceLevel}: {@code L} for a local authority
 * @param authority {@code LEA}: the three-digit number of the authority that sends
 * @param softwareCode {@code SoftwareCode}: the system that produced the file
 * @param release {@code Release}: the release of that system
 * @param serialNumber {@code SerialNo}: the serial number of the file
 * @param dateTime {@code DateTime}: when the file was made, as text
 */
@RecordBuilder
public record CinSource(
    Place place,
    Reported<String> sourceLevel,
    Reported<String> authority,
    Reported<String> softwareCode,
    Reported<String> release,
    Reported<String> serialNumber,
    Reported<String> dateTime) {
  /**
   * Copies the lists and takes what was not given as absent.
   *
   * @param place where the {@code Source} element starts; {@link Place#NONE} if it is not there
   * @param sourceLevel {@code SourceLevel}: {@code L} for a local authority
   * @param authority {@code LEA}: the three-digit number of the authority that sends
   * @param softwareCode {@code SoftwareCode}: the system that produced the file
   * @param release {@code Release}: the release of that system
   * @param serialNumber {@code SerialNo}: the serial number of the file
   * @param dateTime {@code DateTime}: when the file was made, as text
   */
  public CinSource {
    place = place == null ? Place.NONE : place;
    sourceLevel = sourceLevel == null ? Reported.absent() : sourceLevel;
    authority = authority == null ? Reported.absent() : authority;
    softwareCode = softwareCode == null ? Reported.absent() : softwareCode;
    release = release == null ? Reported.absent() : release;
    serialNumber = serialNumber == null ? Reported.absent() : serialNumber;
    dateTime = dateTime == null ? Reported.absent() : dateTime;
  }
}
