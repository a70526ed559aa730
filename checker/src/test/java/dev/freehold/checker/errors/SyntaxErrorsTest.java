package dev.freehold.checker.errors;

import static com.google.common.truth.Truth.assertThat;

import com.sun.tools.javac.api.BasicJavacTask;
import dev.freehold.checker.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SyntaxErrorsTest {

  private static boolean areWithinBodies(String text) {
    Snippet snippet = Snippet.parsed(text);
    BasicJavacTask task = (BasicJavacTask) snippet.task();
    try {
      return SyntaxErrors.areWithinBodies(task.getContext(), snippet.unit().getSourceFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereMayBeNone() {
    assertThat(areWithinBodies("class A { void m() {} }")).isTrue();
  }

  @Test
  void oneMayStandInAnyBody() {
    assertThat(areWithinBodies("class A { void m() { int x = ; } void n() {} }")).isTrue();
    assertThat(areWithinBodies("class A { A() { f(1; } }")).isTrue();
    assertThat(areWithinBodies("class A { static { g( } }")).isTrue();
    assertThat(areWithinBodies("class A { class B { void m() { int x } } }")).isTrue();
    assertThat(areWithinBodies("record R(int a) { R { a = ; } }")).isTrue();
  }

  @Test
  void oneInADeclarationMakesItUncertain() {
    assertThat(areWithinBodies("class A { void m(int) {} }")).isFalse();
    assertThat(areWithinBodies("class A { int x = ; }")).isFalse();
    assertThat(areWithinBodies("class A { void m() { int x = ; } voi n) {} }")).isFalse();
    assertThat(areWithinBodies("clas A { void m() {} }")).isFalse();
  }

  @Test
  void soDoesABraceThatIsMissingOrTooMany() {
    assertThat(areWithinBodies("class A { void m() { if (true) { } void n() {} }")).isFalse();
    assertThat(areWithinBodies("class A { void m() { } } void n() {} }")).isFalse();
    assertThat(areWithinBodies("class A { void m() { f(\"); } void n() { }\n }")).isFalse();
  }

  @Test
  void soDoesABodyThatJavacEndsElsewhere() {
    assertThat(areWithinBodies("class A { void m() { if (true { } } } void n() { { } ")).isFalse();
  }
}
