package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * A function that takes a value over releases it, in the place of who made the function.
 *
 * @param captured where the function names the value
 * @param release outside
 */
public record ReleaseInFunction(Tree captured, Tree release) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Tree function = captured;
    while (function != null && !(function instanceof LambdaExpressionTree)) {
      function = source.parents.of(function);
    }
    StatementTree statement = source.statements.around(release);
    return function instanceof LambdaExpressionTree lambda
            && statement instanceof ExpressionStatementTree
            && source.statements.listOf(statement) != null
            && source.spans.knows(lambda.getBody())
        ? List.of(moved(statement, lambda, source))
        : List.of();
  }

  private static Proposal moved(StatementTree release, LambdaExpressionTree into, Source source) {
    return Proposal.ofBody(
        "move "
            + Lines.of(source.textOf(release)).quoted()
            + " from "
            + source.linesOf(release)
            + " to the end of the function in "
            + source.linesOf(into),
        List.of(source.layout.delete(release), atEnd(into.getBody(), release, source)));
  }

  private static Edit atEnd(Tree body, StatementTree release, Source source) {
    return body instanceof BlockTree block
        ? source.layout.atEnd(block, List.of(source.textOf(release)))
        : source.replace(body, "{ " + source.textOf(body) + "; " + source.textOf(release) + " }");
  }
}
