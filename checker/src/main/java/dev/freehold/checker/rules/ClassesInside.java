package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Finds all classes inside something, itself among them: members, local and anonymous ones. */
public final class ClassesInside extends TreeScanner<Void, List<ClassTree>> {
  private ClassesInside() {}

  /** The classes, the outer before the inner. */
  public static List<ClassTree> in(Tree tree) {
    List<ClassTree> found = new ArrayList<>();
    new ClassesInside().scan(tree, found);
    return found;
  }

  @Override
  public Void visitClass(ClassTree tree, List<ClassTree> found) {
    found.add(tree);
    return super.visitClass(tree, found);
  }
}
