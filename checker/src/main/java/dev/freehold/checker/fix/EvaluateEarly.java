package dev.freehold.checker.fix;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement reads while or after it gives the value away or lends it is read into a variable
 * before the statement.
 *
 * @param end what gives the value away or lends it
 * @param use what reads it
 */
public record EvaluateEarly(Tree end, Tree use) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree statement = source.statements.around(use);
    ExpressionTree value = new Expressions(source).valueOf(use);
    Tree member = source.scopes.memberAround(use);
    return statement == null
            || value == null
            || member == null
            || source.statements.listOf(statement) == null
            || source.statements.around(end) != statement
            || source.parents.isIn(end, value)
            || isWritten(value, source.parents.of(value))
            || !new Evaluation(source.parents).isAlways(value, statement)
        ? List.of()
        : List.of(new NamedValue(source, value, NewName.like("value", member)).before(statement));
  }

  private static boolean isWritten(ExpressionTree value, @Nullable Tree parent) {
    return (parent instanceof AssignmentTree assignment && assignment.getVariable() == value)
        || (parent instanceof CompoundAssignmentTree compound && compound.getVariable() == value)
        || parent instanceof UnaryTree;
  }
}
