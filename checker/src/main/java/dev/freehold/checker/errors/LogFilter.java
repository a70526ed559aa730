package dev.freehold.checker.errors;

import com.sun.tools.javac.util.JCDiagnostic;
import com.sun.tools.javac.util.Log;
import java.lang.reflect.Constructor;
import java.util.function.Predicate;

/** Stands before javac's log. */
public final class LogFilter {
  private LogFilter() {}

  /**
   * Has a log ask for each diagnostic whether it keeps that to itself.
   *
   * <p>The handler became an inner class after JDK 17: source that makes one fits only one of both.
   *
   * @return what is to be popped; where that is left out, the log asks as long as it lasts
   */
  public static Log.DeferredDiagnosticHandler install(Log log, Predicate<JCDiagnostic> hides) {
    try {
      Constructor<Log.DeferredDiagnosticHandler> maker =
          Log.DeferredDiagnosticHandler.class.getConstructor(Log.class, Predicate.class);
      return maker.newInstance(log, hides);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this javac has another log", e);
    }
  }
}
