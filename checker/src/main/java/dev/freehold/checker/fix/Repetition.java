package dev.freehold.checker.fix;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;

/** Knows what may happen more than once. */
record Repetition(Parents parents) {

  static boolean isLoop(Tree tree) {
    return tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree;
  }

  /** Whether it stands in a loop or in a function, within its method. */
  boolean concerns(Tree tree) {
    Tree each = tree;
    while (each != null && !(each instanceof MethodTree)) {
      if (isLoop(each) || each instanceof LambdaExpressionTree) {
        return true;
      }
      each = parents.of(each);
    }
    return false;
  }
}
