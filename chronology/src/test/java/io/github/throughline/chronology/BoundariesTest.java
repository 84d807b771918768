package io.github.throughline.chronology;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.throughline.chronology.curation.Changes;
import io.github.throughline.chronology.curation.Curation;
import io.github.throughline.chronology.curation.CurationSession;
import io.github.throughline.chronology.view.Redaction;
import io.github.throughline.core.house.HouseRules;
import java.util.stream.Stream;

/** What each package of chronology may know. */
@AnalyzeClasses(
    packages = "io.github.throughline.chronology",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String CHRONOLOGY = "io.github.throughline.chronology";

  /** What makes a chronology, and the chronology it makes. */
  private static final String[] BUILDING = {
    CHRONOLOGY, CHRONOLOGY + ".draft..", CHRONOLOGY + ".incident..", CHRONOLOGY + ".assembly.."
  };

  /**
   * Where users come in. They stand beside the types that users get, which what is behind them
   * makes; nothing else there knows what is behind.
   */
  private static final DescribedPredicate<JavaClass> DOORS =
      belongToAnyOf(
              ChronologyBuilder.class,
              Redaction.class,
              Curation.class,
              CurationSession.class,
              Changes.class)
          .as("doors");

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
          .resideInAnyPackage(and(BUILDING, CHRONOLOGY + ".render.."));

  @ArchTest
  static final ArchRule building_knows_no_showing =
      noClasses()
          .that()
          .resideInAnyPackage(BUILDING)
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
          .resideInAnyPackage(and(BUILDING, CHRONOLOGY + ".curation..", CHRONOLOGY + ".render.."));

  @ArchTest
  static final ArchRule building_knows_no_curation =
      noClasses()
          .that()
          .resideInAnyPackage(BUILDING)
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

  @ArchTest
  static final ArchRule packages_do_not_know_each_other_in_circles =
      slices()
          .assignedFrom(eachPackage())
          .should()
          .beFreeOfCycles()
          .ignoreDependency(DOORS, alwaysTrue());

  private static SliceAssignment eachPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages of chronology";
      }
    };
  }

  private static String[] and(String[] packages, String... more) {
    return Stream.concat(Stream.of(packages), Stream.of(more)).toArray(String[]::new);
  }
}
