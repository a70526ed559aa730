package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where in a file a member stands, counted, so that it is found again in another version of it.
 *
 * @param steps the number of the class in the file, then of the member in the class, and so on
 */
record MemberPath(List<Integer> steps) {

  /** The way to the innermost member, of no local class, for which the test holds. */
  static @Nullable MemberPath to(CompilationUnitTree unit, Predicate<Tree> test) {
    List<Integer> steps = new ArrayList<>();
    List<? extends Tree> level = unit.getTypeDecls();
    while (true) {
      int index = indexOf(level, test);
      if (index < 0) {
        return null;
      }
      steps.add(index);
      if (!(level.get(index) instanceof ClassTree type)) {
        return new MemberPath(steps);
      }
      level = type.getMembers();
    }
  }

  private static int indexOf(List<? extends Tree> level, Predicate<Tree> test) {
    for (int i = 0; i < level.size(); i++) {
      if (test.test(level.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** What stands there. */
  Tree in(CompilationUnitTree unit) {
    List<? extends Tree> level = unit.getTypeDecls();
    for (int step : steps.subList(0, steps.size() - 1)) {
      level = ((ClassTree) level.get(step)).getMembers();
    }
    return level.get(steps.get(steps.size() - 1));
  }
}
