package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What uses a borrow after the try statement that closes its owner moves to the end of that
 * statement's body, with all that stands between.
 *
 * @param attempt the try statement, or something in its parentheses
 * @param use what uses the borrow
 */
public record UseInsideTry(Tree attempt, Tree use) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    TryTree closing = closing(source);
    List<? extends StatementTree> list = closing == null ? null : source.statements.listOf(closing);
    StatementTree last = list == null ? null : source.statements.memberWith(list, use);
    if (closing == null || list == null || last == null) {
      return List.of();
    }
    List<? extends StatementTree> body = closing.getBlock().getStatements();
    List<? extends StatementTree> moved =
        list.subList(
            list.indexOf(closing) + 1, Math.max(list.indexOf(closing), list.indexOf(last)) + 1);
    boolean isPossible =
        !body.isEmpty() && !moved.isEmpty() && moved.stream().allMatch(source.layout::isAlone);
    return isPossible ? List.of(moved(moved, body.get(body.size() - 1), source)) : List.of();
  }

  private @Nullable TryTree closing(Source source) {
    Tree each = attempt;
    while (each != null && !(each instanceof TryTree)) {
      each = source.parents.of(each);
    }
    return (TryTree) each;
  }

  private static Proposal moved(
      List<? extends StatementTree> moved, StatementTree target, Source source) {
    List<Edit> edits = new ArrayList<>();
    for (StatementTree each : moved) {
      edits.add(source.layout.delete(each));
      edits.add(source.layout.behind(target, each));
    }
    return Proposal.ofBody(
        "move "
            + source.linesOf(moved.get(0), moved.get(moved.size() - 1))
            + " into the try statement, after line "
            + source.lastLineOf(target),
        edits);
  }
}
