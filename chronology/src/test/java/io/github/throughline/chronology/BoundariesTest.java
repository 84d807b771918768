package io.github.throughline.chronology;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** What each package of chronology may know. */
@AnalyzeClasses(
    packages = "io.github.throughline.chronology",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String CHRONOLOGY = "io.github.throughline.chronology";

  @ArchTest
  static final ArchRule chronologies_do_not_know_validation_or_any_standard =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.throughline.validation..", "io.github.throughline.core.exchange..");

  @ArchTest
  static final ArchRule the_family_knows_no_chronology =
      noClasses()
          .that()
          .resideInAPackage(CHRONOLOGY + ".family..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CHRONOLOGY, CHRONOLOGY + ".render..");

  @ArchTest
  static final ArchRule building_knows_no_showing =
      noClasses()
          .that()
          .resideInAPackage(CHRONOLOGY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CHRONOLOGY + ".render..");

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
