package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS;
import static dev.freehold.checker.flow.store.Loan.Kind.ALIAS_OF_BORROW;
import static dev.freehold.checker.flow.store.Loan.Kind.EXCLUSIVE;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.field;
import static dev.freehold.checker.flow.store.Sketch.line;
import static dev.freehold.checker.flow.store.Sketch.loan;
import static dev.freehold.checker.flow.store.Sketch.name;
import static dev.freehold.checker.flow.store.Sketch.path;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Loan;
import dev.freehold.checker.flow.store.Path;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Borrow: who borrows what, and whose borrow an access ends. */
class BorrowsTest {

  /** The new name borrows what the other names. */
  private static void borrow(Given given, String name, Qualifier as, String from) {
    given.put(name(name), Borrows.borrow(given.point(), given.use(from, 30), as, line(30)));
  }

  @Nested
  @DisplayName("A borrow")
  class Borrowing {

    @Test
    void givesABorrowAndLeavesTheOwnerOwning() {
      Given given = given().owned("a");
      borrow(given, "m", Qualifier.MUT, "a");
      borrow(given, "x", Qualifier.REF, "m");
      assertThat(given.state("a")).isEqualTo("owned");
      assertThat(given.state("m")).isEqualTo("mut");
      assertThat(given.state("x")).isEqualTo("ref");
      assertThat(given.told()).isEmpty();
    }

    @Test
    void forReadingLeavesOthersForReading() {
      Given given = given().owned("a").borrowed("r", SHARED, "a");
      borrow(given, "s", Qualifier.REF, "a");
      assertThat(given.state("r")).isEqualTo("ref");
    }

    @Test
    void forReadingEndsOneForWriting() {
      Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
      borrow(given, "s", Qualifier.REF, "a");
      assertThat(given.state("m")).isEqualTo("mut, ended");
    }

    @Test
    void forWritingEndsAllOthers() {
      Given given = given().owned("a").borrowed("r", SHARED, "a").borrowed("s", SHARED, "a");
      borrow(given, "m", Qualifier.MUT, "a");
      assertThat(given.state("r")).isEqualTo("ref, ended");
      assertThat(given.state("s")).isEqualTo("ref, ended");
      assertThat(given.state("m")).isEqualTo("mut");
    }

    @Test
    void ofABorrowEndsWithIt() {
      Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
      borrow(given, "n", Qualifier.MUT, "m");
      assertThat(given.state("m")).isEqualTo("mut");
      Borrows.access(given.point(), given.use("m", 31), Access.READ);
      assertThat(given.state("n")).isEqualTo("mut, ended");
      assertThat(given.state("m")).isEqualTo("mut");
      Borrows.access(given.point(), given.use("a", 32), Access.READ);
      assertThat(given.state("m")).isEqualTo("mut, ended");
    }

    @Test
    void ofAPartLeavesThoseOfOtherParts() {
      Given given = given().owned("a").borrowed("x", EXCLUSIVE, "a", path("x"));
      Borrows.borrow(given.point(), given.part("a", "y", 30), Qualifier.MUT, line(30));
      assertThat(given.state("x")).isEqualTo("mut");
      Borrows.borrow(given.point(), given.part("a", "x", 31), Qualifier.REF, line(31));
      assertThat(given.state("x")).isEqualTo("mut, ended");
    }

    @Test
    void ofWhatIsGoneIsNone() {
      Given given = given().owned("a").ended("a", Access.MOVE, 20);
      borrow(given, "m", Qualifier.MUT, "a");
      assertThat(given.state("m")).isEqualTo("moved");
      assertThat(given.value("m").loans()).isEmpty();
    }

    @Test
    void ofANameThatMayHoldTwoValuesIsOneOfEach() {
      Given given = given().owned("a", "b").either("c", "a", "b");
      borrow(given, "m", Qualifier.MUT, "c");
      assertThat(given.value("m").loans()).hasSize(2);
      Borrows.access(given.point(), given.use("b", 31), Access.READ);
      assertThat(given.state("m")).isEqualTo("mut or mut, ended");
    }

    @Test
    void leavesTheLoansThatItsLenderAloneMayHave() {
      Given given =
          given()
              .owned("a")
              .borrowed("m", EXCLUSIVE, "a", path("left"))
              .borrowed("n", EXCLUSIVE, "m", path("left"))
              .either("node", "m", "n");
      given.point().state().remove(name("m"));
      given.point().state().remove(name("n"));
      borrow(given, "r", Qualifier.REF, "node");
      assertThat(given.state("node")).isEqualTo("mut");
    }

    @Test
    void thatOnlyWatchesEndsNoOther() {
      Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
      Value watched = Borrows.watch(given.point(), given.use("a", 30), line(30));
      assertThat(given.state("m")).isEqualTo("mut");
      assertThat(given.state(watched)).isEqualTo("ref");
      Borrows.access(given.point(), given.use("a", 31), Access.ASSIGN);
      assertThat(given.state(watched)).isEqualTo("ref, ended");
    }
  }

  @Nested
  @DisplayName("A second name")
  class SecondName {

    @Test
    void ofAPartOfAnOwnedValueEndsWithTheWholeOnly() {
      Given given = given().owned("a");
      Value part = given.part("a", "x", 30).value();
      given.put(name("p"), Borrows.alias(given.point(), part, line(30)));
      assertThat(given.value("p").loans())
          .containsExactly(loan(ALIAS, given.value("a").bindings().get(0).token(), "x", 30));
      Borrows.access(given.point(), given.use("a", 31), Access.BORROW_MUT);
      assertThat(given.state("p")).isEqualTo("mut");
      Moves.take(given.point(), given.use("a", 32), Access.MOVE, line(32));
      assertThat(given.state("p")).isEqualTo("mut, ended");
    }

    @Test
    void ofAPartOfABorrowIsNoOwnersOwn() {
      Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
      Value part = given.part("m", "x", 30).value();
      Value alias = Borrows.alias(given.point(), part, line(30));
      assertThat(alias.loans().stream().map(Loan::kind)).containsExactly(ALIAS_OF_BORROW);
    }

    @Test
    void ofTheWholeBorrowsNothing() {
      Given given = given().owned("a");
      assertThat(Borrows.alias(given.point(), given.value("a"), line(30)))
          .isEqualTo(given.value("a"));
    }
  }

  @Nested
  @DisplayName("An access")
  class Accessing {

    @Test
    void tellsWhatWasAccessedAndHow() {
      Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a");
      Borrows.access(given.point(), given.use("a", 30), Access.UPDATE);
      var death = given.point().state().deathOf(given.value("m"));
      assertThat(death.ending().name()).isEqualTo("a");
      assertThat(death.ending().how()).isEqualTo(Access.UPDATE);
    }

    @Test
    void toThisIsOneToItsOwnedFields() {
      Given given = given().ownedField("f").self(Qualifier.MUT);
      Binding held = given.value(field("f")).bindings().get(0);
      Loan loan = new Loan(line(9), held.token(), held.path(), EXCLUSIVE, false);
      given.point().state().begin(loan, Set.of());
      given.put(name("m"), Value.of(held.through(Set.of(loan)).granted(Qualifier.MUT)));
      Borrows.access(given.point(), given.useOfThis(30), Access.READ);
      assertThat(given.state("m")).isEqualTo("mut, ended");
    }

    @Test
    void toWhatThisNoLongerNamesIsNone() {
      Given given = given().owned("a").borrowed("m", EXCLUSIVE, "a").ended("a", Access.MOVE, 20);
      Borrows.access(given.point(), given.use("a", 30), Access.READ);
      assertThat(given.point().state().deathOf(given.value("m")).ending().how())
          .isEqualTo(Access.MOVE);
    }

    @Test
    void ofAPartIsToldByItsOwnName() {
      Given given = given().owned("a").borrowed("x", SHARED, "a", path("x"));
      Operand part = given.part("a", "x", 30);
      Borrows.accessPart(
          given.point(), given.use("a", 30), part.value(), Access.ASSIGN, part.tree());
      assertThat(given.point().state().deathOf(given.value("x")).ending().name()).isEqualTo("a.x");
    }
  }

  @Test
  void whatWasCapturedIsNotedWithWhatIsDoneToIt() {
    Given given = given();
    Operand captured = new Operand(line(5), Value.UNTRACKED, name("a"));
    given.put(name("a"), Captures.moved(captured));
    Borrows.access(given.point(), given.use("a", 30), Access.READ);
    assertThat(given.point().captured().of(line(5))).containsExactly(Path.WHOLE, false);
    Borrows.access(given.point(), given.use("a", 31), Access.ASSIGN);
    assertThat(given.point().captured().of(line(5))).containsExactly(Path.WHOLE, true);
  }
}
