package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word that the name of what holds a resource begins with. */
class NamePrefixTest {
  @ParameterizedTest
  @CsvSource({"ownRes,OWN", "own,OWN", "mutRes,MUT", "mut_res,MUT", "refRes,REF", "ref2,REF"})
  void saysHowItHolds(String name, Qualifier said) {
    assertThat(NamePrefix.of(name)).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"res", "owner", "mutable", "reference", "refs", "myOwn", "o", ""})
  void saysNothingWhereItIsNoWord(String name) {
    assertWithMessage(name).that(NamePrefix.of(name)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "OWN,res,ownRes",
    "OWN,refRes,ownRes",
    "MUT,own_res,mutRes",
    "REF,own,ref",
    "REF,own1,ref1",
    "OWN,URL,ownURL"
  })
  void isPutInFront(Qualifier qualifier, String name, String right) {
    assertThat(NamePrefix.with(qualifier, name)).isEqualTo(right);
  }
}
