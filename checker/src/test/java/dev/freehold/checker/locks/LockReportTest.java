package dev.freehold.checker.locks;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.sun.source.tree.ClassTree;
import dev.freehold.checker.types.Program;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fields lack a lock, and which of their objects get out. */
class LockReportTest {
  private static LockReport of(String members) {
    Program program =
        Program.of(
            "@Sync class Box { private int n; private final int[] a = {1}; " + members + "}");
    ClassTree type =
        program.snippet().all(ClassTree.class).stream()
            .filter(each -> each.getSimpleName().contentEquals("Box"))
            .findFirst()
            .orElseThrow();
    return LockReport.of(type, List.of(type), program.types());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "synchronized void m() { n++; }",
        "void m() { synchronized (this) { n++; } } synchronized int n() { return n; }",
        "Box() { n = 1; }",
        "static Box of() { Box made = new Box(); made.n = 1; return made; }",
        "void m(Box other) { synchronized (other) { other.n = 1; } }",
        "private void help() { n++; } synchronized void m() { help(); }",
        "int first() { return a[0]; }",
        "synchronized int[] m() { a[0]++; return a.clone(); }",
      })
  void oneLockGuardsAField(String members) {
    LockReport report = of(members);
    assertWithMessage(members).that(report.unguarded()).isEmpty();
    assertWithMessage(members).that(report.escaped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m() { n++; }",
        "void m() { synchronized (new Object()) { n++; } }",
        "synchronized void m() { n++; } static synchronized void s(Box box) { box.n++; }",
        "synchronized Runnable m() { return () -> n++; }",
        "private void help() { n++; } synchronized void m() { help(); } void o() { help(); }",
        "synchronized void m(Box other) { n = other.n; }",
        "void m() { int[] b; synchronized (this) { b = a; } b[0]++; }",
      })
  void whatNoLockGuardsIsTold(String members) {
    assertWithMessage(members).that(of(members).unguarded()).hasSize(1);
  }

  @Test
  void twoUsesContradictEachOther() {
    UnguardedField field =
        of("void m() { n++; } synchronized int n() { return n; }").unguarded().get(0);
    assertThat(field.field().getName().toString()).isEqualTo("n");
    assertThat(field.reason()).isEqualTo(UnguardedField.Reason.NO_LOCK);
    assertThat(field.uses().get(0).lock()).isNull();
    assertThat(field.uses().get(0).changes()).isTrue();
    assertThat(field.uses().get(1).lock()).isEqualTo("this");
  }

  @Test
  void aPartThatGetsOutIsTold() {
    List<EscapedPart> escaped = of("synchronized int[] m() { a[0]++; return a; }").escaped();
    assertThat(escaped).hasSize(1);
    assertThat(escaped.get(0).way()).isEqualTo(EscapedPart.Way.RETURNED);
  }
}
