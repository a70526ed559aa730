package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** A value that is passed on later is released where a call in between throws. */
public record ReleaseWhenThrown(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    return around(lost.at(), lost.releases(source), source);
  }

  /** The same with other lines that release the value. */
  static List<Proposal> around(Tree at, List<Lines> releases, Source source) {
    StatementTree statement = source.statements.around(at);
    Tree member = source.scopes.memberAround(at);
    boolean simple =
        statement instanceof ExpressionStatementTree
            || statement instanceof ReturnTree
            || statement instanceof ThrowTree;
    if (statement == null
        || !simple
        || member == null
        || source.statements.listOf(statement) == null) {
      return List.of();
    }
    Wrapping wrapping = new Wrapping(source, statement, statement);
    List<Proposal> proposals = new ArrayList<>();
    if (wrapping.isPossible()) {
      String exception = NewName.like("e", member);
      for (Lines release : releases) {
        Rethrow rethrow = new Rethrow(release, exception);
        proposals.add(
            Proposal.ofBody(
                rethrow.put(wrapping), wrapping.in("try {", List.of(), rethrow.tail(source))));
      }
    }
    return proposals;
  }
}
