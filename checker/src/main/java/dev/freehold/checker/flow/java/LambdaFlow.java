package dev.freehold.checker.flow.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.types.Ownership;
import dev.freehold.checker.types.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** Follows the body of a lambda, which is a method of its own. */
final class LambdaFlow {
  private final Flow outer;
  private final LambdaExpressionTree tree;
  private final ExecutableElement descriptor;

  LambdaFlow(Flow outer, LambdaExpressionTree tree) {
    this.outer = outer;
    this.tree = tree;
    this.descriptor = TreeUtils.findFunction(tree, outer.options.environment());
  }

  /** A pass over the body, which nothing of the enclosing body is visible to yet. */
  Flow inner() {
    Signature.Result result = outer.types.signatures().of(descriptor).result();
    MethodContext context =
        new MethodContext(
            outer.context.type(),
            tree.getBody(),
            null,
            result,
            lenders(),
            MethodContext.Role.LAMBDA,
            List.of(),
            List.of());
    return new Flow(outer.types, outer.options, context, outer.events);
  }

  /** A lambda calls the parameters of its interface's method by names of its own. */
  private Set<String> lenders() {
    Set<String> declared = outer.types.signatures().lenders(descriptor);
    Set<String> lenders = new HashSet<>();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      if (declared.contains(descriptor.getParameters().get(i).getSimpleName().toString())) {
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
  void run(Flow inner, Runnable capture) {
    BodyFlow.run(
        inner,
        tree.getBody(),
        () -> {
          capture.run();
          parameters(inner);
          body(inner);
        });
  }

  private void body(Flow inner) {
    if (tree.getBody() instanceof BlockTree block) {
      inner.execute(block);
    } else if (tree.getBody() instanceof ExpressionTree expression) {
      inner.fullExpression(expression, () -> inner.statements.returns().give(expression));
    }
  }

  private void parameters(Flow inner) {
    List<Signature.Parameter> declared = outer.types.signatures().of(descriptor).parameters();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      Ownership ownership = i < declared.size() ? declared.get(i).ownership() : null;
      parameter(inner, tree.getParameters().get(i), ownership);
    }
  }

  private void parameter(Flow inner, VariableTree parameter, @Nullable Ownership ownership) {
    VariableElement variable = TreeUtils.elementFromDeclaration(parameter);
    Ownership written = outer.types.written(variable);
    boolean tracked = outer.types.resources().isTracked(variable.asType());
    if (tracked || written != null || ownership != null) {
      Ownership mode = written != null ? written : ownership;
      BodyFlow.parameter(inner, parameter, variable, mode);
    }
  }
}
