package dev.freehold.checker.flow;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Ownership;
import java.util.List;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.checkerframework.javacutil.TreeUtilsAfterJava17.DeconstructionPatternUtils;

/** Patterns: a variable is a second name for what it matches, a component a part of it. */
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
      flow.state.put(name, value.nonNull());
      flow.declare(name);
    } else if (flow.types.resources().isTracked(variable.asType())) {
      flow.state.put(name, flow.expressions.elsewhere(pattern, Ownership.REF).value());
      flow.declare(name);
    }
  }

  private void bindComponents(List<? extends Tree> nested, Operand matched) {
    Value parts = flow.names.current(matched).map(b -> b.borrowed(Ownership.MUT, matched.tree()));
    for (Tree pattern : nested) {
      bind(pattern, new Operand(matched.tree(), parts, null));
    }
  }
}
