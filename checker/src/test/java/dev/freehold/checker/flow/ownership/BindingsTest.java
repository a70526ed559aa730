package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.name;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import org.junit.jupiter.api.Test;

/** A name is given a value. */
class BindingsTest {

  private static void bind(Given given, Qualifier mode, String name, Operand to) {
    given.put(name(name), Bindings.bound(given.point(), mode, to, line(30)));
  }

  @Test
  void anOwnVariableTakesItOver() {
    Given given = given().owned("a");
    bind(given, Qualifier.OWN, "b", given.use("a", 30));
    assertThat(given.state("a")).isEqualTo("moved");
    assertThat(given.state("b")).isEqualTo("owned");
  }

  @Test
  void aMutVariableBorrowsItForWritingAndARefVariableForReading() {
    Given given = given().owned("a", "b");
    bind(given, Qualifier.MUT, "m", given.use("a", 30));
    bind(given, Qualifier.REF, "r", given.use("b", 30));
    assertThat(given.state("m")).isEqualTo("mut");
    assertThat(given.state("r")).isEqualTo("ref");
    assertThat(given.value("r").loans()).hasSize(1);
  }

  @Test
  void aPlainVariableIsASecondNameAndBorrowsNothing() {
    Given given = given().owned("a");
    bind(given, null, "b", given.use("a", 30));
    assertThat(given.value("b")).isEqualTo(given.value("a"));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void aPlainVariableTakesTheResultOfACall() {
    Given given = given().owned("a");
    Operand result = given.temporary(given.value("a"), 30);
    bind(given, null, "b", result);
    assertThat(given.state("b")).isEqualTo("owned");
    assertThat(given.point().state().holds(result.name())).isFalse();
  }

  @Test
  void aPlainVariableForAPartEndsWithTheWhole() {
    Given given = given().owned("a");
    bind(given, null, "p", given.part("a", "x", 30));
    Moves.take(given.point(), given.use("a", 31), Access.RELEASE, line(31));
    assertThat(given.state("p")).isEqualTo("mut, ended");
  }

  @Test
  void aRefOfARefIsACopyThatDoesNotDependOnIt() {
    Given given = given().owned("a").borrowed("r", SHARED, "a");
    bind(given, Qualifier.REF, "s", given.use("r", 30));
    assertThat(given.value("s").loans()).isEqualTo(given.value("r").loans());
  }

  @Test
  void aBorrowThatACallGaveIsNotBorrowedAgain() {
    Given given = given().owned("a").borrowed("r", SHARED, "a");
    Operand result = given.temporary(given.value("r"), 30);
    bind(given, Qualifier.REF, "s", result);
    assertThat(given.value("s").loans()).isEqualTo(given.value("r").loans());
  }

  @Test
  void aMutVariableOfARefIsToldAndCountsAsGrantedFromThenOn() {
    Given given = given().parameter("p", Qualifier.REF);
    bind(given, Qualifier.MUT, "m", given.use("p", 30));
    assertThat(given.told()).containsExactly("borrow of p in 30: needs mut");
    assertThat(given.state("m")).isEqualTo("mut");
  }

  @Test
  void whatHadEndedIsNotHeldUnderTheNewNameAsWell() {
    Given given = given().owned("a").ended("a", Access.MOVE, 20);
    Value held = Bindings.secondName(given.point(), null, given.use("a", 30), line(30));
    assertThat(given.state(held)).isEqualTo("untracked");
  }
}
