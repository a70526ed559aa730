package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import java.util.ArrayList;
import java.util.List;

/** A release moves into a finally block behind what may throw before it. */
public record ReleaseInFinally(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree throwing = source.statements.around(lost.at());
    List<? extends StatementTree> list =
        throwing == null ? null : source.statements.listOf(throwing);
    List<Proposal> proposals = new ArrayList<>();
    if (throwing != null && list != null) {
      int from = list.indexOf(throwing);
      List<String> calls =
          lost.releases(source).stream().flatMap(each -> each.calls().stream()).toList();
      for (StatementTree each :
          ReleasingStatements.in(list.subList(from + 1, list.size()), calls, source)) {
        int at = list.indexOf(each);
        Wrapping wrapping = at < 0 ? null : new Wrapping(source, throwing, list.get(at - 1));
        if (wrapping != null && wrapping.isPossible() && source.layout.isAlone(each)) {
          proposals.add(proposal(each, wrapping, source));
        }
      }
    }
    return proposals;
  }

  private static Proposal proposal(StatementTree release, Wrapping wrapping, Source source) {
    List<Edit> edits =
        new ArrayList<>(
            wrapping.in(
                "try {",
                List.of(),
                List.of("} finally {", source.layout.unit() + source.textOf(release), "}")));
    edits.add(source.layout.delete(release));
    return Proposal.ofBody(
        "put "
            + wrapping.place()
            + " into a try statement with `finally { "
            + source.textOf(release)
            + " }`, without line "
            + source.lineOf(release),
        edits);
  }
}
