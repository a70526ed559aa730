package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what names stand for.
 *
 * @param around what stands in no tree of the file stands in; null where all does
 */
record Scopes(Parents parents, @Nullable Tree around) {
  private static final String OF_THIS = "this.";

  /**
   * The variable that a name stands for.
   *
   * @param name of a local variable or parameter, or of a field with {@code this.} before it
   * @param at where; a block for its end
   */
  @Nullable VariableTree declarationOf(String name, Tree at) {
    return name.startsWith(OF_THIS)
        ? find(name.substring(OF_THIS.length()), fields(at))
        : find(name, visible(at));
  }

  private static @Nullable VariableTree find(String name, List<VariableTree> variables) {
    return variables.stream()
        .filter(variable -> variable.getName().contentEquals(name))
        .findFirst()
        .orElse(null);
  }

  /** The local variables and parameters that can be named there, the innermost first. */
  List<VariableTree> visible(Tree at) {
    List<VariableTree> variables = new ArrayList<>();
    Tree inner = null;
    for (Tree each = at; each != null && !(each instanceof ClassTree); each = parents.of(each)) {
      variables.addAll(declaredIn(each, inner));
      inner = each;
    }
    return variables;
  }

  private static List<VariableTree> declaredIn(Tree scope, @Nullable Tree inner) {
    if (scope instanceof BlockTree block) {
      return before(inner, block.getStatements());
    }
    if (scope instanceof CaseTree each && each.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      return before(inner, each.getStatements());
    }
    if (scope instanceof ForLoopTree loop) {
      return variablesIn(loop.getInitializer());
    }
    if (scope instanceof EnhancedForLoopTree loop) {
      return List.of(loop.getVariable());
    }
    if (scope instanceof TryTree attempt) {
      return inner == attempt.getBlock() ? variablesIn(attempt.getResources()) : List.of();
    }
    if (scope instanceof CatchTree clause) {
      return List.of(clause.getParameter());
    }
    if (scope instanceof LambdaExpressionTree lambda) {
      return variablesIn(lambda.getParameters());
    }
    return scope instanceof MethodTree method ? variablesIn(method.getParameters()) : List.of();
  }

  private static List<VariableTree> before(@Nullable Tree inner, List<? extends Tree> statements) {
    int end = inner == null ? statements.size() : Math.max(0, statements.indexOf(inner));
    return variablesIn(statements.subList(0, end));
  }

  private static List<VariableTree> variablesIn(List<? extends Tree> trees) {
    return trees.stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .toList();
  }

  private List<VariableTree> fields(Tree at) {
    for (Tree each = at; each != null; each = parents.of(each)) {
      if (each instanceof ClassTree type) {
        return variablesIn(type.getMembers());
      }
    }
    return List.of();
  }

  /** The method, constructor, initializer or field that something stands in. */
  @Nullable Tree memberAround(Tree at) {
    Tree inner = at;
    if (parents.of(at) == null) {
      return around;
    }
    for (Tree each = parents.of(at); each != null; each = parents.of(each)) {
      if (each instanceof ClassTree) {
        return inner;
      }
      inner = each;
    }
    return null;
  }
}
