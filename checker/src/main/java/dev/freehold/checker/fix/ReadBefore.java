package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
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
        ? List.of(
            proposal(
                pair.first(), new NamedValue(source, value, NewName.like("value", member)), source))
        : List.of();
  }

  private static Proposal proposal(StatementTree before, NamedValue read, Source source) {
    Lines declaration = read.declaration();
    List<Edit> edits = new ArrayList<>(source.layout.before(before, declaration.lines()));
    edits.add(read.used());
    return Proposal.ofBody(
        "insert "
            + declaration.quoted()
            + " before line "
            + source.lineOf(before)
            + ", and use `"
            + read.name()
            + "` in line "
            + source.lineOf(read.value()),
        edits);
  }
}
