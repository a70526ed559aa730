package dev.freehold.checker.release;

import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.TreeInfo;

/** Statements that call another constructor of the object: nothing is put around them. */
final class ConstructorCalls {
  private ConstructorCalls() {}

  static boolean is(JCTree statement) {
    return statement instanceof JCExpressionStatement expression
        && expression.expr instanceof JCMethodInvocation call
        && TreeInfo.symbol(call.meth) instanceof MethodSymbol called
        && called.isConstructor();
  }
}
