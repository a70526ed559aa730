package dev.freehold.checker.house;

import static com.google.common.truth.Truth.assertWithMessage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The code lies in layers: what stands below does not know what stands above it. */
class LayersTest {
  /** A larger knot cannot be read in one sitting. */
  private static final int LARGEST_KNOT = 11;

  private static JavaClasses all;

  @BeforeAll
  static void read() {
    all = FreeholdClasses.all();
  }

  @Test
  void noPackageNeedsOneThatNeedsIt() {
    slices().matching("dev.freehold.(**)").namingSlices("$1").should().beFreeOfCycles().check(all);
  }

  /** Where an annotation stands on a type, it is not seen here; so these must lie below all. */
  @Test
  void annotationsNeedNothing() {
    for (String annotations : Set.of("dev.freehold", "dev.freehold.internal.mark")) {
      classes()
          .that()
          .resideInAPackage(annotations)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", annotations)
          .check(all);
    }
  }

  @Test
  void noLargeKnotOfTypesIsInTheChecker() {
    Set<String> knot = Knots.largest(all, "dev.freehold.checker");
    assertWithMessage("types of which each needs all others: %s", knot)
        .that(knot.size())
        .isAtMost(LARGEST_KNOT);
  }
}
