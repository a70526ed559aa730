package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.line;

import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the arguments at the call. */
class HandoverTest {
  private static final Program PROGRAM =
      Program.of(
          """
          @MustRelease("close") class Res { void close() {} }
          class Sink {
            static void take(@Own Res res) {}
            static void read(@Ref Res res) {}
            static void any(Object object) {}
            static void both(@Own Res first, @Own Res second) {}
            static void once(@Once Runnable task) {}
            static void inside(@NonEscaping Runnable task) {}
          }
          """);

  private final Given given = given().in(PROGRAM.types()).owned("a");

  private Call hand(String method, String... arguments) {
    Operand[] operands = new Operand[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      operands[i] = given.use(arguments[i], 30 + i);
    }
    Call call = given.call(PROGRAM.method("Sink", method), null, operands);
    Handover.hand(given.point(), call);
    return call;
  }

  @Test
  void whatTheCallOwnsMovesIntoIt() {
    hand("take", "a");
    assertThat(given.state("a")).isEqualTo("moved");
    assertThat(given.told()).isEmpty();
  }

  @Test
  void whatTheCallBorrowsStays() {
    hand("read", "a");
    assertThat(given.state("a")).isEqualTo("owned");
    assertThat(given.told()).isEmpty();
  }

  @Test
  void whatTheCallSaysNothingOfEscapes() {
    hand("any", "a");
    assertThat(given.told()).containsExactly("escape of a in 30: parameter any");
    assertThat(given.state("a")).isEqualTo("escaped");
  }

  @Test
  void whatTheCallReleasesIsReleased() {
    Signature.Parameter parameter =
        new Signature.Parameter("res", Qualifier.OWN, false, false, false, false);
    Signature releases =
        new Signature(null, List.of(parameter), Signature.Result.NOTHING, true, false);
    Call call = given.callOf(PROGRAM.method("Sink", "take"), releases, null, given.use("a", 30));
    Handover.hand(given.point(), call);
    assertThat(given.state("a")).isEqualTo("released");
  }

  @Test
  void aBorrowIsNotHandedOver() {
    given.borrowed("r", SHARED, "a");
    hand("take", "r");
    assertThat(given.told()).containsExactly("move of r in 30: refused, borrowed");
    assertThat(given.state("a")).isEqualTo("owned");
  }

  @Test
  void oneValueIsNotHandedOverTwice() {
    hand("both", "a", "a");
    assertThat(given.told()).containsExactly("move of a in 31: moved in 30");
  }

  @Test
  void whatAnotherArgumentMovedMeanwhileIsTold() {
    Operand evaluated = given.use("a", 30);
    Moves.take(given.point(), given.use("a", 31), Access.MOVE, line(31));
    Call call = given.call(PROGRAM.method("Sink", "take"), null, evaluated);
    Handover.hand(given.point(), call);
    assertThat(given.told()).containsExactly("move of a in 30: moved in 31");
  }

  @Test
  void anOwnerThatBorrowsIsNotedWithTheCall() {
    given.owned("b").borrowed("r", SHARED, "b");
    given
        .point()
        .state()
        .absorb(given.value("a").liveTokens(), given.value("r").loans(), each -> false);
    assertThat(hand("take", "a").loans().takenOver()).hasSize(1);
  }

  @Test
  void aFunctionToBeCalledOnceGoesWhereItIs() {
    given.of(Site.Kind.FUNCTION, "f", Qualifier.OWN);
    hand("once", "f");
    assertThat(given.told()).isEmpty();
    assertThat(given.state("f")).isEqualTo("moved");
  }

  @Test
  void aFunctionToBeCalledOnceGoesNowhereElse() {
    given.of(Site.Kind.FUNCTION, "f", Qualifier.OWN);
    hand("inside", "f");
    assertThat(given.told()).containsExactly("escape of f in 30: parameter inside");
  }

  @Test
  void aFunctionThatMustNotBeKeptGoesWhereItIsNot() {
    given.of(Site.Kind.FUNCTION, "f", Qualifier.REF);
    hand("inside", "f");
    assertThat(given.told()).isEmpty();
    hand("once", "f");
    assertThat(given.told()).containsExactly("escape of f in 30: parameter once, lent by f");
  }
}
