package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * A statement that gives a value away stands there once only, where it stands there twice.
 *
 * @param end what gives the value away
 * @param use what does so again
 */
public record DeleteRepeated(Tree end, Tree use) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree first = source.statements.around(end);
    StatementTree second = source.statements.around(use);
    return first instanceof ExpressionStatementTree
            && second instanceof ExpressionStatementTree
            && first != second
            && source.textOf(first).equals(source.textOf(second))
        ? new DeleteStatement(use).proposals(source)
        : List.of();
  }
}
