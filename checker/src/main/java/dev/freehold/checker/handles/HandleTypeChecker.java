package dev.freehold.checker.handles;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.typesystem.FrameworkChecker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import org.checkerframework.common.basetype.BaseTypeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The type system of the Checker Framework in which {@code @HandleOf(A.class)} and
 * {@code @HandleOf(B.class)} are qualifiers beside one another.
 */
final class HandleTypeChecker extends FrameworkChecker {
  private final List<Diagnostic> found = new ArrayList<>();
  private @Nullable CompilationUnitTree file;

  private HandleTypeChecker() {}

  /** Starts it. */
  static HandleTypeChecker begin(ProcessingEnvironment environment) {
    HandleTypeChecker checker = new HandleTypeChecker();
    checker.start(environment);
    return checker;
  }

  /** What is wrong in one class. */
  List<Diagnostic> check(TreePath classPath) {
    found.clear();
    if (file != classPath.getCompilationUnit()) {
      file = classPath.getCompilationUnit();
      setRoot(file);
    }
    getVisitor().visit(classPath);
    return List.copyOf(found);
  }

  void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  @Override
  protected BaseTypeVisitor<?> createSourceVisitor() {
    return new HandleVisitor(this);
  }

  /** {@link HandleVisitor} compares for itself, and has two answers where the framework has one. */
  @Override
  public void reportError(@Nullable Object source, String key, Object... arguments) {
    if (key.equals("type.arguments.not.inferred") && source instanceof Tree call) {
      ((HandleVisitor) getVisitor()).notInferred(call, Arrays.toString(arguments));
    }
  }

  @Override
  public void reportWarning(@Nullable Object source, String key, Object... arguments) {}
}
