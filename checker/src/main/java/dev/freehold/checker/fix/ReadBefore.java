package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * What a statement reads too late is read into a variable before the value ends.
 *
 * @param end what ends the value
 * @param use what reads it afterwards
 */
public record ReadBefore(Tree end, Tree use) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Statements.Pair pair = source.statements.pair(end, use);
    ExpressionTree value = new Expressions(source).valueOf(use);
    Tree member = source.scopes.memberAround(use);
    if (pair == null || !pair.isInOrder() || value == null || member == null) {
      return List.of();
    }
    return new Evaluation(source.parents).isFirst(value, pair.second())
        ? List.of(new NamedValue(source, value, NewName.like("value", member)).before(pair.first()))
        : List.of();
  }
}
