package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * What is done too early moves behind a statement that follows; the first that will do.
 *
 * @param early what comes too early
 */
public record MoveLater(Tree early) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree statement = source.statements.around(early);
    List<? extends StatementTree> list =
        statement == null ? null : source.statements.listOf(statement);
    if (!(statement instanceof ExpressionStatementTree) || list == null) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    for (StatementTree target : list.subList(list.indexOf(statement) + 1, list.size())) {
      proposals.addAll(new MoveBehind(early, target).proposals(source).subList(0, 1));
    }
    return proposals;
  }
}
