package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.flow.store.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name is null where its value is gone, and what needs the value asks for that. */
class GoneOnSomePathsTest {
  private final TypedSource file =
      TypedSource.of(
          """
          @MustRelease("close") class Res {
            void close() {}
            int get() { return 1; }
            static Res open() { return new Res(); }
          }
          class Uses {
            void m(boolean b) {
              Res res = Res.open();
              if (b) {
                res.close();
              }
              res.get();
            }
            int n(boolean b) {
              Res res = Res.open();
              if (b) {
                res.close();
              }
              return res.get();
            }
          }
          """);

  private ExpressionTree call(String text, int index) {
    return file.snippet().all(MethodInvocationTree.class).stream()
        .filter(each -> file.snippet().textOf(each).equals(text))
        .toList()
        .get(index);
  }

  private String only(List<Fix> fixes) {
    assertThat(fixes).hasSize(1);
    return file.after(fixes.get(0)).replaceAll("\\s+", " ");
  }

  @Test
  void aStatementThatNeedsItIsMadeOnlyWhereItIs() {
    List<Fix> fixes =
        file.fixes(new TestForNull("res", call("res.close()", 0), call("res.get()", 0)));
    assertThat(only(fixes))
        .contains("if (b) { res.close(); res = null; } if (res != null) { res.get(); } }");
  }

  @Test
  void aValueIsNeededOnEveryPath() {
    assertThat(file.fixes(new TestForNull("res", call("res.close()", 1), call("res.get()", 1))))
        .isEmpty();
  }

  @Test
  void itIsReleasedAtTheEndUnlessItIsGone() {
    BlockTree body = file.method("void m").getBody();
    Site origin = new Site(Site.Kind.RESULT, call("Res.open()", 0), "Res.open()");
    Lost lost = new Lost("res", origin, body, /* maybeNull= */ false);
    assertThat(only(file.fixes(new ReleaseUnlessEnded(lost, call("res.close()", 0)))))
        .contains("res.get(); if (res != null) { res.close(); } }");
    assertThat(file.fixes(new ReleaseUnlessEnded(lost, null))).isEmpty();
  }

  @Test
  void aTemporaryThatIsBorrowedFromGetsAName() {
    TypedSource other =
        TypedSource.of(
            """
            @MustRelease("close") class Res {
              void close() {}
              Res self() { return this; }
              int get() { return 1; }
              static Res open() { return new Res(); }
            }
            class Uses {
              void m() {
                Res part = Res.open().self();
                part.get();
              }
            }
            """);
    MethodInvocationTree open =
        other.snippet().all(MethodInvocationTree.class).stream()
            .filter(each -> other.snippet().textOf(each).equals("Res.open()"))
            .findFirst()
            .orElseThrow();
    MethodInvocationTree use =
        other.snippet().all(MethodInvocationTree.class).stream()
            .filter(each -> other.snippet().textOf(each).equals("part.get()"))
            .findFirst()
            .orElseThrow();
    List<Fix> fixes =
        other.fixes(new KeepWhileUsed(new Site(Site.Kind.RESULT, open, "Res.open()"), use));
    assertThat(fixes.get(0).help())
        .isEqualTo(
            "keep `Res.open()` in a variable `res`, and insert `res.close();` after line 12");
    assertThat(other.after(fixes.get(0)))
        .contains(
            "Res res = Res.open();\n    Res part = res.self();\n    part.get();\n    res.close();\n");
  }
}
