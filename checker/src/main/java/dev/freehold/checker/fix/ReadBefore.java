package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;

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
        ? List.of(proposal(pair.first(), value, NewName.like("value", member), source))
        : List.of();
  }

  private static Proposal proposal(
      StatementTree before, ExpressionTree value, String name, Source source) {
    String type = TypeText.of(TreeUtils.typeOf(value));
    Lines read = Lines.of(type + " " + name + " = " + source.textOf(value) + ";");
    List<Edit> edits = new ArrayList<>(source.layout.before(before, read.lines()));
    edits.add(new Edit(source.spans.start(value), source.spans.end(value), name));
    return Proposal.ofBody(
        "insert "
            + read.quoted()
            + " before line "
            + source.lineOf(before)
            + ", and use `"
            + name
            + "` in line "
            + source.lineOf(value),
        edits);
  }
}
