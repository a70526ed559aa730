package dev.freehold.checker.rules;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.types.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a value moved: who took it over.
 *
 * <p>In {@code run(() -> order.close())} the value moves where the function is made, as the
 * function, which {@code run} is given, uses it up. The tree at which it moved is {@code order}: as
 * the use that is an error stands outside the function, it was captured.
 *
 * @param into what takes it, as the sentence "it is moved here" goes on
 * @param taker shows the parameter that takes it, or the function that captured it; null where
 *     there is none, or no source of it
 */
record Takeover(String into, Diagnostic.@Nullable Note taker) {
  static final Takeover UNKNOWN = new Takeover("", null);

  /**
   * Finds out.
   *
   * @param moved the value where it moved
   * @param used where it is used all the same
   * @param type the class that both are in
   */
  static Takeover of(Tree moved, Tree used, ClassTree type) {
    List<Tree> around = Ancestors.of(moved, type);
    for (int i = around.size() - 1; i > 0; i--) {
      Tree each = around.get(i);
      boolean function =
          each instanceof LambdaExpressionTree || each instanceof MemberReferenceTree;
      if (function && !PartSearch.isIn(used, each)) {
        return byFunction(around.subList(i, around.size()), type);
      }
    }
    return moved instanceof MethodInvocationTree call ? byReceiver(call) : direct(around, type);
  }

  private static Takeover byFunction(List<Tree> around, ClassTree type) {
    TakingParameter parameter = parameter(around, type);
    if (parameter == null) {
      return new Takeover(", into this function", null);
    }
    String into = ", into the function that " + parameter.name() + " is given";
    return new Takeover(
        into,
        parameter.isShown()
            ? parameter.note(" calls it once, so that it may take over what it captures")
            : null);
  }

  private static Takeover byReceiver(MethodInvocationTree call) {
    String method = TakingParameter.nameOf(call);
    return method == null
        ? UNKNOWN
        : new Takeover(": " + Quoted.of(method) + " takes over what it is called on", null);
  }

  private static Takeover direct(List<Tree> around, ClassTree type) {
    TakingParameter parameter = parameter(around, type);
    if (parameter != null) {
      return parameter.isShown()
          ? new Takeover("", parameter.note(" takes it over here"))
          : new Takeover(": " + parameter.name() + " takes it over", null);
    }
    int inner = outermostOfSameValue(around);
    Tree taker = inner + 1 < around.size() ? around.get(inner + 1) : null;
    if (taker instanceof AssignmentTree assigned && assigned.getExpression() == around.get(inner)) {
      return new Takeover(", into " + Quoted.of(assigned.getVariable().toString()), null);
    }
    if (taker instanceof VariableTree variable) {
      return new Takeover(", into " + Quoted.of(variable.getName().toString()), null);
    }
    return taker instanceof ReturnTree ? new Takeover(": it is returned", null) : UNKNOWN;
  }

  /** Of a value and what it stands in, the parameter that the value is passed to, if it is. */
  private static @Nullable TakingParameter parameter(List<Tree> around, ClassTree type) {
    int inner = outermostOfSameValue(around);
    if (inner + 1 >= around.size()) {
      return null;
    }
    Tree call = around.get(inner + 1);
    int index = Arguments.of(call).indexOf(around.get(inner));
    return index < 0 ? null : TakingParameter.of(call, index, type);
  }

  /** A value in parentheses, cast or chosen is the same value. */
  private static int outermostOfSameValue(List<Tree> around) {
    int at = 0;
    while (at + 1 < around.size() && passesOn(around.get(at + 1), around.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean passesOn(Tree outer, Tree inner) {
    return outer instanceof ParenthesizedTree
        || outer instanceof TypeCastTree
        || (outer instanceof ConditionalExpressionTree choice && choice.getCondition() != inner);
  }
}
