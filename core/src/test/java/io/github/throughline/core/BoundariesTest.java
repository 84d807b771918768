package io.github.throughline.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.throughline.core.house.HouseRules;

/** What each package of the core may know. The order is the one in docs/architecture.md. */
@AnalyzeClasses(
    packages = "io.github.throughline.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String CORE = "io.github.throughline.core.";

  @ArchTest static final ArchTests what_holds_in_every_library = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule time_knows_nothing_of_ours =
      noClasses()
          .that()
          .resideInAPackage(CORE + "time..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("io.github.throughline..")
                  .and(not(resideInAPackage(CORE + "time.."))));

  @ArchTest
  static final ArchRule identifiers_and_codes_know_only_time =
      noClasses()
          .that()
          .resideInAnyPackage(CORE + "identifier..", CORE + "code..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              CORE + "model..", CORE + "json..", CORE + "exchange..", CORE + "output..");

  @ArchTest
  static final ArchRule constraints_know_no_record =
      noClasses()
          .that()
          .resideInAPackage(CORE + "constraint..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              CORE + "model..", CORE + "json..", CORE + "exchange..", CORE + "output..");

  @ArchTest
  static final ArchRule the_provider_is_the_users_choice =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.hibernate..");

  @ArchTest
  static final ArchRule the_model_knows_neither_json_nor_any_standard =
      noClasses()
          .that()
          .resideInAPackage(CORE + "model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              CORE + "json..", CORE + "exchange..", CORE + "output..", "com.fasterxml..");

  @ArchTest
  static final ArchRule json_knows_no_standard =
      noClasses()
          .that()
          .resideInAPackage(CORE + "json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CORE + "exchange..");

  @ArchTest
  static final ArchRule output_knows_nothing_of_the_field =
      noClasses()
          .that()
          .resideInAPackage(CORE + "output..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              CORE + "model..", CORE + "json..", CORE + "exchange..", CORE + "code..");

  @ArchTest
  static final ArchRule no_package_knows_one_that_knows_it =
      slices().matching(CORE + "(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_core_judges_nothing =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.github.throughline.validation..", "io.github.throughline.chronology..");
}
