package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.name;

import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loss: the last name of an owned value goes. */
class LossesTest {

  /** The scope of the names ends in line 30. */
  private static Given scopeEnds(Given given, String... names) {
    List<Name> going = Arrays.stream(names).map(each -> name(each)).toList();
    Losses.loseAll(given.point(), going, Loss.SCOPE_END, line(30));
    return given;
  }

  @Test
  void ofAnOwnerIsToldAtTheEndOfItsScope() {
    Given given = scopeEnds(given().owned("a"), "a");
    assertThat(given.told()).containsExactly("loss of a in 30: scope end");
    assertThat(given.state("a")).isEqualTo("nothing");
  }

  @Test
  void ofANameIsNoneWhileAnotherOwnsTheValue() {
    Given given = scopeEnds(given().owned("a").alsoNamed("b", "a"), "b");
    assertThat(given.told()).isEmpty();
    assertThat(scopeEnds(given, "a").told()).containsExactly("loss of a in 30: scope end");
  }

  @Test
  void ofTwoNamesOfOneValueIsOne() {
    assertThat(scopeEnds(given().owned("a").alsoNamed("b", "a"), "a", "b").told())
        .containsExactly("loss of a in 30: scope end");
  }

  @Test
  void ofTwoValuesAreTwo() {
    assertThat(scopeEnds(given().owned("a", "b"), "a", "b").told())
        .containsExactly("loss of a in 30: scope end", "loss of b in 30: scope end");
  }

  @Test
  void ofAValueIsToldUnderANameThatHeldItForCertain() {
    Given given = given().owned("b", "c").either("a", "b", "c").ended("c", Access.MOVE, 20);
    assertThat(scopeEnds(given, "a", "b").told()).containsExactly("loss of b in 30: scope end");
  }

  @Test
  void ofWhatWasReleasedOnAnotherPathTellsWhereThatWas() {
    Given given = given().owned("a").maybeEnded("a", Access.RELEASE, 20);
    assertThat(scopeEnds(given, "a").told())
        .containsExactly("loss of a in 30: maybe scope end, else released in 20");
  }

  @Test
  void ofWhatMayBeNullIsNotCertain() {
    assertThat(scopeEnds(given().owned("a").maybeNull("a"), "a").told())
        .containsExactly("loss of a in 30: maybe scope end");
  }

  @Test
  void ofBorrowsAndOfWhatIsGoneIsNone() {
    Given given =
        given()
            .owned("a", "b", "c")
            .parameter("p", Qualifier.REF)
            .borrowed("r", SHARED, "a")
            .ended("b", Access.MOVE, 20);
    given.point().state().escape(given.value("c").liveTokens());
    assertThat(scopeEnds(given, "r", "b", "p", "c").told()).isEmpty();
  }

  @Test
  void ofTheObjectThatAReleasingMethodRunsOnIsNone() {
    Given given = given().self(Qualifier.OWN);
    Losses.loseAll(given.point(), List.of(new Name.This()), Loss.SCOPE_END, line(30));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void isToldOnceThoughABorrowIsLeft() {
    Given given = given().owned("a").alsoNamed("b", "a").borrowed("r", SHARED, "a");
    scopeEnds(given, "a", "b");
    scopeEnds(given, "r");
    assertThat(given.told()).hasSize(1);
  }

  @Test
  void ofAResultThatNobodyTookEndsItsBorrows() {
    Given given = given().owned("a").borrowed("r", SHARED, "a");
    Operand result = given.temporary(given.value("a"), 29);
    given.point().state().remove(name("a"));
    Losses.loseAll(given.point(), List.of(result.name()), Loss.TEMPORARY, line(30));
    assertThat(given.told()).containsExactly("loss of line29() in 30: temporary");
    assertThat(given.state("r")).isEqualTo("ref, ended");
  }

  @Test
  void byOverwritingLeavesTheNewValue() {
    Given given = given().owned("a", "b");
    Losses.overwrite(given.point(), line(30), name("a"), given.value("b"));
    assertThat(given.told()).containsExactly("loss of a in 30: overwrite");
    assertThat(given.state("a")).isEqualTo("owned");
    assertThat(given.value("a")).isEqualTo(given.value("b"));
  }

  @Test
  void byOverwritingIsNoneWhereNothingIsOwned() {
    Given given = given().owned("b").put(name("a"), Value.NULL);
    Losses.overwrite(given.point(), line(30), name("a"), given.value("b"));
    Losses.overwrite(given.point(), line(31), name("new"), given.value("b"));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void byOverwritingANameWithItselfIsNone() {
    Given given = given().owned("a");
    Losses.overwrite(given.point(), line(30), name("a"), given.value("a"));
    assertThat(given.told()).isEmpty();
    assertThat(given.state("a")).isEqualTo("owned");
  }
}
