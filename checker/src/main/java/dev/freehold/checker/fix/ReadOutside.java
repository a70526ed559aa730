package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function reads of a value is read before the function is made, and captured in its place.
 *
 * @param captured where the function names the value
 */
public record ReadOutside(Tree captured) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    ExpressionTree value = new Expressions(source).valueOf(captured);
    LambdaExpressionTree function = value == null ? null : functionAround(value, source);
    StatementTree statement = function == null ? null : source.statements.around(function);
    Tree member = source.scopes.memberAround(captured);
    return value == null || statement == null || member == null
        ? List.of()
        : List.of(
            proposal(
                statement, new NamedValue(source, value, NewName.like("value", member)), source));
  }

  private static @Nullable LambdaExpressionTree functionAround(Tree tree, Source source) {
    Tree each = tree;
    while (each != null && !(each instanceof LambdaExpressionTree)) {
      each = source.parents.of(each);
    }
    return (LambdaExpressionTree) each;
  }

  private static Proposal proposal(StatementTree statement, NamedValue read, Source source) {
    Lines declaration = read.declaration();
    List<Edit> edits = new ArrayList<>(source.layout.before(statement, declaration.lines()));
    edits.add(read.used());
    return Proposal.ofBody(
        "insert "
            + declaration.quoted()
            + " before line "
            + source.lineOf(statement)
            + ", and use `"
            + read.name()
            + "` in line "
            + source.lineOf(read.value()),
        edits);
  }
}
