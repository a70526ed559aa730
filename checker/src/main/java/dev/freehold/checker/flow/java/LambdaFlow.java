package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.flow.ownership.Capture;
import dev.freehold.checker.flow.ownership.InheritedFields;
import dev.freehold.checker.flow.ownership.MethodContext;
import dev.freehold.checker.flow.ownership.Operand;
import dev.freehold.checker.flow.ownership.UseContext;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.checkerframework.javacutil.TreeUtils;

/** Follows the body of a lambda, which is a method of its own. */
final class LambdaFlow {
  private final Pass outer;
  private final LambdaExpressionTree tree;
  private final ExecutableElement descriptor;
  private final Signature declared;
  private final boolean kept;

  LambdaFlow(Pass outer, LambdaExpressionTree tree, Capture capture) {
    this.outer = outer;
    this.kept = capture.kept();
    this.tree = tree;
    this.descriptor = TreeUtils.findFunction(tree, outer.options().environment());
    this.declared =
        outer
            .callTypes()
            .ofFunction(tree, descriptor, outer.point().types().signatures().of(descriptor));
  }

  /** A pass over the body, which nothing of the enclosing body is visible to yet. */
  Pass inner() {
    MethodContext context =
        new MethodContext(
            outer.point().context().type(),
            tree.getBody(),
            null,
            declared.result(),
            lenders(),
            kept ? MethodContext.Role.KEPT_LAMBDA : MethodContext.Role.LAMBDA,
            List.of(),
            InheritedFields.NONE,
            List.of());
    return outer.inside(context);
  }

  /** A lambda calls the parameters of its interface's method by names of its own. */
  private Set<String> lenders() {
    Set<String> lending = outer.point().types().signatures().lenders(descriptor);
    Set<String> lenders = new HashSet<>();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      if (lending.contains(descriptor.getParameters().get(i).getSimpleName().toString())) {
        lenders.add(tree.getParameters().get(i).getName().toString());
      }
    }
    return lenders;
  }

  /**
   * Follows the body.
   *
   * @param capture names what the body captures
   */
  void run(Pass inner, Runnable capture) {
    BodyPass.run(
        inner,
        tree.getBody(),
        () -> {
          capture.run();
          parameters(inner);
          body(inner);
        });
  }

  private void body(Pass inner) {
    if (tree.getBody() instanceof BlockTree block) {
      inner.execute(block);
    } else if (tree.getBody() instanceof ExpressionTree expression) {
      inner.nesting().fullExpression(expression, () -> result(inner, expression));
    }
  }

  /** Of a function that returns nothing the expression is a statement. */
  private Operand result(Pass inner, ExpressionTree expression) {
    return descriptor.getReturnType().getKind() == TypeKind.VOID
        ? inner.evaluate(expression, UseContext.NAME)
        : new ReturnFlow(inner).give(expression);
  }

  private void parameters(Pass inner) {
    for (int i = 0; i < tree.getParameters().size(); i++) {
      parameter(inner, tree.getParameters().get(i), declared.parameters().get(i));
    }
  }

  private boolean isTracked(VariableElement variable) {
    return outer.point().types().resources().isTracked(variable.asType());
  }

  private void parameter(Pass inner, VariableTree parameter, Signature.Parameter declared) {
    VariableElement variable = TreeUtils.elementFromDeclaration(parameter);
    Qualifier written = outer.point().types().written(variable);
    boolean ordinary = outer.point().types().carriers().isOrdinary(variable.asType());
    if (written != null || (declared.ownership() != null && !ordinary) || isTracked(variable)) {
      Qualifier mode = written != null ? written : isUnsaid(variable) ? null : declared.ownership();
      // An array of owners is refused where it is declared.
      if (mode != Qualifier.OWN || variable.asType().getKind() != TypeKind.ARRAY) {
        Parameters.parameter(inner, parameter, variable, mode);
      }
    } else if (outer.point().types().promises().bind(descriptor)) {
      Parameters.function(inner, parameter, variable, declared);
    }
  }

  /** What a name has callers believe of values that only an option calls tracked binds nobody. */
  private boolean isUnsaid(VariableElement variable) {
    int index =
        tree.getParameters().stream()
            .map(TreeUtils::elementFromDeclaration)
            .toList()
            .indexOf(variable);
    return outer.point().types().resources().isLenient(variable.asType())
        && !outer.point().types().signatures().saysParameter(descriptor, index);
  }
}
