package dev.freehold.checker.rules;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Looks for a tree in a function. */
final class PartSearch extends TreeScanner<Void, Void> {
  private final Tree part;
  private boolean found;

  private PartSearch(Tree part) {
    this.part = part;
  }

  /** Whether a tree is a lambda or method reference that contains another. */
  static boolean isIn(Tree part, Tree whole) {
    PartSearch search = new PartSearch(part);
    if (whole instanceof LambdaExpressionTree || whole instanceof MemberReferenceTree) {
      search.scan(whole, null);
    }
    return search.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    found |= tree == part;
    return found ? null : super.scan(tree, null);
  }
}
