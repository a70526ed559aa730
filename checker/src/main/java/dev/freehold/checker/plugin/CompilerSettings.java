package dev.freehold.checker.plugin;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.output.ReportFiles;
import dev.freehold.checker.policy.KnownOptions;
import dev.freehold.checker.policy.Naming;
import dev.freehold.checker.policy.Policy;
import java.util.List;
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

  /** What is wrong with the options that are ours, one sentence each. */
  List<String> mistakes() {
    return options.isEmpty() ? List.of() : KnownOptions.mistakes(options);
  }

  /** What they say about severities and about what is checked. */
  Policy policy() {
    return Policy.of(options);
  }

  /** Whether ownership is to be checked at all. */
  boolean checks() {
    return !isOff("freehold.checker");
  }

  /** Whether the closing note is wanted. */
  boolean notes() {
    return !isOff("freehold.note");
  }

  /** Whether there is to be a report. */
  boolean reports() {
    return !options.isEmpty() && ReportFiles.areAskedFor(options);
  }

  /** Whether a type may be tracked though nothing in the program says so. */
  boolean widensTracking() {
    return WIDENING.stream().anyMatch(options::containsKey);
  }

  /**
   * Whether the names of parameters in class files say something: javac reads them where it
   * processes annotations only.
   */
  boolean readsParameterNames() {
    return Naming.INFER.isIn(options);
  }

  private boolean isOff(String key) {
    return "off".equals(options.get(key));
  }
}
