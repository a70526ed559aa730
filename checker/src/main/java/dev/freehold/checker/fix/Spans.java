package dev.freehold.checker.fix;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where trees begin and end.
 *
 * <p>javac forgets where most trees end, so the file is parsed once more, and each tree that was
 * analysed is found again in what was parsed by where it stands.
 */
final class Spans {
  private record Key(int start, int position, Tree.Kind kind) {
    static Key of(Tree tree) {
      return new Key(TreeInfo.getStartPos((JCTree) tree), ((JCTree) tree).pos, tree.getKind());
    }
  }

  private final Map<Key, Integer> ends = new HashMap<>();

  /**
   * Notes the ends.
   *
   * @param parsed the same file, parsed with the ends kept
   */
  Spans(CompilationUnitTree parsed, SourcePositions positions) {
    new TreeScanner<Void, Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, Void unused) {
        if (tree != null) {
          ends.put(Key.of(tree), (int) positions.getEndPosition(parsed, tree));
        }
        return super.scan(tree, null);
      }
    }.scan(parsed, null);
  }

  static boolean isSame(Tree some, Tree other) {
    return Key.of(some).equals(Key.of(other));
  }

  int start(Tree tree) {
    return TreeInfo.getStartPos((JCTree) tree);
  }

  /** Where the name of a method stands. */
  int name(MethodTree method) {
    return ((JCTree) method).getPreferredPosition();
  }

  /** Whether the tree is written in the file; javac makes up some. */
  boolean knows(Tree tree) {
    return ends.containsKey(Key.of(tree));
  }

  /**
   * The offset of what follows.
   *
   * @throws IllegalArgumentException if javac made it up
   */
  int end(Tree tree) {
    Integer end = ends.get(Key.of(tree));
    if (end == null || end < 0) {
      throw new IllegalArgumentException("not in the file: " + tree);
    }
    return end;
  }
}
