package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import dev.freehold.checker.Snippet;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A diagnostic as javac prints it behind the file and the line. */
class DiagnosticTextTest {
  private final Snippet file =
      Snippet.parsed("class A {\n  void m() {\n    take();\n    use();\n  }\n}\n");

  private Position at(String call) {
    return Position.of(file.find(MethodInvocationTree.class, call));
  }

  private Diagnostic diagnostic(List<Diagnostic.Note> notes, Help help) {
    return new Diagnostic(
        RuleKey.USE_AFTER_MOVE, at("use"), "use of moved value: `a`", notes, help, "a");
  }

  @Test
  void saysWhatIsWrongThenWhatLedToItThenWhatHelpsThenWhereToReadMore() {
    Diagnostic diagnostic =
        diagnostic(
            List.of(new Diagnostic.Note(at("take"), "`a` is moved here")),
            Help.of("do not move it"));
    assertThat(DiagnosticText.of(diagnostic, file.unit()))
        .isEqualTo(
            """
            [use.after.move] use of moved value: `a`
            Snippet.java:3: `a` is moved here
            help: do not move it
            see docs/rules/use.after.move.md""");
  }

  @Test
  void namesLinesInTheHelp() {
    Help help = Help.of("move {line} behind {line}", at("take"), at("use"));
    assertThat(DiagnosticText.of(diagnostic(List.of(), help), file.unit()))
        .contains("\nhelp: move line 3 behind line 4\n");
  }
}
