package dev.freehold.checker.flow;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import org.jspecify.annotations.Nullable;

/** Orders what led to an error by where it stands in the source. */
final class Witness {
  private Witness() {}

  /** Of two bindings that differ in their witnesses alone, one with the earlier ones. */
  static Binding earlier(Binding first, Binding second) {
    return new Binding(
        first.token(),
        first.status(),
        earlier(first.end(), second.end()),
        first.strength(),
        earlier(first.loan(), second.loan()));
  }

  /** Of the bindings that have ended, the one that ended first in the source; null if none has. */
  static @Nullable Binding firstEnded(Value value) {
    Binding first = null;
    for (Binding binding : value.bindings()) {
      Tree end = binding.end();
      boolean sooner =
          first == null
              || first.end() == null
              || (end != null && position(end) < position(first.end()));
      if (end != null && sooner) {
        first = binding;
      }
    }
    return first;
  }

  private static @Nullable Tree earlier(@Nullable Tree first, @Nullable Tree second) {
    if (first == null || second == null) {
      return first;
    }
    return position(second) < position(first) ? second : first;
  }

  /** The offset of a tree in its file, in characters. */
  static int position(Tree tree) {
    return ((JCTree) tree).getStartPosition();
  }
}
