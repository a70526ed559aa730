package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;

import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent.Keeper;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Escape: a value goes where it may stay longer, or where nothing is known of ownership. */
class EscapesTest {
  private static final EscapeTarget LIST =
      new EscapeTarget(EscapeTarget.Kind.FOREIGN_PARAMETER, "add");

  @Nested
  @DisplayName("A value that goes where nothing is said")
  class Unsaid {

    private static void escape(Given given, String name) {
      Escapes.escape(given.point(), given.use(name, 30), LIST);
    }

    @Test
    void isToldAndItsOwnerNoLongerAnswersForIt() {
      Given given = given().owned("a").alsoNamed("b", "a");
      escape(given, "a");
      assertThat(given.told()).containsExactly("escape of a in 30: foreign parameter add");
      assertThat(given.state("a")).isEqualTo("escaped");
      assertThat(given.state("b")).isEqualTo("escaped");
    }

    @Test
    void isToldThoughItIsBorrowed() {
      Given given = given().owned("a").borrowed("r", SHARED, "a");
      escape(given, "r");
      assertThat(given.told()).containsExactly("escape of r in 30: foreign parameter add");
    }

    @Test
    void isNoneWhereItIsAnOrdinaryObject() {
      Given given = given();
      Escapes.escape(given.point(), Operand.untracked(line(30)), LIST);
      assertThat(given.told()).isEmpty();
    }

    @Test
    void isABorrowOfTheCallersWhereItIsAFunctionOfWhichSomethingIsPromised() {
      Given given = given().of(Site.Kind.FUNCTION, "f", Qualifier.REF);
      escape(given, "f");
      assertThat(given.told())
          .containsExactly("escape of f in 30: foreign parameter add, lent by f");
    }
  }

  @Nested
  @DisplayName("A result")
  class Results {

    private static void result(Given given, String name, boolean owned) {
      Escapes.result(given.point(), given.use(name, 30), owned, line(30));
    }

    @Test
    void thatBorrowsFromAParameterMayIfTheSignatureSaysSo() {
      Given given =
          given().lending("p").parameter("p", Qualifier.REF).parameter("q", Qualifier.REF);
      result(given, "p", false);
      assertThat(given.told()).isEmpty();
      result(given, "q", false);
      assertThat(given.told()).containsExactly("escape of q in 30: result, lent by q");
    }

    @Test
    void thatBorrowsFromALocalOwnerMayNot() {
      Given given = given().owned("a").borrowed("r", SHARED, "a");
      result(given, "r", false);
      assertThat(given.told()).containsExactly("return of r in 30: lent by make(a)");
    }

    @Test
    void thatIsRefusedIsNotToldAgainAsALoss() {
      Given given = given().owned("a").borrowed("r", SHARED, "a");
      result(given, "r", false);
      result(given, "r", false);
      assertThat(given.told()).hasSize(1);
      assertThat(given.state("a")).isEqualTo("untracked");
    }

    @Test
    void thatBorrowsThroughABorrowComesFromWhereThatDoes() {
      Given given =
          given()
              .lending("p")
              .parameter("p", Qualifier.MUT)
              .borrowed("m", EXCLUSIVE, "p")
              .borrowed("r", SHARED, "m");
      result(given, "r", false);
      assertThat(given.told()).isEmpty();
    }

    @Test
    void thatBorrowsFromThisOrAFieldOfItMayIfThisIsALender() {
      Given given = given().lending("this").self(Qualifier.REF);
      Escapes.result(given.point(), given.useOfThis(30), false, line(30));
      assertThat(given.told()).isEmpty();
      Given other = given().self(Qualifier.REF);
      Escapes.result(other.point(), other.useOfThis(30), false, line(30));
      assertThat(other.told()).containsExactly("escape of this in 30: result, lent by this");
    }

    @Test
    void ofALambdaMayNotBorrowFromWhatItCaptured() {
      Given given =
          given()
              .in(MethodContext.Role.LAMBDA)
              .lending("c")
              .of(Site.Kind.CAPTURE, "c", Qualifier.REF);
      result(given, "c", false);
      assertThat(given.told()).containsExactly("escape of c in 30: lambda result, lent by c");
    }

    @Test
    void thatIsHandedOverDoesNotBorrowFromItself() {
      Given given = given().owned("a");
      result(given, "a", true);
      assertThat(given.told()).isEmpty();
    }

    @Test
    void thatWasTakenOutOfACollectionOfBorrowsMay() {
      Given given =
          given().of(Site.Kind.COLLECTION, "list", Qualifier.OWN).borrowed("r", SHARED, "list");
      result(given, "r", false);
      assertThat(given.told()).isEmpty();
    }

    @Test
    void thatIsHandedOverAndBorrowsFromALocalOwnerMayNot() {
      Given given = given().owned("a", "b").borrowed("r", SHARED, "a");
      given
          .point()
          .state()
          .absorb(given.value("b").liveTokens(), given.value("r").loans(), each -> false);
      result(given, "b", true);
      assertThat(given.told()).containsExactly("return of b in 30: lent by make(a)");
    }

    @Test
    void ofWhichNothingIsSaidMayBorrowFromOthersOnly() {
      Given given =
          given()
              .owned("a")
              .parameter("p", Qualifier.REF)
              .borrowed("r", SHARED, "a")
              .borrowed("s", SHARED, "p");
      assertThat(Escapes.isOfOthers(given.point(), given.use("s", 30), line(30))).isTrue();
      assertThat(Escapes.isOfOthers(given.point(), given.use("r", 30), line(30))).isFalse();
    }
  }

  @Nested
  @DisplayName("A value that is stored")
  class Stored {
    private static final EscapeTarget FIELD = new EscapeTarget(EscapeTarget.Kind.FIELD, "this.f");

    private static void stored(Given given, String name, boolean owned, String... lenders) {
      Escapes.stored(given.point(), given.use(name, 30), owned, Set.of(lenders), FIELD);
    }

    @Test
    void mayBorrowFromWhatOutlivesThePlace() {
      Given given = given().parameter("p", Qualifier.REF);
      stored(given, "p", false, "p");
      assertThat(given.told()).isEmpty();
    }

    @Test
    void mayNotBorrowFromAnythingElse() {
      Given given = given().parameter("p", Qualifier.REF);
      stored(given, "p", false, "q");
      assertThat(given.told()).containsExactly("escape of p in 30: field this.f, lent by p");
    }

    @Test
    void mayNotBorrowFromALocalOwner() {
      Given given = given().owned("a").borrowed("r", SHARED, "a");
      stored(given, "r", false);
      assertThat(given.told()).containsExactly("escape of r in 30: field this.f, lent by make(a)");
    }

    @Test
    void mayBeOwned() {
      Given given = given().owned("a");
      stored(given, "a", true);
      assertThat(given.told()).isEmpty();
    }
  }

  @Test
  void aCapturedValueIsToldWithWhoKeepsIt() {
    Given given = given().owned("a");
    Escapes.captured(given.point(), given.use("a", 30), Keeper.CLASS);
    assertThat(given.told()).containsExactly("capture of a in 30: kept by class");
  }

  @Test
  void aFunctionThatIsGoneEscapesNoFurther() {
    Given given = given().of(Site.Kind.FUNCTION, "f", Qualifier.OWN).ended("f", Access.MOVE, 20);
    Escapes.escape(given.point(), given.use("f", 30), LIST);
    assertThat(given.told()).isEmpty();
  }
}
