package dev.freehold.checker.fix;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What each tree of a file is a part of. */
final class Parents extends TreeScanner<Void, Tree> {
  private final IdentityHashMap<Tree, Tree> parents = new IdentityHashMap<>();

  private Parents() {}

  static Parents below(Tree root) {
    Parents found = new Parents();
    root.accept(found, root);
    return found;
  }

  @Override
  public Void scan(@Nullable Tree tree, Tree parent) {
    if (tree != null) {
      parents.put(tree, parent);
      tree.accept(this, tree);
    }
    return null;
  }

  /** Any tree for which the test holds, or null. */
  @Nullable Tree find(Predicate<Tree> test) {
    return parents.keySet().stream().filter(test).findAny().orElse(null);
  }

  /** Whether a tree is another, or a part of it. */
  boolean isIn(Tree tree, Tree whole) {
    Tree each = tree;
    while (each != null && each != whole) {
      Tree parent = of(each);
      each = parent == each ? null : parent;
    }
    return each == whole;
  }

  /** All trees for which the test holds, in no order. */
  List<Tree> findAll(Predicate<Tree> test) {
    return parents.keySet().stream().filter(test).toList();
  }

  /** Null for the root, and for what javac made up. */
  @Nullable Tree of(Tree tree) {
    return parents.get(tree);
  }
}
