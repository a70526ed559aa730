package dev.freehold.checker.flow.java;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.freehold.checker.flow.store.State;
import java.util.List;

/** Follows statements; what is long has a class of its own. */
final class StatementFlow extends SimpleTreeVisitor<Void, Void> {
  private final Flow flow;
  private final JumpTargets targets = new JumpTargets();
  private final LoopFlow loops;
  private final SwitchFlow switches;
  private final TryFlow tries;
  private final ReturnFlow returns;

  StatementFlow(Flow flow) {
    this.flow = flow;
    this.loops = new LoopFlow(flow, targets);
    this.switches = new SwitchFlow(flow, targets);
    this.tries = new TryFlow(flow);
    this.returns = new ReturnFlow(flow);
  }

  SwitchFlow switches() {
    return switches;
  }

  ReturnFlow returns() {
    return returns;
  }

  void executeAll(List<? extends StatementTree> statements) {
    for (StatementTree statement : statements) {
      flow.execute(statement);
    }
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    flow.scope(tree, () -> executeAll(tree.getStatements()));
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    flow.fullExpression(
        tree,
        () -> {
          flow.assignments.declare(tree);
          return true;
        });
    return null;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    flow.fullExpression(tree, () -> flow.evaluate(tree.getExpression(), Demand.NAME));
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    ConditionFlow.Split split = flow.conditions.fullSplit(tree.getCondition());
    flow.state = split.whenTrue();
    flow.execute(tree.getThenStatement());
    State afterThen = flow.state;
    flow.state = split.whenFalse();
    if (tree.getElseStatement() != null) {
      flow.execute(tree.getElseStatement());
    }
    flow.state.join(afterThen);
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
    loops.whileLoop(tree);
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    loops.doLoop(tree);
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    loops.forLoop(tree);
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    loops.forEach(tree);
    return null;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    switches.statement(tree);
    return null;
  }

  @Override
  public Void visitTry(TryTree tree, Void unused) {
    tries.execute(tree);
    return null;
  }

  @Override
  public Void visitSynchronized(SynchronizedTree tree, Void unused) {
    flow.fullExpression(tree, () -> flow.evaluate(tree.getExpression(), Demand.USE));
    return visitBlock(tree.getBlock(), null);
  }

  @Override
  public Void visitLabeledStatement(LabeledStatementTree tree, Void unused) {
    targets.label(tree);
    List<Exit> outer = flow.exits.open();
    flow.execute(tree.getStatement());
    flow.arrive(flow.exits.close(outer), Exit.Kind.BREAK, tree);
    targets.unlabel(tree);
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    returns.statement(tree);
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    flow.throwing.throwStatement(tree, tree.getExpression());
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    flow.leave(Exit.jump(Exit.Kind.BREAK, targets.ofBreak(tree.getLabel()), tree, flow.state));
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void unused) {
    flow.leave(
        Exit.jump(Exit.Kind.CONTINUE, targets.ofContinue(tree.getLabel()), tree, flow.state));
    return null;
  }

  @Override
  public Void visitYield(YieldTree tree, Void unused) {
    switches.yielded(tree);
    return null;
  }

  /** The condition may not be evaluated at all; where it fails, an error is thrown. */
  @Override
  public Void visitAssert(AssertTree tree, Void unused) {
    State skipped = flow.state.copy();
    ConditionFlow.Split split = flow.conditions.fullSplit(tree.getCondition());
    if (tree.getDetail() != null) {
      flow.state = split.whenFalse();
      flow.fullExpression(tree, () -> flow.evaluate(tree.getDetail(), Demand.USE));
    }
    flow.state = split.whenTrue();
    flow.state.join(skipped);
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    flow.captures.classBody(tree);
    return null;
  }
}
