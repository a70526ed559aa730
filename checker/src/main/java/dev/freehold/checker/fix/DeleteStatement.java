package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * A call that must not be made is not made.
 *
 * @param call something in the statement of the call, which does nothing else
 */
public record DeleteStatement(Tree call) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree statement = source.statements.around(call);
    return statement instanceof ExpressionStatementTree
            && source.statements.listOf(statement) != null
        ? List.of(
            Proposal.ofBody(
                "delete "
                    + Lines.of(source.textOf(statement)).quoted()
                    + " in "
                    + source.linesOf(statement),
                List.of(source.layout.delete(statement))))
        : List.of();
  }
}
