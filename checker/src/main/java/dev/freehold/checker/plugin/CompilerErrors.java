package dev.freehold.checker.plugin;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.comp.CompileStates.CompileState;
import com.sun.tools.javac.main.JavaCompiler;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Log;
import dev.freehold.checker.errors.SyntaxErrors;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells errors of ownership from javac's own, and says how far javac goes after these. */
final class CompilerErrors {
  private final Context context;
  private int ours;
  private int hidden;
  private @Nullable CompileState before;
  private boolean structureIsGuessed;

  CompilerErrors(Context context) {
    this.context = context;
  }

  /** Has javac go on after an error, so that those of all classes are reported together. */
  void keepGoing() {
    JavaCompiler compiler = JavaCompiler.instance(context);
    before = compiler.shouldStopPolicyIfError;
    if (CompileState.FLOW.isAfter(compiler.shouldStopPolicyIfError)) {
      compiler.shouldStopPolicyIfError = CompileState.FLOW;
    }
  }

  /**
   * Takes note of a file that javac has parsed. Where it can only guess what the file declares, it
   * stops as it does without Freehold: what it would say of the rest would be about the guess.
   */
  void parsed(CompilationUnitTree file) {
    if (!structureIsGuessed && anyHeldBack() && !isCertain(file)) {
      structureIsGuessed = true;
      JavaCompiler.instance(context).shouldStopPolicyIfError =
          before == null ? CompileState.INIT : before;
    }
  }

  /**
   * Whether there is an error, told or not: where annotations are processed, those of syntax are
   * held back until that is done. javac lets nobody ask for them, but says whether they stop it.
   */
  private boolean anyHeldBack() {
    JavaCompiler compiler = JavaCompiler.instance(context);
    CompileState policy = compiler.shouldStopPolicyIfError;
    compiler.shouldStopPolicyIfError = CompileState.INIT;
    try {
      return !compiler.continueAfterProcessAnnotations();
    } finally {
      compiler.shouldStopPolicyIfError = policy;
    }
  }

  private boolean isCertain(CompilationUnitTree file) {
    try {
      return SyntaxErrors.areWithinBodies(context, file.getSourceFile());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether some file is so broken that no class of the compilation can be judged. */
  boolean structureIsGuessed() {
    return structureIsGuessed;
  }

  boolean anyOfJavac() {
    return ofJavac() > 0;
  }

  /** How many are not the checker's. */
  int ofJavac() {
    return count() - ours;
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

  /** Has others see no errors of ours. */
  void hide() {
    hidden += ours;
    Log.instance(context).nerrors -= ours;
    ours = 0;
  }

  /** Undoes that. */
  void show() {
    ours += hidden;
    Log.instance(context).nerrors += hidden;
    hidden = 0;
  }

  private int count() {
    // Not JavaCompiler.errorCount(), which reports an error of its own under -Werror.
    return Log.instance(context).nerrors;
  }
}
