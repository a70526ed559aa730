package dev.freehold.checker.flow.ownership;

import static com.google.common.truth.Truth.assertThat;
import static dev.freehold.checker.flow.ownership.Given.given;
import static dev.freehold.checker.flow.store.Loan.Kind.SHARED;
import static dev.freehold.checker.flow.store.Sketch.name;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Program;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that an option tracks, in code that was not written for it. */
class UnannotatedCodeTest {
  private static final Program PROGRAM =
      Program.tracking(
          "closeables",
          """
          @MustRelease("close") class Res { void close() {} }
          class Vars {
            void m(java.io.Reader lenient, Res strict, Object plain, @Own java.io.Reader said) {}
          }
          """);

  private final Given given =
      given().in(PROGRAM.types()).put(name("a"), owned("java.io.Reader lenient"));

  private static Tree variable(String declaration) {
    return PROGRAM.snippet().find(VariableTree.class, declaration);
  }

  /** What an owner of a value of that variable's type holds. */
  private static Value owned(String declaration) {
    Site site = new Site(Site.Kind.RESULT, variable(declaration), declaration);
    return Value.of(Binding.owner(new Token(site, 0)));
  }

  @Test
  void isWhatOnlyAnOptionTracks() {
    assertThat(UnannotatedCode.covers(given.point(), given.value("a"))).isTrue();
    assertThat(UnannotatedCode.covers(given.point(), owned("Res strict"))).isFalse();
  }

  @Test
  void letsAValueGoWhereNothingIsSaidWithoutAWord() {
    Escapes.escape(
        given.point(),
        given.use("a", 30),
        new EscapeTarget(EscapeTarget.Kind.FOREIGN_PARAMETER, "add"));
    assertThat(given.told()).isEmpty();
    assertThat(given.state("a")).isEqualTo("escaped");
  }

  @Test
  void doesNotLetGoOfWhatItsOwnCodeCallsAResource() {
    given.put(name("b"), owned("Res strict"));
    assertThat(UnannotatedCode.letGo(given.point(), given.value("b"))).isFalse();
    assertThat(given.state("b")).isEqualTo("owned");
  }

  @Test
  void maySayNothingOfWhatIsReleasedWithItsOwner() {
    given.owned("connection").borrowed("r", SHARED, "connection");
    given
        .point()
        .state()
        .absorb(given.value("a").liveTokens(), given.value("r").loans(), each -> false);
    Binding borrowing = given.value("a").bindings().get(0);
    assertThat(UnannotatedCode.goesWithOwner(given.point(), borrowing, List.of())).isTrue();
    Losses.loseAll(
        given.point(),
        List.of(name("a")),
        dev.freehold.checker.flow.event.FlowEvent.Loss.SCOPE_END,
        variable("java.io.Reader lenient"));
    assertThat(given.told()).isEmpty();
  }

  @Test
  void isReleasedWhereItsLenderIsGone() {
    given.owned("connection").borrowed("r", SHARED, "connection");
    assertThat(UnannotatedCode.isReleased(given.point(), given.value("r"))).isTrue();
    Borrows.access(given.point(), given.use("connection", 20), Access.BORROW_MUT);
    assertThat(UnannotatedCode.isReleased(given.point(), given.value("r"))).isFalse();
    given.ended("connection", Access.RELEASE, 21);
    assertThat(UnannotatedCode.isReleased(given.point(), given.value("connection"))).isTrue();
  }

  @Test
  void mayReleaseWhatSomebodyHandedInAndNeedNot() {
    Tree tree = variable("java.io.Reader lenient");
    Value value = Value.of(given.value("a").bindings().get(0).granted(Qualifier.REF));
    assertThat(given.state(UnannotatedCode.unsaid(given.point(), value, tree)))
        .isEqualTo("escaped");
    Tree plain = variable("Object plain");
    assertThat(UnannotatedCode.unsaid(given.point(), value, plain)).isEqualTo(value);
  }
}
