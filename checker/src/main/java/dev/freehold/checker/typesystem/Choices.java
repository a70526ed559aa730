package dev.freehold.checker.typesystem;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.SwitchExpressionScanner;
import org.checkerframework.javacutil.SwitchExpressionScanner.FunctionalSwitchExpressionScanner;
import org.checkerframework.javacutil.TreeUtils;

/** The expressions that an expression may have the value of. */
public final class Choices {
  private Choices() {}

  /** The tree itself where it is no choice, without parentheses. */
  public static List<ExpressionTree> in(ExpressionTree tree) {
    List<ExpressionTree> found = new ArrayList<>();
    collect(tree, found);
    return found;
  }

  private static void collect(ExpressionTree tree, List<ExpressionTree> into) {
    ExpressionTree bare = TreeUtils.withoutParens(tree);
    if (bare instanceof ConditionalExpressionTree choice) {
      collect(choice.getTrueExpression(), into);
      collect(choice.getFalseExpression(), into);
    } else if (bare instanceof SwitchExpressionTree choice) {
      SwitchExpressionScanner<Void, Void> results =
          new FunctionalSwitchExpressionScanner<>(
              (result, unused) -> {
                collect(result, into);
                return null;
              },
              (one, other) -> null);
      results.scanSwitchExpression(choice, null);
    } else {
      into.add(bare);
    }
  }
}
