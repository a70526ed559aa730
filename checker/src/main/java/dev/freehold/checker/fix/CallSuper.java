package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * What a superclass owns is released by its own method.
 *
 * @param at where it is lost: a block, for its end, or what leaves it
 * @param call the call of that method
 */
public record CallSuper(Tree at, String call) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Lines release = Lines.of(call + ";");
    if (at instanceof BlockTree block) {
      return source.spans.knows(block)
          ? List.of(
              Proposal.ofBody(
                  "insert " + release.quoted() + " before " + source.endOf(block),
                  List.of(source.layout.atEnd(block, release.lines()))))
          : List.of();
    }
    StatementTree statement = source.statements.around(at);
    if (statement == null) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    proposals.add(
        Proposal.ofBody(
            "insert " + release.quoted() + " before line " + source.lineOf(statement),
            source.layout.before(statement, release.lines())));
    proposals.addAll(ReleaseWhenThrown.around(at, List.of(release), source));
    return proposals;
  }
}
