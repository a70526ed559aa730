package dev.freehold.checker.flow.java;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreeScanner;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Java evaluates operands from left to right. An operand is looked at again where it is used, as
 * what comes after it may have released it; but where that gives its variable another value, as in
 * {@code r.put((r = next()).get())}, the operand is still what the variable held before.
 */
final class HeldOperand {
  private HeldOperand() {}

  /**
   * The operand, under a name of its own where a later part of the expression assigns its variable.
   *
   * @param consumed whether what uses it takes the value over
   * @param later what is evaluated between the operand and its use
   */
  static Operand hold(
      Pass pass, Operand operand, boolean consumed, List<? extends ExpressionTree> later) {
    VariableElement variable = variableOf(operand.name());
    if (variable == null || !operand.value().isTracked() || !assigns(later, variable)) {
      return operand;
    }
    Value held = consumed ? operand.value() : operand.value().map(HeldOperand::lent);
    return pass.nesting().temporary(operand.tree(), held);
  }

  private static @Nullable VariableElement variableOf(@Nullable Name name) {
    if (name instanceof Name.Local local) {
      return local.variable();
    }
    return name instanceof Name.Field field ? field.variable() : null;
  }

  /** The variable, whose value is overwritten, owns it: that it is lost is told there. */
  private static Binding lent(Binding binding) {
    boolean plain = binding.owns() && binding.loans().isEmpty();
    return plain && binding.token().site().kind() != Site.Kind.FUNCTION
        ? binding.granted(Qualifier.MUT)
        : binding;
  }

  /** Whether one of the expressions gives the variable another value. */
  static boolean assigns(List<? extends ExpressionTree> trees, VariableElement variable) {
    return Boolean.TRUE.equals(new Assignments(variable).scan(trees, null));
  }

  private static final class Assignments extends TreeScanner<Boolean, Void> {
    private final VariableElement variable;

    Assignments(VariableElement variable) {
      this.variable = variable;
    }

    @Override
    public Boolean visitAssignment(AssignmentTree tree, Void unused) {
      ExpressionTree target = TreeUtils.withoutParens(tree.getVariable());
      return variable.equals(Trees.elementOf(target))
          || Boolean.TRUE.equals(super.visitAssignment(tree, null));
    }

    @Override
    public Boolean reduce(Boolean first, Boolean second) {
      return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
    }
  }
}
