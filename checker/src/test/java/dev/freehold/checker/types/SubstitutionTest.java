package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether code with one signature may stand where another is promised. */
class SubstitutionTest {

  @ParameterizedTest
  @CsvSource({
    // promised to callers, taken by the code
    "OWN, OWN, true",
    "OWN, MUT, false",
    "OWN, REF, false",
    "OWN,    , false",
    "MUT, OWN, false",
    "MUT, MUT, true",
    "MUT, REF, true",
    "MUT,    , true",
    "REF, OWN, false",
    "REF, MUT, false",
    "REF, REF, true",
    "REF,    , true",
    "   , OWN, false",
    "   , MUT, true",
    "   , REF, true",
    "   ,    , true",
  })
  void aParameterIsTakenForNoMoreThanIsPromisedAndAnOwnerAsAnOwner(
      Qualifier promised, Qualifier taken, boolean fits) {
    assertWithMessage("takes").that(Substitution.takes(promised, taken)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    // promised to callers, given by the code
    "OWN, OWN, true",
    "OWN, MUT, false",
    "OWN, REF, false",
    "OWN,    , false",
    "MUT, OWN, false",
    "MUT, MUT, true",
    "MUT, REF, false",
    "MUT,    , true",
    "REF, OWN, false",
    "REF, MUT, true",
    "REF, REF, true",
    "REF,    , true",
    "   , OWN, false",
    "   , MUT, true",
    "   , REF, true",
    "   ,    , true",
  })
  void aResultIsGivenForNoLessThanIsPromisedAndAnOwnerAsAnOwner(
      Qualifier promised, Qualifier given, boolean fits) {
    assertWithMessage("gives").that(Substitution.gives(promised, given)).isEqualTo(fits);
  }
}
