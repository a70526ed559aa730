package dev.freehold.differential.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether both compilers get to look at the borrows of a function: all else in it is right. */
public final class WellFormed {
  private final Function function;
  private final Set<Variable> visible;
  private final Set<Variable> assigned;
  private boolean wrong;

  private WellFormed(Function function) {
    this.function = function;
    this.visible = new HashSet<>(function.parameters());
    this.assigned = Names.in(function.body()).assigned();
  }

  /** Whether names are declared, statements can be reached, and jumps have somewhere to go. */
  public static boolean is(Function function) {
    WellFormed check = new WellFormed(function);
    boolean gives = !function.result().equals(ValueType.VOID);
    check.block(function.body(), new Around(false, false, false));
    boolean ends = gives && Completion.of(function.body());
    boolean tied = !function.result().isTied() || !function.from().isEmpty();
    return !check.wrong && !ends && tied && function.parameters().containsAll(function.from());
  }

  /** What is around a statement. */
  private record Around(boolean breaks, boolean continues, boolean lambda) {}

  private void block(Statement.Block block, Around around) {
    List<Variable> declared = new ArrayList<>();
    boolean reached = true;
    for (Statement statement : block.statements()) {
      wrong |= !reached;
      reached = Completion.of(statement);
      statement(statement, around);
      if (statement instanceof Statement.Declare declare) {
        wrong |= !visible.add(declare.variable());
        declared.add(declare.variable());
      }
    }
    declared.forEach(visible::remove);
  }

  private void statement(Statement statement, Around around) {
    if (statement instanceof Statement.Block block) {
      block(block, around);
    } else if (statement instanceof Statement.If choice) {
      names(choice.test());
      block(choice.whenTrue(), around);
      block(choice.whenFalse(), around);
    } else if (statement instanceof Statement.Match match) {
      match(match, around);
    } else if (statement instanceof Statement.Switch choice) {
      names(choice.selector());
      Around arm = new Around(false, around.continues(), around.lambda());
      choice.arms().forEach(each -> block(each, arm));
    } else if (statement instanceof Statement.While loop) {
      names(loop.test());
      block(loop.body(), inLoop(around));
    } else if (statement instanceof Statement.Forever loop) {
      block(loop.body(), inLoop(around));
    } else if (statement instanceof Statement.RunLambda run) {
      wrong |= !Completion.of(run.body());
      wrong |= Names.in(run.body()).free().stream().anyMatch(assigned::contains);
      block(run.body(), new Around(false, false, true));
    } else {
      simple(statement, around);
    }
  }

  private void match(Statement.Match match, Around around) {
    names(match.value());
    wrong |= !(match.value() instanceof Expression.Place);
    names(match.guard());
    wrong |= Names.in(match.guard()).free().stream().anyMatch(assigned::contains);
    wrong |= !visible.add(match.bound());
    Around arm = new Around(false, around.continues(), around.lambda());
    block(match.guarded(), arm);
    block(match.otherwise(), arm);
    visible.remove(match.bound());
  }

  private static Around inLoop(Around around) {
    return new Around(true, true, around.lambda());
  }

  private void simple(Statement statement, Around around) {
    if (statement instanceof Statement.Break) {
      wrong |= !around.breaks();
    } else if (statement instanceof Statement.Continue) {
      wrong |= !around.continues();
    } else if (statement instanceof Statement.Return returned) {
      wrong |= around.lambda();
      wrong |= (returned.value() == null) != function.result().equals(ValueType.VOID);
    } else if (statement instanceof Statement.Assign assign) {
      wrong |= !visible.contains(assign.variable());
    } else if (statement instanceof Statement.Evaluate evaluate) {
      wrong |= isIdentity(evaluate.call());
    }
    new Declared().statement(statement);
  }

  private static boolean isIdentity(Expression expression) {
    return expression instanceof Expression.Call call
        && call.callee().kind() == Callee.Kind.IDENTITY;
  }

  private void names(Expression expression) {
    new Declared().expression(expression);
  }

  /** Looks at every name and call. */
  private final class Declared extends Rewriting {
    @Override
    protected Expression.Call call(Expression.Call call) {
      wrong |= call.callee().isMethod() && isIdentity(call.operands().get(0));
      return super.call(call);
    }

    @Override
    protected Expression.Place place(Expression.Place place) {
      wrong |= !visible.contains(place.root());
      return place;
    }
  }
}
