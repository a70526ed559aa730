package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.ending;
import static dev.freehold.checker.flow.store.Sketch.expression;
import static dev.freehold.checker.flow.store.Sketch.field;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.name;

import com.sun.source.tree.MemberSelectTree;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Use: a value must be there, its loans alive, and what is done allowed. */
class UsesTest {

  private static void check(Given given, String name, Purpose purpose) {
    Uses.check(given.point(), given.use(name, 30), purpose);
  }

  @Test
  void ofWhatIsThereTellsNothing() {
    Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
    check(given, "a", Purpose.USE);
    check(given, "m", Purpose.USE);
    assertThat(given.told()).isEmpty();
  }

  @Test
  void ofWhatWasMovedOrReleasedOnEveryPathIsCertain() {
    Given given =
        given().owned("a", "b").ended("a", Access.MOVE, 20).ended("b", Access.RELEASE, 21);
    check(given, "a", Purpose.USE);
    check(given, "b", Purpose.USE);
    assertThat(given.told())
        .containsExactly("use of a in 30: moved in 20", "use of b in 30: released in 21")
        .inOrder();
  }

  @Test
  void ofWhatWasMovedOnSomePathIsNot() {
    Given given = given().owned("a").maybeEnded("a", Access.MOVE, 20);
    check(given, "a", Purpose.USE);
    assertThat(given.told()).containsExactly("use of a in 30: maybe moved in 20");
  }

  @Test
  void beforeTheLineThatMovedItIsInALaterIteration() {
    Given given = given().owned("a").maybeEnded("a", Access.MOVE, 31);
    check(given, "a", Purpose.USE);
    assertThat(given.told())
        .containsExactly("use of a in 30: maybe moved in 31 in an earlier iteration");
  }

  @Test
  void isToldWithWhatItIsFor() {
    Given given = given().owned("a").ended("a", Access.RELEASE, 20);
    check(given, "a", Purpose.RELEASE);
    check(given, "a", Purpose.MOVE);
    assertThat(given.told())
        .containsExactly("release of a in 30: released in 20", "move of a in 30: released in 20")
        .inOrder();
  }

  @Test
  void ofANameAloneIsNone() {
    Given given = given().owned("a").ended("a", Access.RELEASE, 20);
    check(given, "a", null);
    Operand named = Uses.named(given.point(), line(30), name("a"), UseContext.NAME);
    assertThat(named.value().isDead()).isTrue();
    assertThat(given.told()).isEmpty();
  }

  @Test
  void ofANameThatHoldsNothingTrackedIsNone() {
    Given given = given();
    Operand named = Uses.named(given.point(), line(30), name("x"), UseContext.USE);
    assertThat(named).isEqualTo(Operand.untracked(line(30)));
  }

  @Test
  void ofABorrowTellsWhatEndedIt() {
    Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
    Borrows.access(given.point(), given.use("a", 20), Access.READ);
    check(given, "m", Purpose.USE);
    assertThat(given.told())
        .containsExactly("name of m in 30: exclusive loan of 2 ended by read in 20");
  }

  @Test
  void ofAReborrowTellsWhichLoanDidNotAllowTheAccess() {
    Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a").borrowed("r", SHARED, "m");
    Borrows.access(given.point(), given.use("a", 20), Access.ASSIGN);
    check(given, "r", Purpose.USE);
    assertThat(given.told())
        .containsExactly("name of r in 30: exclusive loan of 2 ended by assign in 20");
  }

  @Test
  void ofAResultByTheCallerIsToldAsSuch() {
    Given given = given().owned("a").borrowed("m", SHARED, "a");
    given.point().state().endLoans(given.value("a").liveTokens(), ending(Access.RELEASE, 20));
    Uses.checkResult(given.point(), given.use("m", 30));
    assertThat(given.told())
        .containsExactly("result of m in 30: shared loan of 2 ended by release in 20");
  }

  @Test
  void byALoopThatGoesOnIsToldAsSuch() {
    Given given = given().owned("a").borrowed("m", SHARED, "a");
    Borrows.access(given.point(), given.use("a", 20), Access.BORROW_MUT);
    Uses.checkIteration(given.point(), given.value("m"), expression("m", 30));
    assertThat(given.told())
        .containsExactly("loop of m in 30: shared loan of 2 ended by borrow mut in 20");
  }

  @Test
  void ofAFieldThatMayHaveNoValueYetReadsWhatIsUnwritten() {
    Given given = given().ownedField("f", Value.UNSET);
    Uses.check(
        given.point(), new Operand(expression("f", 30), Value.UNSET, field("f")), Purpose.USE);
    assertThat(given.told()).containsExactly("read of f in 30: unwritten");
  }

  @Test
  void ofThisAsAWholeUsesItsOwnedFields() {
    Given given = given().ownedField("f").self(Qualifier.OWN);
    given.point().state().end(given.value(field("f")).liveTokens(), ending(Access.MOVE, 20));
    Uses.check(given.point(), given.useOfThis(30), Purpose.USE);
    assertThat(given.told()).containsExactly("field of this.f in 30: moved in 20");
  }

  @Test
  void ofSuperUsesNoFieldOfTheClass() {
    Given given = given().ownedField("f").self(Qualifier.OWN);
    given.point().state().end(given.value(field("f")).liveTokens(), ending(Access.MOVE, 20));
    MemberSelectTree member = (MemberSelectTree) expression("super.x", 30);
    Operand asSuper =
        new Operand(member.getExpression(), given.value(new Name.This()), new Name.This());
    Uses.check(given.point(), asSuper, Purpose.USE);
    assertThat(given.told()).isEmpty();
  }

  @Test
  void ofAnArgumentThatWentWhileOthersWereEvaluatedIsToldWithoutALoop() {
    Given given = given().owned("a").maybeEnded("a", Access.MOVE, 31);
    Uses.checkHandedOver(given.point(), given.use("a", 30), Purpose.MOVE);
    assertThat(given.told()).containsExactly("move of a in 30: maybe moved in 31");
  }

  @Test
  void forMoreThanABorrowAllowsIsTold() {
    Given given = given().parameter("r", Qualifier.REF);
    assertThat(
            Uses.checkStrength(given.point(), given.use("r", 30), Qualifier.MUT, /* write= */ true))
        .isFalse();
    assertThat(Uses.checkStrength(given.point(), given.use("r", 31), Qualifier.MUT, false))
        .isFalse();
    assertThat(given.told())
        .containsExactly("write of r in 30: needs mut", "borrow of r in 31: needs mut")
        .inOrder();
  }

  @Test
  void forWhatABorrowAllowsIsNot() {
    Given given = given().parameter("m", Qualifier.MUT).owned("a");
    assertThat(Uses.checkStrength(given.point(), given.use("m", 30), Qualifier.MUT, true)).isTrue();
    assertThat(Uses.checkStrength(given.point(), given.use("a", 30), Qualifier.MUT, true)).isTrue();
    assertThat(given.told()).isEmpty();
  }

  @Test
  void ofANameThatMayBorrowMoreThanOneValueNeedsAllOfTheirLoans() {
    Given given =
        given()
            .owned("a", "b")
            .borrowed("m", SHARED, "a")
            .borrowed("n", SHARED, "b")
            .either("r", "m", "n");
    given
        .point()
        .state()
        .access(given.value("b").bindings().get(0), ending(Access.ASSIGN, 20), Set.of());
    check(given, "r", Purpose.USE);
    assertThat(given.told())
        .containsExactly("name of r in 30: shared loan of 4 ended by assign in 20");
  }
}
