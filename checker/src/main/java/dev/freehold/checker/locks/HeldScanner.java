package dev.freehold.checker.locks;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Follows which locks are held, from statement to statement. */
abstract class HeldScanner extends TreeScanner<Void, Void> {
  private final PathReader paths;
  private final LockCalls lockCalls;
  private Set<HeldLock> released = new HashSet<>();

  /** What is held where the scanner is. */
  protected Held held = Held.NOTHING;

  /** What is locked where the scanner is that may be another lock each time. */
  protected @Nullable String pretended;

  HeldScanner(PathReader paths, LockCalls lockCalls) {
    this.paths = paths;
    this.lockCalls = lockCalls;
  }

  @Override
  public Void visitSynchronized(SynchronizedTree tree, Void unused) {
    ExpressionTree expression = TreeUtils.withoutParens(tree.getExpression());
    if (!(expression instanceof IdentifierTree || expression instanceof MemberSelectTree)) {
      scan(expression, null);
    }
    LockPath path = paths.read(expression);
    String before = pretended;
    if (path == null) {
      pretended = expression.toString();
      scan(tree.getBlock(), null);
    } else {
      HeldLock lock = new HeldLock(path, HeldLock.Mode.MONITOR);
      boolean again = held.locks().contains(lock);
      held = held.with(lock);
      scan(tree.getBlock(), null);
      held = again ? held : held.without(lock::equals);
    }
    pretended = before;
    return null;
  }

  /** Whether the call locked or unlocked something. */
  protected boolean locks(MethodInvocationTree call) {
    LockCalls.Operation operation = lockCalls.of(call);
    if (operation == null) {
      return false;
    }
    HeldLock lock = operation.lock();
    if (lock == null) {
      pretended = ((MemberSelectTree) call.getMethodSelect()).getExpression().toString();
    } else if (operation.kind() == LockCalls.Kind.ACQUIRE) {
      held = held.with(lock);
    } else if (operation.kind() == LockCalls.Kind.RELEASE) {
      held = held.without(each -> each.path().equals(lock.path()) && each.mode() == lock.mode());
      released.add(lock);
    }
    return true;
  }

  /** What is held where a condition turned out so. */
  private Held assuming(ExpressionTree condition, boolean outcome, Held before) {
    ExpressionTree bare = TreeUtils.withoutParens(condition);
    if (bare instanceof UnaryTree not && not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      return assuming(not.getExpression(), !outcome, before);
    }
    Tree.Kind both = outcome ? Tree.Kind.CONDITIONAL_AND : Tree.Kind.CONDITIONAL_OR;
    if (bare instanceof BinaryTree binary && binary.getKind() == both) {
      Held left = assuming(binary.getLeftOperand(), outcome, before);
      return assuming(binary.getRightOperand(), outcome, left);
    }
    LockCalls.Operation operation =
        outcome && bare instanceof MethodInvocationTree call ? lockCalls.of(call) : null;
    return operation != null && operation.kind() == LockCalls.Kind.TRY && operation.lock() != null
        ? before.with(operation.lock())
        : before;
  }

  @Override
  public Void visitIf(IfTree tree, Void unused) {
    scan(tree.getCondition(), null);
    Held otherwise = assuming(tree.getCondition(), false, held);
    held = assuming(tree.getCondition(), true, held);
    scan(tree.getThenStatement(), null);
    Held then = held;
    held = otherwise;
    scan(tree.getElseStatement(), null);
    if (Jumps.endsIn(tree.getElseStatement())) {
      held = then;
    } else if (!Jumps.endsIn(tree.getThenStatement())) {
      held = held.meet(then);
    }
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void unused) {
    held =
        loop(
            () -> {
              scan(tree.getCondition(), null);
              Held left = assuming(tree.getCondition(), false, held);
              held = assuming(tree.getCondition(), true, held);
              scan(tree.getStatement(), null);
              return left;
            });
    return null;
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void unused) {
    held =
        loop(
            () -> {
              scan(tree.getStatement(), null);
              scan(tree.getCondition(), null);
              return assuming(tree.getCondition(), false, held);
            });
    return null;
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void unused) {
    scan(tree.getInitializer(), null);
    held =
        loop(
            () -> {
              scan(tree.getCondition(), null);
              Held left = held;
              scan(tree.getStatement(), null);
              scan(tree.getUpdate(), null);
              return left;
            });
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void unused) {
    scan(tree.getExpression(), null);
    held =
        loop(
            () -> {
              Held left = held;
              scan(tree.getStatement(), null);
              return left;
            });
    return null;
  }

  /** Looks at one round, and at a second one that begins as the first one ended. */
  private Held loop(Supplier<Held> round) {
    Held before = held;
    Held first = round.get();
    held = held.meet(before);
    Held second = round.get();
    return first.meet(second);
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    scan(tree.getExpression(), null);
    Held before = held;
    Held after = before;
    for (CaseTree each : tree.getCases()) {
      held = before;
      scan(each, null);
      after = after.meet(held);
    }
    held = after;
    return null;
  }

  /** A catch or finally block begins with what was held before the try, and nobody unlocked. */
  @Override
  public Void visitTry(TryTree tree, Void unused) {
    Held before = held;
    Set<HeldLock> outer = released;
    released = new HashSet<>();
    scan(tree.getResources(), null);
    scan(tree.getBlock(), null);
    List<Held> ends = new ArrayList<>();
    noteEnd(ends, tree.getBlock());
    for (CatchTree each : tree.getCatches()) {
      held = before.without(released::contains);
      scan(each, null);
      noteEnd(ends, each.getBlock());
    }
    held = before.without(released::contains);
    Set<HeldLock> inBody = released;
    released = new HashSet<>();
    scan(tree.getFinallyBlock(), null);
    Held after = ends.stream().reduce(Held::meet).orElse(held);
    held = after.without(released::contains);
    released.addAll(inBody);
    released.addAll(outer);
    return null;
  }

  private void noteEnd(List<Held> ends, BlockTree block) {
    if (!Jumps.endsIn(block)) {
      ends.add(held);
    }
  }

  /** Looks at code that others run, whenever they like: nothing is held there. */
  protected void later(Held then, Runnable code) {
    Held before = held;
    String outside = pretended;
    Set<HeldLock> outer = released;
    released = new HashSet<>();
    held = then;
    pretended = null;
    code.run();
    held = before;
    pretended = outside;
    released = outer;
  }

  /** Whether the statement is left by a jump only, as far as its end tells. */
  private static final class Jumps {
    static boolean endsIn(@Nullable StatementTree statement) {
      if (statement instanceof BlockTree block) {
        List<? extends StatementTree> statements = block.getStatements();
        return !statements.isEmpty() && endsIn(statements.get(statements.size() - 1));
      }
      if (statement == null) {
        return false;
      }
      return switch (statement.getKind()) {
        case RETURN, THROW, BREAK, CONTINUE, YIELD -> true;
        default -> false;
      };
    }
  }
}
