package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that is gone on some paths only is released where the others end: its name is null where
 * it is gone.
 *
 * @param end what ends the value on some paths; null where none is known
 */
public record ReleaseUnlessEnded(Lost lost, @Nullable Tree end) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    StatementTree ending = end == null ? null : source.statements.around(end);
    if (!(ending instanceof ExpressionStatementTree) || lost.declaration(source) == null) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Lines release : new Lost(lost.name(), lost.origin(), lost.at(), true).releases(source)) {
      Proposal proposal = proposal(ending, release, source);
      if (proposal != null) {
        proposals.add(proposal);
      }
    }
    return proposals;
  }

  private @Nullable Proposal proposal(StatementTree ending, Lines release, Source source) {
    Lines forgotten = Lines.of(lost.shown(source) + " = null;");
    List<Edit> edits = new ArrayList<>(source.layout.after(ending, forgotten.lines()));
    String where;
    if (lost.at() instanceof BlockTree block) {
      if (!source.spans.knows(block)) {
        return null;
      }
      edits.add(source.layout.atEnd(block, release.lines()));
      where = source.endOf(block);
    } else {
      StatementTree leaving = source.statements.around(lost.at());
      if (leaving == null || leaving == ending) {
        return null;
      }
      edits.addAll(source.layout.before(leaving, release.lines()));
      where = "line " + source.lineOf(leaving);
    }
    return Proposal.ofBody(
        "insert "
            + forgotten.quoted()
            + " after line "
            + source.lastLineOf(ending)
            + ", and "
            + release.quoted()
            + " before "
            + where,
        edits);
  }
}
