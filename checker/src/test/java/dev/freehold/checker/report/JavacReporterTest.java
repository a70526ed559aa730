package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.api.BasicJavacTask;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.policy.Policy;
import dev.freehold.checker.violation.Ledger;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Diagnostics as errors of javac. */
class JavacReporterTest {
  private final List<javax.tools.Diagnostic<? extends JavaFileObject>> told = new ArrayList<>();
  private final Snippet file = Snippet.parsed("class A {\n  int x;\n}\n", told::add);

  private final JavacReporter reporter = reporter(false);

  private JavacReporter reporter(boolean warns) {
    Policy policy = Policy.of(warns ? Map.of("warns", "") : Map.of());
    return new JavacReporter(
        ((BasicJavacTask) file.task()).getContext(), policy.severities(), new Ledger());
  }

  private Diagnostic diagnostic(RuleKey key) {
    Position position = Position.of(file.find(VariableTree.class, "int x"));
    return new Diagnostic(key, position, "no", List.of(), "none", key);
  }

  @Test
  void twoAtOnePlaceAreBothTold() {
    reporter.report(
        file.unit(), List.of(diagnostic(RuleKey.OWN_LEAK), diagnostic(RuleKey.FIELD_STATIC)));
    assertThat(told).hasSize(2);
    assertThat(told.get(0).getKind()).isEqualTo(Kind.ERROR);
    assertThat(told.get(0).getLineNumber()).isEqualTo(2);
    assertThat(told.get(0).getSource().getName()).isEqualTo("/Snippet.java");
    assertThat(told.get(1).getMessage(Locale.ROOT)).startsWith("[field.static] no");
    assertThat(reporter.reported())
        .containsExactly(RuleKey.OWN_LEAK, RuleKey.FIELD_STATIC)
        .inOrder();
  }

  @Test
  void eachRuleHasACodeOfItsOwn() {
    reporter.report(file.unit(), List.of(diagnostic(RuleKey.OWN_LEAK)));
    assertThat(told.get(0).getCode()).isEqualTo("compiler.err.freehold.own.leak");
  }

  @Test
  void warningsHaveWhatErrorsHave() {
    reporter(true)
        .report(
            file.unit(), List.of(diagnostic(RuleKey.OWN_LEAK), diagnostic(RuleKey.FIELD_STATIC)));
    assertThat(told).hasSize(2);
    assertThat(told.get(0).getKind()).isEqualTo(Kind.WARNING);
    assertThat(told.get(0).getCode()).isEqualTo("compiler.warn.freehold.own.leak");
    assertThat(told.get(0).getEndPosition()).isEqualTo(file.text().indexOf(";"));
    assertThat(told.get(1).getMessage(Locale.ROOT)).startsWith("[field.static] no");
  }

  @Test
  void anEditorIsToldWhatToUnderline() {
    reporter.report(file.unit(), List.of(diagnostic(RuleKey.OWN_LEAK)));
    assertThat(told.get(0).getStartPosition()).isEqualTo(file.text().indexOf("x;"));
    assertThat(told.get(0).getEndPosition()).isEqualTo(file.text().indexOf(";"));
  }
}
