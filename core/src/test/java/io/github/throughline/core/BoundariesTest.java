package io.github.throughline.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

/** What each package of the core may know. The order is the one in docs/architecture.md. */
@AnalyzeClasses(
    packages = "io.github.throughline.core",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String CORE = "io.github.throughline.core.";

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

  @ArchTest
  static void nothing_reads_the_clock_or_the_machines_settings(JavaClasses all) {
    ArchRule rule =
        noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
    rule.check(all);
  }

  @ArchTest
  static final ArchRule nothing_prints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule there_is_no_old_date =
      noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.Date");

  @ArchTest
  static final ArchRule no_static_field_changes =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("what one caller does must not be seen by another");
}
