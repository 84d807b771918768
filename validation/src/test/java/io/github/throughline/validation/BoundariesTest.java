package io.github.throughline.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What each package of validation may know. */
@AnalyzeClasses(
    packages = "io.github.throughline.validation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String VALIDATION = "io.github.throughline.validation";

  @ArchTest
  static final ArchRule validation_does_not_know_chronologies =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.github.throughline.chronology..");

  @ArchTest
  static final ArchRule the_engine_knows_no_standard =
      noClasses()
          .that()
          .resideInAPackage(VALIDATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              VALIDATION + ".cincensus..",
              VALIDATION + ".report..",
              "io.github.throughline.core.exchange.cincensus..");

  @ArchTest
  static final ArchRule reports_know_no_standard =
      noClasses()
          .that()
          .resideInAPackage(VALIDATION + ".report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              VALIDATION + ".cincensus..", "io.github.throughline.core.exchange.cincensus..");

  @ArchTest
  static final ArchRule rules_write_no_reports_and_read_no_files =
      noClasses()
          .that()
          .resideInAPackage(VALIDATION + ".cincensus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(VALIDATION + ".report..", "javax.xml..");

  @ArchTest
  static final ArchRule no_package_knows_one_that_knows_it =
      slices().matching(VALIDATION + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_reads_the_clock_or_the_machines_settings =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule nothing_prints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule no_static_field_changes = fields().that().areStatic().should().beFinal();
}
