package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.event.FlowEvent.Refusal;
import dev.freehold.checker.flow.event.FlowEvent.RefusedMove;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The method whose result an expression is. */
final class ResultOf {
  private ResultOf() {}

  /** The innermost method around it in the class; null where that is a lambda, or nothing. */
  static @Nullable MethodTree search(Tree result, ClassTree type) {
    for (Tree each : Ancestors.of(result, type)) {
      if (each instanceof MethodTree method) {
        return method;
      }
      if (each instanceof LambdaExpressionTree && each != result) {
        return null;
      }
    }
    return null;
  }

  /** The same refusal, told of the result where a branch of a choice was to be handed back. */
  static RefusedMove asResult(RefusedMove refused, ClassTree type) {
    if (refused.purpose() != Purpose.MOVE) {
      return refused;
    }
    List<Tree> whole = SameValue.outermost(Ancestors.of(refused.at(), type));
    return whole.size() > 1 && whole.get(1) instanceof ReturnTree
        ? new RefusedMove(
            refused.at(), refused.name(), refused.binding(), Purpose.RESULT, refused.refusal())
        : refused;
  }

  /**
   * The method that says nothing of its result, where that is a borrow; null where it is not so.
   */
  static @Nullable MethodTree unsaid(RefusedMove refused, ClassTree type) {
    boolean borrow = refused.refusal() == Refusal.BORROWED || refused.refusal() == Refusal.ELEMENT;
    MethodTree method =
        borrow && refused.purpose() == Purpose.RESULT ? search(refused.at(), type) : null;
    return method == null || saysOwn(method) ? null : method;
  }

  /** Whether the method says that its caller is to own the result. */
  static boolean saysOwn(MethodTree method) {
    return method.getModifiers().getAnnotations().stream()
        .map(annotation -> annotation.getAnnotationType().toString())
        .anyMatch(
            name -> name.substring(name.lastIndexOf('.') + 1).equals(Qualifier.OWN.simpleName()));
  }
}
