package dev.freehold.checker.bodies;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCErroneous;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Whether javac has made out all of some code. What is not known may do anything. */
final class SoundCode extends TreeScanner {
  private boolean sound = true;

  private SoundCode() {}

  static boolean is(Tree code) {
    SoundCode search = new SoundCode();
    search.scan((JCTree) code);
    return search.sound;
  }

  @Override
  public void scan(@Nullable JCTree tree) {
    if (tree != null && sound) {
      sound = !(tree instanceof JCErroneous) && !isUnknown(tree);
      super.scan(tree);
    }
  }

  private static boolean isUnknown(JCTree tree) {
    return tree instanceof JCExpression expression
        && expression.type != null
        && expression.type.isErroneous();
  }
}
