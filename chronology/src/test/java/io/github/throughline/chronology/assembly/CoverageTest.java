package io.github.throughline.chronology.assembly;

import static io.github.throughline.chronology.Files.event;
import static io.github.throughline.chronology.Files.family;
import static io.github.throughline.chronology.Files.file;
import static io.github.throughline.chronology.Files.fileWith;
import static io.github.throughline.chronology.Files.on;
import static io.github.throughline.chronology.Files.person;
import static io.github.throughline.chronology.Files.referral;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.chronology.ChronologyBuilder;
import io.github.throughline.core.model.CaseFile;
import io.github.throughline.core.model.FamilyFile;
import io.github.throughline.core.model.FamilyFileBuilder;
import io.github.throughline.core.model.event.ActorBuilder;
import io.github.throughline.core.model.event.ActorCertainty;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.event.SignificantEventBuilder;
import io.github.throughline.core.model.meeting.AttendanceBuilder;
import io.github.throughline.core.model.meeting.MeetingBuilder;
import io.github.throughline.core.model.meeting.MeetingKind;
import io.github.throughline.core.model.people.PersonBuilder;
import io.github.throughline.core.time.UncertainDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final LocalDate AS_AT = LocalDate.of(2024, 3, 31);

  private static List<String> of(FamilyFile family, CaseFile... files) {
    return ChronologyBuilder.ofFamily(family)
        .addAll(Arrays.asList(files))
        .asAt(AS_AT)
        .build()
        .coverage();
  }

  private static FamilyFile with(SignificantEvent... events) {
    return FamilyFileBuilder.builder(family()).events(List.of(events)).build();
  }

  @Test
  void what_it_was_made_from() {
    assertThat(of(family())).startsWith("3 entries, from 0 case files and the family file.");
    assertThat(of(family(), fileWith("amy", "a", "2022-03-31")))
        .startsWith("3 entries, from 1 case file and the family file.");
    assertThat(
            of(
                family(),
                fileWith("amy", "a", "2022-03-31", referral("r1", "2022-01-10", null)),
                fileWith("jay", "a", "2022-03-31")))
        .startsWith("4 entries, from 2 case files and the family file.");
  }

  @Test
  void a_child_of_whom_there_is_no_family_file_has_none_named() {
    assertThat(
            ChronologyBuilder.ofChild(person("amy", "Amy", "F", "2015-05-20"))
                .add(fileWith("amy", "a", "2022-03-31"))
                .asAt(AS_AT)
                .build()
                .coverage())
        .startsWith("1 entry, from 1 case file.");
  }

  @Test
  void nothing_at_all() {
    FamilyFile empty = FamilyFileBuilder.builder().id("f").build();
    assertThat(of(empty))
        .containsExactly(
            "0 entries, from 0 case files and the family file.",
            "Nothing recorded does not mean nothing happened.");
  }

  @Test
  void the_first_and_the_last_date_keep_their_doubt() {
    FamilyFile family =
        FamilyFileBuilder.builder()
            .id("f")
            .people(List.of(PersonBuilder.builder().id("amy").birthDate(on("2015-05-20")).build()))
            .events(
                List.of(
                    SignificantEventBuilder.builder(
                            event("e1", "2011-01-01", EventType.INJURY, "amy"))
                        .occurred(UncertainDate.parse("2011~"))
                        .build(),
                    SignificantEventBuilder.builder(
                            event("e2", "2011-01-01", EventType.INJURY, "amy"))
                        .occurred(UncertainDate.parse("2020-22"))
                        .build()))
            .build();

    assertThat(of(family)).contains("The entries run from about 2011 to summer 2020.");
  }

  @Test
  void sources_are_named_once_in_order() {
    assertThat(of(family(), fileWith("amy", "a", "2022-03-31", referral("r", "2022-01-10", null))))
        .contains("Sources: Children's social care.");
  }

  @Test
  void what_is_left_out_is_counted_in_the_singular_and_the_plural() {
    SignificantEvent one = event("e1", "2014-02-01", EventType.ACHIEVEMENT, "stranger");
    SignificantEvent two = event("e2", "2014-02-02", EventType.ACHIEVEMENT, "stranger");
    SignificantEvent late = event("e3", "2024-04-01", EventType.ACHIEVEMENT, "amy");
    SignificantEvent later = event("e4", "2024-04-02", EventType.ACHIEVEMENT, "amy");

    assertThat(of(with(one, late)))
        .contains(
            "1 entry of people who are not recorded as belonging to the family at the time is left"
                + " out.",
            "1 entry began after the day up to which this chronology looks, and is left out.");
    assertThat(of(with(one, two, late, later)))
        .contains(
            "2 entries of people who are not recorded as belonging to the family at the time are"
                + " left out.",
            "2 entries began after the day up to which this chronology looks, and are left out.");
  }

  @Test
  void an_adult_who_did_something_or_came_to_a_meeting_is_not_said_to_be_without_entry() {
    SignificantEvent incident =
        SignificantEventBuilder.builder(event("e1", "2022-02-01", EventType.INJURY, "amy"))
            .actors(
                List.of(
                    ActorBuilder.builder()
                        .personId("dad")
                        .certainty(ActorCertainty.ALLEGED)
                        .build()))
            .build();
    CaseFile meeting =
        file("amy", "a", "2022-03-31")
            .meetings(
                List.of(
                    MeetingBuilder.builder()
                        .id("m")
                        .kind(MeetingKind.CORE_GROUP)
                        .heldOn(on("2022-02-02"))
                        .attendances(
                            List.of(
                                AttendanceBuilder.builder()
                                    .personId("mum")
                                    .role("mother")
                                    .attended(true)
                                    .build(),
                                AttendanceBuilder.builder()
                                    .personId("gran")
                                    .role("grandmother")
                                    .attended(false)
                                    .build()))
                        .build()))
            .build();

    assertThat(of(with(incident), meeting))
        .contains("No entry is about Rose (grandmother of Amy).")
        .noneMatch(sentence -> sentence.contains("Ann") || sentence.contains("Dean"));
  }

  @Test
  void files_that_are_nobodys_are_asked_about() {
    assertThat(questions("zoe"))
        .containsExactly(
            "1 case file could not be tied to anyone in the family file by an identifier, and was left"
                + " out. Does it belong to this family?");
    assertThat(questions("zoe", "max"))
        .containsExactly(
            "2 case files could not be tied to anyone in the family file by an identifier, and were"
                + " left out. Do they belong to this family?");
  }

  private static List<String> questions(String... strangers) {
    return ChronologyBuilder.ofFamily(family())
        .addAll(Arrays.stream(strangers).map(who -> fileWith(who, who, "2022-03-31")).toList())
        .asAt(AS_AT)
        .build()
        .questions();
  }
}
