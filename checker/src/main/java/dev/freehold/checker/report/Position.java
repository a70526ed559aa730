package dev.freehold.checker.report;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source file.
 *
 * @param offset where a caret stands, in characters from the start of the file
 * @param tree what is there; null where it is but a brace or a word
 */
public record Position(int offset, @Nullable Tree tree) implements Comparable<Position> {

  /** A brace or a word. */
  public Position(int offset) {
    this(offset, null);
  }

  /** Where javac itself would point for the tree. */
  public static Position of(Tree tree) {
    return new Position(((JCTree) tree).getPreferredPosition(), tree);
  }

  /** The closing brace of a block, or the last character that javac knows of a statement. */
  public static Position endOf(Tree tree) {
    if (tree instanceof ForLoopTree loop) {
      return endOf(loop.getStatement());
    }
    if (tree instanceof EnhancedForLoopTree loop) {
      return endOf(loop.getStatement());
    }
    int end = TreeInfo.endPos((JCTree) tree);
    return end < 0 ? of(tree) : new Position(end);
  }

  /** The line, counted from 1. */
  public long line(LineMap lines) {
    return lines.getLineNumber(offset);
  }

  @Override
  public int compareTo(Position other) {
    return Integer.compare(offset, other.offset);
  }
}
