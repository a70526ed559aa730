package dev.freehold.checker.release;

import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCParens;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import org.jspecify.annotations.Nullable;

/**
 * Statements that do one thing with names that are there: nothing can go wrong before it is done,
 * as in {@code return page;} or {@code archive.take(page);}.
 */
final class ImmediateUses {
  private final Types types;

  ImmediateUses(Types types) {
    this.types = types;
  }

  boolean is(JCTree statement) {
    Uses uses = new Uses();
    if (statement instanceof JCVariableDecl variable) {
      uses.scan(variable.init);
    } else if (statement instanceof JCReturn || statement instanceof JCExpressionStatement) {
      statement.accept(uses);
    } else {
      return false;
    }
    return !uses.more && uses.calls <= 1;
  }

  private final class Uses extends TreeScanner {
    private int calls;
    private boolean more;

    @Override
    public void scan(@Nullable JCTree tree) {
      if (tree instanceof JCMethodInvocation || tree instanceof JCNewClass) {
        calls++;
      }
      more |= tree != null && !isSimple(tree);
      super.scan(tree);
    }
  }

  private boolean isSimple(JCTree tree) {
    if (tree instanceof JCNewClass made) {
      return made.def == null && made.encl == null;
    }
    if (tree instanceof JCFieldAccess access) {
      return isPlain(access);
    }
    return (tree instanceof JCIdent name && !isBoxed(name))
        || tree instanceof JCLiteral
        || tree instanceof JCParens
        || tree instanceof JCAssign
        || tree instanceof JCMethodInvocation;
  }

  /** A number in an object may be null where a number is wanted. */
  private boolean isBoxed(JCExpression name) {
    return name.type != null && types.unboxedType(name.type).isPrimitive();
  }

  /** The name of a method or class, or a field of {@code this}. */
  private static boolean isPlain(JCFieldAccess access) {
    boolean field = access.sym != null && access.sym.kind == Kind.VAR;
    return access.selected instanceof JCIdent object
        && (!field || TreeInfo.name(object).contentEquals("this"));
  }
}
