package dev.freehold.checker.report;

import static com.google.common.truth.Truth.assertThat;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.util.DiagnosticSource;
import com.sun.tools.javac.util.Log;
import dev.freehold.checker.Snippet;
import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A diagnostic as javac prints it behind the file, the line and the key. */
class DiagnosticTextTest {
  private final Snippet file =
      Snippet.parsed("class A {\n  void m() {\n    take();\n\tuse();\n  }\n}\n");

  private Position at(String call) {
    return Position.of(file.find(MethodInvocationTree.class, call));
  }

  private Diagnostic diagnostic(List<Diagnostic.Note> notes, Help help) {
    return new Diagnostic(
        RuleKey.USE_AFTER_MOVE, at("use"), "use of moved value: `a`", notes, help, "a");
  }

  private String told(Snippet of, Diagnostic diagnostic) {
    Log log = Log.instance(((BasicJavacTask) of.task()).getContext());
    DiagnosticSource source = new DiagnosticSource(of.unit().getSourceFile(), log);
    return new DiagnosticText(source, log).of(diagnostic);
  }

  @Test
  void saysWhatIsWrongThenWhatLedToItThenWhatHelps() {
    Diagnostic diagnostic =
        diagnostic(
            List.of(new Diagnostic.Note(at("take"), "`a` is moved here")),
            Help.of("do not move it"));
    assertThat(told(file, diagnostic))
        .isEqualTo(
            """
            use of moved value: `a`
            Snippet.java:3: `a` is moved here
                take();
                    ^
            help: do not move it""");
  }

  @Test
  void doesNotShowTwiceWhereTheErrorIs() {
    Diagnostic diagnostic =
        diagnostic(List.of(new Diagnostic.Note(at("use"), "moved here")), Help.of("none"));
    assertThat(told(file, diagnostic)).contains("\nSnippet.java:4: moved here\nhelp: none");
  }

  @Test
  void putsTheCaretBehindTheTabsOfTheLine() {
    Diagnostic diagnostic =
        new Diagnostic(
            RuleKey.OWN_LEAK,
            at("take"),
            "lost",
            List.of(new Diagnostic.Note(at("use"), "used")),
            "none",
            "a");
    assertThat(told(file, diagnostic)).contains("\n\tuse();\n\t   ^\n");
  }

  @Test
  void showsTheLineOfAnotherFileToo() {
    Snippet other = Snippet.parsed("interface Other {}\n");
    Diagnostic.Note elsewhere =
        new Diagnostic.Note(new Position(10), "is declared here", other.unit().getSourceFile());
    assertThat(told(file, diagnostic(List.of(elsewhere), Help.of("none"))))
        .contains("\n/Snippet.java:1: is declared here\ninterface Other {}\n          ^\n");
  }

  @Test
  void namesLinesInTheHelp() {
    Help help = Help.of("move {line} behind {line}", at("take"), at("use"));
    assertThat(told(file, diagnostic(List.of(), help)))
        .endsWith("\nhelp: move line 3 behind line 4");
  }
}
