package io.github.throughline.core.exchange.cincensus;

import io.github.throughline.core.exchange.ReaderLimits;
import io.github.throughline.core.exchange.StructureProblem;
import io.github.throughline.core.time.CollectionYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small returns as text, and what the reader makes of them. */
final class Returns {
  static final String HEADER =
      """
      <Message>
        <Header>
          <CollectionDetails>
            <Collection>CIN</Collection>
            <Year>2025</Year>
            <ReferenceDate>2025-03-31</ReferenceDate>
          </CollectionDetails>
          <Source>
            <SourceLevel>L</SourceLevel>
            <LEA>999</LEA>
          </Source>
        </Header>
        <Children>
      """;

  /** The line after {@link #HEADER}, on which the first child starts. */
  static final int FIRST_CHILD = 14;

  static final String FOOTER = "  </Children>\n</Message>\n";

  private Returns() {}

  /** A child with an identifier and nothing wrong with its shape, on one line. */
  static String child(String id) {
    return child(id, "");
  }

  /** A child on one line, with more at the end of its only episode. */
  static String child(String id, String more) {
    return "    <Child><ChildIdentifiers><LAchildID>"
        + id
        + "</LAchildID><Sex>F</Sex></ChildIdentifiers><ChildCharacteristics>"
        + "<Ethnicity>WBRI</Ethnicity></ChildCharacteristics><CINdetails><CINreferralDate>"
        + "2024-05-01</CINreferralDate><ReferralSource>1A</ReferralSource><ReferralNFA>0"
        + "</ReferralNFA>"
        + more
        + "</CINdetails></Child>\n";
  }

  static String of(String... children) {
    return HEADER + String.join("", children) + FOOTER;
  }

  static CinCensusReader stream(String document) {
    return CinCensusReader.open(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  static CinCensusReader stream(String document, CollectionYear year) {
    return CinCensusReader.open(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)),
        ReaderLimits.DEFAULT,
        year);
  }

  static CinCensusReader stream(String document, ReaderLimits limits) {
    return CinCensusReader.open(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), limits, null);
  }

  static CinCensusReader file(Path folder, String document) throws IOException {
    return CinCensusReader.open(
        Files.writeString(Files.createTempFile(folder, "return", ".xml"), document));
  }

  static List<CinChild> children(CinCensusReader reader) {
    List<CinChild> children = new ArrayList<>();
    for (CinChild child = reader.next(); child != null; child = reader.next()) {
      children.add(child);
    }
    return children;
  }

  static List<String> ids(List<CinChild> children) {
    return children.stream().map(c -> c.identifiers().laChildId().text()).toList();
  }

  /** A problem on one line, for tests to read. */
  static String shown(StructureProblem p) {
    return p.kind()
        + " "
        + p.parent()
        + "/"
        + p.element()
        + " "
        + p.place().line()
        + ":"
        + p.place().column()
        + (p.expected() == null ? "" : " " + p.expected());
  }

  static List<String> shown(List<StructureProblem> problems) {
    return problems.stream().map(Returns::shown).toList();
  }
}
