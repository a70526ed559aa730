package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.field;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.path;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import org.junit.jupiter.api.Test;

/** Move and release: a value is passed on or given back, by whoever owns it. */
class MovesTest {

  private static Value take(Given given, String name, Access how) {
    return Moves.take(given.point(), given.use(name, 30), how, line(30));
  }

  @Test
  void theNameIsDeadAfterwardsAndTheTakerOwnsTheValue() {
    Given given = given().owned("a");
    Value taken = take(given, "a", Access.MOVE);
    assertThat(given.state("a")).isEqualTo("moved");
    assertThat(given.state(taken)).isEqualTo("owned");
    assertThat(given.told()).isEmpty();
  }

  @Test
  void whatIsReleasedIsReleasedUnderEveryName() {
    Given given = given().owned("a").alsoNamed("b", "a");
    take(given, "b", Access.RELEASE);
    assertThat(given.state("a")).isEqualTo("released");
    assertThat(given.state("b")).isEqualTo("released");
  }

  @Test
  void otherValuesStay() {
    Given given = given().owned("a", "b");
    take(given, "a", Access.MOVE);
    assertThat(given.state("b")).isEqualTo("owned");
  }

  @Test
  void borrowsOfItEnd() {
    Given given = given().owned("a").borrowed("m", SHARED, "a").borrowed("r", SHARED, "m");
    take(given, "a", Access.MOVE);
    assertThat(given.state("m")).isEqualTo("ref, ended");
    assertThat(given.state("r")).isEqualTo("ref, ended");
  }

  @Test
  void aBorrowedNameIsRefusedAndItsOwnerKeepsTheValue() {
    Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
    Value taken = take(given, "m", Access.MOVE);
    assertThat(given.told()).containsExactly("move of m in 30: refused, borrowed");
    assertThat(given.state("a")).isEqualTo("owned");
    assertThat(given.state("m")).isEqualTo("mut");
    assertThat(taken).isEqualTo(Value.UNTRACKED);
  }

  @Test
  void whatTheCallerLentIsRefused() {
    Given given = given().parameter("p", Qualifier.REF);
    take(given, "p", Access.RELEASE);
    assertThat(given.told()).containsExactly("release of p in 30: refused, borrowed");
  }

  @Test
  void aPartOfWhatSomebodyHereOwnsIsRefused() {
    Given given = given().owned("a").borrowed("part", SHARED, "a", path("left"));
    take(given, "part", Access.MOVE);
    assertThat(given.told()).containsExactly("move of part in 30: refused, part of resource");
  }

  @Test
  void anElementIsRefused() {
    Given given = given().of(Site.Kind.ELEMENT, "each", Qualifier.MUT);
    take(given, "each", Access.MOVE);
    assertThat(given.told()).containsExactly("move of each in 30: refused, element");
  }

  @Test
  void whatATryStatementReleasesIsRefusedUnderEveryName() {
    Given given = given().owned("a").alsoNamed("b", "a").heldByTry("a");
    take(given, "b", Access.MOVE);
    assertThat(given.told()).containsExactly("move of b in 30: refused, try resource");
    assertThat(Moves.isHeldByTry(given.point(), given.value("b"))).isTrue();
    assertThat(given.state("a")).isEqualTo("owned");
  }

  @Test
  void aNameThatMayStandForValuesOfDifferentOwnersIsRefused() {
    Given given = given().owned("a", "b").either("c", "a", "b");
    take(given, "c", Access.MOVE);
    assertThat(given.told()).containsExactly("move of c in 30: refused, several owners");
  }

  @Test
  void theResultOfACallIsNoLongerToBeTakenOrLost() {
    Given given = given().owned("a");
    Operand temporary = given.temporary(given.value("a"), 30);
    given.point().state().remove(name("a"));
    Value taken = Moves.take(given.point(), temporary, Access.MOVE, line(30));
    assertThat(given.state(taken)).isEqualTo("owned");
    assertThat(given.point().state().holds(temporary.name())).isFalse();
  }

  @Test
  void aResultThatIsLentIsRefusedAndNobodyIsBlamedForLosingIt() {
    Given given = given().parameter("p", Qualifier.REF);
    Operand result = new Operand(line(30), given.value("p"), null);
    assertThat(Moves.take(given.point(), result, Access.MOVE, line(30))).isEqualTo(Value.UNTRACKED);
    assertThat(given.told()).containsExactly("move of line30() in 30: refused, borrowed");
  }

  @Test
  void anOrdinaryObjectIsPassedOnAsItIs() {
    Given given = given();
    Value taken = Moves.take(given.point(), Operand.untracked(line(30)), Access.MOVE, line(30));
    assertThat(taken).isEqualTo(Value.UNTRACKED);
    assertThat(given.told()).isEmpty();
  }

  @Test
  void whatMayBeNullMayBeNullForTheTaker() {
    Given given = given().owned("a").maybeNull("a");
    assertThat(given.state(take(given, "a", Access.MOVE))).isEqualTo("null or owned");
  }

  @Test
  void whatWasMovedOnSomePathIsTakenOnTheOthers() {
    Given given = given().owned("a").maybeEnded("a", Access.MOVE, 20);
    Value taken = take(given, "a", Access.MOVE);
    assertThat(given.state(taken)).isEqualTo("owned");
    assertThat(given.state("a")).isEqualTo("moved");
  }

  @Test
  void anOwnerThatBorrowsBorrowsInOtherHandsToo() {
    Given given = given().owned("a", "b").borrowed("m", SHARED, "a");
    given
        .point()
        .state()
        .absorb(given.value("b").liveTokens(), given.value("m").loans(), each -> false);
    Value taken = take(given, "b", Access.MOVE);
    assertThat(taken.loans()).isEqualTo(given.value("m").loans());
  }

  @Test
  void whoPassesOnThisPassesOnItsFields() {
    Given given = given().ownedField("f").self(Qualifier.OWN);
    Moves.take(given.point(), given.useOfThis(30), Access.MOVE, line(30));
    assertThat(given.state(given.value(field("f")))).isEqualTo("moved");
  }
}
