package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.types.Qualifier;
import org.junit.jupiter.api.Test;

/** What operands lend to a call, each from where it is evaluated until the call. */
class CallLoansTest {
  private final Given given = given().owned("a", "b");
  private final CallLoans loans = new CallLoans(given.point());

  @Test
  void lastUntilTheCallIsOver() {
    Operand argument = given.use("a", 30);
    loans.lend(argument, Qualifier.MUT);
    assertThat(given.state(loans.of(argument))).isEqualTo("mut");
    loans.end();
    assertThat(loans.of(argument)).isNull();
  }

  @Test
  void ofOneOperandAreNoneOfAnother() {
    loans.lend(given.use("a", 30), Qualifier.REF);
    assertThat(loans.of(given.use("a", 31))).isNull();
  }

  @Test
  void mustBeAliveAtTheCall() {
    loans.lend(given.use("a", 30), Qualifier.REF);
    Borrows.access(given.point(), given.use("a", 31), Access.BORROW_MUT);
    loans.checkAlive(line(29));
    assertThat(given.told())
        .containsExactly("call of a in 29: shared loan of 30 ended by borrow mut in 31");
  }

  @Test
  void thatAreAliveAreNotTold() {
    loans.lend(given.use("a", 30), Qualifier.REF);
    loans.lend(given.use("a", 31), Qualifier.REF);
    loans.checkAlive(line(29));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void ofWhatAnEarlierArgumentMovedAreAUseAfterTheMove() {
    loans.lend(given.use("a", 31), Qualifier.REF);
    Moves.take(given.point(), given.use("a", 30), Access.MOVE, given.use("a", 30).tree());
    loans.checkAlive(line(29));
    assertThat(given.told()).containsExactly("use of a in 31: moved in 30");
  }

  @Test
  void ofWhatALaterArgumentMovedAreEndedByTheMove() {
    loans.lend(given.use("a", 30), Qualifier.REF);
    Moves.take(given.point(), given.use("a", 31), Access.MOVE, given.use("a", 31).tree());
    loans.checkAlive(line(29));
    assertThat(given.told())
        .containsExactly("call of a in 29: shared loan of 30 ended by move in 31");
  }

  @Test
  void ofAFunctionAreWhatItCaptures() {
    Operand function = Operand.untracked(line(32));
    loans.lend(given.use("b", 30), Qualifier.REF);
    loans.capture(
        function.tree(),
        () -> {
          loans.lend(given.use("a", 31), Qualifier.REF);
          return function;
        });
    assertThat(loans.allOf(function)).hasSize(1);
    assertThat(loans.allOf(function).get(0).liveTokens()).isEqualTo(given.value("a").liveTokens());
    assertThat(loans.allOf(given.use("b", 30))).hasSize(1);
    assertThat(loans.allOf(Operand.untracked(line(33)))).isEmpty();
  }

  @Test
  void takeOverOwnersThatBorrowAndNoOthers() {
    given.borrowed("r", SHARED, "a");
    loans.take(given.use("b", 30), given.value("b"));
    assertThat(loans.takenOver()).isEmpty();
    given
        .point()
        .state()
        .absorb(given.value("b").liveTokens(), given.value("r").loans(), each -> false);
    loans.take(given.use("b", 30), given.value("b"));
    assertThat(loans.takenOver()).hasSize(1);
  }
}
