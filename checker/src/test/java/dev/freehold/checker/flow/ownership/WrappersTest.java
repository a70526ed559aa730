package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Sketch.name;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Signature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What wraps a value in code that says nothing, as a stream does another stream. */
class WrappersTest {
  private static final Program PROGRAM =
      Program.tracking(
          "closeables",
          """
          class Vars {
            void m(java.io.Reader in, String text) { use(in); use(text); }
            void use(Object object) {}
          }
          """);

  private final Given given = given().in(PROGRAM.types());

  private static ExpressionTree argumentOf(String call) {
    return PROGRAM.snippet().find(MethodInvocationTree.class, call).getArguments().get(0);
  }

  /** An owned value that a name holds, or nothing but its expression. */
  private Operand reader(boolean named) {
    ExpressionTree tree = argumentOf("use(in)");
    Site site = new Site(Site.Kind.RESULT, tree, "in");
    Name name = named ? name("in") : new Name.Temporary(tree);
    Value value = Value.of(Binding.owner(new Token(site, 0)));
    given.put(name, value);
    return new Operand(tree, value, name);
  }

  /** A constructor that says nothing of its argument but that it is another name of it. */
  private Call wrap(Operand object, Operand argument) {
    Signature.Parameter parameter = new Signature.Parameter("in", null, false, false, false, false);
    Signature.Result result = new Signature.Result(null, false, false, List.of(), List.of("in"));
    return given.callOf(
        PROGRAM.method("Vars", "use"),
        new Signature(null, List.of(parameter), result, false, false),
        object,
        argument);
  }

  @Test
  void needNotBeReleasedWhereTheWrappedHasANameOfItsOwn() {
    assertThat(Wrappers.isAnswerable(wrap(null, reader(true)), PROGRAM.types().resources()))
        .isFalse();
  }

  @Test
  void mustBeReleasedWhereNobodyElseCanReleaseTheWrapped() {
    assertThat(Wrappers.isAnswerable(wrap(null, reader(false)), PROGRAM.types().resources()))
        .isTrue();
  }

  @Test
  void mustBeReleasedWhereItWrapsNothing() {
    Operand text = Operand.untracked(argumentOf("use(text)"));
    assertThat(Wrappers.isAnswerable(wrap(null, text), PROGRAM.types().resources())).isTrue();
  }

  @Test
  void answersForTheWrappedFromThenOn() {
    Wrappers.letGo(given.point(), wrap(null, reader(true)));
    assertThat(given.state("in")).isEqualTo("escaped");
  }

  @Test
  void answersForTheObjectOfACallThatNobodyElseKnows() {
    Operand unnamed = reader(false);
    assertThat(Wrappers.chained(given.point(), wrap(unnamed, unnamed))).isEqualTo(unnamed);
    Operand named = reader(true);
    assertThat(Wrappers.chained(given.point(), wrap(named, named))).isNull();
  }
}
