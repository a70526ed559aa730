package dev.freehold.checker.rules;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Under which name a value ended. */
final class EndingName {
  private EndingName() {}

  /**
   * What a message calls the value where it ended.
   *
   * @param end where that was
   * @param used the name under which it is used afterwards
   */
  static String of(Tree end, String used) {
    String name = nameAt(end);
    return name == null || name.equals(used)
        ? Quoted.of(used)
        : Quoted.of(name) + ", another name of the value,";
  }

  /** The variable that was handed over or released; null where it is something else. */
  private static @Nullable String nameAt(Tree end) {
    if (end instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree member) {
      return nameAt(member.getExpression());
    }
    Tree bare = end instanceof ExpressionTree whole ? TreeUtils.withoutParens(whole) : end;
    return bare instanceof IdentifierTree && !bare.toString().equals("this")
        ? bare.toString()
        : null;
  }
}
