package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value is released by a finally block, which runs on every path. */
public record ReleaseFinally(Lost lost) implements Remedy {
  private static final Pattern CALL = Pattern.compile("\\w\\(");

  @Override
  public List<Proposal> proposals(Source source) {
    VariableTree declaration = lost.declaration(source);
    Wrapping rest = declaration == null ? null : restAfter(declaration, source);
    if (rest == null || !rest.isPossible()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    List<? extends StatementTree> list = source.statements.listOf(rest.first());
    for (Lines release : lost.releasesElsewhere(source)) {
      List<StatementTree> left =
          list == null ? List.of() : ReleasingStatements.in(list, release.calls(), source);
      if (left.stream().noneMatch(each -> asks(each, source))) {
        proposals.add(proposal(release, left, rest, source));
      }
    }
    return proposals;
  }

  /**
   * Whether a method is called to know whether to release, so that more than a release would go.
   */
  private static boolean asks(StatementTree statement, Source source) {
    return statement instanceof IfTree branch
        && CALL.matcher(source.textOf(branch.getCondition())).find();
  }

  private static Proposal proposal(
      Lines release, List<StatementTree> left, Wrapping rest, Source source) {
    List<String> tail = new ArrayList<>(List.of("} finally {"));
    release.lines().forEach(line -> tail.add(source.layout.unit() + line));
    tail.add("}");
    return Proposal.ofBody(
        "put "
            + rest.place()
            + " into a try statement with `finally { "
            + release.shown()
            + " }`"
            + HoldInTry.without(left, null, source),
        rest.in("try {", source.layout.delete(left), tail));
  }

  private static @Nullable Wrapping restAfter(VariableTree declaration, Source source) {
    List<? extends StatementTree> list = source.statements.listOf(declaration);
    if (list != null) {
      return Wrapping.rest(source, list, list.indexOf(declaration) + 1);
    }
    BlockTree body =
        source.parents.of(declaration) instanceof MethodTree method ? method.getBody() : null;
    return body == null ? null : Wrapping.rest(source, body.getStatements(), 0);
  }
}
