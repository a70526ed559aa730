package dev.freehold.checker.fix;

import com.sun.source.tree.StatementTree;
import java.util.List;

/** A value is released before the statement that loses it. */
public record ReleaseBefore(Lost lost) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree statement = source.statements.around(lost.at());
    return statement == null
        ? List.of()
        : lost.releases(source).stream()
            .map(
                release ->
                    Proposal.ofBody(
                        "insert " + release.quoted() + " before line " + source.lineOf(statement),
                        source.layout.before(statement, release.lines())))
            .toList();
  }
}
