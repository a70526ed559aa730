package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;

import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Qualifier;
import org.junit.jupiter.api.Test;

/** Whether a call consumes the object it is made on, and whether for good. */
class ReceiverEffectTest {
  private static final ReceiverEffect NOTHING = new ReceiverEffect(false, false);
  private static final ReceiverEffect PASSES_ON = new ReceiverEffect(true, false);
  private static final ReceiverEffect RELEASES = new ReceiverEffect(true, true);
  private static final Program PROGRAM =
      Program.of(
          """
          interface Closes { void free(); void close(); void free(int how); void run(); }
          @MustRelease("free") abstract class Res implements Closes {
            public abstract void free();
            Res join(@Own Res this) { return this; }
            int size() { return 0; }
          }
          class Vars { Res res; Closes closes; Object object; }
          """);

  private static ReceiverEffect of(String type, String method, Value object) {
    return ReceiverEffect.of(
        PROGRAM.types(), PROGRAM.method(type, method), PROGRAM.signature(type, method), object);
  }

  /** An owned value that a parameter of that declaration names. */
  private static Value owned(String declaration) {
    Site site =
        new Site(
            Site.Kind.PARAMETER, PROGRAM.snippet().find(VariableTree.class, declaration), "res");
    return Value.of(Binding.of(new Token(site, 0), Qualifier.OWN));
  }

  @Test
  void isWhatTheSignatureSays() {
    assertThat(of("Res", "free", owned("Res res"))).isEqualTo(RELEASES);
    assertThat(of("Res", "join", owned("Res res"))).isEqualTo(PASSES_ON);
    assertThat(of("Res", "size", owned("Res res"))).isEqualTo(NOTHING);
  }

  @Test
  void isARelaseWhereAnInterfaceThatSaysNothingNamesAReleaseMethodOfTheClass() {
    assertThat(of("Closes", "free", owned("Res res"))).isEqualTo(RELEASES);
    assertThat(of("Closes", "close", owned("Res res"))).isEqualTo(NOTHING);
  }

  @Test
  void isNoneForABorrow() {
    Value borrowed = owned("Res res").map(b -> b.granted(Qualifier.MUT));
    assertThat(of("Closes", "free", borrowed)).isEqualTo(NOTHING);
  }

  @Test
  void isAMoveWhereAFunctionIsCalledThatMayBeCalledOnce() {
    Given once = given().of(Site.Kind.FUNCTION, "f", Qualifier.OWN);
    assertThat(of("Closes", "run", once.value("f"))).isEqualTo(PASSES_ON);
    Given often = given().of(Site.Kind.FUNCTION, "f", Qualifier.REF);
    assertThat(of("Closes", "run", often.value("f"))).isEqualTo(NOTHING);
  }
}
