package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * What needs a value that one branch gives away is done in the other branch, right behind.
 *
 * @param end what gives the value away
 * @param use what needs it, in the statement after the branches
 */
public record MoveIntoElse(Tree end, Tree use) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Statements.Pair pair = source.statements.pair(end, use);
    return pair != null
            && pair.first() instanceof IfTree choice
            && choice.getElseStatement() == null
            && choice.getThenStatement() instanceof BlockTree then
            && source.parents.isIn(end, then)
            && pair.second() instanceof ExpressionStatementTree needed
            && pair.list().indexOf(choice) + 1 == pair.list().indexOf(needed)
            && source.layout.isAlone(needed)
            && source.text.isLastOnLine(source.spans.end(choice))
        ? List.of(moved(choice, needed, source))
        : List.of();
  }

  private static Proposal moved(IfTree choice, StatementTree needed, Source source) {
    String indentation = source.text.indentation(source.spans.start(choice));
    return Proposal.ofBody(
        "move "
            + source.linesOf(needed)
            + " into an `else` branch after line "
            + source.lastLineOf(choice),
        List.of(
            source.layout.elseBranch(
                choice, source.layout.reindented(needed, indentation + source.layout.unit())),
            source.layout.delete(needed)));
  }
}
