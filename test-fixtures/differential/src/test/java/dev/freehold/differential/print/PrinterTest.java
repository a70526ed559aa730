package dev.freehold.differential.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.freehold.differential.language.Callee;
import dev.freehold.differential.language.Expression;
import dev.freehold.differential.language.Expression.Place;
import dev.freehold.differential.language.Function;
import dev.freehold.differential.language.Library;
import dev.freehold.differential.language.Statement;
import dev.freehold.differential.language.Type;
import dev.freehold.differential.language.ValueType;
import dev.freehold.differential.language.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Both languages say the same of who moves, who borrows, and what a result is a part of. */
class PrinterTest {
  private static final Variable PAIR = new Variable("m0", ValueType.mut(Type.PAIR));
  private static final Variable OWNER = new Variable("a1", ValueType.own(Type.RES));
  private static final Variable PART = new Variable("m2", ValueType.mut(Type.RES));

  /** Borrows a part of its first parameter, reads it, uses the second up, and gives the part. */
  private static final Function FUNCTION =
      new Function(
          "f",
          List.of(PAIR, OWNER),
          ValueType.ref(Type.RES),
          List.of(PAIR),
          new Statement.Block(
              List.of(
                  new Statement.Declare(PART, Place.of(PAIR).part("left")),
                  call("readAndTake", Place.of(PART), Place.of(OWNER)),
                  call("bump", Place.of(PART)),
                  new Statement.Return(Place.of(PART)))));

  private static Statement.Evaluate call(String name, Expression... operands) {
    Callee callee =
        Library.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return new Statement.Evaluate(new Expression.Call(callee, List.of(operands)));
  }

  @Test
  void aNumberIsCalculatedBeforeTheObjectIsBorrowed() {
    Statement.Evaluate set = call("set", Place.of(OWNER), call("bump", Place.of(PART)).call());

    assertEquals("a1.set(m2.bump())", new JavaSyntax().call(set.call()));
    assertEquals("{ let n = m2.bump(); a1.set(n) }", new RustSyntax().call(set.call()));
  }

  @Test
  void writesJavaWithQualifiers() {
    assertEquals(
        """
        @From({"m0"}) static @Ref Res f(@Mut Pair m0, @Own Res a1) {
          @Mut Res m2 = m0.left;
          readAndTake(m2, a1);
          m2.bump();
          return m2;
        }
        """,
        Printer.java().function(FUNCTION));
  }

  @Test
  void writesRustWithReferences() {
    assertEquals(
        """
        fn f<'a>(mut m0: &'a mut Pair, mut a1: Res) -> &'a Res {
          let mut m2: &mut Res = &mut m0.left;
          readAndTake(&*m2, a1);
          m2.bump();
          return &*m2;
        }
        """,
        Printer.rust().function(FUNCTION));
  }
}
