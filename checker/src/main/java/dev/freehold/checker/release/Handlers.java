package dev.freehold.checker.release;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCatch;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeUnion;
import java.util.List;

/** Where exceptions may be thrown: what is around catches them, or declares them. */
final class Handlers {
  private final BodyMap map;
  private final Types types;

  Handlers(BodyMap map, Types types) {
    this.map = map;
    this.types = types;
  }

  /** Whether the exception may leave that tree. */
  boolean take(Type thrown, JCTree from) {
    JCTree inner = from;
    for (JCTree each = map.parentOf(from); each != null; each = map.parentOf(each)) {
      if (each instanceof JCTry guarded && inner != guarded.finalizer && catches(guarded, inner)) {
        for (JCCatch clause : guarded.catchers) {
          if (isCaught(thrown, clause)) {
            return true;
          }
        }
      }
      if (each instanceof JCLambda lambda) {
        return isAny(thrown, types.findDescriptorType(lambda.type).getThrownTypes());
      }
      if (each instanceof JCMethodDecl method) {
        return isAny(thrown, method.sym.type.getThrownTypes());
      }
      inner = each;
    }
    return from instanceof JCMethodDecl method && isAny(thrown, method.sym.type.getThrownTypes());
  }

  private static boolean catches(JCTry guarded, JCTree inner) {
    return inner == guarded.body || guarded.resources.contains(inner);
  }

  private boolean isCaught(Type thrown, JCCatch clause) {
    if (clause.param.vartype instanceof JCTypeUnion union) {
      for (JCExpression each : union.alternatives) {
        if (types.isSubtype(thrown, each.type)) {
          return true;
        }
      }
      return false;
    }
    return types.isSubtype(thrown, clause.param.sym.type);
  }

  private boolean isAny(Type thrown, List<Type> taken) {
    return taken.stream().anyMatch(each -> types.isSubtype(thrown, each));
  }
}
