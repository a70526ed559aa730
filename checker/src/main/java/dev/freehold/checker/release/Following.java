package dev.freehold.checker.release;

import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What runs after a variable has its value. */
final class Following {
  private Following() {}

  /** The next statement; null where there is none. */
  static @Nullable JCStatement of(JCVariableDecl declaration, JCTree scope) {
    List<JCStatement> all = allOf(declaration, scope);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The statements up to the end of the scope. */
  static List<JCStatement> allOf(JCVariableDecl declaration, JCTree scope) {
    List<JCStatement> statements = statements(scope);
    int begin = statements.indexOf(declaration) + 1;
    for (int i = begin; i < statements.size(); i++) {
      begin = ConstructorCalls.is(statements.get(i)) ? i + 1 : begin;
    }
    return statements.subList(begin, statements.size());
  }

  private static List<JCStatement> statements(JCTree scope) {
    if (scope instanceof JCMethodDecl method) {
      return method.body.stats;
    }
    JCTree block = scope instanceof JCLambda lambda ? lambda.body : scope;
    return block instanceof JCBlock each ? each.stats : List.of();
  }
}
