package io.github.throughline.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.throughline.core.house.HouseRules;

/** What each package of validation may know. */
@AnalyzeClasses(
    packages = "io.github.throughline.validation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String VALIDATION = "io.github.throughline.validation";

  @ArchTest static final ArchTests what_holds_in_every_library = ArchTests.in(HouseRules.class);

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
}
