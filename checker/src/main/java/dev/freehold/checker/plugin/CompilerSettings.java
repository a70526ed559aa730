package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import java.util.Map;
import java.util.Set;

/**
 * The {@code -Afreehold.*} options of one compilation.
 *
 * @param options every {@code -A} option, without the {@code -A}
 */
record CompilerSettings(Map<String, String> options) {
  /** Options that track types which carry none of our annotations. */
  private static final Set<String> WIDENING = Set.of("freehold.stubs", "freehold.track");

  static CompilerSettings of(JavacTask task) {
    Context context = ((BasicJavacTask) task).getContext();
    return new CompilerSettings(JavacProcessingEnvironment.instance(context).getOptions());
  }

  /** Whether ownership is to be checked at all. */
  boolean checks() {
    return !isOff("freehold.checker");
  }

  /** Whether the closing note is wanted. */
  boolean notes() {
    return !isOff("freehold.note");
  }

  /** Whether a type may be tracked though nothing in the program says so. */
  boolean widensTracking() {
    return WIDENING.stream().anyMatch(options::containsKey);
  }

  private boolean isOff(String key) {
    return "off".equals(options.get(key));
  }
}
