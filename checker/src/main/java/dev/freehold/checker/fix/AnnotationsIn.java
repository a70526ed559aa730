package dev.freehold.checker.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the annotations that a declaration has before its type, and in it. */
final class AnnotationsIn extends TreeScanner<Void, Void> {
  private final List<AnnotationTree> found = new ArrayList<>();

  private AnnotationsIn() {}

  /** Of a variable, or of the result of a method. */
  static List<AnnotationTree> typeOf(Tree declaration) {
    AnnotationsIn annotations = new AnnotationsIn();
    if (declaration instanceof VariableTree variable) {
      annotations.scan(variable.getModifiers(), null);
      annotations.scan(variable.getType(), null);
    } else if (declaration instanceof MethodTree method) {
      annotations.scan(method.getModifiers(), null);
      annotations.scan(method.getReturnType(), null);
    }
    return annotations.found;
  }

  /** Of an expression, all. */
  static List<AnnotationTree> inside(Tree expression) {
    AnnotationsIn annotations = new AnnotationsIn();
    annotations.scan(expression, null);
    return annotations.found;
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, Void unused) {
    found.add(tree);
    return null;
  }
}
