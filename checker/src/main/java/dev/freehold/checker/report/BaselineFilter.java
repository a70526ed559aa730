package dev.freehold.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.AbstractLog;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.DiagnosticSource;
import com.sun.tools.javac.util.Log;
import dev.freehold.checker.baseline.Baseline;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Violation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out of what was found what a baseline accepts. */
public final class BaselineFilter {
  private final AbstractLog log;
  private final @Nullable Baseline baseline;

  /**
   * For one compilation.
   *
   * @param baseline null where there is none, and everything is told
   */
  public BaselineFilter(Context context, @Nullable Baseline baseline) {
    this.log = Log.instance(context);
    this.baseline = baseline;
  }

  /**
   * What is to be told.
   *
   * @param found all in one class and those inside it that nothing else leaves out
   */
  public List<Diagnostic> told(CompilationUnitTree file, List<Diagnostic> found) {
    if (baseline == null || found.isEmpty()) {
      return found;
    }
    DiagnosticSource source = new DiagnosticSource(file.getSourceFile(), log);
    ViolationMaker maker = new ViolationMaker(file, source, log);
    List<Violation> violations =
        found.stream().map(each -> maker.of(each, Severity.ERROR)).toList();
    BitSet accepted = baseline.accept(violations);
    List<Diagnostic> told = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!accepted.get(i)) {
        told.add(found.get(i));
      }
    }
    return told;
  }
}
