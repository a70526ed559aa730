package dev.freehold.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticFlag;
import com.sun.tools.javac.util.Log;
import dev.freehold.checker.policy.Severities;
import dev.freehold.checker.violation.Ledger;
import dev.freehold.checker.violation.Severity;
import dev.freehold.internal.rule.RuleKey;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileObject;

/** Reports diagnostics as errors of javac, or as warnings. */
public final class JavacReporter {
  private final Context context;
  private final Log log;
  private final Severities severities;
  private final Ledger ledger;
  private final Set<RuleKey> reported = new LinkedHashSet<>();

  /**
   * Reports to the log of that compilation.
   *
   * @param severities how much each rule weighs
   * @param ledger takes up what is reported
   */
  public JavacReporter(Context context, Severities severities, Ledger ledger) {
    this.context = context;
    this.ledger = ledger;
    this.severities = severities;
    this.log = Log.instance(context);
  }

  /** Reports what was found in one file, in that order, and is of rules that are not off. */
  public void report(CompilationUnitTree file, List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return;
    }
    JavaFileObject before = log.useSource(file.getSourceFile());
    DiagnosticText text = new DiagnosticText(log.currentSource(), log);
    ViolationMaker violations = new ViolationMaker(file, log.currentSource(), log);
    for (Diagnostic diagnostic : diagnostics) {
      Severity severity = severities.of(diagnostic.key()).orElseThrow();
      ledger.add(violations.of(diagnostic, severity));
      tell(diagnostic, severity, text.of(diagnostic), SourceContent.of(file.getSourceFile()));
    }
    log.useSource(before);
  }

  /** The rules that were broken, in the order of the first errors. */
  public Set<RuleKey> reported() {
    return Collections.unmodifiableSet(reported);
  }

  /** The flag keeps javac from dropping a second error at the same place. */
  private void tell(Diagnostic diagnostic, Severity severity, String text, CharSequence source) {
    if (reported.isEmpty()) {
      RuleMessages.addTo(context);
    }
    reported.add(diagnostic.key());
    Underline place = Underline.of(diagnostic.position(), source);
    if (severity == Severity.WARNING) {
      log.warning(place, RuleMessages.warning(diagnostic.key(), text));
    } else {
      log.error(DiagnosticFlag.API, place, RuleMessages.error(diagnostic.key(), text));
    }
  }
}
