package dev.freehold.checker.errors;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.Set;

/**
 * The code that is not judged, as javac could not make it out.
 *
 * @param trees classes of which nothing is judged, and members, each with the classes inside it
 * @param bodies how many of the members have code
 */
public record LeftOut(Set<Tree> trees, int bodies) {
  /** Where javac has found no error. */
  public static final LeftOut NOTHING = new LeftOut(Set.of(), 0);

  /** Whether nothing is judged of a member, or of a class and its members. */
  public boolean contains(Tree tree) {
    return trees.contains(tree);
  }

  /** Whether anything of the class itself is left out; the classes inside it do not count. */
  public boolean touches(ClassTree type) {
    return contains(type) || type.getMembers().stream().anyMatch(this::contains);
  }
}
