package dev.freehold.differential.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.freehold.differential.language.Expression.Call;
import dev.freehold.differential.language.Expression.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the languages say differently is not written. */
class WellFormedTest {
  private static final Variable LENT = new Variable("m0", ValueType.mut(Type.RES));
  private static final Call PASSED = call("wholeMut", Place.of(LENT));

  private static Call call(String name, Expression... operands) {
    Callee callee =
        Library.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return new Call(callee, List.of(operands));
  }

  private static boolean isWellFormed(ValueType result, List<Variable> from, Statement statement) {
    return WellFormed.is(
        new Function("f", List.of(LENT), result, from, new Statement.Block(List.of(statement))));
  }

  private static boolean isWellFormed(Call call) {
    return isWellFormed(ValueType.VOID, List.of(), new Statement.Evaluate(call));
  }

  @Test
  void whatIsPassedThroughIsAnArgument() {
    assertTrue(isWellFormed(call("write", PASSED)));
  }

  @Test
  void whatIsPassedThroughIsNoStatement() {
    assertFalse(isWellFormed(PASSED));
  }

  @Test
  void noMethodIsCalledOnWhatIsPassedThrough() {
    assertFalse(isWellFormed(call("bump", PASSED)));
  }

  @Test
  void anOptionOfABorrowSaysWhatItBorrows() {
    ValueType found = ValueType.own(Type.FOUND);
    Statement returned = new Statement.Return(call("found", Place.of(LENT)));

    assertTrue(isWellFormed(found, List.of(LENT), returned));
    assertFalse(isWellFormed(found, List.of(), returned));
  }
}
