package dev.freehold.checker.errors;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.util.ArrayList;
import java.util.List;

/** While it lasts, javac keeps to itself what it has to say. */
public final class Silence implements AutoCloseable {
  private final Log log;
  private final Log.DeferredDiagnosticHandler handler;
  private final List<JCDiagnostic> errors = new ArrayList<>();

  private Silence(Log log) {
    this.log = log;
    this.handler = LogFilter.install(log, this::hide);
  }

  /** Begins now. */
  public static Silence of(Context context) {
    return new Silence(Log.instance(context));
  }

  private boolean hide(JCDiagnostic diagnostic) {
    if (diagnostic.getType() == JCDiagnostic.DiagnosticType.ERROR) {
      errors.add(diagnostic);
    }
    return true;
  }

  /** Whether there was an error so far. */
  public boolean hidesErrors() {
    return !errors.isEmpty();
  }

  /** Where the errors stand, in characters from the start of the file. */
  public List<Integer> places() {
    return errors.stream().map(error -> (int) error.getPosition()).toList();
  }

  @Override
  public void close() {
    log.popDiagnosticHandler(handler);
  }
}
