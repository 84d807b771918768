package io.github.throughline.core.exchange.agencychronology;

import static io.github.throughline.core.exchange.agencychronology.Tables.ABOUT;
import static io.github.throughline.core.exchange.agencychronology.Tables.MAPPING;
import static io.github.throughline.core.exchange.agencychronology.Tables.read;
import static io.github.throughline.core.exchange.agencychronology.Tables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.UnreadableReturnException;
import io.github.throughline.core.exchange.agencychronology.RowProblem.Kind;
import io.github.throughline.core.model.event.EventType;
import io.github.throughline.core.model.event.SignificanceLevel;
import io.github.throughline.core.model.event.SignificantEvent;
import io.github.throughline.core.model.people.Identifier;
import io.github.throughline.core.model.provenance.Source;
import io.github.throughline.core.model.recordkeeping.OnwardSharing;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyChronologyReaderTest {
  private static final String HEADER = "Date | Time | Source | Event | Response | Comment";

  @Test
  void a_row_becomes_an_event_with_its_source() {
    AgencyChronology read =
        read(HEADER, "03/04/2019 | 2.30pm | Police | Neighbours heard shouting | Both spoken to |");

    SignificantEvent event = only(read);
    assertThat(event.occurred().toEdtf()).isEqualTo("2019-04-03T14:30:00");
    assertThat(event.occurred().words()).isNull();
    assertThat(event.summary().text()).isEqualTo("Neighbours heard shouting");
    assertThat(event.response().text()).isEqualTo("Both spoken to");
    assertThat(event.outcome()).isNull();
    assertThat(event.subjects()).containsExactly("amy");
    assertThat(event.types()).containsExactly(new EventType("OTHER"));
    Source source = event.provenance().sources().get(0);
    assertThat(source.agency()).isEqualTo("Anyshire Police");
    assertThat(source.document()).isEqualTo("table.csv");
    assertThat(source.place()).isEqualTo("row 2");
    assertThat(source.date().toEdtf()).isEqualTo("2025-03-14");
    assertThat(event.provenance().knownToServiceAt())
        .isEqualTo(Instant.parse("2025-03-17T09:00:00Z"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.counts()).isEqualTo(new TableCounts(1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void the_file_knows_the_child_by_identifiers_alone() {
    AgencyChronology read = read(HEADER, "2019 | | Police | Something happened | |");

    assertThat(read.file().child().id()).isEqualTo("amy");
    assertThat(read.file().child().identifiers()).containsExactly(Tables.AMY);
    assertThat(read.file().child().birthDate()).isNull();
    assertThat(read.file().child().names()).isEmpty();
  }

  @Test
  void a_child_who_is_not_among_the_people_is_known_by_the_identifier_that_was_given()
      throws IOException {
    Identifier other = Tables.identifier("upn", "T001201422052");
    AgencyChronology read =
        AgencyChronologyReader.of(MAPPING)
            .read(
                rows(HEADER, "aged 3 | | Police | Something happened | |"),
                AgencyTable.of("t").withChild(other));

    assertThat(read.file().child().identifiers()).containsExactly(other);
    assertThat(read.problems())
        .extracting(RowProblem::message)
        .first()
        .asString()
        .contains("date of birth is not known");
  }

  @Test
  void somebody_has_to_say_whose_chronology_it_is() {
    assertThatThrownBy(
            () -> AgencyChronologyReader.of(MAPPING).read(rows(HEADER), AgencyTable.of("t")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Whose chronology");
  }

  @Test
  void dates_as_people_write_them_keep_their_words() {
    AgencyChronology read =
        read(
            HEADER,
            "summer 2016 | | Police | One | |",
            "about 3 yrs | | Police | Two | |",
            "since 2017 | | Police | Three | |",
            "before the move | | Police | Four | |",
            "30/02/2019 | | Police | Five | |",
            "14 March 2023 | evening | Police | Six | |");

    assertThat(read.file().events())
        .extracting(event -> event.occurred().toEdtf() + " " + event.occurred().words())
        .containsExactly(
            "2016-22 summer 2016",
            "[2021-05-10~..2022-05-09~] about 3 yrs",
            "2017/.. since 2017",
            "XXXX before the move",
            "XXXX 30/02/2019",
            "2023-03-14 14 March 2023, evening");
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.PART_NOT_READ);
              assertThat(problem.place()).isEqualTo("row 6, column 1 (date)");
              assertThat(problem.message())
                  .startsWith("The calendar has no such day")
                  .contains("undated")
                  .doesNotContain("30/02");
            });
  }

  @Test
  void real_dates_of_a_spreadsheet_are_taken_as_they_are() {
    List<List<TableCell>> table =
        List.of(
            List.of(TableCell.of("Date"), TableCell.of("Time"), TableCell.of("Event")),
            List.of(
                TableCell.of(LocalDate.of(2019, 4, 3)),
                TableCell.of(LocalTime.of(14, 30)),
                TableCell.of("One")),
            List.of(
                TableCell.of(LocalDateTime.of(2019, 4, 3, 2, 5)),
                TableCell.EMPTY,
                TableCell.of("Two")),
            List.of(TableCell.DAMAGED, TableCell.EMPTY, TableCell.of("Three")));
    AgencyChronology read = read(withAgency(), rows(table));

    assertThat(read.file().events())
        .extracting(event -> event.occurred().toEdtf())
        .containsExactly("2019-04-03T14:30:00", "2019-04-03T02:05:00", "XXXX");
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("error of the spreadsheet"));
  }

  @Test
  void titles_blank_rows_totals_and_headers_of_further_pages_are_passed_over_and_counted() {
    AgencyChronology read =
        read(
            "Multi-agency chronology | | | | |",
            " | | | | |",
            HEADER,
            "3/4/19 | | Police | One | |",
            " | | | | |",
            HEADER.toUpperCase(java.util.Locale.ROOT),
            "4/4/19 | | Police | Two | |",
            "4/4/19 | | Police | Two | |",
            "Total: 2 | | | | |",
            "Page 1 of 1 | | | | |");

    assertThat(read.counts()).isEqualTo(new TableCounts(2, 0, 0, 1, 2, 1, 1));
    assertThat(read.counts().rows()).isEqualTo(7);
    assertThat(read.problems()).extracting(RowProblem::row).containsExactly(8);
  }

  @ParameterizedTest(name = "{0}: {1} events, {2} joined, {3} left out")
  @CsvSource({
    "UNDATED,   2, 0, 0, One,          XXXX",
    "CONTINUES, 1, 1, 0, 'One\nmore',  2019-04-03",
    "SAME_DATE, 2, 0, 0, One,          2019-04-03",
    "LEFT_OUT,  1, 0, 1, One,          2019-04-03",
  })
  void the_mapping_says_what_a_row_without_a_date_is(
      WithoutDate without, int events, int joined, int leftOut, String summary, String date) {
    ChronologyTableMapping mapping =
        ChronologyTableMappingBuilder.builder(MAPPING).withoutDate(without).build();
    AgencyChronology read =
        read(mapping, rows(HEADER, "3/4/19 | | Police | One | |", " | | | more | |"));

    assertThat(read.counts().events()).isEqualTo(events);
    assertThat(read.counts().joined()).isEqualTo(joined);
    assertThat(read.counts().leftOut()).isEqualTo(leftOut);
    assertThat(read.file().events().get(0).summary().text()).isEqualTo(summary);
    SignificantEvent last = read.file().events().get(events - 1);
    assertThat(last.occurred() == null ? "XXXX" : last.occurred().toEdtf()).isEqualTo(date);
  }

  @Test
  void a_row_without_an_event_costs_only_itself() {
    AgencyChronology read =
        read(HEADER, "3/4/19 | | Police | | Spoken to |", "4/4/19 | | Police | Two | |");

    assertThat(only(read).summary().text()).isEqualTo("Two");
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Kind.ROW_LEFT_OUT);
              assertThat(problem.place()).isEqualTo("row 2");
            });
  }

  @Test
  void several_agencies_are_several_sources_and_unknown_words_are_who_told_it() {
    ChronologyTableMapping ofPolice =
        ChronologyTableMappingBuilder.builder(MAPPING).agency("Anyshire Police").build();
    String[] table = {
      HEADER, "3/4/19 | | Police and School | One | |", "4/4/19 | | A neighbour | Two | |"
    };

    assertThat(read(MAPPING, rows(table)).file().events())
        .extracting(event -> event.provenance().sources().stream().map(Source::agency).toList())
        .containsExactly(
            List.of("Anyshire Police", "Anyfield Primary School"), List.of("A neighbour"));
    assertThat(read(ofPolice, rows(table)).file().events().get(1).provenance().sources())
        .singleElement()
        .satisfies(
            source -> {
              assertThat(source.agency()).isEqualTo("Anyshire Police");
              assertThat(source.reportedBy().text()).isEqualTo("A neighbour");
            });
  }

  @Test
  void people_are_found_by_labels_and_identifiers_and_never_by_name() {
    AgencyChronology read =
        read(
            "Date | Person | Source | Event",
            "3/4/19 | M | Police | One",
            "4/4/19 | Mother; 999 001 0145 | Police | Two",
            "5/4/19 | Leanne Hartley | Police | Three",
            "6/4/19 | mother and Craig | Police | Four");

    assertThat(read.file().events())
        .extracting(SignificantEvent::subjects)
        .containsExactly(
            List.of("leanne"), List.of("leanne", "jay"), List.of("amy"), List.of("leanne"));
    assertThat(read.problems())
        .extracting(problem -> problem.kind() + " " + problem.row())
        .containsExactly("QUESTION 4", "QUESTION 5");
    assertThat(read.problems().toString()).doesNotContain("Leanne").doesNotContain("Craig");
  }

  @Test
  void kinds_of_event_are_those_of_the_mapping_and_of_our_list() {
    ChronologyTableMapping mapping =
        ChronologyTableMappingBuilder.builder(ReadyMapping.POLICE.mapping())
            .agency("Anyshire Police")
            .types(
                Map.of(
                    "DOM - Domestic",
                    List.of(EventType.POLICE_CALL_OUT, EventType.DOMESTIC_ABUSE_INCIDENT)))
            .build();
    AgencyChronology read =
        read(
            mapping,
            rows(
                "Date/Time | Incident Number | Incident Type | Summary | Outcome",
                "3/4/19 21:35 | 101 | dom - domestic | One | NFA",
                "4/4/19 | 102 | Missing episode | Two |",
                "5/4/19 | 103 | Injury, XR7 | Three |",
                "6/4/19 | 104 | XR7 | Four |"));

    assertThat(read.file().events())
        .extracting(event -> event.types().toString())
        .containsExactly(
            "[POLICE_CALL_OUT, DOMESTIC_ABUSE_INCIDENT]",
            "[MISSING_EPISODE]",
            "[INJURY]",
            "[OTHER]");
    assertThat(read.problems()).extracting(RowProblem::row).containsExactly(4, 5);
    assertThat(read.file().events().get(0).provenance().sources().get(0).place())
        .isEqualTo("row 2, reference 101");
  }

  @Test
  void what_the_agency_thinks_is_kept_apart_from_what_happened() {
    AgencyChronology read =
        read(
            HEADER,
            "3/4/19 | | Police | One | | High: third time in a year",
            "4/4/19 | | Police | Two | | Low mood in the household",
            "5/4/19 | | Police | Three | | Medium");

    assertThat(read.file().events().get(0).significance())
        .singleElement()
        .satisfies(
            judgement -> {
              assertThat(judgement.level()).isEqualTo(SignificanceLevel.HIGH);
              assertThat(judgement.reason().text()).isEqualTo("third time in a year");
            });
    assertThat(read.file().events().get(1).significance()).isEmpty();
    assertThat(read.file().events().get(2).significance().get(0).reason()).isNull();
    assertThat(read.file().caseNotes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.opinion().text()).isEqualTo("Low mood in the household");
              assertThat(note.facts()).isNull();
              assertThat(note.on().toEdtf()).isEqualTo("2019-04-04");
            });
  }

  @ParameterizedTest(name = "sharing {0}, confidential {1}: {2}")
  @CsvSource({
    "Yes,       ,    ALLOWED, 0",
    "Ask first, ,    ASK,     0",
    "No,        ,    NEVER,   0",
    "perhaps,   ,    NEVER,   1",
    ",          Yes, NEVER,   0",
    "Yes,       X,   NEVER,   0",
    ",          No,  ASK,     0",
    ",          ,    ASK,     0",
  })
  void the_strictest_that_is_said_of_passing_on_counts(
      String sharing, String confidential, OnwardSharing expected, int problems) {
    ChronologyTableMapping mapping =
        ChronologyTableMappingBuilder.builder(MAPPING)
            .onwardSharing(OnwardSharing.ASK)
            .sensitivity(List.of("POLICE_SENSITIVE"))
            .build();
    AgencyChronology read =
        read(
            mapping,
            rows(
                "Date | Source | Event | Onward sharing | Confidential",
                "3/4/19 | Police | One | "
                    + (sharing == null ? "" : sharing)
                    + " | "
                    + (confidential == null ? "" : confidential)));

    assertThat(read.file().handlingMarks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.onwardSharing()).isEqualTo(expected);
              assertThat(mark.recordId()).isEqualTo(only(read).id());
              assertThat(mark.releasedBy()).isEqualTo("Anyshire Police");
              assertThat(mark.sensitivity()).containsExactly("POLICE_SENSITIVE");
            });
    assertThat(read.problems()).hasSize(problems);
  }

  @Test
  void a_childs_words_and_what_it_meant_for_the_child_have_their_own_places() {
    AgencyChronology read =
        read(
            ChronologyTableMappingBuilder.builder(ReadyMapping.EDUCATION.mapping())
                .agency("Anyfield Primary School")
                .build(),
            rows(
                "Date | Entry | Child's words | Impact on child | Staff | Date recorded",
                "3/4/19 | A bruise | \"It was the door\" | Quiet all day | Mrs Osei | 04/04/2019",
                "4/4/19 | | \"I am hungry\" | | Mrs Osei | 4 weeks later"));

    SignificantEvent bruise = read.file().events().get(0);
    assertThat(bruise.childAccounts().get(0).words().text()).isEqualTo("\"It was the door\"");
    assertThat(bruise.childAccounts().get(0).obtainedBy().text()).isEqualTo("Mrs Osei");
    assertThat(bruise.affectedChildren().get(0).impact().text()).isEqualTo("Quiet all day");
    assertThat(bruise.provenance().recordedAt()).isEqualTo(Instant.parse("2019-04-03T23:00:00Z"));
    assertThat(read.file().events().get(1).types()).containsExactly(EventType.CHILD_SAID);
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.holds()).isEqualTo(TableColumn.RECORDED_ON));
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "01/09/2022, 11/11/2022, 2022-09-01/2022-11-11, 0",
    "01/09/2022, ongoing,    2022-09-01/..,         0",
    "01/09/2022, 01/09/2022, 2022-09-01,            0",
    "01/09/2022, 01/08/2022, 2022-09-01,            1",
    "01/09/2022, 31/02/2023, 2022-09-01/,           1",
    "since 2020, 01/09/2022, 2020/..,               1",
  })
  void an_end_date_makes_a_stretch_of_time(String date, String end, String edtf, int problems) {
    AgencyChronology read =
        read("Date | End date | Source | Event", date + "|" + end + "| Police | One");

    assertThat(only(read).occurred().toEdtf()).isEqualTo(edtf);
    assertThat(read.problems()).hasSize(problems);
  }

  @Test
  void columns_may_be_given_by_their_place_and_the_table_have_no_header() {
    ChronologyTableMapping mapping =
        ChronologyTableMappingBuilder.builder()
            .name("by place")
            .positions(Map.of(TableColumn.DATE, 2, TableColumn.EVENT, 3))
            .headerRow(0)
            .agency("Anyshire Police")
            .build();
    AgencyChronology read = read(mapping, rows("1 | 3/4/19 | One", "2 | 4/4/19 | Two"));

    assertThat(read.file().events()).hasSize(2);
    assertThat(read.file().events().get(0).provenance().sources().get(0).place())
        .isEqualTo("row 1");
  }

  @Test
  void columns_that_are_not_declared_are_told() {
    AgencyChronology read =
        read("Date | Source | Event | Ethnicity | Details", "3/4/19 | Police | One | A | more");

    assertThat(read.problems())
        .extracting(RowProblem::place)
        .containsExactly("row 1, column 4", "row 1, column 5");
    assertThat(read.problems()).allMatch(problem -> problem.kind() == Kind.NOTE);
  }

  @Test
  void a_table_without_its_columns_is_refused_with_what_was_looked_for() {
    assertThatThrownBy(() -> read("Day | What", "3/4/19 | One"))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageContaining("Date of event")
        .hasMessageContaining("Name the columns");
    assertThatThrownBy(
            () ->
                read(
                    ChronologyTableMappingBuilder.builder(MAPPING).headerRow(2).build(),
                    rows(HEADER, "3/4/19 | | Police | One")))
        .isInstanceOf(UnreadableReturnException.class)
        .hasMessageStartingWith("Row 2 does not name");
  }

  @Test
  void an_identifier_stays_when_the_table_is_sent_again_with_more_rows() {
    ChronologyTableMapping mapping =
        ChronologyTableMappingBuilder.builder(ReadyMapping.POLICE.mapping())
            .agency("Anyshire Police")
            .build();
    String header = "Date | Incident number | Summary";
    AgencyChronology first =
        read(
            mapping,
            rows(
                header,
                "3/4/19 | 101 | One",
                "5/4/19 | | Three",
                "6/4/19 | 9 | a",
                "6/4/19 | 9 | b"));
    AgencyChronology second =
        read(
            mapping,
            rows(
                header,
                "6/4/19 | 9 | b",
                "6/4/19 | 9 | a",
                "1/4/19 | | New",
                "5/4/19 | | Three",
                "3/4/19 | 101 | One, and more of it"));

    List<String> ids = first.file().events().stream().map(SignificantEvent::id).toList();
    assertThat(ids)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("anyshire-police-[0-9a-f]{16}"));
    assertThat(second.file().events()).extracting(SignificantEvent::id).containsAll(ids);
  }

  @Test
  void a_cell_that_is_too_long_is_cut_and_told() throws IOException {
    ReaderLimits limits = new ReaderLimits(10, 20, 2, 10, 10, 1);
    AgencyChronology read =
        AgencyChronologyReader.of(MAPPING, limits)
            .read(
                rows(
                    HEADER,
                    "3/4/19 | | Police | 123456789\uD83D\uDE00 and more | |",
                    "4/4/19 | | Police | \uFFFD | |",
                    "5/4/19 | | Police | left out | |"),
                ABOUT);

    assertThat(read.file().events().get(0).summary().text()).isEqualTo("123456789");
    assertThat(read.counts().events()).isEqualTo(2);
    assertThat(read.problems())
        .extracting(RowProblem::message)
        .anyMatch(message -> message.startsWith("The cell has more than 10 characters"))
        .anyMatch(message -> message.contains("are not listed"));
  }

  @Test
  void the_file_holds_what_jakarta_validation_asks_of_it() {
    Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    AgencyChronology read =
        read(
            ChronologyTableMappingBuilder.builder(MAPPING).onwardSharing(OnwardSharing.ASK).build(),
            rows(
                HEADER,
                "3/4/19 | | Police | One | done | a comment",
                "rubbish | | Police | Two | |",
                " | | | Three | | High"));

    assertThat(validator.validate(read.file())).isEmpty();
    assertThat(read.file().events()).hasSize(3);
  }

  private static ChronologyTableMapping withAgency() {
    return ChronologyTableMappingBuilder.builder(MAPPING).agency("Anyshire Police").build();
  }

  private static SignificantEvent only(AgencyChronology read) {
    assertThat(read.file().events()).hasSize(1);
    return read.file().events().get(0);
  }
}
