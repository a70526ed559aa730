package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a return hands out is read first, then the value that it was read from is released. */
public record ReadBeforeRelease(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree statement = source.statements.around(lost.at());
    ExpressionTree result = statement == null ? null : resultOf(statement);
    Tree member = source.scopes.memberAround(lost.at());
    if (statement == null || result == null || result instanceof LiteralTree || member == null) {
      return List.of();
    }
    NamedValue read = new NamedValue(source, result, NewName.like("result", member));
    return lost.releases(source).stream()
        .map(release -> proposal(statement, read, release, source))
        .toList();
  }

  private static Proposal proposal(
      StatementTree statement, NamedValue read, Lines release, Source source) {
    Lines lines = read.declaration().then(release);
    List<Edit> edits = new ArrayList<>(source.layout.before(statement, lines.lines()));
    edits.add(read.used());
    return Proposal.ofBody(
        "keep "
            + read.quoted()
            + " in a variable, and insert "
            + release.quoted()
            + " before line "
            + source.lineOf(statement),
        edits);
  }

  private static @Nullable ExpressionTree resultOf(StatementTree statement) {
    if (statement instanceof ReturnTree exit) {
      return exit.getExpression();
    }
    return statement instanceof YieldTree exit ? exit.getValue() : null;
  }
}
