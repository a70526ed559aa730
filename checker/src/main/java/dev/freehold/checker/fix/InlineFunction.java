package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Arguments;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * A function that a variable keeps, and that is handed over once, is written where that is: the
 * parameter may promise not to keep it, which a variable cannot.
 *
 * @param captured where the function names the value
 */
public record InlineFunction(Tree captured) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    VariableTree variable = variableAround(source);
    if (variable == null
        || variable.getInitializer() == null
        || !source.spans.knows(variable)
        || !(source.parents.of(variable) instanceof BlockTree)) {
      return List.of();
    }
    List<Tree> uses = new VariableUses(source).of(TreeUtils.elementFromDeclaration(variable));
    if (uses.size() != 1 || !isArgument(uses.get(0), source)) {
      return List.of();
    }
    return List.of(
        Proposal.ofBody(
            "write the function in line "
                + source.lineOf(uses.get(0))
                + " instead of `"
                + variable.getName()
                + "`",
            List.of(
                source.layout.delete(variable),
                source.replace(uses.get(0), source.textOf(variable.getInitializer())))));
  }

  private @Nullable VariableTree variableAround(Source source) {
    for (Tree each = captured; each != null; each = source.parents.of(each)) {
      if (each instanceof VariableTree variable
          && source.parents.of(variable) instanceof BlockTree) {
        return variable;
      }
    }
    return null;
  }

  private static boolean isArgument(Tree use, Source source) {
    return source.parents.of(use) instanceof ExpressionTree call
        && Arguments.of(call).contains(use);
  }
}
