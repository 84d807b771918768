package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.time.CollectionYear;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CinCensusReaderProblemsTest {
  /** The one line of {@link Returns#child} up to where more goes, so that columns can be told. */
  private static final int MORE = Returns.child("A", "|").indexOf('|') + 1;

  private static final int LINE = Returns.FIRST_CHILD;

  private static List<String> problems(String child) {
    return Returns.shown(Returns.children(Returns.stream(Returns.of(child))).get(0).problems());
  }

  private static int column(String child, String of) {
    return child.indexOf(of) + 1;
  }

  @Test
  void a_child_as_it_should_be_has_none() {
    CinCensusReader reader = Returns.stream(Returns.of(Returns.child("A")));
    assertThat(Returns.children(reader).get(0).problems()).isEmpty();
    assertThat(reader.header().problems()).isEmpty();
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.unreadableParts()).isEmpty();
  }

  @Test
  void an_element_nobody_knows_is_passed_over_with_all_in_it() {
    String child =
        Returns.child("A", "<Visits><Visit><CINreferralDate>x</CINreferralDate></Visit></Visits>");
    assertThat(problems(child))
        .containsExactly("UNKNOWN_ELEMENT CINdetails/Visits " + LINE + ":" + MORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<LAChildID>A</LAChildID> | LAchildID, with these capitals",
        "<Ethnicity>A</Ethnicity> | the element inside ChildCharacteristics",
        "<CPPreviewDate>A</CPPreviewDate> | the element inside Reviews"
      })
  void an_element_that_is_nearly_known_is_told_apart(String element, String expected) {
    String child =
        Returns.child("A").replace("</ChildIdentifiers>", element + "</ChildIdentifiers>");
    String name = element.substring(1, element.indexOf('>'));
    assertThat(problems(child))
        .containsExactly(
            "UNKNOWN_ELEMENT ChildIdentifiers/"
                + name
                + " "
                + LINE
                + ":"
                + column(child, element)
                + " "
                + expected);
  }

  @Test
  void a_long_name_is_cut() {
    String name = "X".repeat(900);
    assertThat(problems(Returns.child("A", "<" + name + "/>")))
        .containsExactly("UNKNOWN_ELEMENT CINdetails/" + "X".repeat(60) + "… " + LINE + ":" + MORE);
  }

  @Test
  void an_element_of_another_year_is_noted_and_read() {
    String child = Returns.child("A").replace("<Sex>", "<GenderCurrent>2</GenderCurrent><Sex>");
    CinChild read = Returns.children(Returns.stream(Returns.of(child))).get(0);
    assertThat(Returns.shown(read.problems()))
        .containsExactly(
            "NOT_IN_THIS_YEAR ChildIdentifiers/GenderCurrent "
                + LINE
                + ":"
                + column(child, "<GenderC"));
    assertThat(read.identifiers().genderCurrent().value()).isEqualTo("2");

    CinChild asOf2021 =
        Returns.children(
                Returns.stream(
                    Returns.of(
                        Returns.child("B", "<CINPlanDates><CINPlanStartDate/></CINPlanDates>")
                            .replace("Sex", "GenderCurrent")),
                    CollectionYear.ending(2021)))
            .get(0);
    assertThat(Returns.shown(asOf2021.problems()))
        .containsExactly("NOT_IN_THIS_YEAR CINdetails/CINPlanDates " + LINE + ":" + (MORE + 20));
  }

  @Test
  void an_element_out_of_order_is_noted_where_it_stands() {
    String child =
        Returns.child(
            "A",
            "<CINclosureDate>2024-06-01</CINclosureDate><Assessments>"
                + "<AssessmentActualStartDate>2024-05-01</AssessmentActualStartDate></Assessments>");
    assertThat(problems(child))
        .containsExactly(
            "OUT_OF_ORDER CINdetails/CINclosureDate " + LINE + ":" + MORE + " before ReferralNFA");
  }

  @Test
  void order_is_that_of_the_year() {
    String inOrder =
        "<Assessments><AssessmentActualStartDate/></Assessments><Section47><S47ActualStartDate/>"
            + "<ICPCnotRequired/></Section47>";
    String child = Returns.child("A").replace("<ReferralNFA>", inOrder + "<ReferralNFA>");
    assertThat(problems(child)).isEmpty();
  }

  @Test
  void of_an_element_given_twice_the_first_is_read() {
    String child =
        Returns.child("A").replace("<Sex>F</Sex>", "<Sex>F</Sex><Sex>M</Sex><Sex>U</Sex>");
    CinChild read = Returns.children(Returns.stream(Returns.of(child))).get(0);
    int first = column(child, "<Sex>F");
    String expected =
        " only one; the first, at line " + LINE + ", column " + first + ", is the one that is read";
    assertThat(Returns.shown(read.problems()))
        .containsExactly(
            "REPEATED ChildIdentifiers/Sex " + LINE + ":" + column(child, "<Sex>M") + expected,
            "REPEATED ChildIdentifiers/Sex " + LINE + ":" + column(child, "<Sex>U") + expected);
    assertThat(read.identifiers().sex().value()).isEqualTo("F");
  }

  @Test
  void of_a_group_given_twice_the_first_is_read() {
    String twice =
        "</ChildCharacteristics><ChildCharacteristics><Ethnicity>OOTH</Ethnicity>"
            + "</ChildCharacteristics>";
    String child = Returns.child("A").replace("</ChildCharacteristics>", twice);
    CinChild read = Returns.children(Returns.stream(Returns.of(child))).get(0);
    assertThat(Returns.shown(read.problems()))
        .singleElement()
        .asString()
        .startsWith("REPEATED Child/ChildCharacteristics " + LINE + ":");
    assertThat(read.characteristics().ethnicity().value()).isEqualTo("WBRI");
  }

  @Test
  void what_the_schema_requires_is_missed_where_its_group_starts() {
    String child =
        "    <Child><ChildIdentifiers><UPN/></ChildIdentifiers><CINdetails><ChildProtectionPlans>"
            + "<CPPstartDate/><Reviews/></ChildProtectionPlans></CINdetails></Child>";
    int episode = column(child, "<CINdetails");
    int identifiers = column(child, "<ChildIdentifiers");
    int plan = column(child, "<ChildProtectionPlans");
    int reviews = column(child, "<Reviews");
    assertThat(problems(child))
        .containsExactlyInAnyOrder(
            "MISSING ChildIdentifiers/LAchildID " + LINE + ":" + identifiers + " one",
            "MISSING ChildIdentifiers/Sex " + LINE + ":" + identifiers + " one",
            "MISSING Reviews/CPPreviewDate " + LINE + ":" + reviews + " at least one",
            "MISSING ChildProtectionPlans/InitialCategoryOfAbuse " + LINE + ":" + plan + " one",
            "MISSING ChildProtectionPlans/LatestCategoryOfAbuse " + LINE + ":" + plan + " one",
            "MISSING ChildProtectionPlans/NumberOfPreviousCPP " + LINE + ":" + plan + " one",
            "MISSING CINdetails/CINreferralDate " + LINE + ":" + episode + " one",
            "MISSING CINdetails/ReferralSource " + LINE + ":" + episode + " one",
            "MISSING CINdetails/ReferralNFA " + LINE + ":" + episode + " one",
            "MISSING Child/ChildCharacteristics " + LINE + ":5 one");
  }

  @Test
  void an_empty_child_misses_its_groups_and_no_more() {
    assertThat(problems("    <Child/>"))
        .containsExactly(
            "MISSING Child/ChildIdentifiers " + LINE + ":5 one",
            "MISSING Child/ChildCharacteristics " + LINE + ":5 one",
            "MISSING Child/CINdetails " + LINE + ":5 at least one");
  }

  @Test
  void text_between_elements_is_noted_once_for_its_group() {
    String child =
        Returns.child(
                "A",
                "see notes <Assessments><AssessmentActualStartDate/>" + "</Assessments> and again")
            .replace("<ReferralNFA>0</ReferralNFA>", "");
    child = child.replace("</CINdetails>", "<ReferralNFA>0</ReferralNFA></CINdetails>");
    assertThat(problems(child))
        .containsExactly(
            "UNEXPECTED_TEXT Child/CINdetails " + LINE + ":" + column(child, "<CINdetails"));
  }

  @Test
  void an_element_in_an_item_is_noted_and_the_text_around_it_kept() {
    String child = Returns.child("A<b>no</b>B");
    CinChild read = Returns.children(Returns.stream(Returns.of(child))).get(0);
    assertThat(Returns.shown(read.problems()))
        .containsExactly(
            "UNKNOWN_ELEMENT LAchildID/b " + LINE + ":" + column(child, "<b>") + " text only");
    assertThat(read.identifiers().laChildId().text()).isEqualTo("AB");
  }

  @Test
  void a_text_too_long_is_cut_and_has_no_value() {
    String child = Returns.child("A".repeat(10_001));
    CinChild read = Returns.children(Returns.stream(Returns.of(child))).get(0);
    assertThat(Returns.shown(read.problems()))
        .containsExactly(
            "TOO_LONG ChildIdentifiers/LAchildID " + LINE + ":" + column(child, "<LAchildID"));
    assertThat(read.identifiers().laChildId().text()).hasSize(10_000);
    assertThat(read.identifiers().laChildId().isUnreadable()).isTrue();

    CinChild longest =
        Returns.children(Returns.stream(Returns.of(Returns.child("A".repeat(10_000))))).get(0);
    assertThat(longest.problems()).isEmpty();
    assertThat(longest.identifiers().laChildId().value()).hasSize(10_000);
  }

  @Test
  void a_long_text_is_not_cut_within_a_character() {
    CinChild read =
        Returns.children(Returns.stream(Returns.of(Returns.child("A" + "😀".repeat(5_001)))))
            .get(0);
    assertThat(read.identifiers().laChildId().text()).hasSize(9_999).endsWith("😀");
  }

  @Test
  void groups_and_items_without_end_are_not_read() {
    String child =
        Returns.child("A", "<Assessments><AssessmentActualStartDate/></Assessments>".repeat(2_500));
    CinChild read = Returns.children(Returns.stream(Returns.of(child))).get(0);
    assertThat(read.problems())
        .filteredOn(p -> p.kind().name().equals("TOO_LONG"))
        .singleElement()
        .satisfies(
            p ->
                assertThat(Returns.shown(p))
                    .startsWith("TOO_LONG CINdetails/Assessments ")
                    .endsWith(" no more than 2000 groups in one record"));
    // The identifiers, the characteristics and the episode are groups as well.
    assertThat(read.episodes().get(0).assessments()).hasSize(1_997);

    String factors =
        "<Assessments><AssessmentActualStartDate/><FactorsIdentifiedAtAssessment>"
            + "<AssessmentFactors>1A</AssessmentFactors>".repeat(20_000)
            + "</FactorsIdentifiedAtAssessment></Assessments>";
    CinChild many =
        Returns.children(Returns.stream(Returns.of(Returns.child("A", factors)))).get(0);
    assertThat(many.episodes().get(0).assessments().get(0).factors()).hasSizeBetween(9_990, 10_000);
  }

  @Test
  void problems_without_end_are_not_kept() {
    CinChild read =
        Returns.children(Returns.stream(Returns.of(Returns.child("A", "<X/>".repeat(100_000)))))
            .get(0);
    assertThat(read.problems()).hasSize(ReaderLimits.DEFAULT.problemsPerRecord());
    CinCensusReader between =
        Returns.stream(Returns.of(Returns.child("A"), "<X/>".repeat(100_000), Returns.child("B")));
    assertThat(Returns.children(between)).hasSize(2);
    assertThat(between.problems()).hasSize(ReaderLimits.DEFAULT.problemsPerRecord());
  }

  @Test
  void a_namespace_is_noted_once_and_read_through() {
    String document =
        Returns.of(Returns.child("A"), Returns.child("B"))
            .replace("<Message>", "<Message xmlns='urn:example'>");
    CinCensusReader reader = Returns.stream(document);
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("A", "B");
    assertThat(Returns.shown(reader.problems()))
        .containsExactly("UNEXPECTED_NAMESPACE /Message 1:1 elements without a namespace");
    CinCensusReader prefixed =
        Returns.stream(
            document.replaceAll("<(/?)([A-Z])", "<$1c:$2").replace("xmlns=", "xmlns:c="));
    assertThat(Returns.ids(Returns.children(prefixed))).containsExactly("A", "B");
    assertThat(prefixed.problems()).hasSize(1);
  }

  @Test
  void a_return_without_a_header_is_read_all_the_same() {
    CinCensusReader reader =
        Returns.stream("<Message>\n<Children>\n" + Returns.child("A") + "</Children></Message>");
    assertThat(reader.header().collection().year().isThere()).isFalse();
    assertThat(reader.header().place().isKnown()).isFalse();
    assertThat(Returns.shown(reader.header().problems()))
        .containsExactly("MISSING Message/Header 1:1 one");
    assertThat(Returns.ids(Returns.children(reader))).containsExactly("A");
  }

  @Test
  void what_is_wrong_outside_the_children_is_told_with_the_return() {
    CinCensusReader reader =
        Returns.stream(
            Returns.HEADER
                + "stray\n<Kind/>\n"
                + Returns.child("A")
                + "</Children>\n<Header/>\n<Children/>\n</Message>");
    assertThat(Returns.children(reader)).hasSize(1);
    assertThat(Returns.shown(reader.problems()))
        .containsExactly(
            "UNEXPECTED_TEXT Message/Children 13:3",
            "UNKNOWN_ELEMENT Children/Kind 15:1",
            "OUT_OF_ORDER Message/Header 18:1 before Children",
            "REPEATED Message/Header 18:1 only one; the first, at line 2, column 3, is the one that"
                + " is read",
            "REPEATED Message/Children 19:1 only one; the children in each are read",
            "MISSING Children/Child 19:1 at least one");
  }

  @Test
  void what_is_wrong_in_the_header_is_told_with_the_header() {
    CinHeader header =
        Returns.stream(
                """
                <Message>
                  <Extra/>
                  <Header>
                    <Source>
                      <Release>1</Release>
                      <SourceLevel>L</SourceLevel>
                    </Source>
                    <CollectionDetails>
                      <year>2025</year>
                    </CollectionDetails>
                  </Header>
                  <Children/>
                </Message>
                """)
            .header();
    assertThat(Returns.shown(header.problems()))
        .containsExactly(
            "UNKNOWN_ELEMENT Message/Extra 2:3",
            "MISSING Source/LEA 4:5 one",
            "OUT_OF_ORDER Source/SourceLevel 6:7 before Release",
            "OUT_OF_ORDER Header/CollectionDetails 8:5 before Source",
            "UNKNOWN_ELEMENT CollectionDetails/year 9:7 Year, with these capitals");
    assertThat(header.sources().get(0).sourceLevel().value()).isEqualTo("L");
  }

  @Test
  void a_return_with_nothing_in_it_has_no_children() {
    CinCensusReader reader = Returns.stream("<Message/>");
    assertThat(reader.next()).isNull();
    assertThat(reader.next()).isNull();
    assertThat(Returns.shown(reader.header().problems()))
        .containsExactly("MISSING Message/Children 1:1 one", "MISSING Message/Header 1:1 one");
    assertThat(reader.unreadableParts()).isEmpty();
  }
}
