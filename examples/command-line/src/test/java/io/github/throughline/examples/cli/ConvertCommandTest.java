package io.github.throughline.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  private static final String RETURN =
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
            <SourceLevel>L</SourceLevel>
            <LEA>201</LEA>
          </Source>
        </Header>
        <Children>
          <Child>
            <ChildIdentifiers>
              <LAchildID>TEST0001</LAchildID>
              <PersonBirthDate>2012-13-01</PersonBirthDate>
              <Sex></Sex>
            </ChildIdentifiers>
            <ChildCharacteristics>
              <Ethnicity> WBRI</Ethnicity>
              <Disabilities>
                <Disability>NONE</Disability>
              </Disabilities>
            </ChildCharacteristics>
            <CINdetails>
              <CINreferralDate>2024-05-01</CINreferralDate>
              <ChildProtectionPlans>
                <CPPstartDate>2024-06-01</CPPstartDate>
                <Reviews>
                  <CPPreviewDate>2024-08-01</CPPreviewDate>
                  <CPPreviewDate>=1+1</CPPreviewDate>
                </Reviews>
              </ChildProtectionPlans>
            </CINdetails>
          </Child>
          <Child>
            <ChildIdentifiers>
              <LAchildID>TEST0002</LAchildID>
            </ChildIdentifiers>
          </Child>
        </Children>
      </Message>
      """;

  @TempDir private Path folder;
  private Path sent = Path.of("");

  @BeforeEach
  void write() throws IOException {
    sent = folder.resolve("sent.xml");
    Files.writeString(sent, RETURN);
  }

  @Test
  void a_return_written_for_its_own_year_has_the_same_content() throws IOException {
    Path again = folder.resolve("again.xml");

    Run run = Run.of("convert", sent, "--to", "xml", "--output", again);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(ExitCode.CLEAN);
    assertThat(canonical(again)).isEqualTo(canonical(sent));
    assertThat(run.out()).isEqualTo(sent + ": 2 children written to " + again + "\n");
  }

  @Test
  void a_return_becomes_tables_and_comes_back() throws IOException {
    Path tables = folder.resolve("tables");
    Path again = folder.resolve("again.xml");

    assertThat(Run.of("convert", sent, "--to", "tables", "--output", tables).exit()).isZero();
    assertThat(Files.readString(tables.resolve("reviews.csv")))
        .contains("1,1,1,1,2,TEST0001,'=1+1,");
    Run back = Run.of("convert", tables, "--to", "xml", "--output", again);

    assertThat(back.err()).isEmpty();
    assertThat(canonical(again)).isEqualTo(canonical(sent));
  }

  @Test
  void a_return_becomes_case_files_and_comes_back_with_its_header() throws IOException {
    Path files = folder.resolve("children.ndjson");
    Path again = folder.resolve("again.xml");

    assertThat(Run.of("convert", sent, "--to", "case-files", "--output", files).exit()).isZero();
    assertThat(Files.readAllLines(files)).hasSize(2);
    Run back = Run.of("convert", files, "--to", "xml", "--header", sent, "--output", again);

    assertThat(back.err()).isEmpty();
    assertThat(canonical(again)).isEqualTo(canonical(sent));
  }

  @Test
  void case_files_without_a_header_need_a_year() throws IOException {
    Path files = folder.resolve("children.ndjson");
    Run.of("convert", sent, "--to", "case-files", "--output", files);

    assertThat(Run.of("convert", files, "--to", "xml", "--output", "-").exit())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Run.of("convert", files, "--to", "xml", "--year", "2025-26", "--output", "-").out())
        .contains("<Year>2026</Year>", "<ReferenceDate>2026-03-31</ReferenceDate>");
  }

  @Test
  void a_header_that_cannot_be_read_is_told_by_its_own_name() throws IOException {
    Path files = folder.resolve("children.ndjson");
    Path none = folder.resolve("none.xml");
    Run.of("convert", sent, "--to", "case-files", "--output", files);

    Run run = Run.of("convert", files, "--to", "xml", "--header", none, "--output", "-");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).startsWith("--header: " + none + ": ");
  }

  @Test
  void what_another_year_does_not_publish_is_left_out_and_told() throws IOException {
    Path older = folder.resolve("older.xml");

    Run run = Run.of("convert", sent, "--to", "xml", "--year", "2023-24", "--output", older);

    assertThat(Files.readString(older)).doesNotContain("<Sex");
    assertThat(run.err()).contains("left out once: ").contains("Sex: 2023-24 does not publish it");
  }

  @Test
  void a_line_that_cannot_be_read_costs_only_itself() throws IOException {
    Path files = folder.resolve("children.ndjson");
    Run.of("convert", sent, "--to", "case-files", "--output", files);
    Files.writeString(files, "{broken\n" + Files.readString(files));

    Run run = Run.of("convert", files, "--to", "xml", "--year", "2025", "--output", "-");

    assertThat(run.exit()).isEqualTo(ExitCode.NOT_READ);
    assertThat(run.err()).contains("line 1");
    assertThat(run.out()).contains("TEST0001", "TEST0002");
  }

  @Test
  void an_element_the_census_does_not_have_is_told() throws IOException {
    Files.writeString(sent, RETURN.replace("<Sex></Sex>", "<Shoe>12</Shoe>"));

    Run run = Run.of("convert", sent, "--to", "xml", "--output", folder.resolve("again.xml"));

    assertThat(run.err()).contains("left out once: Shoe: the census has no such element there");
  }

  @Test
  void mistakes_of_the_user_are_told() {
    assertThat(Run.of("convert", sent, "--to", "pdf", "--output", "x").exit())
        .isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(Run.of("convert", sent, "--to", "xml", "--output", sent).err())
        .contains("another place than the input");
    assertThat(Run.of("convert", folder, "--to", "xml", "--output", folder.resolve("y.xml")).err())
        .contains("without children.csv");
    assertThat(Run.of("convert", folder.resolve("none.xml"), "--to", "xml", "--output", "-").exit())
        .isEqualTo(ExitCode.NOT_READ);
    assertThat(
            Run.of("convert", sent, "--to", "tables", "--output", sent.resolveSibling("sent.xml"))
                .exit())
        .isNotEqualTo(ExitCode.CLEAN);
  }

  /** Spaces between elements and the two ways to write an empty element do not matter. */
  private static String canonical(Path file) throws IOException {
    return Files.readString(file)
        .replaceAll(">\\s+<", "><")
        .replaceAll("<(\\w+)/>", "<$1></$1>")
        .strip();
  }
}
