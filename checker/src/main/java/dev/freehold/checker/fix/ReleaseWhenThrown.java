package dev.freehold.checker.fix;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** A value that is passed on later is released where a call in between throws. */
public record ReleaseWhenThrown(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    return around(lost.at(), lost.releases(source), source);
  }

  /** The same with other lines that release the value. */
  static List<Proposal> around(Tree at, List<Lines> releases, Source source) {
    StatementTree statement = source.statements.around(at);
    Tree member = source.scopes.memberAround(at);
    boolean simple =
        statement instanceof ExpressionStatementTree
            || statement instanceof ReturnTree
            || statement instanceof ThrowTree;
    if (statement == null
        || !simple
        || member == null
        || source.statements.listOf(statement) == null) {
      return List.of();
    }
    Wrapping wrapping = new Wrapping(source, statement, statement);
    List<Proposal> proposals = new ArrayList<>();
    if (wrapping.isPossible()) {
      String exception = NewName.like("e", member);
      for (Lines release : releases) {
        proposals.add(proposal(release, exception, wrapping, source));
      }
    }
    return proposals;
  }

  private static Proposal proposal(
      Lines release, String exception, Wrapping wrapping, Source source) {
    String catching = "catch (Throwable " + exception + ") {";
    List<String> tail = new ArrayList<>(List.of("} " + catching));
    release
        .then(Lines.of("throw " + exception + ";"))
        .lines()
        .forEach(line -> tail.add(source.layout.unit() + line));
    tail.add("}");
    return Proposal.ofBody(
        "put "
            + wrapping.place()
            + " into a try statement with `"
            + catching
            + " "
            + release.shown()
            + " throw "
            + exception
            + "; }`",
        wrapping.in("try {", List.of(), tail));
  }
}
