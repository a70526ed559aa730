package dev.freehold.checker.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import dev.freehold.checker.errors.LogFilter;
import dev.freehold.checker.violation.Severity;
import dev.freehold.checker.violation.Violation;
import dev.freehold.internal.rule.RuleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * What the annotation processor says of wrong declarations of pools, which it says to javac: it
 * comes before the checker, knows no trees, and may have been loaded by another class loader.
 */
public final class DeclarationErrors {
  private static final String OF_PROCESSORS = "compiler.err.proc.messager";
  private static final String BEGIN = RuleKey.POOL_DECLARATION.message("");

  /** Between what is wrong and what to write instead. */
  private static final String HELP = "; ";

  private final Log log;
  private final List<JCDiagnostic> told = new ArrayList<>();
  private final Map<JavaFileObject, CompilationUnitTree> files = new HashMap<>();

  private DeclarationErrors(Log log) {
    this.log = log;
  }

  /** Begins to listen, before annotations are processed. */
  public static DeclarationErrors in(Context context) {
    DeclarationErrors errors = new DeclarationErrors(Log.instance(context));
    LogFilter.install(errors.log, errors::passes);
    return errors;
  }

  /** Takes note of it, and never keeps it from the log. */
  private boolean passes(JCDiagnostic diagnostic) {
    if (diagnostic.getCode().equals(OF_PROCESSORS)
        && diagnostic.getSource() != null
        && textOf(diagnostic).startsWith(BEGIN)) {
      told.add(diagnostic);
    }
    return false;
  }

  private static String textOf(JCDiagnostic diagnostic) {
    Object[] arguments = diagnostic.getArgs();
    return arguments.length == 0 ? "" : String.valueOf(arguments[0]);
  }

  /** Takes note of a file that javac has parsed. */
  public void parsed(CompilationUnitTree file) {
    files.put(file.getSourceFile(), file);
  }

  /** All of them, when the compilation ends. */
  public List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    for (JCDiagnostic each : told) {
      CompilationUnitTree file = files.get(each.getSource());
      if (file != null) {
        violations.add(violation(each, file));
      }
    }
    return violations;
  }

  private Violation violation(JCDiagnostic diagnostic, CompilationUnitTree file) {
    String text = textOf(diagnostic).substring(BEGIN.length());
    int help = text.indexOf(HELP);
    return new ViolationMaker(file, diagnostic.getDiagnosticSource(), log)
        .of(
            new Diagnostic(
                RuleKey.POOL_DECLARATION,
                new Position((int) diagnostic.getPosition()),
                help < 0 ? text : text.substring(0, help),
                List.of(),
                help < 0 ? text : text.substring(help + HELP.length()),
                new Position((int) diagnostic.getPosition())),
            Severity.ERROR);
  }
}
