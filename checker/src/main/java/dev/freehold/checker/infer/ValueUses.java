package dev.freehold.checker.infer;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.types.Qualifier;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * What one body does with values, whatever names them.
 *
 * @param within the method that the body is of; null outside of methods
 */
record ValueUses(InferenceRound round, ValueRoots roots, @Nullable ExecutableElement within) {

  Set<ValueRoot> rootsOf(@Nullable ExpressionTree tree) {
    return roots.of(tree, within);
  }

  /** A value goes where it is held in that way; null where nothing is said. */
  void use(Set<ValueRoot> value, @Nullable Qualifier how) {
    if (how == Qualifier.OWN) {
      round.demands().consume(value, within);
    } else if (how == Qualifier.MUT) {
      round.demands().mutate(value);
    }
  }

  /** The same of what an expression stands for, also by the name of a variable. */
  void use(@Nullable ExpressionTree value, @Nullable Qualifier how) {
    use(rootsOf(value), how);
    if (how == Qualifier.OWN) {
      end(value);
    }
  }

  /** What a variable holds goes elsewhere, if the expression is its name. */
  void end(@Nullable ExpressionTree value) {
    if (value != null
        && TreeUtils.elementFromTree((Tree) TreeUtils.withoutParens(value))
            instanceof VariableElement variable) {
      round.facts().endLocal(variable);
    }
  }
}
