package dev.freehold.checker.infer;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a switch expression may give. */
final class YieldedValues extends TreeScanner<Void, Void> {
  private final List<ExpressionTree> found = new ArrayList<>();

  private YieldedValues() {}

  static List<ExpressionTree> of(SwitchExpressionTree tree) {
    YieldedValues values = new YieldedValues();
    values.scan(tree.getCases(), null);
    return values.found;
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, Void unused) {
    if (tree.getBody() instanceof ExpressionTree value) {
      found.add(value);
      return null;
    }
    return super.visitCase(tree, null);
  }

  @Override
  public @Nullable Void visitYield(YieldTree tree, Void unused) {
    found.add(tree.getValue());
    return null;
  }

  /** What is yielded there is that switch's. */
  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, Void unused) {
    return null;
  }
}
