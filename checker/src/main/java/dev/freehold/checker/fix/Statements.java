package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds statements, and the lists that they stand in. */
record Statements(Parents parents, Spans spans) {

  /**
   * Two statements of one list.
   *
   * @param list of the block or case
   * @param first the one that has the first of two trees in it
   * @param second the one that has the other
   */
  record Pair(List<? extends StatementTree> list, StatementTree first, StatementTree second) {
    boolean isInOrder() {
      return list.indexOf(first) < list.indexOf(second);
    }
  }

  /** The innermost statement that has the tree in it, in the same method or function; or null. */
  @Nullable StatementTree around(Tree tree) {
    for (Tree each = tree; each != null; each = parents.of(each)) {
      if (each instanceof LambdaExpressionTree && each != tree) {
        return null;
      }
      if (each instanceof StatementTree statement && isPlaced(statement)) {
        return statement;
      }
      if (each instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }

  /** Whether it stands where statements do, as a parameter or resource does not. */
  private boolean isPlaced(StatementTree statement) {
    Tree parent = parents.of(statement);
    return spans.knows(statement) && (listOf(statement) != null || isBody(parent, statement));
  }

  private static boolean isBody(@Nullable Tree parent, Tree statement) {
    return parent instanceof CaseTree
        || parent instanceof IfTree
        || parent instanceof LabeledStatementTree
        || (parent instanceof WhileLoopTree loop && loop.getStatement() == statement)
        || (parent instanceof DoWhileLoopTree)
        || (parent instanceof ForLoopTree each && each.getStatement() == statement)
        || (parent instanceof EnhancedForLoopTree every && every.getStatement() == statement);
  }

  /** The statements of the block or case that it stands in; null where it stands alone. */
  @Nullable List<? extends StatementTree> listOf(Tree statement) {
    Tree parent = parents.of(statement);
    List<? extends StatementTree> list = listIn(parent);
    return list != null && list.contains(statement) ? list : null;
  }

  private static @Nullable List<? extends StatementTree> listIn(@Nullable Tree parent) {
    if (parent instanceof BlockTree block) {
      return block.getStatements();
    }
    return parent instanceof CaseTree each && each.getCaseKind() == CaseTree.CaseKind.STATEMENT
        ? each.getStatements()
        : null;
  }

  /** The statements of the innermost list that has both in it, in different statements; or null. */
  @Nullable Pair pair(Tree first, Tree second) {
    for (Tree each = first; each != null; each = parents.of(each)) {
      List<? extends StatementTree> list = listOf(each);
      if (list != null) {
        StatementTree other = memberWith(list, second);
        if (other != null) {
          return other == each ? null : new Pair(list, (StatementTree) each, other);
        }
      }
    }
    return null;
  }

  /** The statement of the list that has the tree in it. */
  @Nullable StatementTree memberWith(List<? extends StatementTree> list, Tree tree) {
    for (Tree each = tree; each != null; each = parents.of(each)) {
      if (each instanceof StatementTree statement && list.contains(statement)) {
        return statement;
      }
    }
    return null;
  }
}
