package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import java.util.List;

/**
 * What was handed over is null from there on.
 *
 * @param statement that hands it over
 * @param name of the variable, as it is written there
 */
public record ForgetTransferred(StatementTree statement, String name) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!source.spans.knows(statement) || source.statements.around(statement) != statement) {
      return List.of();
    }
    Lines forgotten = Lines.of(name + " = null;");
    return List.of(
        Proposal.certain(
            "insert " + forgotten.quoted() + " after line " + source.lastLineOf(statement),
            source.layout.after(statement, forgotten.lines())));
  }
}
