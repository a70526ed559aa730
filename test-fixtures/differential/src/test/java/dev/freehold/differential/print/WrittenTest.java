package dev.freehold.differential.print;

import static dev.freehold.differential.language.ValueType.mut;
import static dev.freehold.differential.language.ValueType.own;
import static dev.freehold.differential.language.ValueType.ref;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Expression.Call;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options, lists of borrows and functions are what each language has for them. */
class WrittenTest {
  private static final Place OWNER = place("a0", own(Type.RES));
  private static final Place LENT = place("m1", mut(Type.RES));
  private static final Place OPTION = place("a2", own(Type.OPTION));
  private static final Place LIST = place("a3", own(Type.MANY));

  private final JavaSyntax java = new JavaSyntax();
  private final RustSyntax rust = new RustSyntax();

  private static Place place(String name, ValueType type) {
    return Place.of(new Variable(name, type));
  }

  private static Call call(String name, Type of, Expression... operands) {
    Callee callee =
        Library.all().stream()
            .filter(each -> each.name().equals(name) && each.operands().size() == operands.length)
            .filter(each -> each.operands().isEmpty() || each.operands().get(0).type() == of)
            .findFirst()
            .orElseThrow();
    return new Call(callee, List.of(operands));
  }

  @Test
  void aTypeArgumentIsInferredFromWhatIsDeclared() {
    Variable variable = new Variable("a9", own(Type.OPTION));
    Statement.Declare declare = new Statement.Declare(variable, call("some", Type.RES, OWNER));

    assertEquals("@Own Optional<@Own Res> a9 = Optional.of(a0)", java.declare(declare));
    assertEquals("let mut a9: Option<Res> = Some(a0)", rust.declare(declare));
  }

  @Test
  void aTypeArgumentIsWrittenWhereNothingSaysIt() {
    assertEquals("Optional.<@Own Res>of(a0)", java.call(call("some", Type.RES, OWNER)));
    assertEquals(
        "yes(Optional.<@Ref Res>of(m1).isPresent())",
        java.call(call("isFound", Type.FOUND, call("found", Type.RES, LENT))));
  }

  @Test
  void aTypeArgumentIsInferredFromAParameter() {
    Call taken = call("takeOption", Type.OPTION, call("some", Type.RES, OWNER));

    assertEquals("takeOption(Optional.of(a0))", java.call(taken));
    assertEquals("takeOption(Some(a0))", rust.call(taken));
  }

  @Test
  void anOptionIsReleasedWithWhatIsInIt() {
    Call close = new Call(Library.release(Type.OPTION), List.of(OPTION));

    assertEquals("a2.ifPresent(Res::close)", java.call(close));
    assertEquals("if let Some(it) = a2 { it.close(); }", rust.call(close));
  }

  @Test
  void rustBorrowsTheListThatSomethingIsPutIntoItself() {
    Call put = call("put", Type.MANY, LIST, LENT);

    assertEquals("a3.add(m1)", java.call(put));
    assertEquals("a3.push(&*m1)", rust.call(put));
  }

  @Test
  void whatIsPassedThroughIsBorrowedAsItIsWanted() {
    Call whole = call("wholeMut", Type.RES, LENT);

    assertEquals("whole(m1)", java.value(whole, ref(Type.RES)));
    assertEquals("whole(&*m1)", rust.value(whole, ref(Type.RES)));
    assertEquals("whole(&mut *m1)", rust.value(whole, mut(Type.RES)));
  }

  @Test
  void functionsAreLambdasAndMethodReferences() {
    assertEquals("askedBy(it -> it.get(), m1)", java.call(call("asked", Type.RES, LENT)));
    assertEquals("asked_by(|it: &Res| it.get(), &*m1)", rust.call(call("asked", Type.RES, LENT)));
    assertEquals("ended_by(Res::close, a0)", rust.call(call("endedByMethod", Type.RES, OWNER)));
  }

  @Test
  void everyOneHasAForm() {
    Library.all().stream()
        .filter(Written::is)
        .forEach(
            each -> {
              List<String> operands = Collections.nCopies(each.operands().size(), "x");
              assertDoesNotThrow(() -> Written.java(each, operands, ValueType.VOID), each.name());
              assertDoesNotThrow(() -> Written.rust(each, operands), each.name());
            });
  }
}
