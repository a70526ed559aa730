package dev.freehold.checker.flow;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Ownership;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.DeconstructionPatternUtils;

/** Patterns: what they bind is a borrow of what they match. */
final class PatternFlow {
  private final Flow flow;

  PatternFlow(Flow flow) {
    this.flow = flow;
  }

  /** Binds the variables of a pattern that has matched. */
  void bind(Tree pattern, Operand matched) {
    if (pattern instanceof BindingPatternTree binding) {
      bindVariable(binding, matched);
    } else if (pattern.getKind().name().equals("DECONSTRUCTION_PATTERN")) {
      bindComponents(DeconstructionPatternUtils.getNestedPatterns(pattern), matched);
    }
  }

  private void bindVariable(BindingPatternTree pattern, Operand matched) {
    VariableElement variable = TreeUtils.elementFromDeclaration(pattern.getVariable());
    Name name = new Name.Local(variable);
    Value value = flow.names.current(matched);
    if (value.isTracked()) {
      flow.state.put(name, value.nonNull().map(b -> b.borrowed(Ownership.MUT, pattern)));
    } else if (flow.types.resources().isTracked(variable.asType())) {
      flow.state.put(name, flow.expressions.elsewhere(pattern, Ownership.REF).value());
    }
  }

  private void bindComponents(List<? extends Tree> nested, Operand matched) {
    for (Tree pattern : nested) {
      bind(pattern, matched);
    }
  }
}
