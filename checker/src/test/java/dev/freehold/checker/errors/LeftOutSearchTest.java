package dev.freehold.checker.errors;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.types.Program;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutSearchTest {

  /** The names of what is left out of the first class, which is to have errors. */
  private static List<String> leftOut(String classes) {
    LeftOut found = search(classes);
    List<String> names = new ArrayList<>();
    for (Tree tree : found.trees()) {
      names.add(
          tree instanceof ClassTree type
              ? type.getSimpleName().toString()
              : tree instanceof MethodTree method
                  ? method.getName().toString()
                  : tree instanceof VariableTree field ? field.getName().toString() : "{}");
    }
    return names;
  }

  private static LeftOut search(String classes) {
    Snippet snippet = Program.of(classes).snippet();
    JCCompilationUnit file = (JCCompilationUnit) snippet.unit();
    return LeftOutSearch.in(
        ((BasicJavacTask) snippet.task()).getContext(),
        file,
        (JCClassDecl) file.getTypeDecls().get(0));
  }

  @Test
  void nothingWhereThereIsNoError() {
    assertThat(
            leftOut("class A { int f = 1; void m() {} void n() { for (var i : new int[1]) {} } }"))
        .isEmpty();
  }

  @Test
  void nothingOfWhatJavacHasMadeUp() {
    assertThat(leftOut("class A { int[] m(int[] a) { return a.clone(); } } enum E { X }\n"))
        .isEmpty();
    assertThat(leftOut("enum A { X; A m() { return valueOf(values()[0].name()); } }")).isEmpty();
    assertThat(leftOut("record A(int x) { int m() { return x() + hashCode(); } }")).isEmpty();
  }

  @Test
  void theBodyWithTheError() {
    assertThat(leftOut("class A { void m() { int x = \"\"; } void n() { m(); } }"))
        .containsExactly("m");
  }

  @Test
  void whatIsFoundByFollowingTheCode() {
    assertThat(leftOut("class A { int m() { } void n() { int x; x++; } void o() { } }"))
        .containsExactly("m", "n");
  }

  @Test
  void whatUsesABrokenDeclaration() {
    assertThat(
            leftOut(
                "class A { void m(@Onw A a) { } void n() { m(null); } int f; void o() { f++; } }"))
        .containsExactly("m", "n");
  }

  @Test
  void whatOverridesABrokenDeclaration() {
    assertThat(
            leftOut(
                "class A implements B { public void m() { } void n() { m(); } void o() { } }\n"
                    + "interface B { @Missing void m(); }"))
        .containsExactly("m", "n");
  }

  @Test
  void whatUsesALastMethodThatHasNoBody() {
    assertThat(
            leftOut(
                "class A { void m(B b) { b.n(this, 1); } }\n"
                    + "interface B { void n(A a, @Missing int i); }"))
        .containsExactly("m");
  }

  @Test
  void whatUsesATypeOfWhichNotAllIsKnown() {
    assertThat(
            leftOut(
                "class A { void m(B b) { } void n() { new C(); } void o() { new D(); } }\n"
                    + "class B extends Missing { }\n"
                    + "@Missing class C { }\n"
                    + "class D { int m() { } }"))
        .containsExactly("m", "n");
  }

  @Test
  void constructorsWithAnInitializer() {
    assertThat(leftOut("class A { int f = \"\"; A() { } static int g; void m() { } }"))
        .containsExactly("f", "<init>");
    assertThat(leftOut("class A { static int f = \"\"; A() { } }")).containsExactly("f");
  }

  @Test
  void allOfAClassThatIsNotKnown() {
    assertThat(leftOut("@Missing class A { void m() { } class B { void n() { } } }"))
        .containsExactly("A", "m", "<init>");
  }

  @Test
  void notAllOfAClassThatLacksAMethod() {
    assertThat(leftOut("class A implements Runnable { void m() { } }")).isEmpty();
  }

  @Test
  void classesInsideABodyWithAnErrorToo() {
    assertThat(leftOut("class A { void m() { class B { void n() { } } int x = \"\"; } }"))
        .containsExactly("m", "B", "n", "<init>");
  }

  @Test
  void fieldsUpToTheNext() {
    assertThat(leftOut("class A { int f = 1; int g = \"\"; int h = 2; void m() { } }"))
        .containsExactly("g", "<init>");
  }

  @Test
  void onlyWhatHasCodeIsCounted() {
    LeftOut found = search("abstract class A { abstract void m(@Onw A a); void n() { m(null); } }");
    assertThat(found.trees()).hasSize(2);
    assertThat(found.bodies()).isEqualTo(1);
  }
}
