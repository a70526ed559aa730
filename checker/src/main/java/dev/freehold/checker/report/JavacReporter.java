package dev.freehold.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticFlag;
import com.sun.tools.javac.util.Log;
import java.util.List;
import javax.tools.JavaFileObject;

/** Reports diagnostics as errors of javac. */
public final class JavacReporter {
  private final Log log;

  /** Reports to the log of that compilation. */
  public JavacReporter(Context context) {
    this.log = Log.instance(context);
  }

  /** Reports what was found in one file, in that order. */
  public void report(CompilationUnitTree file, List<Diagnostic> diagnostics) {
    JavaFileObject before = log.useSource(file.getSourceFile());
    for (Diagnostic diagnostic : diagnostics) {
      error(diagnostic.position(), DiagnosticText.of(diagnostic, file));
    }
    log.useSource(before);
  }

  /** The flag keeps javac from dropping a second error at the same place. */
  private void error(Position position, String text) {
    log.error(
        DiagnosticFlag.API,
        new JCDiagnostic.SimpleDiagnosticPosition(position.offset()),
        new JCDiagnostic.Error("compiler", "proc.messager", text));
  }
}
