package dev.freehold.checker.flow.java;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.event.EscapeTarget;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.stream.Collectors;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Declarations of locals, and assignments. */
final class AssignmentFlow {
  private final Flow flow;

  AssignmentFlow(Flow flow) {
    this.flow = flow;
  }

  /** A local variable is declared, with or without a value. */
  void declare(VariableTree tree) {
    VariableElement variable = TreeUtils.elementFromDeclaration(tree);
    ExpressionTree initializer = tree.getInitializer();
    boolean tracked = flow.types.resources().isTracked(variable.asType());
    Name name = new Name.Local(variable);
    if (!variable.asType().getKind().isPrimitive()) {
      flow.declare(name);
    }
    if (initializer == null) {
      flow.state.put(name, Value.UNSET);
      return;
    }
    flow.constants.declare(variable, initializer);
    Ownership mode = flow.types.written(variable);
    Operand operand = flow.evaluate(initializer, mode == Ownership.OWN ? Demand.MOVE : Demand.USE);
    if (OwnershipTypes.isUnsafe(variable)) {
      flow.names.bound(null, operand, tree);
      return;
    }
    if (tracked || operand.value().isTracked() || operand.value().maybeNull()) {
      flow.state.put(name, flow.names.secondName(mode, operand, initializer));
    }
  }

  /** An assignment expression; its own value is what the variable then holds. */
  Operand assign(Tree tree, ExpressionTree target, ExpressionTree expression) {
    ExpressionTree bare = TreeUtils.withoutParens(target);
    if (bare instanceof ArrayAccessTree) {
      flow.evaluate(bare, Demand.USE);
    } else if (Flow.elementOf(bare) instanceof VariableElement variable) {
      return variable.getKind().isField()
          ? flow.fieldWrites.assign(tree, bare, variable, expression)
          : assignLocal(tree, variable, expression);
    }
    escape(flow.evaluate(expression, Demand.USE), EscapeTarget.ARRAY);
    return Operand.untracked(tree);
  }

  private Operand assignLocal(Tree tree, VariableElement variable, ExpressionTree expression) {
    Name name = new Name.Local(variable);
    Ownership mode = flow.types.written(variable);
    Operand operand = flow.evaluate(expression, mode == Ownership.OWN ? Demand.MOVE : Demand.USE);
    boolean held = flow.state.holds(name);
    if (!held && !operand.value().isTracked()) {
      return Operand.untracked(tree);
    }
    Value value = flow.names.secondName(mode, operand, expression);
    overwrite(tree, name, value);
    return new Operand(tree, value, name);
  }

  /** Gives a name another value; what it held is lost if nobody else owns it. */
  void overwrite(Tree tree, Name name, Value value) {
    Value old = flow.state.remove(name);
    flow.state.put(name, value);
    if (old != null) {
      flow.names.loseValue(name.toString(), old, Loss.OVERWRITE, tree);
    }
  }

  /** {@code x += …} and {@code x++}: a field is written through its object. */
  void update(ExpressionTree target) {
    ExpressionTree bare = TreeUtils.withoutParens(target);
    if (!(bare instanceof ArrayAccessTree)
        && Flow.elementOf(bare) instanceof VariableElement variable
        && variable.getKind().isField()) {
      flow.fieldWrites.update(bare, variable);
    } else {
      flow.evaluate(bare, Demand.USE);
    }
  }

  static @Nullable ExpressionTree objectOf(ExpressionTree field) {
    return field instanceof MemberSelectTree member
            && !ExpressionFlow.isTypeName(member.getExpression())
        ? member.getExpression()
        : null;
  }

  /** A value goes where nothing is known of ownership; an owner stops answering for it there. */
  void escape(Operand operand, EscapeTarget target) {
    Value value = flow.names.current(operand);
    if (!value.isTracked() || flow.leniency.letGo(value)) {
      return;
    }
    Site site = value.bindings().get(0).token().site();
    if (site.kind() == Site.Kind.FUNCTION && !value.any(Binding::owns)) {
      if (!value.isDead()) {
        flow.events.add(new FlowEvent.BorrowEscapes(operand.tree(), operand.text(), site, target));
      }
      return;
    }
    flow.events.add(new FlowEvent.Escaped(operand.tree(), operand.text(), target));
    flow.state.escape(value.live().stream().map(Binding::token).collect(Collectors.toSet()));
  }
}
