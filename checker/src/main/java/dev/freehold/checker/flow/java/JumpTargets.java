package dev.freehold.checker.flow.java;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** The statements that a jump may leave, the innermost first. */
final class JumpTargets {
  private record Target(Tree tree, boolean loop) {}

  /**
   * A switch expression.
   *
   * @param give what becomes of a value that it is given
   * @param returned the statement that hands it back; null where nothing runs before that
   */
  record Yield(
      SwitchExpressionTree tree, Consumer<ExpressionTree> give, @Nullable ReturnTree returned) {}

  private final Deque<Target> targets = new ArrayDeque<>();
  private final Deque<LabeledStatementTree> labels = new ArrayDeque<>();
  private final Deque<Yield> yields = new ArrayDeque<>();

  void enter(Tree tree, boolean loop) {
    targets.push(new Target(tree, loop));
  }

  void leave() {
    targets.pop();
  }

  void label(LabeledStatementTree tree) {
    labels.push(tree);
  }

  void unlabel(LabeledStatementTree tree) {
    labels.remove(tree);
  }

  void enterExpression(Yield expression) {
    yields.push(expression);
  }

  void leaveExpression() {
    yields.pop();
  }

  /** The switch expression that a yield gives its value to. */
  Yield ofYield() {
    return yields.getFirst();
  }

  /** A labelled break leaves the labelled statement. */
  @Nullable Tree ofBreak(@Nullable Name label) {
    if (label != null) {
      return labelled(label);
    }
    Target target = targets.peek();
    return target == null ? null : target.tree();
  }

  /** A labelled continue goes on with the labelled loop. */
  @Nullable Tree ofContinue(@Nullable Name label) {
    if (label != null) {
      LabeledStatementTree labelled = labelled(label);
      return labelled == null ? null : loopOf(labelled.getStatement());
    }
    for (Target target : targets) {
      if (target.loop()) {
        return target.tree();
      }
    }
    return null;
  }

  private static StatementTree loopOf(StatementTree statement) {
    return statement instanceof LabeledStatementTree inner
        ? loopOf(inner.getStatement())
        : statement;
  }

  private @Nullable LabeledStatementTree labelled(Name label) {
    for (LabeledStatementTree tree : labels) {
      if (tree.getLabel().equals(label)) {
        return tree;
      }
    }
    return null;
  }
}
