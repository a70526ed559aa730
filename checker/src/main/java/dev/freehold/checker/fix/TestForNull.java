package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * A variable whose value is gone on some paths is null there, and what needs the value asks for
 * that.
 *
 * @param name of the variable
 * @param end what ends the value on some paths
 * @param use what needs it afterwards
 */
public record TestForNull(String name, Tree end, Tree use) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree ending = source.statements.around(end);
    StatementTree using = source.statements.around(use);
    if (!(ending instanceof ExpressionStatementTree)
        || !(using instanceof ExpressionStatementTree)
        || ending == using
        || source.statements.listOf(using) == null
        || source.scopes.declarationOf(name, end) == null) {
      return List.of();
    }
    Wrapping wrapping = new Wrapping(source, using, using);
    return wrapping.isPossible() ? List.of(proposal(ending, wrapping, source)) : List.of();
  }

  private Proposal proposal(StatementTree ending, Wrapping using, Source source) {
    Lines forgotten = Lines.of(name + " = null;");
    String test = "if (" + name + " != null)";
    List<Edit> edits = new ArrayList<>(source.layout.after(ending, forgotten.lines()));
    edits.addAll(using.in(test + " {", List.of(), List.of("}")));
    return Proposal.ofBody(
        "insert "
            + forgotten.quoted()
            + " after line "
            + source.lastLineOf(ending)
            + ", and put "
            + using.place()
            + " into `"
            + test
            + "`",
        edits);
  }
}
