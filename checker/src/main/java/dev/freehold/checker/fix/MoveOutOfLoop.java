package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be done once is done after the loop that would do it each time.
 *
 * @param repeated a statement of the loop's body, or something in it
 */
public record MoveOutOfLoop(Tree repeated) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree statement = source.statements.around(repeated);
    Tree body = statement == null ? null : source.parents.of(statement);
    Tree loop = body == null ? null : source.parents.of(body);
    if (!(statement instanceof ExpressionStatementTree)
        || loop == null
        || !Repetition.isLoop(loop)
        || !isPartOf(source.statements.listOf(statement))
        || source.statements.listOf(loop) == null) {
      return List.of();
    }
    return List.of(
        Proposal.ofBody(
            "move "
                + source.linesOf(statement)
                + " out of the loop, after line "
                + source.lastLineOf(loop),
            List.of(
                source.layout.delete(statement),
                source.layout.behind((StatementTree) loop, statement))));
  }

  /** A loop that does nothing else would have no body left. */
  private static boolean isPartOf(@Nullable List<? extends StatementTree> body) {
    return body != null && body.size() > 1;
  }
}
