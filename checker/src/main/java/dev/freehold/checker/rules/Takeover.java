package dev.freehold.checker.rules;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.freehold.checker.report.Diagnostic;
import java.util.List;
import org.checkerframework.javacutil.TreeUtils;
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
    return moved instanceof MethodInvocationTree call
        ? byReceiver(call, type)
        : direct(around, type);
  }

  private static Takeover byFunction(List<Tree> around, ClassTree type) {
    TakingParameter parameter = TakingParameter.ofArgument(SameValue.outermost(around), type);
    if (parameter == null) {
      return new Takeover(", into this function", null);
    }
    String into = ", into the function that " + parameter.name() + " is given";
    return new Takeover(
        into,
        parameter.note(" calls it once, so that it may take over what it captures").orElse(null));
  }

  private static Takeover byReceiver(MethodInvocationTree call, ClassTree type) {
    if (!(TreeUtils.elementFromUse((ExpressionTree) call) instanceof MethodSymbol method)) {
      return UNKNOWN;
    }
    String taking =
        Quoted.of(method.getSimpleName().toString()) + " takes over what it is called on";
    return Declared.owningReceiver(method)
        .note(taking, TreeUtils.elementFromDeclaration(type))
        .map(note -> new Takeover("", note))
        .orElse(new Takeover(": " + taking, null));
  }

  private static Takeover direct(List<Tree> around, ClassTree type) {
    List<Tree> whole = SameValue.outermost(around);
    TakingParameter parameter = TakingParameter.ofArgument(whole, type);
    if (parameter != null) {
      return parameter
          .note(" takes it over here")
          .map(note -> new Takeover("", note))
          .orElse(new Takeover(": " + parameter.name() + " takes it over", null));
    }
    Tree taker = whole.size() > 1 ? whole.get(1) : null;
    if (taker instanceof AssignmentTree assigned && assigned.getExpression() == whole.get(0)) {
      return new Takeover(", into " + Quoted.of(assigned.getVariable().toString()), null);
    }
    if (taker instanceof VariableTree variable) {
      return new Takeover(", into " + Quoted.of(variable.getName().toString()), null);
    }
    return taker instanceof ReturnTree ? new Takeover(": it is returned", null) : UNKNOWN;
  }
}
