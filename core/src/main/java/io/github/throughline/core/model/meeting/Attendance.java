package io.github.throughline.core.model.meeting;

import io.github.throughline.core.constraint.KnownValues;
import io.github.throughline.core.constraint.RefersTo;
import io.github.throughline.core.model.people.Party;
import io.github.throughline.core.model.value.Extensions;
import io.github.throughline.core.model.value.FreeText;
import io.github.throughline.core.time.UncertainDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's or agency's part in a meeting.
 *
 * <p>Source: Working Together to Safeguard Children 2023, chapter 3; attendance and its mode are in
 * no published standard.
 *
 * @param personId the person, if in the family file; null for a professional or when not recorded
 * @param practitionerId the practitioner, where it is one of the document; null when not recorded
 * @param role in what role, such as {@code mother} or {@code health visitor}
 * @param agency for which agency; null for family
 * @param invited whether invited; null when not recorded
 * @param attended whether there; null when not recorded
 * @param apology whether an apology was sent; null when not recorded
 * @param reasonAbsent why they did not come; null when not recorded
 * @param mode how they took part; null when not recorded
 * @param place from where they took part, and whether it was safe and private; null when not
 *     recorded
 * @param withPersonIds who was with them, such as children they were caring for; empty when none is
 *     recorded
 * @param supporter who supported them; null when not recorded
 * @param spokenForBy who spoke for them; null when not recorded
 * @param supportOffered help to take part; empty when none is recorded
 * @param contribution what they gave in another form; null when not recorded
 * @param reportProvided whether they gave a report; null when not recorded
 * @param reportSharedOn when their report was shared with the family; null when not recorded
 * @param reportSharedDaysBefore how many working days before the meeting the report was shared, as
 *     recorded; null when not recorded
 * @param words what they said of the matter, in their own words; null when not recorded
 * @param feedback what they said of the meeting, in their own words; null when not recorded
 * @param note anything else; where a record does not tell them apart, also the reason for absence,
 *     the support offered or what they said
 * @param extensions properties that this version does not know, kept and written back
 */
@KnownValues
@RecordBuilder
public record Attendance(
    @Nullable @RefersTo("Person") String personId,
    @Nullable @RefersTo("Practitioner") String practitionerId,
    @Nullable String role,
    @Nullable String agency,
    @Nullable Boolean invited,
    @Nullable Boolean attended,
    @Nullable Boolean apology,
    @Nullable FreeText reasonAbsent,
    @Nullable AttendanceMode mode,
    @Nullable FreeText place,
    @RefersTo("Person") List<String> withPersonIds,
    @Valid @Nullable Party supporter,
    @Valid @Nullable Party spokenForBy,
    List<@Valid SupportOffered> supportOffered,
    @Nullable ReportMode contribution,
    @Nullable Boolean reportProvided,
    @Nullable UncertainDate reportSharedOn,
    @Nullable @PositiveOrZero Integer reportSharedDaysBefore,
    @Nullable FreeText words,
    @Nullable FreeText feedback,
    @Nullable FreeText note,
    Map<String, Object> extensions) {
  /**
   * Copies what is given; what is not given is taken as not recorded.
   *
   * @param personId the person, if in the family file; null for a professional or when not recorded
   * @param practitionerId the practitioner, where it is one of the document; null when not recorded
   * @param role in what role, such as {@code mother} or {@code health visitor}
   * @param agency for which agency; null for family
   * @param invited whether invited; null when not recorded
   * @param attended whether there; null when not recorded
   * @param apology whether an apology was sent; null when not recorded
   * @param reasonAbsent why they did not come; null when not recorded
   * @param mode how they took part; null when not recorded
   * @param place from where they took part, and whether it was safe and private; null when not
   *     recorded
   * @param withPersonIds who was with them, such as children they were caring for; empty when none
   *     is recorded
   * @param supporter who supported them; null when not recorded
   * @param spokenForBy who spoke for them; null when not recorded
   * @param supportOffered help to take part; empty when none is recorded
   * @param contribution what they gave in another form; null when not recorded
   * @param reportProvided whether they gave a report; null when not recorded
   * @param reportSharedOn when their report was shared with the family; null when not recorded
   * @param reportSharedDaysBefore how many working days before the meeting the report was shared,
   *     as recorded; null when not recorded
   * @param words what they said of the matter, in their own words; null when not recorded
   * @param feedback what they said of the meeting, in their own words; null when not recorded
   * @param note anything else; where a record does not tell them apart, also the reason for
   *     absence, the support offered or what they said
   * @param extensions properties that this version does not know, kept and written back
   */
  public Attendance {
    withPersonIds = withPersonIds == null ? List.of() : List.copyOf(withPersonIds);
    supportOffered = supportOffered == null ? List.of() : List.copyOf(supportOffered);
    extensions = Extensions.copyOf(extensions);
  }
}
