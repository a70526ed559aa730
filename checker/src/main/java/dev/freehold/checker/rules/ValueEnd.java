package dev.freehold.checker.rules;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Site;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** How a value ended, and under which name. */
final class ValueEnd {
  static final String MOVED = "moved";

  private ValueEnd() {}

  /**
   * What a message calls the value where it ended.
   *
   * @param end where that was
   * @param used the name under which it is used afterwards
   */
  static String nameAt(Tree end, String used) {
    String name = variableAt(end);
    return name == null || name.equals(used) || used.equals("this." + name)
        ? Quoted.of(used)
        : Quoted.of(name) + ", another name of the value,";
  }

  /**
   * What was done to the value then: a function that is to be called once is used up by its call.
   */
  static String how(Binding ended) {
    if (ended.status() != Binding.Status.MOVED) {
      return "released";
    }
    boolean function = ended.token().site().kind() == Site.Kind.FUNCTION;
    return function && ended.end() instanceof MethodInvocationTree ? "called" : MOVED;
  }

  /** The variable that was handed over or released; null where it is something else. */
  private static @Nullable String variableAt(Tree end) {
    if (end instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree member) {
      return variableAt(member.getExpression());
    }
    Tree bare = end instanceof ExpressionTree whole ? TreeUtils.withoutParens(whole) : end;
    boolean self = bare.toString().equals("this") || bare.toString().equals("super");
    return bare instanceof IdentifierTree && !self ? bare.toString() : null;
  }
}
