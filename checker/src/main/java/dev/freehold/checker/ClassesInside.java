package dev.freehold.checker;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds a class and all classes inside it: members, local and anonymous ones. */
final class ClassesInside extends TreeScanner<Void, List<ClassTree>> {
  private ClassesInside() {}

  static List<ClassTree> in(ClassTree type) {
    List<ClassTree> found = new ArrayList<>();
    new ClassesInside().scan(type, found);
    return found;
  }

  @Override
  public Void visitClass(ClassTree tree, List<ClassTree> found) {
    found.add(tree);
    return super.visitClass(tree, found);
  }
}
