package dev.freehold.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.differential.compile.Verdict;
import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression.Call;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Statement.Block;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A difference is of a known class only if it is exactly that. */
class DifferenceTest {
  private static final Variable LENT = new Variable("m0", ValueType.mut(Type.RES));
  private static final Variable SHELF = new Variable("a1", ValueType.own(Type.SHELF));
  private static final Statement KEEPING =
      new Statement.Evaluate(
          new Call(
              callee("keep"),
              List.of(Place.of(SHELF), new Call(callee("reader"), List.of(Place.of(LENT))))));

  private static final Verdict ACCEPTED = verdict();

  private static Callee callee(String name) {
    return Library.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Verdict verdict(String... errors) {
    return new Verdict(new TreeSet<>(List.of(errors)));
  }

  private static Reason reason(Verdict freehold, Verdict rust, Verdict other, Statement... body) {
    Function function =
        new Function(
            "f", List.of(LENT, SHELF), ValueType.VOID, List.of(), new Block(List.of(body)));
    Comparison comparison = new Comparison(function, freehold, rust);
    return new Difference(comparison, comparison, List.of(other, other)).reason();
  }

  @Test
  void poloniusAcceptsWhatFreeholdAccepts() {
    assertEquals(Reason.POLONIUS, reason(ACCEPTED, verdict("E0499"), ACCEPTED));
  }

  @Test
  void poloniusIsNoReasonForFreeholdToRefuse() {
    assertEquals(Reason.OTHER, reason(verdict("borrow.mut.twice"), ACCEPTED, ACCEPTED));
  }

  @Test
  void rustReleasesWhatFreeholdSeesLost() {
    Verdict rust = verdict("E0597");
    assertEquals(Reason.LEAK, reason(verdict("own.leak"), rust, rust));
  }

  @Test
  void aLeakIsNoReasonToAcceptTheEndOfATemporary() {
    Verdict rust = verdict("E0597", "E0716");
    assertEquals(Reason.OTHER, reason(verdict("own.leak"), rust, rust));
  }

  @Test
  void aLeakAtTheEndIsNoReasonToAcceptAnAssignment() {
    Verdict rust = verdict("E0506");
    assertEquals(Reason.OTHER, reason(verdict("own.leak"), rust, rust));
  }

  @Test
  void aLambdaPutsABorrowIntoWhatIsOutside() {
    Statement lambda = new Statement.RunLambda(new Block(List.of(KEEPING)));
    assertEquals(
        Reason.KEPT_IN_LAMBDA, reason(verdict("borrow.escapes"), ACCEPTED, ACCEPTED, lambda));
  }

  @Test
  void aFunctionPutsABorrowIntoItsOwn() {
    assertEquals(Reason.OTHER, reason(verdict("borrow.escapes"), ACCEPTED, ACCEPTED, KEEPING));
  }
}
