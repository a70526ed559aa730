package dev.freehold.checker.fix;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code finally} block does with a value that the block before it hands out is done only
 * where that throws.
 *
 * @param end what hands the value out
 * @param use what the {@code finally} block does with it
 */
public record OnlyWhenThrown(Tree end, Tree use) implements Remedy {
  private static final String FINALLY = "finally";

  @Override
  public List<Proposal> proposals(Source source) {
    TryTree attempt = attempt(source);
    Tree member = source.scopes.memberAround(use);
    BlockTree last = attempt == null ? null : attempt.getFinallyBlock();
    if (attempt == null || last == null || member == null || !attempt.getCatches().isEmpty()) {
      return List.of();
    }
    int at = source.text.whole().indexOf(FINALLY, source.spans.end(attempt.getBlock()));
    String exception = NewName.like("e", member);
    String clause = "catch (Throwable " + exception + ")";
    Lines again = Lines.of("throw " + exception + ";");
    return List.of(
        Proposal.ofBody(
            "write `"
                + clause
                + "` instead of `finally` in line "
                + source.text.lineOf(at)
                + ", and insert "
                + again.quoted()
                + " before "
                + source.endOf(last),
            List.of(
                new Edit(at, at + FINALLY.length(), clause),
                source.layout.atEnd(last, again.lines()))));
  }

  /** The statement whose block has the one in it, and whose {@code finally} block the other. */
  private @Nullable TryTree attempt(Source source) {
    for (Tree each = use; each != null; each = source.parents.of(each)) {
      if (each instanceof TryTree attempt
          && attempt.getFinallyBlock() != null
          && source.parents.isIn(use, attempt.getFinallyBlock())) {
        return source.parents.isIn(end, attempt.getBlock()) ? attempt : null;
      }
      if (each == source.unit()) {
        return null;
      }
    }
    return null;
  }
}
