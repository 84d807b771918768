package io.github.throughline.chronology;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.github.throughline.core.house.HouseRules;

/** What each package of chronology may know. */
@AnalyzeClasses(
    packages = "io.github.throughline.chronology",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String CHRONOLOGY = "io.github.throughline.chronology";

  @ArchTest static final ArchTests what_holds_in_every_library = ArchTests.in(HouseRules.class);

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
  static final ArchRule linking_people_knows_no_chronology =
      noClasses()
          .that()
          .resideInAPackage(CHRONOLOGY + ".linkage..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CHRONOLOGY, CHRONOLOGY + ".curation..", CHRONOLOGY + ".render..");

  @ArchTest
  static final ArchRule building_knows_no_curation =
      noClasses()
          .that()
          .resideInAPackage(CHRONOLOGY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CHRONOLOGY + ".curation..", CHRONOLOGY + ".linkage..");

  @ArchTest
  static final ArchRule curation_knows_no_showing =
      noClasses()
          .that()
          .resideInAPackage(CHRONOLOGY + ".curation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CHRONOLOGY + ".render..", CHRONOLOGY + ".document..");

  @ArchTest
  static final ArchRule words_know_no_form_they_are_used_in =
      noClasses()
          .that()
          .resideInAPackage(CHRONOLOGY + ".words..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CHRONOLOGY + ".render..", CHRONOLOGY + ".document..");

  @ArchTest
  static final ArchRule the_page_knows_no_document =
      noClasses()
          .that()
          .resideInAPackage(CHRONOLOGY + ".render..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CHRONOLOGY + ".document..");
}
