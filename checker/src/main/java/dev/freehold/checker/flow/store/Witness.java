package dev.freehold.checker.flow.store;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Orders what led to an error by where it stands in the source. */
public final class Witness {
  private Witness() {}

  /** Of two bindings that differ in their witnesses alone, one with the earlier ones. */
  static Binding earlier(Binding first, Binding second) {
    return new Binding(
        first.token(),
        first.path(),
        first.status(),
        earlier(first.end(), second.end()),
        first.strength(),
        Loans.union(first.loans(), second.loans()));
  }

  /** Of the bindings that have ended, the one that ended first in the source; null if none has. */
  public static @Nullable Binding firstEnded(Value value) {
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

  /**
   * Of two that have ended, the one that ended first in the source; null where there are no two.
   */
  static @Nullable Binding endedEarlier(@Nullable Binding first, @Nullable Binding second) {
    if (first == null || second == null || first.end() == null || second.end() == null) {
      return null;
    }
    return position(second.end()) < position(first.end()) ? second : first;
  }

  /** The loan that began first in the source; null where there is none. */
  public static @Nullable Loan first(Collection<Loan> loans) {
    return loans.stream().min(Comparator.comparing(loan -> position(loan.site()))).orElse(null);
  }

  static @Nullable Death earlier(@Nullable Death first, @Nullable Death second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return position(second.ending().at()) < position(first.ending().at()) ? second : first;
  }

  private static @Nullable Tree earlier(@Nullable Tree first, @Nullable Tree second) {
    if (first == null || second == null) {
      return first;
    }
    return position(second) < position(first) ? second : first;
  }

  /** The offset of a tree in its file, in characters. */
  public static int position(Tree tree) {
    return ((JCTree) tree).getStartPosition();
  }
}
