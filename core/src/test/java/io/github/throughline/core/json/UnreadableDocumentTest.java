package io.github.throughline.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document says "Zebedee" somewhere; no message may. */
class UnreadableDocumentTest {
  private static final String NAMED = "{'child':{'id':'Zebedee'},";

  static Stream<Arguments> wrongType() {
    return Stream.of(
        Arguments.of("[]", "", "expected an object, found a list"),
        Arguments.of("'Zebedee'", "", "expected an object, found text"),
        Arguments.of("null", "", "expected an object, found null"),
        Arguments.of("17", "", "expected an object, found a number"),
        Arguments.of("{'child':'Zebedee'}", "child", "expected an object, found text"),
        Arguments.of("{'child':{'id':17}}", "child.id", "expected text, found a number"),
        Arguments.of(
            "{'child':{'id':'p','names':'Zebedee'}}", "child.names", "expected a list, found text"),
        Arguments.of(
            "{'child':{'id':'p','names':[{'given':'Zebedee'},{'given':true}]}}",
            "child.names[1].given",
            "expected text, found true or false"),
        Arguments.of(
            "{'child':{'id':'p','names':[{'given':{'Zebedee':1}}]}}",
            "child.names[0].given",
            "expected text, found an object"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a'},{'id':'b'},{'id':'c','referredOn':20240501}]}",
            "referrals[2].referredOn",
            "expected a date: EDTF text such as 2016-05-03, or an object with it, found a number"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','noFurtherAction':'Zebedee'}]}",
            "referrals[0].noFurtherAction",
            "expected true or false, found text"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','noFurtherAction':0}]}",
            "referrals[0].noFurtherAction",
            "expected true or false, found a number"),
        Arguments.of(
            NAMED + "'referrals':[null]}", "referrals[0]", "expected an object, found null"),
        Arguments.of(
            NAMED + "'preProceedings':[{'id':'a','reviewMeetings':'2'}]}",
            "preProceedings[0].reviewMeetings",
            "expected a whole number, found text"),
        Arguments.of(
            NAMED + "'preProceedings':[{'id':'a','reviewMeetings':2.0}]}",
            "preProceedings[0].reviewMeetings",
            "expected a whole number, found a number"),
        Arguments.of(
            NAMED + "'preProceedings':[{'id':'a','reviewMeetings':2147483648}]}",
            "preProceedings[0].reviewMeetings",
            "expected a whole number from -2147483648 to 2147483647"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','types':['REFERRAL',null]}]}",
            "events[0].types[1]",
            "expected a code, found null"),
        Arguments.of(
            NAMED + "'provenance':{'recordedAt':1714555800}}",
            "provenance.recordedAt",
            "expected a time with its zone, found a number"),
        Arguments.of(
            "{'schemaVersion':1.0}", "schemaVersion", "expected a version, found a number"));
  }

  static Stream<Arguments> wrongContent() {
    return Stream.of(
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':'Zebedee'}]}",
            "referrals[0].referredOn",
            "Not a date in EDTF. Expected a form such as 2016-05-03"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':'2024-02-30'}]}",
            "referrals[0].referredOn",
            "Not a date: the calendar has no such month, day or time"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':'2024/2025'}]}",
            "referrals[0].referredOn",
            "Not a date in EDTF."),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':{'words':'Zebedee'}}]}",
            "referrals[0].referredOn.edtf",
            "it is missing from the date that starts here"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':{'edtf':'2024','precision':'DAY'}}]}",
            "referrals[0].referredOn",
            "The earliest and latest day are not those of a date with precision DAY"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':{'edtf':'2024','precision':'Zebedee'}}]}",
            "referrals[0].referredOn.precision",
            "expected one of TIME, DAY, MONTH, SEASON, YEAR, RANGE, AGE_OF_CHILD, RELATIVE,"
                + " UNKNOWN"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':{'edtf':'2024','Zebedee':1}}]}",
            "referrals[0].referredOn.?",
            "a date cannot have this property; it can have edtf, end, precision, start, words"),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','referredOn':{'edtf':'2024','edtf':'2025'}}]}",
            "referrals[0].referredOn.edtf",
            "the property is given twice"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','occurred':{'edtf':'2024','start':{'words':'x'}}}]}",
            "events[0].occurred",
            "only a period has a start and an end"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','occurred':{'edtf':'2024/..','precision':'YEAR'}}]}",
            "events[0].occurred",
            "a period has no precision of its own"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','occurred':{'edtf':'2024/2025','end':'2025'}}]}",
            "events[0].occurred.end",
            "expected an object with words or precision, found text"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','occurred':{'edtf':'2024/2025','end':{'edtf':'2'}}}]}",
            "events[0].occurred.end.edtf",
            "a date cannot have this property; it can have precision, words"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','occurred':'2025/2024'}]}",
            "events[0].occurred",
            "A period cannot end before it starts"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','valence':17}]}",
            "events[0].valence",
            "expected one of HARMFUL, ADVERSE, NEUTRAL, PROTECTIVE, MIXED, UNKNOWN, found a number"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','valence':'ZEBEDEE','valence':'MIXED'}]}",
            "events[0].valence",
            "the property is given twice"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','valence':'\\ud83d'}]}",
            "events[0].valence",
            "a text has half of a character"),
        Arguments.of(
            NAMED + "'events':[{'id':'a','significance':[{'level':'zebedee'}]}]}",
            "events[0].significance[0].level",
            "expected one of "),
        Arguments.of(
            NAMED + "'provenance':{'recordedAt':'2024-05-01'}}",
            "provenance.recordedAt",
            "expected a time with its zone, such as 2024-05-01T09:30:00Z"),
        Arguments.of(
            NAMED + "'plans':[{'id':'a'}]}",
            "plans[0].kind",
            "it is missing from the object that starts here; expected one of care, childInNeed,"
                + " childProtection, earlyHelp, pathway, safety"),
        Arguments.of(
            NAMED + "'plans':[{'kind':'Zebedee','id':'a'}]}",
            "plans[0].kind",
            "expected one of care, childInNeed, childProtection, earlyHelp, pathway, safety"),
        Arguments.of(
            NAMED + "'plans':[{'id':'a','kind':17}]}",
            "plans[0].kind",
            "expected one of care, childInNeed, childProtection, earlyHelp, pathway, safety"),
        Arguments.of(
            NAMED + "'plans':[{'id':'a','reviews':[{'heldOn':1}],'kind':'childInNeed'}]}",
            "plans[0].reviews[0].heldOn",
            "expected a date"),
        Arguments.of(
            NAMED + "'plans':[{'id':'a','x':1e99999999999,'kind':'childInNeed'}]}",
            "plans[0].?",
            "a number is too large or too small to be held"),
        Arguments.of(
            NAMED + "'plans':[{'id':'a','Zebedee':[tru],'kind':'childInNeed'}]}",
            "plans[0].?[0]",
            "this is not JSON."),
        Arguments.of(
            NAMED + "'plans':[{'kind':'childInNeed','id':'a','kind':'childInNeed'}]}",
            "plans[0].kind",
            "the property is given twice"),
        Arguments.of(
            NAMED + "'plans':[{'id':'a','kind':'childInNeed','kind':'childProtection'}]}",
            "plans[0].kind",
            "the property is given twice"));
  }

  static Stream<Arguments> missing() {
    String missing = "it is missing from the object that starts here, which cannot be without it";
    return Stream.of(
        Arguments.of("{}", "child", missing),
        Arguments.of("{'child':null}", "child", missing),
        Arguments.of("{'child':{}}", "child.id", missing),
        Arguments.of(NAMED + "'referrals':[{'id':'a'},{}]}", "referrals[1].id", missing),
        Arguments.of(NAMED + "'meetings':[{'id':'a','kind':null}]}", "meetings[0].kind", missing),
        Arguments.of(
            NAMED + "'referrals':[{'id':'a','source':{'code':'1A'}}]}",
            "referrals[0].source.system",
            missing),
        Arguments.of(NAMED + "'plans':[{'kind':'childInNeed'}]}", "plans[0].id", missing),
        Arguments.of(
            NAMED + "'chronology':[{'entryId':'a','event':{'id':'e'}}]}",
            "chronology[0].version",
            missing));
  }

  static Stream<Arguments> twice() {
    String twice = "the property is given twice";
    return Stream.of(
        Arguments.of("{'child':{'id':'Zebedee','id':'Zebedee'}}", "child.id", twice),
        Arguments.of("{'child':{'id':'Zebedee','id':null}}", "child.id", twice),
        Arguments.of(NAMED + "'child':{'id':'p'}}", "child", twice),
        Arguments.of(NAMED + "'referrals':null,'referrals':[]}", "referrals", twice),
        Arguments.of(NAMED + "'Zebedee':1,'Zebedee':2}", "?", twice),
        Arguments.of(NAMED + "'x':{'in':[{'y':1,'id':2,'id':3}]}}", "?.?[0].id", twice));
  }

  static Stream<Arguments> notJson() {
    String notJson = "this is not JSON.";
    String cut = "the document ends here, in the middle of a value";
    return Stream.of(
        Arguments.of("", "", "it is empty, and an object is expected"),
        Arguments.of(" \n ", "", "it is empty, and an object is expected"),
        Arguments.of("Zebedee", "", notJson),
        Arguments.of("{'child'", "child", cut),
        Arguments.of("{'child':{'id':'Zebedee", "child.id", cut),
        Arguments.of("{'child':{'id':'Zebedee'", "child.id", cut),
        Arguments.of(NAMED + "'x':[1,2", "?[1]", cut),
        Arguments.of("{'child':{'id':Zebedee}}", "child.id", notJson),
        Arguments.of("{'child':{id:'Zebedee'}}", "child", notJson),
        Arguments.of("{'child':{'id':'Zebedee',}}", "child.id", notJson),
        Arguments.of("{'child':{'id':'Zebedee' 'names':[]}}", "child.id", notJson),
        Arguments.of("{'child':{'id':'Zebe\ndee'}}", "child.id", notJson),
        Arguments.of("{'child':{'id':'Zebedee\\q'}}", "child.id", notJson),
        Arguments.of("{/*Zebedee*/}", "", notJson),
        Arguments.of(NAMED + "'x':NaN}", "?", notJson),
        Arguments.of(NAMED + "'x':[1,-Infinity]}", "?[1]", notJson),
        Arguments.of(NAMED + "'x':01}", "?", notJson),
        Arguments.of(NAMED + "'x':+1}", "?", notJson),
        Arguments.of(NAMED + "'x':.5}", "?", notJson),
        Arguments.of("{'child':{'id':'Zebedee'}}]", "", "something follows after the end"),
        Arguments.of("{'child':{'id':'p'}} Zebedee", "", "something follows after the end"),
        Arguments.of("{'child':{'id':'p'}}{}", "", "something follows after the end"));
  }

  static Stream<Arguments> hostile() {
    String half = "a text has half of a character";
    String deep = "lists and objects are nested more than 100 deep";
    String longNumber = "a number is longer than 1000 characters";
    String endless = "a number is too large or too small to be held";
    return Stream.of(
        Arguments.of(NAMED + "'x':" + "[".repeat(100_000), "?" + "[0]".repeat(100), deep),
        Arguments.of(NAMED + "'x':" + "{'y':".repeat(100_000), "?" + ".?".repeat(100), deep),
        Arguments.of(
            NAMED + "'x':" + "[".repeat(101) + "]".repeat(101) + "}",
            "?" + "[0]".repeat(100),
            deep),
        Arguments.of("[".repeat(100_000), "", "expected an object, found a list"),
        Arguments.of(NAMED + "'x':" + "7".repeat(1001) + "}", "?", longNumber),
        Arguments.of(NAMED + "'x':0." + "7".repeat(1001) + "}", "?", longNumber),
        Arguments.of(NAMED + "'x':" + "7".repeat(996) + "e-999}", "?", longNumber),
        Arguments.of(NAMED + "'x':" + "7".repeat(995) + "e-999}", "?", longNumber),
        Arguments.of(NAMED + "'x':1e99999999999}", "?", endless),
        Arguments.of(NAMED + "'x':1e-99999999999}", "?", endless),
        Arguments.of(
            NAMED + "'" + "Zebedee".repeat(200) + "':1}",
            "child", // the last before it
            "the name of a property is longer than 1000 characters"),
        Arguments.of(
            NAMED + "'x':'" + "Zebedee ".repeat(1_300_000) + "'}",
            "?",
            "a text is longer than 10000000 characters"),
        Arguments.of("{'child':{'id':'Zebedee\\ud83d'}}", "child.id", half),
        Arguments.of("{'child':{'id':'Zebedee\\ude00\\ud83d'}}", "child.id", half),
        Arguments.of("{'child':{'id':'Zebedee\ud83d'}}", "child.id", half),
        Arguments.of(NAMED + "'x':['\\ud83dx']}", "?[0]", half),
        Arguments.of(NAMED + "'x\ude00':1}", "?", half),
        Arguments.of(NAMED + "'x\\ude00':1}", "child", half), // the last before it
        Arguments.of(
            NAMED + "'events':[{'id':'a','occurred':{'edtf':'2016','words':'\\ude00'}}]}",
            "events[0].occurred.words",
            half));
  }

  @ParameterizedTest
  @MethodSource({"wrongType", "wrongContent", "missing", "twice", "notJson", "hostile"})
  void is_refused_with_its_place_and_without_its_words(String json, String path, String problem) {
    UnreadableDocumentException refused = refusalOf(json.replace('\'', '"'));

    assertThat(refused.path()).as(refused.getMessage()).isEqualTo(path);
    assertThat(refused).hasMessageContaining(problem);
    assertThat(refused)
        .hasMessageStartingWith(
            "Cannot read " + (path.isEmpty() ? "the document" : path) + " at line ");
    assertThat(refused.toString().toLowerCase()).doesNotContain("zebe");
    assertThat(refused).hasNoCause();
    assertThat(refused.getSuppressed()).isEmpty();
    assertThat(refused.line()).isPositive();
    assertThat(refused.column()).isPositive();
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("{\n  \"child\": {\n    \"id\": 17\n  }\n}", 3, 11),
        Arguments.of("{\n  \"child\": {\n    \"id\": \"😀é漢\", \"sex\": 17\n  }\n}", 3, 26),
        Arguments.of("{\r\n\"child\":\r\n{\r\n}}", 3, 1),
        Arguments.of(
            "{\"child\":{\"id\":\"p\"},\n\"plans\":[\n {\"id\":1,\"kind\":\"childInNeed\"}]}",
            3,
            2),
        Arguments.of("{\"child\":{\"id\":\"p\"},\n\n\"x\":[tru]}", 3, 6),
        Arguments.of("\uFEFF17", 1, 1));
  }

  @ParameterizedTest
  @MethodSource("places")
  void the_line_and_column_are_those_of_the_value(String document, int line, int column) {
    UnreadableDocumentException refused = refusalOf(document);

    assertThat(refused.line()).isEqualTo(line);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused).hasMessageContaining(" at line " + line + ", column " + column + ": ");
  }

  @Test
  void bytes_that_are_not_utf_8_are_refused_where_they_stand() {
    byte[] latin1 = "{\"child\":\n {\"id\":\"Zoë\"}}".getBytes(StandardCharsets.ISO_8859_1);
    UnreadableDocumentException refused = refusalOf(latin1);

    assertThat(refused)
        .hasMessage("Cannot read the document at line 2, column 11: this is not UTF-8");
  }

  @Test
  void a_document_in_another_encoding_is_refused() {
    assertThat(refusalOf("{}".getBytes(StandardCharsets.UTF_16))).hasMessageEndingWith("not UTF-8");
    assertThat(refusalOf(new byte[] {'{', (byte) 0xC3})).hasMessageEndingWith("not UTF-8");
  }

  @Test
  void a_document_that_is_too_large_is_refused() {
    String blanks = " ".repeat(Limits.DOCUMENT + 1);

    assertThat(refusalOf(blanks))
        .hasMessage(
            "Cannot read the document: it is larger than the 100000000 characters that are read");
  }

  private static UnreadableDocumentException refusalOf(String document) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> DocumentFormat.CASE_FILE.read(document));
  }

  private static UnreadableDocumentException refusalOf(byte[] document) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> read(document));
  }

  private static void read(byte[] document) throws IOException {
    DocumentFormat.CASE_FILE.read(new ByteArrayInputStream(document));
  }
}
