package dev.freehold.checker.trial;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import dev.freehold.checker.fix.Source;
import org.jspecify.annotations.Nullable;

/**
 * A member as javac has analysed it.
 *
 * @param type the class that declares it
 */
record Member(JCClassDecl type, JCTree tree) {

  /** The member that stands in the file where the path leads; null where javac has put it aside. */
  static @Nullable Member of(Source source, MemberPath path) {
    Tree parsed = path.in(source.parsed());
    for (Tree declaration : source.unit().getTypeDecls()) {
      Member found = declaration instanceof ClassTree type ? in(type, parsed, source) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Member in(ClassTree type, Tree parsed, Source source) {
    for (Tree member : type.getMembers()) {
      if (source.isSame(member, parsed)) {
        return new Member((JCClassDecl) type, (JCTree) member);
      }
      Member found = member instanceof ClassTree inner ? in(inner, parsed, source) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
