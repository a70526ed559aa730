package dev.freehold.checker.rules;

import com.sun.source.tree.Tree;

/**
 * What a mistake is about: several diagnostics of one mistake are reported as one.
 *
 * @param tree compared by identity
 */
record Subject(String family, Tree tree, String name) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Subject subject
        && subject.tree == tree
        && subject.family.equals(family)
        && subject.name.equals(name);
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(tree) * 31 + family.hashCode();
  }
}
