package dev.freehold.checker.handles;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import dev.freehold.checker.report.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether handles are used for the pools that they are of. The type system is started by the first
 * class in which one is in reach.
 */
public final class HandleCheck {
  private final JavacProcessingEnvironment environment;
  private final HandlesInReach reach;
  private @Nullable HandleTypeChecker checker;

  /** For one compilation. */
  public HandleCheck(JavacProcessingEnvironment environment) {
    this.environment = environment;
    this.reach = new HandlesInReach(environment.getContext());
  }

  /** What is wrong with the handles in a class, with those inside it. javac has found no errors. */
  public List<Diagnostic> check(TreePath classPath) {
    if (!reach.from((ClassTree) classPath.getLeaf())) {
      return List.of();
    }
    if (checker == null) {
      checker = HandleTypeChecker.begin(environment);
    }
    return checker.check(classPath);
  }
}
