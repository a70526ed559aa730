package dev.freehold.checker.errors;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.JCDiagnostic.SimpleDiagnosticPosition;
import com.sun.tools.javac.util.Log;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;

/**
 * Where in a file javac has found an error by now.
 *
 * <p>javac remembers the places, so as to report one error at each; those of Freehold and of
 * annotation processors, which it reports in any case, are not among them.
 */
final class ErrorPlaces {
  private final Log log;
  private final JavaFileObject file;

  ErrorPlaces(Context context, JavaFileObject file) {
    this.log = Log.instance(context);
    this.file = file;
  }

  /** Whether one stands from the first place to the second, which does not count. */
  boolean anyIn(int start, int end) {
    return anyIn(start, end, place -> true);
  }

  /** The same, of the places for which the test holds. */
  boolean anyIn(int start, int end, IntPredicate test) {
    JavaFileObject before = log.useSource(file);
    try {
      return IntStream.range(start, end)
          .filter(test)
          .anyMatch(place -> log.hasErrorOn(new SimpleDiagnosticPosition(place)));
    } finally {
      log.useSource(before);
    }
  }
}
