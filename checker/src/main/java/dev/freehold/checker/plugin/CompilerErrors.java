package dev.freehold.checker.plugin;

import com.sun.tools.javac.comp.CompileStates.CompileState;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;

/** Tells errors of ownership from javac's own, after which a class is not fit to be analysed. */
final class CompilerErrors {
  private final Context context;
  private int ours;

  CompilerErrors(Context context) {
    this.context = context;
  }

  /** Has javac go on after an error, so that those of all classes are reported together. */
  void keepGoing() {
    JavaCompiler compiler = JavaCompiler.instance(context);
    if (CompileState.FLOW.isAfter(compiler.shouldStopPolicyIfError)) {
      compiler.shouldStopPolicyIfError = CompileState.FLOW;
    }
  }

  boolean anyOfJavac() {
    return count() > ours;
  }

  /** Runs a check, whose errors are ours. */
  void attribute(Runnable check) {
    int before = count();
    try {
      check.run();
    } finally {
      ours += count() - before;
    }
  }

  private int count() {
    // Not JavaCompiler.errorCount(), which reports an error of its own under -Werror.
    return Log.instance(context).nerrors;
  }
}
