package dev.freehold.checker;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.types.OwnershipTypes;
import org.checkerframework.javacutil.TreeUtils;

/** Counts the methods, classes and variables that are taken out of the rules. */
final class TrustedPlaces extends TreeScanner<Void, Void> {
  private int count;

  private TrustedPlaces() {}

  /** How many times {@code @Unsafe} stands in a class and those inside it. */
  static int in(ClassTree type) {
    TrustedPlaces places = new TrustedPlaces();
    places.scan(type, null);
    return places.count;
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void unused) {
    if (OwnershipTypes.isUnsafe(TreeUtils.typeOf(tree.getAnnotationType()))) {
      count++;
    }
    return null;
  }
}
