package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;

/** The result of an expression gets a name, and is released behind the statement. */
public record KeepResult(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    Temporary temporary = Temporary.of(lost, source);
    List<Proposal> proposals = new ArrayList<>();
    if (temporary != null && endsNormally(temporary.statement())) {
      for (Lines release : temporary.releases()) {
        proposals.add(
            Proposal.ofBody(
                "keep "
                    + temporary.variable().quoted()
                    + " in a variable `"
                    + temporary.variable().name()
                    + "`, and insert "
                    + release.quoted()
                    + " after line "
                    + source.lastLineOf(temporary.statement()),
                edits(temporary, release, source)));
      }
    }
    return proposals;
  }

  private static boolean endsNormally(StatementTree statement) {
    return statement instanceof ExpressionStatementTree || statement instanceof VariableTree;
  }

  private static List<Edit> edits(Temporary temporary, Lines release, Source source) {
    StatementTree statement = temporary.statement();
    List<Edit> edits = new ArrayList<>();
    if (temporary.isStatement()) {
      edits.add(source.replace(statement, temporary.variable().declaration().shown()));
    } else {
      edits.addAll(source.layout.before(statement, temporary.variable().declaration().lines()));
      edits.add(temporary.variable().used());
    }
    edits.addAll(source.layout.after(statement, release.lines()));
    return edits;
  }
}
