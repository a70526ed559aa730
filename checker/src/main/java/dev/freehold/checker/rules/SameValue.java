package dev.freehold.checker.rules;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import java.util.List;

/** A value in parentheses, cast or chosen is the same value. */
final class SameValue {
  private SameValue() {}

  /**
   * Of a value and what it stands in, from the inside out, those from the outermost that is the
   * same value.
   */
  static List<Tree> outermost(List<Tree> around) {
    int at = 0;
    while (at + 1 < around.size() && passesOn(around.get(at + 1), around.get(at))) {
      at++;
    }
    return around.subList(at, around.size());
  }

  private static boolean passesOn(Tree outer, Tree inner) {
    return outer instanceof ParenthesizedTree
        || outer instanceof TypeCastTree
        || (outer instanceof ConditionalExpressionTree choice && choice.getCondition() != inner);
  }
}
