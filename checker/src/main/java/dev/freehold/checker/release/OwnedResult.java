package dev.freehold.checker.release;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.TreeInfo;

/**
 * A result that nobody takes, and that is released at the end of its statement.
 *
 * @param result what gives it
 * @param map of the body that it stands in
 */
record OwnedResult(JCExpression result, JCStatement statement, ReleaseMethod release, BodyMap map) {

  /** Whether the statement is nothing but what gives it. */
  boolean isAll() {
    return statement instanceof JCExpressionStatement whole
        && TreeInfo.skipParens(whole.expr) == result;
  }

  /** Whether it is released if an exception is thrown there. */
  boolean covers(JCTree thrower) {
    return map.isIn(thrower, statement);
  }
}
