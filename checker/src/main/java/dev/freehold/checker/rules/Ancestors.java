package dev.freehold.checker.rules;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a tree stands in. */
final class Ancestors extends TreeScanner<Void, Void> {
  private final Tree wanted;
  private final Deque<Tree> open = new ArrayDeque<>();
  private List<Tree> found = List.of();

  private Ancestors(Tree wanted) {
    this.wanted = wanted;
  }

  /** The tree itself, then what it stands in, from the inside out; empty where it is not there. */
  static List<Tree> of(Tree tree, Tree root) {
    Ancestors search = new Ancestors(tree);
    search.scan(root, null);
    return search.found;
  }

  @Override
  public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
    if (tree == null || !found.isEmpty()) {
      return null;
    }
    open.push(tree);
    if (tree == wanted) {
      found = List.copyOf(open);
    } else {
      tree.accept(this, null);
    }
    open.pop();
    return null;
  }
}
