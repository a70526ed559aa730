package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.List;
import java.util.Optional;

/** Shows the loop by which what happened in one iteration is met in a later one. */
final class Loops {
  private Loops() {}

  /** The innermost loop around both; nothing where there is none in the class. */
  static Optional<Diagnostic.Note> around(Tree earlier, Tree later, ClassTree type) {
    List<Tree> aroundEarlier = Ancestors.of(earlier, type);
    return Ancestors.of(later, type).stream()
        .filter(each -> isLoop(each) && aroundEarlier.contains(each))
        .findFirst()
        .map(loop -> new Diagnostic.Note(Position.of(loop), "this is the loop"));
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof ForLoopTree
        || tree instanceof EnhancedForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }
}
