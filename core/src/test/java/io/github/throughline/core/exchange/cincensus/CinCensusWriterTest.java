package io.github.throughline.core.exchange.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.throughline.core.exchange.Place;
import io.github.throughline.core.exchange.Reported;
import io.github.throughline.core.time.CollectionYear;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CinCensusWriterTest {
  @TempDir Path folder;

  private static final CollectionYear YEAR = CollectionYear.ending(2025);

  private static CinHeader header() {
    return CinHeaderBuilder.builder()
        .collection(
            CinCollectionBuilder.builder()
                .collection(Reported.of("CIN"))
                .year(Reported.of(2025))
                .referenceDate(Reported.of(LocalDate.of(2025, 3, 31)))
                .build())
        .addSources(CinSourceBuilder.builder().authority(Reported.of("999")).build())
        .build();
  }

  private static CinChild child(String id) {
    return CinChildBuilder.builder()
        .identifiers(
            CinIdentifiersBuilder.builder()
                .laChildId(Reported.of(id))
                .genderCurrent(Reported.of("2"))
                .sex(Reported.of("F"))
                .build())
        .characteristics(
            CinCharacteristicsBuilder.builder()
                .ethnicity(Reported.of("WBRI"))
                .addDisabilities(Reported.of("NONE"))
                .build())
        .addEpisodes(
            CinEpisodeBuilder.builder()
                .referralDate(Reported.of(LocalDate.of(2024, 5, 1)))
                .closureDate(new Reported<>(null, "31/09/2024", 0, 0))
                .addAssessments(
                    CinAssessmentBuilder.builder().factorsPlace(new Place(1, 1)).build())
                .addPlans(
                    CinPlanDatesBuilder.builder()
                        .startDate(Reported.of(LocalDate.of(2024, 6, 1)))
                        .build())
                .noFurtherAction(Reported.of(false))
                .addPreProceedings(
                    CinPreProceedingsBuilder.builder().outcome(Reported.of("A")).build())
                .build())
        .build();
  }

  private static String written(CollectionYear year, CinHeader header, CinChild... children)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CinCensusWriter writer = CinCensusWriter.to(out, year)) {
      writer.write(header);
      for (CinChild child : children) {
        writer.write(child);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void writes_what_there_is_in_the_order_of_the_year() throws IOException {
    assertThat(written(YEAR, header(), child("A & B")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message>
              <Header>
                <CollectionDetails>
                  <Collection>CIN</Collection>
                  <Year>2025</Year>
                  <ReferenceDate>2025-03-31</ReferenceDate>
                </CollectionDetails>
                <Source>
                  <LEA>999</LEA>
                </Source>
              </Header>
              <Children>
                <Child>
                  <ChildIdentifiers>
                    <LAchildID>A &amp; B</LAchildID>
                    <Sex>F</Sex>
                  </ChildIdentifiers>
                  <ChildCharacteristics>
                    <Ethnicity>WBRI</Ethnicity>
                    <Disabilities>
                      <Disability>NONE</Disability>
                    </Disabilities>
                  </ChildCharacteristics>
                  <CINdetails>
                    <CINreferralDate>2024-05-01</CINreferralDate>
                    <CINclosureDate>31/09/2024</CINclosureDate>
                    <Assessments>
                      <FactorsIdentifiedAtAssessment>
                      </FactorsIdentifiedAtAssessment>
                    </Assessments>
                    <CINPlanDates>
                      <CINPlanStartDate>2024-06-01</CINPlanStartDate>
                    </CINPlanDates>
                    <ReferralNFA>false</ReferralNFA>
                  </CINdetails>
                </Child>
              </Children>
            </Message>
            """);
  }

  @Test
  void counts_what_a_year_leaves_out() throws IOException {
    try (CinCensusWriter writer =
        CinCensusWriter.to(OutputStream.nullOutputStream(), CollectionYear.ending(2021))) {
      writer.write(header());
      assertThat(writer.leftOut()).isEmpty();
      writer.write(child("A"));
      writer.write(child("B"));
      assertThat(writer.leftOut())
          .containsOnly(
              entry("Message/Children/Child/ChildIdentifiers/Sex", 2),
              entry("Message/Children/Child/CINdetails/CINPlanDates", 2),
              entry("Message/Children/Child/CINdetails/PreProceedingsandFGDM", 2));
    }
    try (CinCensusWriter writer =
        CinCensusWriter.to(OutputStream.nullOutputStream(), CollectionYear.ending(2027))) {
      writer.write(child("A"));
      assertThat(writer.leftOut())
          .containsOnly(entry("Message/Children/Child/ChildIdentifiers/GenderCurrent", 1));
    }
  }

  private static java.util.Map.Entry<String, Integer> entry(String path, int count) {
    return java.util.Map.entry(path, count);
  }

  @Test
  void a_return_without_children_or_header_is_still_a_document() throws IOException {
    String empty =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Message>
          <Children>
          </Children>
        </Message>
        """;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CinCensusWriter.to(out, YEAR).close();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(empty);
    assertThat(written(YEAR, CinHeaderBuilder.builder().build())).isEqualTo(empty);
  }

  @Test
  void a_group_that_is_there_and_empty_stays_there() throws IOException {
    CinChild empty =
        new CinChild(
            Place.NONE,
            CinIdentifiersBuilder.builder().place(new Place(3, 4)).build(),
            CinCharacteristicsBuilder.builder().disabilitiesPlace(new Place(5, 6)).build(),
            List.of(),
            List.of());
    assertThat(written(YEAR, CinHeaderBuilder.builder().place(new Place(1, 2)).build(), empty))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message>
              <Header>
              </Header>
              <Children>
                <Child>
                  <ChildIdentifiers>
                  </ChildIdentifiers>
                  <ChildCharacteristics>
                    <Disabilities>
                    </Disabilities>
                  </ChildCharacteristics>
                </Child>
              </Children>
            </Message>
            """);
  }

  @Test
  void the_header_comes_once_and_first() throws IOException {
    try (CinCensusWriter writer = CinCensusWriter.to(OutputStream.nullOutputStream(), YEAR)) {
      writer.write(header());
      assertThatThrownBy(() -> writer.write(header())).isInstanceOf(IllegalStateException.class);
    }
    try (CinCensusWriter writer = CinCensusWriter.to(OutputStream.nullOutputStream(), YEAR)) {
      writer.write(child("A"));
      assertThatThrownBy(() -> writer.write(header()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("A return has one header, before the first child");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0001", "\u001F", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00x"})
  void what_xml_cannot_hold_is_refused_and_the_document_left_unfinished(String text)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CinCensusWriter writer = CinCensusWriter.to(out, YEAR)) {
      writer.write(child("A"));
      assertThatThrownBy(() -> writer.write(child("Smith" + text)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("The text of LAchildID holds a character that XML cannot hold");
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("</Children>", "</Message>");
  }

  @Test
  void a_file_is_replaced_and_closed() throws IOException {
    Path file = folder.resolve("return.xml");
    Files.writeString(file, "something longer than a return is\n".repeat(100));
    try (CinCensusWriter writer = CinCensusWriter.to(file, YEAR)) {
      writer.write(header());
    }
    assertThat(Files.readString(file)).isEqualTo(written(YEAR, header()));
    Files.delete(file);
  }

  @ParameterizedTest
  @ValueSource(ints = {2016, 2028})
  void a_year_without_a_structure_cannot_be_written(int year) {
    Path file = folder.resolve("none.xml");
    assertThatThrownBy(() -> CinCensusWriter.to(file, CollectionYear.ending(year)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("A return can be written for the years from 2016-17 to 2026-27");
    assertThat(file).doesNotExist();
  }

  @Test
  void a_stream_that_fails_is_closed_and_not_finished() {
    boolean[] closed = new boolean[1];
    StringBuilder received = new StringBuilder();
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (received.length() >= 100_000) {
              throw new IOException("full");
            }
            received.append((char) b);
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThatThrownBy(
            () -> {
              try (CinCensusWriter writer = CinCensusWriter.to(failing, YEAR)) {
                for (int i = 0; i < 1_000; i++) {
                  writer.write(child("A"));
                }
              }
            })
        .isInstanceOf(IOException.class);
    assertThat(closed[0]).isTrue();
    assertThat(received.toString()).doesNotContain("</Message>");
  }
}
