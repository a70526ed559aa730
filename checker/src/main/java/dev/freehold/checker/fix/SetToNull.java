package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.List;

/**
 * A field whose value is gone is null, in a class that asks for that before it releases the field.
 *
 * @param name of the field
 * @param end what ends its value
 */
public record SetToNull(String name, Tree end) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree ending = source.statements.around(end);
    String field = name.substring(name.lastIndexOf('.') + 1);
    if (!(ending instanceof ExpressionStatementTree)
        || !source.wholeText().contains("if (" + field + " != null)")) {
      return List.of();
    }
    Lines forgotten = Lines.of(name + " = null;");
    return List.of(
        Proposal.ofBody(
            "insert " + forgotten.quoted() + " after line " + source.lastLineOf(ending),
            source.layout.after(ending, forgotten.lines())));
  }
}
