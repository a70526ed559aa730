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
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.flow.store.State;
import java.util.List;

/**
 * Follows statements; what is long has a class of its own.
 *
 * <p>It has more than twelve collaborators, as it sends each kind of statement to the class for it.
 */
final class StatementFlow extends SimpleTreeVisitor<Void, Void> {
  private final Pass pass;
  private final Point point;
  private final Nesting nesting;
  private final ConditionFlow conditions;
  private final AssignmentFlow assignments;
  private final LoopFlow loops;
  private final SwitchFlow switches;
  private final TryFlow tries;
  private final ReturnFlow returns;
  private final ThrowFlow throwing;
  private final CaptureFlow captures;

  StatementFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
    this.nesting = pass.nesting();
    this.conditions = new ConditionFlow(pass);
    this.assignments = new AssignmentFlow(pass);
    this.loops = new LoopFlow(pass);
    this.switches = new SwitchFlow(pass);
    this.tries = new TryFlow(pass);
    this.returns = new ReturnFlow(pass);
    this.throwing = new ThrowFlow(pass);
    this.captures = new CaptureFlow(pass);
  }

  @Override
  public Void visitBlock(BlockTree tree, Void unused) {
    nesting.scope(tree, () -> pass.executeAll(tree.getStatements()));
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void unused) {
    nesting.fullExpression(
        tree,
        () -> {
          assignments.declare(tree);
          return true;
        });
    return null;
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree tree, Void unused) {
    nesting.fullExpression(tree, () -> pass.evaluate(tree.getExpression(), UseContext.NAME));
    return null;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    ConditionFlow.Split split = conditions.fullSplit(tree.getCondition());
    point.become(split.whenTrue());
    pass.execute(tree.getThenStatement());
    State afterThen = point.state();
    point.become(split.whenFalse());
    if (tree.getElseStatement() != null) {
      pass.execute(tree.getElseStatement());
    }
    point.join(afterThen);
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
    nesting.fullExpression(tree, () -> pass.evaluate(tree.getExpression(), UseContext.USE));
    return visitBlock(tree.getBlock(), null);
  }

  @Override
  public Void visitLabeledStatement(LabeledStatementTree tree, Void unused) {
    nesting.targets().label(tree);
    List<Exit> outer = nesting.exits().open();
    pass.execute(tree.getStatement());
    nesting.arrive(nesting.exits().close(outer), Exit.Kind.BREAK, tree);
    nesting.targets().unlabel(tree);
    return null;
  }

  @Override
  public Void visitReturn(ReturnTree tree, Void unused) {
    returns.statement(tree);
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree tree, Void unused) {
    throwing.throwStatement(tree, tree.getExpression());
    return null;
  }

  @Override
  public Void visitBreak(BreakTree tree, Void unused) {
    nesting.leave(
        Exit.jump(
            Exit.Kind.BREAK, nesting.targets().ofBreak(tree.getLabel()), tree, point.state()));
    return null;
  }

  @Override
  public Void visitContinue(ContinueTree tree, Void unused) {
    nesting.leave(
        Exit.jump(
            Exit.Kind.CONTINUE,
            nesting.targets().ofContinue(tree.getLabel()),
            tree,
            point.state()));
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
    State skipped = point.state().copy();
    ConditionFlow.Split split = conditions.fullSplit(tree.getCondition());
    if (tree.getDetail() != null) {
      point.become(split.whenFalse());
      nesting.fullExpression(tree, () -> pass.evaluate(tree.getDetail(), UseContext.USE));
    }
    point.become(split.whenTrue());
    point.join(skipped);
    return null;
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    captures.classBody(tree);
    return null;
  }
}
