package dev.freehold.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticFlag;
import com.sun.tools.javac.util.Log;
import dev.freehold.internal.rule.RuleKey;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;

/** Reports diagnostics as errors of javac. */
public final class JavacReporter {
  private final Context context;
  private final Log log;
  private final Set<RuleKey> reported = new LinkedHashSet<>();

  /** Reports to the log of that compilation. */
  public JavacReporter(Context context) {
    this.context = context;
    this.log = Log.instance(context);
  }

  /** Reports what was found in one file, in that order. */
  public void report(CompilationUnitTree file, List<Diagnostic> diagnostics) {
    JavaFileObject before = log.useSource(file.getSourceFile());
    DiagnosticText text = new DiagnosticText(log.currentSource(), log);
    for (Diagnostic diagnostic : diagnostics) {
      error(diagnostic, text.of(diagnostic), SourceContent.of(file.getSourceFile()));
    }
    log.useSource(before);
  }

  /** The rules that were broken, in the order of the first errors. */
  public Set<RuleKey> reported() {
    return Collections.unmodifiableSet(reported);
  }

  /** The flag keeps javac from dropping a second error at the same place. */
  private void error(Diagnostic diagnostic, String text, CharSequence source) {
    if (reported.isEmpty()) {
      RuleMessages.addTo(context);
    }
    reported.add(diagnostic.key());
    log.error(
        DiagnosticFlag.API,
        Underline.of(diagnostic.position(), source),
        RuleMessages.error(diagnostic.key(), text));
  }
}
