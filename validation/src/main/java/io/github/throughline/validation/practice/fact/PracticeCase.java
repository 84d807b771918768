package io.github.throughline.validation.practice.fact;

import static java.util.Objects.requireNonNull;

import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.ServiceFile;
import io.github.throughline.core.model.meeting.Meeting;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.supervision.OversightRecord;
import io.github.throughline.core.model.supervision.SupervisionDiscussion;
import io.github.throughline.core.model.voice.Visit;
import io.github.throughline.core.setting.Setting;
import io.github.throughline.core.setting.Settings;
import io.github.throughline.core.setting.Span;
import io.github.throughline.core.time.UncertainDate;
import io.github.throughline.core.time.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One child's case file as it stood on a day, with what the checks ask of it worked out once.
 *
 * <p>Nothing reads a clock: the day is an argument, and what is dated after it had not happened.
 * The family's and the service's files may be given beside; without them, what only they can say is
 * not recorded.
 *
 * <p>Used by one thread at a time.
 */
public final class PracticeCase {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CaseFile file;
  private final LocalDate asAt;
  private final Settings settings;
  private final @Nullable FamilyFile family;
  private final @Nullable ServiceFile service;
  private final WorkingDays workingDays;

  private final RecordPlaces places;
  private final ChildAge age;
  private final Plans plans;
  private final Workers workers;
  private final Involvement involvement;
  private final Timeline<Visit> visits;
  private final Timeline<Meeting> meetings;
  private final Map<MeetingKind, Timeline<Meeting>> meetingsByKind =
      new EnumMap<>(MeetingKind.class);
  private final Timeline<SupervisionDiscussion> supervision;
  private final Timeline<OversightRecord> oversight;
  private @Nullable List<RecordPlaces> otherPlaces;

  private PracticeCase(
      CaseFile file,
      LocalDate asAt,
      Settings settings,
      @Nullable FamilyFile family,
      @Nullable ServiceFile service,
      WorkingDays workingDays) {
    this.file = file;
    this.asAt = asAt;
    this.settings = settings;
    this.family = family;
    this.service = service;
    this.workingDays = workingDays;
    this.places = new RecordPlaces(Evidence.Document.CASE_FILE, file);
    this.age = new ChildAge(file.child());
    this.plans = new Plans(file.plans(), asAt);
    this.workers = new Workers(file, service, asAt);
    this.involvement = new Involvement(file, plans, asAt);
    this.visits = Timeline.of(file.visits(), Visit::on, asAt);
    this.meetings =
        Timeline.of(
            file.meetings().stream().filter(PracticeCase::wasNotCancelled).toList(),
            Meeting::heldOn,
            asAt);
    this.supervision = Timeline.of(file.supervision(), SupervisionDiscussion::on, asAt);
    this.oversight = Timeline.of(file.oversight(), PracticeCase::dayOf, asAt);
  }

  /**
   * A case file as it stood on a day.
   *
   * @param file the case file
   * @param asAt the last day that counts
   * @param settings what the authority decided
   * @return the case, without a family's and a service's file
   */
  public static PracticeCase of(CaseFile file, LocalDate asAt, Settings settings) {
    return new PracticeCase(
        requireNonNull(file, "file"),
        requireNonNull(asAt, "asAt"),
        requireNonNull(settings, "settings"),
        null,
        null,
        WorkingDays.england());
  }

  /**
   * The same case, with the file of the child's family.
   *
   * @param family the family
   * @return a copy
   */
  public PracticeCase with(FamilyFile family) {
    return new PracticeCase(file, asAt, settings, family, service, workingDays);
  }

  /**
   * The same case, with the file of the service.
   *
   * @param service the service
   * @return a copy
   */
  public PracticeCase with(ServiceFile service) {
    return new PracticeCase(file, asAt, settings, family, service, workingDays);
  }

  /**
   * The same case, counted in other working days than those of England.
   *
   * @param workingDays the working days
   * @return a copy
   */
  public PracticeCase with(WorkingDays workingDays) {
    return new PracticeCase(file, asAt, settings, family, service, workingDays);
  }

  private static boolean wasNotCancelled(Meeting meeting) {
    return !Boolean.TRUE.equals(meeting.cancelled());
  }

  private static @Nullable UncertainDate dayOf(OversightRecord record) {
    if (record.on() == null && record.at() != null) {
      return UncertainDate.on(LocalDate.ofInstant(record.at(), LONDON));
    }
    return record.on();
  }

  /**
   * The case file.
   *
   * @return the document
   */
  public CaseFile file() {
    return file;
  }

  /**
   * The last day that counts.
   *
   * @return the day
   */
  public LocalDate asAt() {
    return asAt;
  }

  /**
   * The file of the child's family.
   *
   * @return the document; empty if it was not given
   */
  public Optional<FamilyFile> findFamily() {
    return Optional.ofNullable(family);
  }

  /**
   * The file of the service.
   *
   * @return the document; empty if it was not given
   */
  public Optional<ServiceFile> findService() {
    return Optional.ofNullable(service);
  }

  /**
   * What is set.
   *
   * @param setting the setting
   * @param <T> the type of its value
   * @return the authority's value, or else the default
   */
  public <T> T setting(Setting<T> setting) {
    return settings.get(setting);
  }

  /**
   * All that is set.
   *
   * @return the settings
   */
  public Settings settings() {
    return settings;
  }

  /**
   * The working days in which spans are counted.
   *
   * @return the working days
   */
  public WorkingDays workingDays() {
    return workingDays;
  }

  /**
   * The last day on which a thing is in time, counted from a day that is itself not counted.
   *
   * @param day the day
   * @param span how long
   * @return the day; empty when the bank holidays of the year are not known, or the span is not in
   *     days
   */
  public Optional<LocalDate> findDayAfter(LocalDate day, Span span) {
    return span.findDayAfter(day, workingDays);
  }

  /**
   * The first day of a stretch that ends on a day and is so long, such as the last twelve months:
   * the day after the one that lies so long before.
   *
   * @param last the last day of the stretch
   * @param span how long
   * @return the first day; empty when the bank holidays of the year are not known, or the span is
   *     not in days
   */
  public Optional<LocalDate> findStartOfLast(LocalDate last, Span span) {
    return span.findDayBefore(last, workingDays).map(day -> day.plusDays(1));
  }

  /**
   * Working days after one day up to and including another.
   *
   * @param after the day to count from, itself not counted
   * @param through the day to count to
   * @return the number; empty when the bank holidays of the years are not known, or the second day
   *     is before the first
   */
  public OptionalInt findWorkingDaysBetween(LocalDate after, LocalDate through) {
    return workingDays.covers(after) && workingDays.covers(through) && !through.isBefore(after)
        ? OptionalInt.of(workingDays.between(after, through))
        : OptionalInt.empty();
  }

  /**
   * How old the child was.
   *
   * @return the age
   */
  public ChildAge age() {
    return age;
  }

  /**
   * The plans.
   *
   * @return the plans
   */
  public Plans plans() {
    return plans;
  }

  /**
   * Who held the case.
   *
   * @return the workers
   */
  public Workers workers() {
    return workers;
  }

  /**
   * Whether and how the service was involved.
   *
   * @return the involvement
   */
  public Involvement involvement() {
    return involvement;
  }

  /**
   * The visits, by any means and by anybody.
   *
   * @return the visits, the first first
   */
  public Timeline<Visit> visits() {
    return visits;
  }

  /**
   * The meetings that were held; those recorded as cancelled are left out.
   *
   * @return the meetings, the first first
   */
  public Timeline<Meeting> meetings() {
    return meetings;
  }

  /**
   * The meetings of some kinds that were held.
   *
   * @param first a kind
   * @param more further kinds
   * @return the meetings, the first first
   */
  public Timeline<Meeting> meetings(MeetingKind first, MeetingKind... more) {
    if (more.length == 0) {
      return meetingsByKind.computeIfAbsent(
          first, kind -> meetings.only(meeting -> meeting.kind() == kind));
    }
    EnumSet<MeetingKind> kinds = EnumSet.of(first, more);
    return meetings.only(meeting -> kinds.contains(meeting.kind()));
  }

  /**
   * What was said of the child in supervision.
   *
   * @return the discussions, the first first
   */
  public Timeline<SupervisionDiscussion> supervision() {
    return supervision;
  }

  /**
   * Management oversight.
   *
   * @return the records, the first first
   */
  public Timeline<OversightRecord> oversight() {
    return oversight;
  }

  /**
   * Any further kind of record in the order in which it happened.
   *
   * @param records the records
   * @param when when each was done; null when not recorded
   * @param <T> the kind of record
   * @return the records up to the day as at which the file is looked at
   */
  public <T> Timeline<T> timeline(
      List<? extends T> records, Function<T, @Nullable UncertainDate> when) {
    return Timeline.of(records, when, asAt);
  }

  /**
   * A record of the case file by its identifier: one that stands in a list of the document, not one
   * inside another.
   *
   * @param id the identifier; null when not recorded
   * @param kind the kind of record it must be
   * @param <T> the kind
   * @return the record; empty if there is none of that kind
   */
  public <T> Optional<T> find(@Nullable String id, Class<T> kind) {
    return id == null ? Optional.empty() : places.find(id).filter(kind::isInstance).map(kind::cast);
  }

  /**
   * A record as evidence.
   *
   * @param record a record that stands in a list of the case file, or of the family's or service's
   *     file, or the child
   * @return what it is and where it stands
   * @throws IllegalArgumentException if it is in none of the documents, or is inside another record
   */
  public Evidence evidence(Object record) {
    return placesOf(record).evidence(record);
  }

  /** The case file's places, unless only another document has the record. */
  private RecordPlaces placesOf(Object record) {
    if (!places.holds(record)) {
      for (RecordPlaces other : otherPlaces()) {
        if (other.holds(record)) {
          return other;
        }
      }
    }
    return places;
  }

  /** Worked out when first asked for: few checks look beyond the case file. */
  private List<RecordPlaces> otherPlaces() {
    if (otherPlaces == null) {
      List<RecordPlaces> others = new ArrayList<>();
      if (family != null) {
        others.add(new RecordPlaces(Evidence.Document.FAMILY_FILE, family));
      }
      if (service != null) {
        others.add(new RecordPlaces(Evidence.Document.SERVICE_FILE, service));
      }
      otherPlaces = others;
    }
    return otherPlaces;
  }

  /**
   * A record inside another as evidence, such as a version of a plan.
   *
   * @param outer the record it is inside of, which stands in a list of the case file
   * @param inner the record itself, at any depth
   * @return what it is and where it stands
   * @throws IllegalArgumentException if it is not inside that record
   */
  public Evidence evidence(Object outer, Object inner) {
    return placesOf(outer).evidence(outer, inner);
  }

  /**
   * Several records as evidence.
   *
   * @param records records that stand in lists of the case file
   * @return what they are and where they stand
   */
  public List<Evidence> evidenceOf(List<? extends Dated<?>> records) {
    return records.stream().map(dated -> evidence(dated.record())).toList();
  }
}
