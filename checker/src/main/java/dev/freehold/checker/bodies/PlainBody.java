package dev.freehold.checker.bodies;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Methods that give a field of their object, or tell of some: {@code return name;}, {@code return
 * state == OPEN;}. They do no harm when the object has been closed.
 */
final class PlainBody {
  private PlainBody() {}

  static boolean is(MethodTree method) {
    BlockTree body = method.getBody();
    List<? extends StatementTree> statements = body == null ? List.of() : body.getStatements();
    return statements.size() == 1
        && statements.get(0) instanceof ReturnTree result
        && isPlain(result.getExpression());
  }

  private static boolean isPlain(@Nullable ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return isPlain(inner.getExpression());
    }
    if (tree instanceof TypeCastTree cast) {
      return isPlain(cast.getExpression());
    }
    if (tree instanceof BinaryTree binary) {
      return isPlain(binary.getLeftOperand()) && isPlain(binary.getRightOperand());
    }
    if (tree instanceof UnaryTree unary) {
      return isPlain(unary.getExpression());
    }
    if (tree instanceof ConditionalExpressionTree choice) {
      return isPlain(choice.getCondition())
          && isPlain(choice.getTrueExpression())
          && isPlain(choice.getFalseExpression());
    }
    return tree instanceof LiteralTree
        || tree instanceof IdentifierTree
        || (tree instanceof MemberSelectTree select && isPlain(select.getExpression()));
  }
}
