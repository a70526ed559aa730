package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What names stand for at a place in a file. */
class ScopesTest {

  private static List<String> visible(ParsedSource file, Tree at) {
    return file.source().scopes.visible(at).stream()
        .map(variable -> variable.getName().toString())
        .toList();
  }

  private static List<String> visibleAtHere(String body) {
    ParsedSource file = ParsedSource.of("class A { int field; void m(int p) { " + body + " } }");
    return visible(file, file.expression("here"));
  }

  @Test
  void parametersAndEarlierVariablesAreVisibleTheInnermostFirst() {
    assertThat(visibleAtHere("int a; { int b; here(); int c; } int d;"))
        .containsExactly("b", "a", "p")
        .inOrder();
  }

  @Test
  void variablesOfClosedBlocksAreNot() {
    assertThat(visibleAtHere("{ int a; } here();")).containsExactly("p");
  }

  @Test
  void variablesOfLoopsAreVisibleInTheirBodies() {
    assertThat(visibleAtHere("for (int i = 0; ; ) { for (int e : es) here(); }"))
        .containsExactly("e", "i", "p")
        .inOrder();
  }

  @Test
  void resourcesAreVisibleInTheTryBlockOnly() {
    assertThat(visibleAtHere("try (R r = open()) { here(); } finally {}"))
        .containsExactly("r", "p")
        .inOrder();
    assertThat(visibleAtHere("try (R r = open()) {} catch (E e) { here(); }"))
        .containsExactly("e", "p")
        .inOrder();
    assertThat(visibleAtHere("try (R r = open()) {} finally { here(); }")).containsExactly("p");
  }

  @Test
  void parametersOfALambdaAreVisibleInIt() {
    assertThat(visibleAtHere("run(x -> here());")).containsExactly("x", "p").inOrder();
  }

  @Test
  void variablesOfEarlierCasesAreVisible() {
    assertThat(visibleAtHere("switch (p) { case 1: int a = 1; here(); }"))
        .containsExactly("a", "p")
        .inOrder();
  }

  @Test
  void variablesOutsideOfALocalClassAreNotLookedFor() {
    assertThat(visibleAtHere("int a; new Object() { void n(int q) { here(); } };"))
        .containsExactly("q");
  }

  @Test
  void atTheEndOfABlockAllOfItsVariablesAreVisible() {
    ParsedSource file = ParsedSource.of("class A { void m(int p) { int a; int b; } }");
    BlockTree body = file.first(MethodTree.class).getBody();
    assertThat(visible(file, body)).containsExactly("a", "b", "p").inOrder();
  }

  @Test
  void theInnermostDeclarationCountsAndThisNamesAField() {
    ParsedSource file = ParsedSource.of("class A { int x; int y; void m(long x) { here(); } }");
    Scopes scopes = file.source().scopes;
    Tree here = file.expression("here");
    assertThat(type(scopes.declarationOf("x", here))).isEqualTo("long");
    assertThat(type(scopes.declarationOf("this.x", here))).isEqualTo("int");
    assertThat(scopes.declarationOf("y", here)).isNull();
  }

  private static String type(VariableTree variable) {
    return variable.getType().toString();
  }

  @Test
  void theMemberAroundAPlaceIsThatOfTheInnermostClass() {
    ParsedSource file =
        ParsedSource.of("class A { void outer() { new Object() { void inner() { here(); } }; } }");
    MethodTree inner = file.snippet().find(MethodTree.class, "void inner");
    Scopes scopes = file.source().scopes;
    assertThat(scopes.memberAround(file.expression("here"))).isSameInstanceAs(inner);
    assertThat(scopes.memberAround(file.expression("new Object")))
        .isSameInstanceAs(file.snippet().find(MethodTree.class, "void outer"));
  }
}
