package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.junit.jupiter.api.Test;

/** A declaration says what it does with its values. */
class WriteQualifiersTest {
  private final TypedSource file =
      TypedSource.of(
          """
          @MustRelease("close") class Res<T> {
            void close() {}
            Res<T> self() { return this; }
            void grow(@Ref Res<T> this, int by) {}
            class Part {}
          }
          class Uses {
            void m(Res<String> a, @Ref Res<String> b, Res<String>[] c, Res.Part d) {}
            Res<String> either(Res<String> first, String name, Res<String> second) { return first; }
            Uses() {}
          }
          """);

  private Fix only(Remedy remedy) {
    assertThat(file.fixes(remedy)).hasSize(1);
    return file.fixes(remedy).get(0);
  }

  private Fix onVariable(String variable) {
    return only(new WriteQualifier(file.variable(variable), Qualifier.MUT));
  }

  @Test
  void aVariableSaysItBeforeItsType() {
    Fix fix = onVariable("Res<String> a");
    assertThat(fix.help()).isEqualTo("write `@Mut` before the type of `a` in line 10");
    assertThat(file.after(fix)).contains("void m(@Mut Res<String> a, @Ref Res<String> b,");
  }

  @Test
  void aVariableThatSaysSomethingElseSaysThisInstead() {
    assertThat(file.after(onVariable("@Ref Res<String> b"))).contains(", @Mut Res<String> b,");
  }

  @Test
  void aQualifierStandsBeforeTheLastNameOfAType() {
    assertThat(file.after(onVariable("Res.Part d"))).contains("Res.@Mut Part d)");
  }

  @Test
  void anArrayCannotSayItOfItself() {
    assertThat(file.fixes(new WriteQualifier(file.variable("Res<String>[] c"), Qualifier.MUT)))
        .isEmpty();
    assertThat(file.fixes(new WriteQualifier(null, Qualifier.MUT))).isEmpty();
  }

  @Test
  void aMethodSaysOfItsObjectInAFirstParameter() {
    Fix fix = only(new WriteOnReceiver(bodyOf("Res<T> self"), Qualifier.MUT));
    assertThat(fix.help())
        .isEqualTo("write `@Mut Res<T> this` as the first parameter of `self` in line 5");
    assertThat(file.after(fix)).contains("Res<T> self(@Mut Res<T> this) {");
  }

  @Test
  void aMethodThatSaysSomethingElseOfItsObjectSaysThisInstead() {
    assertThat(file.after(only(new WriteOnReceiver(bodyOf("void grow"), Qualifier.MUT))))
        .contains("void grow(@Mut Res<T> this, int by)");
  }

  @Test
  void aConstructorHasNoObjectYet() {
    assertThat(file.fixes(new WriteOnReceiver(bodyOf("Uses()"), Qualifier.MUT))).isEmpty();
  }

  @Test
  void aMethodSaysOfItsResultBeforeTheType() {
    Fix fix = only(new WriteOnResult(bodyOf("Res<String> either"), Qualifier.REF));
    assertThat(fix.help()).isEqualTo("write `@Ref` before the result's type in line 11");
    assertThat(file.after(fix)).contains("  @Ref Res<String> either(");
  }

  @Test
  void aMethodNamesEachParameterThatItsResultMayBeAPartOf() {
    assertThat(
            file.fixes(new WriteFrom(file.method("Res<String> either"), List.of())).stream()
                .map(Fix::help))
        .containsExactly(
            "write `@From(\"first\")` before the result's type in line 11",
            "write `@From(\"second\")` before the result's type in line 11",
            "write `@From({\"first\", \"second\"})` before the result's type in line 11")
        .inOrder();
  }

  @Test
  void aMethodNamesTheParametersThatAreKnown() {
    Fix fix = only(new WriteFrom(bodyOf("Res<String> either"), List.of("second")));
    assertThat(fix.help())
        .isEqualTo("write `@From(\"second\")` before the result's type in line 11");
  }

  @Test
  void aMethodIsFoundByWhatDeclaresIt() {
    ExecutableElement grow = TreeUtils.elementFromDeclaration(file.method("void grow"));
    assertThat(file.after(only(new WriteOnDeclaredReceiver(grow, Qualifier.OWN))))
        .contains("void grow(@Own Res<T> this, int by)");
  }

  private Tree bodyOf(String method) {
    return file.method(method).getBody();
  }
}
