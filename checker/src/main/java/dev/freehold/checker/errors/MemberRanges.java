package dev.freehold.checker.errors;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From where to where declarations stand in their file. javac knows where a block ends, but not a
 * field or a class: they reach to what follows them at the most.
 *
 * @param type the class whose members they are
 * @param end where the class ends at the latest
 */
record MemberRanges(JCClassDecl type, int end) {

  /** The end of the last of these that begins before the others; with no others, the end given. */
  static int endOf(JCTree tree, List<? extends JCTree> siblings, int end) {
    return siblings.stream()
        .mapToInt(TreeInfo::getStartPos)
        .filter(start -> start > tree.pos)
        .min()
        .orElse(end);
  }

  /** Where the member begins, and where the class does for one that javac has added. */
  int startOf(JCTree member) {
    return isMadeUp(member) ? type.pos : TreeInfo.getStartPos(member);
  }

  /** Where the member ends at the latest; where it begins for one that javac has added. */
  int endOf(JCTree member) {
    if (isMadeUp(member)) {
      return type.pos;
    }
    JCBlock body = bodyOf(member);
    return body != null ? body.endpos + 1 : endOf(member, type.defs, end);
  }

  /** Where the signature of a method ends, or the declaration of a field, in any case. */
  static int endOfHeader(JCTree member) {
    JCBlock body = bodyOf(member);
    if (body != null) {
      return body.pos;
    }
    if (member instanceof JCMethodDecl method) {
      return Stream.concat(method.params.stream(), method.thrown.stream())
              .mapToInt(each -> each.pos)
              .reduce(member.pos, Math::max)
          + 1;
    }
    return member.pos + 1;
  }

  /** Where the class's own declaration ends; the components of a record are a part of it. */
  int endOfClassHeader() {
    return type.defs.stream()
        .filter(member -> !isMadeUp(member) && !isComponent(member))
        .mapToInt(TreeInfo::getStartPos)
        .filter(start -> start > type.pos)
        .min()
        .orElse(end);
  }

  private static @Nullable JCBlock bodyOf(JCTree member) {
    return member instanceof JCMethodDecl method
        ? method.body
        : member instanceof JCBlock block ? block : null;
  }

  private static boolean isComponent(JCTree member) {
    return member instanceof JCVariableDecl field && (field.mods.flags & Flags.RECORD) != 0;
  }

  /** A constructor that nobody wrote. */
  private static boolean isMadeUp(JCTree member) {
    return member instanceof JCMethodDecl method
        && (method.mods.flags & Flags.GENERATEDCONSTR) != 0;
  }
}
