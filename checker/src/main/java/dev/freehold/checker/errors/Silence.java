package dev.freehold.checker.errors;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** While it lasts, javac keeps to itself what it has to say. */
public final class Silence implements AutoCloseable {
  private final Log log;
  private final Log.DeferredDiagnosticHandler handler;
  private final List<JCDiagnostic> errors = new ArrayList<>();

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
  public static Silence of(Context context) {
    try {
      return new Silence(Log.instance(context));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this javac has another log", e);
    }
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
