package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * An argument that uses what the object of its call has borrowed already is evaluated before, into
 * a variable.
 *
 * @param use what the argument does
 * @param object the expression of the object
 */
public record EvaluateBefore(Tree use, Tree object) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    ExpressionTree argument = argument(source);
    StatementTree statement = argument == null ? null : source.statements.around(argument);
    Tree member = source.scopes.memberAround(object);
    if (argument == null
        || statement == null
        || member == null
        || source.statements.listOf(statement) == null
        || source.types.resources().isTracked(TreeUtils.typeOf(argument))
        || !new Evaluation(source.parents).isFirst(object, statement)) {
      return List.of();
    }
    return List.of(
        new NamedValue(source, argument, NewName.like("value", member)).before(statement));
  }

  /** The argument, of the call on the object, that has the use in it. */
  private @Nullable ExpressionTree argument(Source source) {
    Tree inner = use;
    for (Tree each = source.parents.of(use);
        each instanceof ExpressionTree;
        each = source.parents.of(each)) {
      if (each instanceof MethodInvocationTree call
          && call.getMethodSelect() instanceof MemberSelectTree member
          && member.getExpression() == object) {
        return call.getArguments().contains(inner) ? (ExpressionTree) inner : null;
      }
      inner = each;
    }
    return null;
  }
}
