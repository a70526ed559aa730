package dev.freehold.checker.trial;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.lang.reflect.Constructor;
import java.util.function.Predicate;

/** While it lasts, javac keeps to itself what it has to say. */
final class Silence implements AutoCloseable {
  private final Log log;
  private final Log.DeferredDiagnosticHandler handler;
  private boolean errors;

  private Silence(Log log) throws ReflectiveOperationException {
    Constructor<Log.DeferredDiagnosticHandler> maker =
        Log.DeferredDiagnosticHandler.class.getConstructor(Log.class, Predicate.class);
    Predicate<JCDiagnostic> hides = this::hide;
    this.log = log;
    this.handler = maker.newInstance(log, hides);
  }

  /**
   * The handler became an inner class after JDK 17: source that makes one fits only one of both.
   */
  static Silence of(Context context) {
    try {
      return new Silence(Log.instance(context));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this javac has another log", e);
    }
  }

  private boolean hide(JCDiagnostic diagnostic) {
    errors |= diagnostic.getType() == JCDiagnostic.DiagnosticType.ERROR;
    return true;
  }

  /** Whether there was an error so far. */
  boolean hidesErrors() {
    return errors;
  }

  @Override
  public void close() {
    log.popDiagnosticHandler(handler);
  }
}
