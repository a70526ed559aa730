package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayList;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
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
    List<Proposal> proposals = new ArrayList<>();
    String name = NewName.like("result", member);
    String type = TypeText.of(TreeUtils.typeOf(result));
    Lines read = Lines.of(type + " " + name + " = " + source.textOf(result) + ";");
    for (Lines release : lost.releases(source)) {
      List<Edit> edits =
          new ArrayList<>(source.layout.before(statement, read.then(release).lines()));
      edits.add(new Edit(source.spans.start(result), source.spans.end(result), name));
      proposals.add(
          Proposal.ofBody(
              "keep "
                  + Lines.of(source.textOf(result)).quoted()
                  + " in a variable, and insert "
                  + release.quoted()
                  + " before line "
                  + source.lineOf(statement),
              edits));
    }
    return proposals;
  }

  private static @Nullable ExpressionTree resultOf(StatementTree statement) {
    if (statement instanceof ReturnTree exit) {
      return exit.getExpression();
    }
    return statement instanceof YieldTree exit ? exit.getValue() : null;
  }
}
