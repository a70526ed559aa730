package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done too early is done later: its statement moves behind another one.
 *
 * @param early what comes too early
 * @param last what it must come after; where that does not do, statements that follow are tried
 */
public record MoveBehind(Tree early, Tree last) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Statements.Pair pair = source.statements.pair(early, last);
    if (pair == null || !pair.isInOrder()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    int from = pair.list().indexOf(pair.second());
    for (StatementTree target : pair.list().subList(from, pair.list().size())) {
      proposals.add(moved(pair.first(), target, source));
    }
    return proposals;
  }

  private static Proposal moved(StatementTree statement, StatementTree target, Source source) {
    return Proposal.ofBody(
        "move " + source.linesOf(statement) + " after line " + source.lastLineOf(target),
        List.of(source.layout.delete(statement), source.layout.behind(target, statement)));
  }
}
